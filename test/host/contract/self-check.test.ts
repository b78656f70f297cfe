import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadProject, run } from '../script.ts';
import { isTimed, parseSelfCheck, textToCopy } from './self-check-text.ts';
import { shop } from './small-project.ts';

const STORED = new URL('../../data/self-check.txt', import.meta.url);

test('35 [M] the stand-in answers every probe as the stored self-check does', () => {
  const stored = parseSelfCheck(readFileSync(STORED, 'utf8'));
  const { dialog } = run(loadProject(), shop(), 'checkInstallation');
  const now = parseSelfCheck(textToCopy(dialog!.html));
  expect(now.map(({ id }) => id)).toEqual(stored.map(({ id }) => id));
  const answers = (findings: typeof now) =>
    findings.filter((finding) => !isTimed(finding)).map(({ id, got }) => [id, got]);
  expect(answers(now)).toEqual(answers(stored));
});

test('35 [M] a pasted self-check is read line by line, with what stands above it', () => {
  const text = '# A live account\r\nid\texpected\tgot\tok\r\na\tyes\tno\tno\r\n\r\nb\tx\t\tyes\r\n';
  expect(parseSelfCheck(text)).toEqual([
    { id: 'a', expected: 'yes', got: 'no', ok: false },
    { id: 'b', expected: 'x', got: '', ok: true },
  ]);
});

test.each([['a\tb\tc'], ['a b c yes'], ['a\tb\tc\tmaybe'], ['a\tb\tc\tyes\td']])(
  '35 [M] a torn line of a pasted self-check is named: %j',
  (line) => {
    expect(() => parseSelfCheck(`# live\n${line}`)).toThrow('Line 2');
  },
);

test('35 [M] a time counts by its limit alone', () => {
  const [timed, exact] = parseSelfCheck('a\tat most 300 ms\t12 ms\tyes\nb\t12 ms\t12 ms\tyes');
  expect([isTimed(timed), isTimed(exact)]).toEqual([true, false]);
});
