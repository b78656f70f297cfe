import type { Commands } from '../../src/protocol.ts';

/** Commands that work through lists: previews, ticks, contacts, and the owner's narrow-downs. */
type Work = Pick<
  { readonly [C in keyof Commands]: Commands[C]['answer'] },
  | 'preview'
  | 'narrowDowns'
  | 'narrow'
  | 'saveNarrowDown'
  | 'lists'
  | 'logTicks'
  | 'addresses'
  | 'contactForm'
  | 'logContact'
>;

const narrowDowns: Work['narrowDowns'] = {
  askable: [
    { fact: 'frequency', label: 'Orders', kind: 'number' },
    { fact: 'last', label: 'Last order', kind: 'day' },
    {
      fact: 'stage',
      label: 'Stage',
      kind: 'choice',
      choices: [
        { value: '1', label: 'Steady active' },
        { value: '2', label: 'Steady lapsed' },
        { value: '3', label: 'Prime active' },
      ],
    },
    { fact: 'lastMemo', label: 'Last memo', kind: 'text' },
  ],
  saved: [
    { name: 'Autumn regulars', who: [{ fact: 'frequency', is: 'atLeast', value: 3 }] },
    { name: 'Prime', who: [{ fact: 'stage', is: 'oneOf', value: ['3'] }] },
  ],
};

/** What a shop's server answers to them in English. */
export const englishWork: Work = {
  preview: {
    name: 'Sato Yuki',
    subject: 'We have missed you',
    body: 'Dear Sato Yuki,\n\nit has been a while. How did you like the oolong tea?\n\nYour shop',
    reason: 'No purchase for 212 days (usual rhythm 41). Steady lapsed, 9 visits, ¥84,200.',
    words: 'It has been a while and we have missed you.',
    fields: ['Email', 'Name', 'Last product', 'Sales, 12 months'],
  },
  narrowDowns,
  narrow: { customers: 3214, remaining: [640], atStake: 1_200_000 },
  saveNarrowDown: {
    ...narrowDowns,
    saved: [
      ...narrowDowns.saved,
      { name: 'Often', who: [{ fact: 'frequency', is: 'atLeast', value: 5 }] },
    ],
  },
  lists: {
    open: [
      { tab: 'Follow-up Win-back 2025-07-02', day: '2025-07-02', people: 50, done: 12 },
      { tab: 'Follow-up Thank-you 2025-05-02', day: '2025-05-02', people: 31, done: 31 },
    ],
    effects: [
      {
        tab: 'Follow-up Thank-you 2025-05-02',
        lines: ['Within 30 days 12 of 31 came back, ¥2,100 a head.'],
      },
    ],
  },
  logTicks: { tab: 'Contact log', added: 11, before: 1, undo: true },
  addresses: { tabs: ['Address labels'], people: 48, notes: [], undo: true },
  contactForm: {
    customer: 'Sato Yuki',
    about: 'Usually comes every 41 days; 212 days since the last visit.',
    types: [
      { value: 'call', label: 'Call' },
      { value: 'visit', label: 'Visit' },
    ],
    purposes: [
      { value: 'thanks', label: 'Thanks' },
      { value: 'order', label: 'Order' },
    ],
  },
  logContact: { tab: 'Contact log', added: 1, before: 0, undo: true },
};

const japaneseLabels = ['回数', '最終購入日', '段階', '前回のメモ'];
const japaneseAskable = narrowDowns.askable.map((fact, place) => ({
  ...fact,
  label: japaneseLabels[place],
  ...(fact.choices === undefined
    ? {}
    : {
        choices: ['安定現役', '安定離脱', '優良現役'].map((label, n) => ({
          value: String(n + 1),
          label,
        })),
      }),
}));

/** The same in Japanese. */
export const japaneseWork: Work = {
  ...englishWork,
  preview: {
    name: '佐藤 由紀',
    subject: 'お久しぶりです',
    body: '佐藤 由紀様\n\nご無沙汰しております。烏龍茶はいかがでしたか。',
    reason: '212日間お買い上げなし（ふだんは41日ごと）。安定離脱、9回、84,200円。',
    words: 'お元気でいらっしゃいますか。',
    fields: ['メールアドレス', '氏名', '最後に買った商品', '12か月の売上'],
  },
  narrowDowns: {
    askable: japaneseAskable,
    saved: [{ name: '秋の常連', who: [{ fact: 'frequency', is: 'atLeast', value: 3 }] }],
  },
  saveNarrowDown: {
    askable: japaneseAskable,
    saved: [{ name: 'よく来る人', who: [{ fact: 'frequency', is: 'atLeast', value: 5 }] }],
  },
  lists: {
    open: [{ tab: 'フォロー 呼び戻し 2025-07-02', day: '2025-07-02', people: 50, done: 12 }],
    effects: [
      {
        tab: 'フォロー お礼 2025-05-02',
        lines: ['30日以内に31人のうち12人が戻り、1人あたり2,100円でした。'],
      },
    ],
  },
  logTicks: { tab: '接触ログ', added: 11, before: 1, undo: true },
  addresses: { tabs: ['宛名ラベル'], people: 48, notes: [], undo: true },
  contactForm: {
    customer: '佐藤 由紀',
    about: 'ふだんは41日ごとに来店。最後の来店から212日。',
    types: [
      { value: 'call', label: '電話' },
      { value: 'visit', label: '訪問' },
    ],
    purposes: [
      { value: 'thanks', label: 'お礼' },
      { value: 'order', label: '受注' },
    ],
  },
  logContact: { tab: '接触ログ', added: 1, before: 0, undo: true },
};
