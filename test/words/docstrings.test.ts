import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { textOf } from './pages.ts';

const top = fileURLToPath(new URL('../..', import.meta.url));

/** The folders whose files run anywhere; those for Sheets and the page name what Node has not. */
const PURE = 'answers cells customers followup models sales settings shop tabs warehouse words';

const files = PURE.split(' ').flatMap((folder) =>
  readdirSync(`${top}/src/${folder}`, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => `src/${folder}/${file}`),
);

/** A call with its answer, as a docstring tells it: a call in backticks, `is` or `gives`, a value. */
const EXAMPLE =
  /`([a-z]\w+\([^`]*\)[.\w]*)`\s+(?:is|gives)\s+(?:`([^`]+)`|(-?\d[\d,]*(?:\.\d+)?)(?![\d-]| to ))/g;

const examples = files.flatMap((file) => {
  const comments = [...textOf(file).matchAll(/\/\*\*[\s\S]*?\*\//g)].map(([comment]) =>
    comment.replace(/\n \* ?/g, ' '),
  );
  return comments.flatMap((comment) =>
    [...comment.matchAll(EXAMPLE)].map(([, call, code, number]) => ({
      file,
      call,
      answer: code ?? number.replaceAll(',', ''),
    })),
  );
});

test('the docstrings of the pure folders tell examples', () => {
  expect(examples.length).toBeGreaterThan(7);
});

test.each(examples)('$file: $call is $answer', async ({ file, call, answer }) => {
  const own: Readonly<Record<string, unknown>> = await import(/* @vite-ignore */ `${top}/${file}`);
  const evaluated = (code: string): unknown =>
    new Function(...Object.keys(own), `return (${code})`)(...Object.values(own));
  const value = evaluated(call);
  if (typeof value === 'string') expect(value).toBe(answer);
  else if (typeof value !== 'number') expect(plain(value)).toEqual(evaluated(answer));
  else {
    const places = answer.split('.')[1]?.length ?? 6;
    expect(value).toBeCloseTo(Number(evaluated(answer)), places);
  }
});

/** Columns of numbers as plain lists, which is how a docstring writes them. */
const plain = (value: unknown) => (value instanceof Float64Array ? [...value] : value);
