import type { Words } from '../../words/words.ts';

/** Every probe has its sentence in the words files, and every sentence its probe. */
export type ProbeId = keyof Words['selfCheck']['probes'];

/** What Otokui counts on: an exact answer, a time in milliseconds, a refusal, or nothing at all. */
export type Expected =
  | { readonly is: string }
  | { readonly atMost: number }
  | 'anError'
  | 'anything';

/** One question to the platform. */
export interface Probe<Bench> {
  /** Section of the platform notes and its mark: `?` is unknown, `R` reported, `D` documented. */
  readonly source: string;
  readonly expected: Expected;
  /** The answer as text, or the milliseconds that something took; an exception is an answer too. */
  readonly run: (bench: Bench) => string | number;
}

/** What a probe found. */
export interface Result {
  readonly id: ProbeId;
  readonly source: string;
  readonly expected: string;
  readonly got: string;
  readonly ok: boolean;
}

const ERROR = 'error: ';

/** An answer is one line of a report; nothing that a cell holds makes it longer. */
const LONGEST = 200;

/**
 * Runs probes one after the other. What one throws is its result. None is begun once `limit`
 * milliseconds have passed by the clock: the rest then says that it was not run.
 */
export function probe<Bench>(
  probes: Readonly<Record<ProbeId, Probe<Bench>>>,
  bench: Bench,
  { clock, limit }: { readonly clock: () => number; readonly limit: number },
): readonly Result[] {
  const start = clock();
  return (Object.keys(probes) as ProbeId[]).map((id) => {
    const { source, expected, run } = probes[id];
    const late = clock() - start > limit;
    const got = oneLine(late ? `${ERROR}not run, the time was up` : answerOf(() => run(bench)));
    return { id, source, expected: inWords(expected), got, ok: !late && meets(expected, got) };
  });
}

function answerOf(run: () => string | number): string {
  try {
    const answer = run();
    return typeof answer === 'number' ? `${answer} ms` : answer;
  } catch (error) {
    return ERROR + (error instanceof Error ? error.message : String(error));
  }
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
}

function inWords(expected: Expected): string {
  if (expected === 'anError') return 'an error';
  if (expected === 'anything') return 'anything';
  return 'is' in expected ? expected.is : `at most ${expected.atMost} ms`;
}

function meets(expected: Expected, got: string): boolean {
  if (expected === 'anything') return true;
  if (expected === 'anError') return got.startsWith(ERROR);
  if ('is' in expected) return got === expected.is;
  return /^\d+ ms$/.test(got) && Number.parseInt(got, 10) <= expected.atMost;
}

/** The results as text to paste, the same in every language: `id<TAB>expected<TAB>got<TAB>ok`. */
export function asText(results: readonly Result[]): string {
  const lines = results.map(({ id, expected, got, ok }) => [id, expected, got, ok ? 'yes' : 'no']);
  return [['id', 'expected', 'got', 'ok'], ...lines].map((line) => line.join('\t')).join('\n');
}
