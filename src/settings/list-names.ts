import { LIST_IDS, type ListId } from '../protocol.ts';
import { headerKey } from '../sales/plain.ts';
import { wordsOf } from '../words/words.ts';

/** A list by its id or by its name in any language; null for what is none. */
export function listCalled(text: string): ListId | null {
  const typed = headerKey(text);
  const names = (id: ListId): readonly string[] => [
    id,
    ...(['en', 'ja'] as const).map((language) => wordsOf(language).lists[id].name),
  ];
  return LIST_IDS.find((id) => names(id).some((name) => headerKey(name) === typed)) ?? null;
}
