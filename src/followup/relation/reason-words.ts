import { plain } from '../../sales/plain.ts';

/** Why a customer orders less: the customer's own business, policy, people, a rival, or us. */
export const REASON_CODES = [
  'business',
  'policy',
  'transfer',
  'rival',
  'complaint',
  'unknown',
] as const;
export type ReasonCode = (typeof REASON_CODES)[number];

/**
 * Words by which an entry of the log says a reason, tried in this order on plain lower-case text.
 * What is denied (no complaints, 不満はない) is none.
 */
const REASON_WORDS: readonly (readonly [ReasonCode, RegExp])[] = [
  [
    'business',
    /業績|不況|不景気|景気(?:が|の)?悪|経費削減|コスト(?:削減|カット)|予算(?:削減|縮小|不足|が?ない|なし)|資金繰り|売上(?:が|の)?(?:減|不振|低迷)|(?:cost|budget)s?[ -]cut|cut(?:ting)? (?:costs|budgets?|spending)|no budget|downturn|recession|business is (?:slow|bad)/,
  ],
  [
    'policy',
    /方針(?:変更|転換)|方針(?:が|を)変|内製化?|仕入(?:れ)?先(?:の|を)?(?:統一|集約)|(?:policy|strategy) change|change (?:of|in) (?:policy|strategy)|new (?:policy|strategy)|in-house/,
  ],
  [
    'transfer',
    /異動|転勤|転属|転任|転職|出向|退職|(?:been|was|were|is|got|has|contact|person) (?:re-?assigned|relocated|transferred)|^(?:re-?assigned|relocated|transferred)|moved on|left the (?:company|firm)|changed jobs|retired/,
  ],
  [
    'rival',
    /競合|他社|ライバル|乗り換え|相見積|competit(?:or|ion)|rival|(?:another|other|new) (?:supplier|vendor)/,
  ],
  [
    'complaint',
    /(?:不満|クレーム|苦情)(?!(?:は|も|等|など|点)*(?:な[いくしか]|無|ゼロ|ありません))|(?<!\b(?:no|any|not|to) )complain|dissatisf|unhappy|not (?:happy|satisfied)/,
  ],
];

/** The reasons that a text names, in the order of the table. */
export function reasonsIn(text: string): readonly ReasonCode[] {
  if (text === '') return [];
  const words = plain(text).toLowerCase();
  return REASON_WORDS.filter(([, pattern]) => pattern.test(words)).map(([code]) => code);
}
