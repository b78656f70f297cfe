import type { Words } from '../../words/words.ts';
import { asText, type Result } from './results.ts';

const STYLE = `
body { font: 14px/20px Roboto, Arial, "Noto Sans JP", sans-serif; color: #202124; margin: 16px }
table { border-collapse: collapse; margin-top: 16px; width: 100% }
th, td { border-bottom: 1px solid #dadce0; padding: 4px 8px; text-align: left; vertical-align: top }
td { overflow-wrap: anywhere }
textarea { box-sizing: border-box; display: block; font: 12px/16px monospace; margin-top: 4px; width: 100% }
.differs td { background: #fce8e6 }
`;

/** The results as a page without a script: one sentence, the text to copy, and a table. */
export function resultsPage(results: readonly Result[], words: Words): string {
  const { selfCheck, language } = words;
  const differing = results.filter(({ ok }) => !ok).length;
  const sentence =
    differing === 0
      ? selfCheck.asExpected(results.length)
      : selfCheck.differ(differing, results.length);
  const { what, source, expected, got, ok } = selfCheck.columns;
  const head = [what, source, expected, got, ok].map(
    (text) => `<th scope="col">${escaped(text)}</th>`,
  );
  return `<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"><title>${escaped(selfCheck.title)}</title>
<style>${STYLE}</style></head><body>
<p><strong>${escaped(sentence)}</strong></p>
<label>${escaped(selfCheck.copy)}
<textarea rows="8" readonly>${escaped(asText(results))}</textarea></label>
<table><thead><tr>${head.join('')}</tr></thead><tbody>
${results.map((result) => rowOf(result, selfCheck)).join('\n')}
</tbody></table></body></html>`;
}

function rowOf(
  { id, source, expected, got, ok }: Result,
  { probes, yes, no }: Words['selfCheck'],
): string {
  const cells = [probes[id], source, expected, got, ok ? yes : no];
  const row = cells.map((text) => `<td>${escaped(text)}</td>`).join('');
  return `<tr${ok ? '' : ' class="differs"'}>${row}</tr>`;
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]);
}
