import type { Language, Page, PagePart } from '../../src/protocol.ts';
import { wordsOf } from '../../src/words/words.ts';

const englishVisits: Page = {
  part: 'visits',
  title: 'Visit plan',
  lines: ['320 hours for visits bring 412 visits: ¥1.9M more than the visits of today.'],
  tables: [
    {
      title: 'What to do, and with how many',
      header: ['Mode', 'Customers', 'Visits now', 'Planned'],
      rows: [
        ['Defend', '38', '112', '168'],
        ['Attack', '21', '40', '96'],
        ['Let run', '1,204', '96', '12'],
      ],
      aids: ['Defend: do not let them go. Attack: win more.'],
    },
    {
      title: 'The next visits',
      header: ['Customer', 'Planned', 'One more brings'],
      rows: [
        ['Sato Yuki', '12', '¥48,200'],
        ['Bartholomew & Featherstonehaugh Antiquarian Booksellers', '6', '¥12,345,678'],
        ['Sato Yuki', '4', '¥9,100'],
      ],
      aids: [],
    },
  ],
  action: 'Make visit plan',
};

const englishAreas: Page = {
  part: 'areas',
  title: 'Areas',
  lines: ['82% of the orders in the shop come from area 1.'],
  tables: [
    {
      title: 'Where your customers come from',
      header: ['Area', 'Customers', 'Orders', 'A year before'],
      rows: [
        ['Area 1', '812', '82%', '▲ 4%'],
        ['Area 2', '240', '13%', '▼ 11%'],
      ],
      aids: ['Look after area 1 first.'],
    },
  ],
  action: null,
};

const japaneseVisits: Page = {
  part: 'visits',
  title: '訪問計画',
  lines: ['訪問の320時間で412回訪問でき、今の訪問より年に190万円多くなります。'],
  tables: [
    {
      title: 'すること別の人数と訪問',
      header: ['すること', '顧客', '今の訪問', '計画'],
      rows: [
        ['守る', '38人', '112回', '168回'],
        ['攻める', '21人', '40回', '96回'],
        ['見送る', '1,204人', '96回', '12回'],
      ],
      aids: ['「守る」は離さないため、「攻める」は取引を増やすための訪問です。'],
    },
    {
      title: '次に訪ねるお客様',
      header: ['顧客', '計画', 'もう1回の価値'],
      rows: [
        ['佐藤 由紀', '12回', '48,200円'],
        ['株式会社東京中央第一総合食品卸売センター本店営業部', '6回', '12,345,678円'],
        ['佐藤 由紀', '4回', '9,100円'],
      ],
      aids: [],
    },
  ],
  action: '訪問計画を作る',
};

const japaneseAreas: Page = {
  part: 'areas',
  title: '商圏',
  lines: ['来店の82%は一次商圏のお客様です。'],
  tables: [
    {
      title: 'お客様の住まい',
      header: ['商圏', '顧客', '来店', '前年との差'],
      rows: [
        ['一次商圏', '812人', '82%', '▲ 4%'],
        ['二次商圏', '240人', '13%', '▼ 11%'],
      ],
      aids: ['まず一次商圏を大切にしてください。'],
    },
  ],
  action: null,
};

function query(language: Language, title: string): Page {
  const { above, page } = wordsOf(language).warehouse;
  const table = 'my-project-with-a-long-name.leeds_shop_2019_to_2026.order_lines';
  const lines = [above.what, page.table(table), page.paste];
  return {
    part: 'query',
    title,
    lines,
    tables: [],
    copy: `SELECT *\nFROM \`${table}\`;\n`,
    action: null,
  };
}

/** The pages of figures: the visits can be planned, the areas lack what the owner has to type. */
export const pages: Readonly<Record<Language, Readonly<Record<PagePart, Page>>>> = {
  en: { visits: englishVisits, areas: englishAreas, query: query('en', 'Query for BigQuery') },
  ja: { visits: japaneseVisits, areas: japaneseAreas, query: query('ja', 'BigQuery用のクエリ') },
};
