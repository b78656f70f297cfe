import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fill } from '../../src/words/fill.ts';
import { GAPS, TEMPLATES } from './templates.ts';

const CORPUS = [...TEMPLATES, ...GAPS].flatMap(([, english, japanese]) => [
  ['en', english] as const,
  ['ja', japanese] as const,
]);
const fieldsOf = (template: string) => [...template.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);

/** Punctuation that no reader should see: doubled, dangling, or around nothing. */
const UGLY =
  /[{}[\]|]|\(\s*\)|\(\s*[,;、・:]|[,;:、・:(]\s*[).。,;、・]|[.。]\s*[.。,;、・]|[,;:、・:]$|^[\s,;:、・:).。]| {2}| [,.;:)]/;

test('whatever is missing, every sentence of every list reads well', () => {
  let sentences = 0;
  for (const [language, template] of CORPUS) {
    const fields = fieldsOf(template);
    for (let known = 0; known < 2 ** fields.length; known++) {
      const value = (field: string) => ((known >> fields.indexOf(field)) & 1 ? 'X' : null);
      const text = fill(template, value, language);
      expect(text).not.toMatch(UGLY);
      expect(text === '' || /[.。]$/.test(text)).toBe(true);
      expect(text).not.toMatch(/^[a-z]|\. [a-z]/);
      sentences++;
    }
  }
  expect(sentences).toBeGreaterThan(1_000);
});

test('with every field known nothing of the template is lost', () => {
  for (const [language, template] of TEMPLATES.flatMap(([, a, b]) => [
    ['en', a] as const,
    ['ja', b] as const,
  ])) {
    expect(fill(template, () => '7', language)).toBe(
      (language === 'en' ? template.replace('}{', '} {') : template).replace(/\{\w+\}/g, '7'),
    );
  }
});

const WORD = fc.stringMatching(/^[A-Za-z0-9¥%ぁ-んァ-ヶ一-龠-]{1,8}$/);

test('every value that is told stands in the sentence as it stands in its cell', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...CORPUS),
      fc.array(fc.option(WORD), { maxLength: 7 }),
      ([language, template], values) => {
        const fields = fieldsOf(template);
        const text = fill(template, (field) => values[fields.indexOf(field)] ?? null, language);
        expect(text).not.toMatch(UGLY);
        const told = new Set(values.filter((value) => value !== null));
        const strange = text.match(/[A-Za-z0-9¥%ぁ-んァ-ヶ一-龠-]+/g) ?? [];
        // Nothing is said that is neither a value nor a word of the template.
        for (const word of strange) {
          const left = [...told]
            .sort((a, b) => b.length - a.length)
            .reduce((rest, value) => rest.split(value).join('~'), word);
          for (const part of left.split('~')) {
            if (part !== '')
              expect(template.toLowerCase().replace(/\{\w+\}/g, '') + template).toContain(
                part.toLowerCase(),
              );
          }
        }
      },
    ),
  );
});

test('any text at all in the cells leaves no field open and raises nothing', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...CORPUS),
      fc.string({ unit: 'binary' }),
      ([language, template], value) => {
        const text = fill(template, () => value, language);
        expect(typeof text).toBe('string');
        if (!/[{}]/.test(value)) expect(text).not.toMatch(/[{}]/);
      },
    ),
  );
});
