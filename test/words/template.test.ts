import fc from 'fast-check';
import { expect, test } from 'vitest';
import { cut } from '../../src/words/template.ts';

test('a template is cut at the marks outside brackets, each part with the mark behind it', () => {
  expect(cut('a, b (c, d), {e, f}', /, /y)).toEqual([
    { text: 'a', end: ', ' },
    { text: 'b (c, d)', end: ', ' },
    { text: '{e, f}', end: '' },
  ]);
  expect(cut('a. b.', /\. ?/y)).toEqual([
    { text: 'a', end: '. ' },
    { text: 'b', end: '.' },
  ]);
  expect(cut('', /,/y)).toEqual([]);
});

test('the parts and their marks are the template again', () => {
  const sign = fc.constantFrom('a', ',', '(', ')', '{', '}', '[', ']', ' ');
  fc.assert(
    fc.property(fc.array(sign), (signs) => {
      const template = signs.join('');
      expect(
        cut(template, /,/y)
          .map(({ text, end }) => text + end)
          .join(''),
      ).toBe(template);
    }),
  );
});
