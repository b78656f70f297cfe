import type { Commands, Failure, Language, PageTable, TrendPoint } from '../../src/protocol.ts';
import { type Problem, said, sentence } from '../../src/words/messages.ts';
import { type Words, wordsOf } from '../../src/words/words.ts';
import { listsIn } from './list-answers.ts';
import { pages } from './page-answers.ts';
import { englishWork, japaneseWork } from './work-answers.ts';

const en = wordsOf('en');
const ja = wordsOf('ja');

type Answers = { readonly [C in keyof Commands]: Commands[C]['answer'] };

function trendPoint(
  day: string,
  keep: number,
  grow: number,
  watch: number,
  rescue: number,
  rest: number,
): TrendPoint {
  return { day, groups: { keep, grow, watch, rescue, rest } };
}

function scoresIn({ report: { cutoffs: say } }: Words): PageTable {
  const rows = [4, 3, 2, 1].map((at) => [
    say.within(`R${at + 1}`, [180, 72, 33, 13][at - 1]),
    say.from(`F${at + 1}`, String(at + 1)),
    say.over(`M${at + 1}`, `¥${18_000 * at}`),
  ]);
  const rest = [say.later('R1', 180), say.lowest('F1'), say.lowest('M1')];
  return {
    title: say.title,
    header: [say.recency, say.frequency, say.monetary],
    rows: [...rows, rest],
    aids: [say.quantiles, say.nobody],
  };
}

const english: Omit<Answers, 'today'> = {
  ...englishWork,
  look: {
    language: 'en',
    tab: 'Orders 2025',
    tabs: ['Orders 2025', 'Orders 2024'],
    rows: 12_480,
    firstDay: '2023-04-01',
    lastDay: '2025-06-30',
    columns: [
      { index: 0, header: 'Order no.' },
      { index: 1, header: 'Order date', sample: '12 Mar 2025' },
      { index: 2, header: 'Ship date', sample: '14 Mar 2025' },
      { index: 3, header: 'Customer name' },
      { index: 4, header: 'E-mail' },
      { index: 5, header: 'Total (¥)' },
      { index: 6, header: '' },
    ],
    picks: {
      customer: { column: 3, rivals: [] },
      date: { column: 1, rivals: [2] },
      amount: { column: 5, rivals: [] },
      order: { column: 0, rivals: [] },
      email: { column: 4, rivals: [] },
      name: { column: null, rivals: [] },
    },
    currencies: ['JPY'],
    sample: ['Sato Yuki', '12 Mar', '¥4,200'],
    skipped: [
      { key: 'cancelled', count: 9 },
      { key: 'subtotal', count: 5 },
    ],
    notes: said([{ code: 'orderTotalRepeated', values: ['Total (¥)'] }], en),
    asOf: '2025-07-02',
    returning: false,
    undo: false,
  },
  segment: {
    asOf: '2025-07-02',
    rows: 12_480,
    lines: 12_466,
    columns: { customer: 'Customer name', date: 'Order date', amount: 'Total (¥)' },
    currency: 'JPY',
    customers: 3214,
    orders: 9120,
    sales: 48_200_000,
    coverage: 0.851,
    groups: [
      {
        group: 'rescue',
        customers: 219,
        sales: 0,
        atStake: 1_800_000,
        segments: [
          { mark: 'H', name: 'At risk', customers: 131, sales: 900_000 },
          { mark: 'I', name: 'Can’t lose', customers: 88, sales: 900_000 },
        ],
      },
      {
        group: 'watch',
        customers: 402,
        sales: 300_000,
        atStake: 1_250_000,
        segments: [
          { mark: 'F', name: 'Needs attention', customers: 152, sales: 900_000 },
          { mark: 'G', name: 'About to sleep', customers: 250, sales: 350_000 },
        ],
      },
      {
        group: 'grow',
        customers: 811,
        sales: 900_000,
        atStake: 900_000,
        segments: [
          { mark: 'C', name: 'Potential loyalist', customers: 400, sales: 500_000 },
          { mark: 'D', name: 'New', customers: 211, sales: 200_000 },
          { mark: 'E', name: 'Promising', customers: 200, sales: 200_000 },
        ],
      },
      {
        group: 'keep',
        customers: 640,
        sales: 22_000_000,
        atStake: 22_000_000,
        segments: [
          { mark: 'A', name: 'Champions', customers: 300, sales: 12_000_000 },
          { mark: 'B', name: 'Loyal', customers: 340, sales: 10_000_000 },
        ],
      },
      {
        group: 'rest',
        customers: 1142,
        sales: 0,
        atStake: 0,
        segments: [
          { mark: 'J', name: 'Hibernating', customers: 600, sales: 0 },
          { mark: 'K', name: 'Lost', customers: 542, sales: 0 },
        ],
      },
    ],
    lists: listsIn(en),
    work: ['thank-you', 'win-back', 'lapse-warning', 'outer-area-mail'],
    staff: ['Aoki', 'Baba'],
    keepBack: 0,
    stages: [],
    trend: [
      trendPoint('2024-07-31', 520, 700, 380, 150, 800),
      trendPoint('2025-01-31', 560, 790, 410, 190, 950),
      trendPoint('2025-07-02', 640, 811, 402, 219, 1142),
    ],
    grid: [
      [211, 180, 120, 90, 300],
      [160, 150, 130, 110, 130],
      [150, 140, 120, 90, 70],
      [200, 120, 100, 88, 60],
      [242, 180, 83, 50, 40],
    ],
    listMax: 50,
    cutoffs: {
      recency: [13.8, 33, 72, 180],
      frequency: [1, 2, 3, 6],
      monetary: [4000, 12_600, 38_800, 72_000],
    },
    scores: scoresIn(en),
    skipped: [],
    notes: said([{ code: 'shortHistory', values: [120] }], en),
    changed: [
      '34 orders and ¥182,000 since 25 Jun 2025.',
      'Back again: Sato Yuki, Abe Ken, Kato Mei and 4 more.',
    ],
    tabs: ['Customers', 'Data check'],
    milliseconds: { read: 1, analyse: 1, write: 1 },
    undo: true,
  },
  list: {
    id: 'win-back',
    name: 'Win-back',
    tab: 'Follow-up Win-back 2025-07-02',
    people: 50,
    excluded: [
      { key: 'noAddress', count: 12 },
      { key: 'optedOut', count: 7 },
    ],
    notes: said([{ code: 'beyond', values: [150] }], en),
    undo: true,
  },
  settings: { tab: 'Settings', made: true, added: 20, notes: [], undo: true },
  report: {
    tab: 'Report',
    notes: [],
    milliseconds: { read: 1, analyse: 1, write: 1 },
    undo: true,
  },
  page: pages.en.visits,
  warehouse: { tab: 'BigQuery', undo: true },
  undo: {
    removed: ['Follow-up Win-back 2025-07-02'],
    kept: [],
    undo: true,
  },
  open: { tab: 'Follow-up Win-back 2025-07-02' },
  cancel: { cancelled: true },
  progress: { step: 'score' },
};

const japaneseNames: Readonly<Record<string, string>> = {
  A: '優良顧客',
  B: '常連',
  C: '常連候補',
  D: '新規',
  E: '有望',
  F: '要注意',
  G: '休眠間近',
  H: '離反の恐れ',
  I: '失えない',
  J: '休眠',
  K: '離反',
};

const japanese: typeof english = {
  ...english,
  ...japaneseWork,
  look: {
    ...english.look,
    language: 'ja',
    tab: '売上2025',
    tabs: ['売上2025', '売上2024'],
    columns: [
      { index: 0, header: '注文番号' },
      { index: 1, header: '注文日' },
      { index: 2, header: '出荷日' },
      { index: 3, header: 'お客様名' },
      { index: 4, header: 'メールアドレス' },
      { index: 5, header: '合計金額(税込)' },
      { index: 6, header: '' },
    ],
    currencies: ['JPY'],
    sample: ['佐藤 由紀', '2025年3月12日', '4,200円'],
    notes: said([{ code: 'orderTotalRepeated', values: ['合計金額(税込)'] }], ja),
  },
  segment: {
    ...english.segment,
    groups: english.segment.groups.map((group) => ({
      ...group,
      segments: group.segments.map((segment) => ({
        ...segment,
        name: japaneseNames[segment.mark],
      })),
    })),
    lists: listsIn(ja),
    staff: ['青木', '馬場'],
    changed: [
      '2025年6月25日から：注文34件、18万2,000円。',
      '戻ってきたお客様：佐藤 由紀様、阿部 健様、加藤 芽衣様ほか4人。',
    ],
    tabs: ['顧客一覧', 'データ確認'],
  },
  list: { ...english.list, tab: 'フォロー 呼び戻し 2025-07-02' },
  report: { ...english.report, tab: 'レポート' },
  page: pages.ja.visits,
  undo: { ...english.undo, removed: ['フォロー 呼び戻し 2025-07-02'] },
  open: { tab: 'フォロー 呼び戻し 2025-07-02' },
};

/** What a shop's server answers, in the shop's language. */
export const answers: Readonly<Record<Language, Answers>> = {
  en: { ...english, today: english.segment },
  ja: { ...japanese, today: japanese.segment },
};

/** A failure as the server sends it. */
export function failing(language: Language, problem: Problem, fix: Failure['fix']): Failure {
  const text = sentence(wordsOf(language).problems, problem);
  return { ok: false, problem: { code: problem.code, text }, fix };
}
