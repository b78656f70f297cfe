import type { Count, Said } from '../src/protocol.ts';
import { count } from './format.ts';
import { language } from './words.ts';

/** What the owner should know of these numbers. */
export function Notes({ notes }: { notes: readonly Said[] }) {
  if (notes.length === 0) return null;
  return (
    <ul class="notes">
      {notes.map(({ text }) => (
        <li key={text}>{text}</li>
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
