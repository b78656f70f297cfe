import { LIST_IDS, type ListId } from '../protocol.ts';
import { type Words, wordsOf } from '../words/words.ts';
import type { TabMark } from './ours.ts';

/** How the log calls a list: its name and day, such as `Win-back 2024-09-30`. */
export function listLabel(record: TabMark['record'], words: Words): string {
  const name = record.name ?? words.lists[record.list as ListId]?.name ?? record.list;
  return `${name} ${record.day}`;
}

/** The list that a label in the log names, in any language; the label itself where none is. */
export function listOfLabel(label: string): string {
  const id = LIST_IDS.find((one) =>
    (['en', 'ja'] as const).some((language) =>
      label.startsWith(`${wordsOf(language).lists[one].name} `),
    ),
  );
  return id ?? label;
}
