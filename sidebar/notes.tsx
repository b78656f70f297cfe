import type { Count, Said } from '../src/protocol.ts';
import { count } from './format.ts';
import { language } from './words.ts';

/** True where one of the notes is of this kind. */
export function says(notes: readonly Said[], code: string): boolean {
  return notes.some((note) => note.code === code);
}

/** What the owner should know of these numbers. */
export function Notes({ notes }: { notes: readonly Said[] }) {
  return notes.length === 0 ? null : <List lines={notes.map(({ text }) => text)} />;
}

/** Sentences, one below the other. */
export function List({ lines }: { lines: readonly string[] }) {
  return (
    <ul class="notes">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** Reasons with how often each applied. */
export function Counts({
  counts,
  names,
}: {
  counts: readonly Count[];
  names: Readonly<Record<string, string>>;
}) {
  return (
    <ul class="counts">
      {counts.map(({ key, count: times }) => (
        <li key={key}>
          <span>{names[key] ?? key}</span> <span>{count(language, times)}</span>
        </li>
      ))}
    </ul>
  );
}
