import { patternsOf, wordKey, wordsOf } from './domain.ts';

/** Words that end in 計 and are no totals. */
const goods = /(?:時|会|設|家|統|余|温度|体重|血圧)計$/;

const remembered = new Map<string, '' | 'word' | 'pattern'>();

/**
 * Whether a cell says that its row is a total: `word` for 小計 or Total alone, `pattern` for
 * 山田様 合計 or Total for Smith, which a product could also be called.
 */
export function totalWord(text: string): '' | 'word' | 'pattern' {
  let kind = remembered.get(text);
  if (kind === undefined) {
    kind = judge(text);
    remembered.set(text, kind);
  }
  return kind;
}

function judge(text: string): '' | 'word' | 'pattern' {
  const key = wordKey(text).replace(/^[\s:*=\-#<[【〔■◆●]+|[\s:*=\-#>\]】〕■◆●]+$/g, '');
  if (key === '' || key.length > 60) return '';
  const words = wordsOf('subtotal_or_total_rows');
  if (words.has(key) || words.has(key.replace(/\s/g, ''))) return 'word';
  if (goods.test(key)) return '';
  return patternsOf('subtotal_or_total_rows').some((pattern) => pattern.test(key)) ? 'pattern' : '';
}
