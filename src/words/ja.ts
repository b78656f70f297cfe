/**
 * Every Japanese sentence the product says. Each section is typed by the English one: a sentence
 * missing here does not compile. Plain words and short polite forms; no italics, no jargon.
 */
import type { Language } from '../protocol.ts';
import type * as en from './en.ts';
import type { Wanted } from './en.ts';
import type { Sentences } from './sentences.ts';

const n = (count: number): string => count.toLocaleString('ja');
const signed = (points: number): string => (points > 0 ? `+${points}` : String(points));
const quoted = (tabs: readonly string[]): string => tabs.map((tab) => `「${tab}」`).join('');

/** The language of this file. */
export const language: Language = 'ja';

/** Why something cannot be done: what is wrong, where, what to do. Never a cell's content. */
export const problems: Sentences<typeof en.problems> = {
  emptyTab: (tab) => `「${tab}」は空です。1行に1件の売上があるシートを開いてください。`,
  noTable: (tab) =>
    `「${tab}」に売上の表が見つかりません。1行に1件の売上があるシートを開いてください。`,
  oneRow: (tab) => `「${tab}」は見出しだけで、売上の行がありません。先に売上を入力してください。`,
  noCustomer: (tab) => `「${tab}」に顧客を表す列が見つかりません。列を選んでください。`,
  noDate: (tab) => `「${tab}」に日付として読める列がありません。日付の列を選んでください。`,
  noAmount: (tab) => `「${tab}」に金額として読める列がありません。金額の列を選んでください。`,
  noSale: (tab) => `「${tab}」に売上として読める行がありません。選んだ列をお確かめください。`,
  customerList: (tab) =>
    `「${tab}」は1行が1人の顧客一覧です。注文ごとの行があるシートを開いてください。`,
  ourTab: (tab) => `「${tab}」はOtokuiが作ったシートです。売上のシートを開いてください。`,
  noScored: () => 'お買い上げのある顧客がまだいないため、点数を付けられません。',
  tabGone: (tab) => `「${tab}」のシートはもうありません。何も書き込んでいません。`,
  protectedTab: (tab) =>
    `「${tab}」は保護されていて編集できません。所有者に権限を頼んでください。何も書き込んでいません。`,
  changed: () => '作業中にシートが変わりました。何も書き込んでいません。もう一度お試しください。',
  busy: () =>
    'ほかの人がこのファイルでOtokuiを使っています。何も書き込んでいません。もう一度お試しください。',
  unfinished: (done, parts) =>
    `いまスプレッドシートの反応が遅いため、分けて書き込んでいます(${parts}個のうち${done}個は書き終えました)。続きは、同じ操作をもう一度行うか、この画面を開いたままお待ちください。`,
  slow: (written) =>
    written
      ? 'いまスプレッドシートの反応が遅すぎて、最後まで終わりません。書き込んだ分はそのまま使えます。残りは、しばらくしてからもう一度お試しください。'
      : 'いまスプレッドシートの反応が遅すぎて、制限の6分以内に終わりません。何も書き込んでいません。しばらくしてからもう一度お試しください。',
  cancelled: (written) =>
    written
      ? '中止しました。それまでに書き込んだ分はそのまま使えます。「元に戻す」で取り消せます。'
      : '中止しました。何も書き込んでいません。',
  keyColumnGone: (tab, header) =>
    `「${tab}」に「${header}」の列がありません。見出しを戻すか、シートを削除してください。`,
  tooManyCells: (written) =>
    `このファイルには空きがありません（上限は1,000万セル）。${written ? '書き込んだ分は完成しています' : '何も書き込んでいません'}。空いている列を消すか、新しいファイルのメニューで「BigQuery用のクエリ」をお使いください。`,
  nothingToUndo: () => '元に戻すものはありません。',
  noList: (id) => `「${id}」というリストはありません。サイドバーから選んでください。`,
  noNarrowDown: () => 'その名前の絞り込みはありません。サイドバーにあるものを選んでください。',
  narrowDown: () => '条件の組み合わせが正しくありません。選び直してください。',
  listNeeds: (what) =>
    `このリストには${what.join('と')}が必要です。ファイルに足してからお試しください。`,
  noPage: () => 'そのページはありません。サイドバーに出ているものから選んでください。',
  noDemand: (tab, column) =>
    `需要がまだ分かりません。「${tab}」の「${column}」の列に、お客様が1年に全社から買う額を何人分か入力してください。`,
  noVisitHours: (tab, setting) =>
    `訪問に使える時間が決まっていません。「${tab}」の「${setting}」に、1年の時間数を入力してください。`,
  noTowns: (tab) =>
    `お客様がどこから来ているか分かりません。「${tab}」に住所、郵便番号、販路のいずれかの列を加えてください。`,
  noYear: (day) =>
    `${day}までの365日に買った方がいません。「基準日」に、それより前の日を選んでください。`,
  noContact: () => '先に顧客を入力してください。何も記録していません。',
  summedUp: (tab) =>
    `「${tab}」は1行が1人の顧客なので、時間の経過は分かりません。1行に1件の売上があるシートを開いてください。`,
  warehouseTable: (typed, cell) =>
    `${cell}：「${typed}」はBigQueryの表の名前ではありません。my-project.shop.sales のように入力してください。`,
  warehouseColumn: (typed, cell) =>
    `${cell}：「${typed}」はBigQueryの列の名前ではありません。BigQueryに表示されるとおりに入力してください。`,
  warehouseZone: (zone) =>
    `このファイルのタイムゾーン「${zone}」はBigQueryにありません。「ファイル」>「設定」で選び直してください。`,
  noPermission: () =>
    'Googleの許可が足りません。もう一度「始める」を選び、2つの許可の両方に印を付けてください。',
  unexpected: () =>
    'うまくいきませんでした。お客様の入力は何も変わっていません。もう一度お試しください。',
};

/** What was decided or is worth knowing, each with what to do. */
export const notes: Sentences<typeof en.notes> = {
  coverage: (percent) =>
    `この結果は売上の約${percent}%です。残りは顧客が分からない売上です。お会計のときにお名前か会員番号を伺いましょう。`,
  shortHistory: (days) =>
    `まだ${n(days)}日分の売上しかなく、点数はおおよその目安です。半年分たまると確かになります。`,
  fewCustomers: (count) =>
    `顧客が${n(count)}人です。20人未満では点数はおおよその目安です。色よりもお名前で判断してください。`,
  unreadable: (percent) =>
    `${percent}%の行を読めませんでした。どの行かは「データ確認」のシートをご覧ください。`,
  future: (rows) =>
    `今日より先の日付の行が${n(rows)}行あり、使っていません。日付を確かめてください。`,
  oneCustomer: (percent) =>
    `1人の顧客が行の${percent}%を占めています。まとめ用の名前かもしれません。「現金客」と書けば点数から外れます。`,
  stale: (days) =>
    `最後の売上は${n(days)}日前です。全員が遅れて見えるので、その日から数えてください。`,
  emptyScore: (scores, percent) =>
    `${scores}の顧客はいません。${percent}%が1回だけのお買い上げです。`,
  orderTotalRepeated: (header) =>
    `「${header}」は注文の合計が各行に入っているため、1注文に1回だけ数えました。`,
  orderTotalFirst: (header) =>
    `「${header}」は注文の最初の行にだけ入っているため、1注文に1回だけ数えました。`,
  lineAmount: (header) => `「${header}」は明細ごとの金額なので、合計しました。`,
  totalBreakers: (header, count) =>
    `「${header}」がこの決まりに合わない注文が${count.toLocaleString('ja')}件あります。一度ご確認ください。`,
  rival: (header, others) =>
    `「${header}」を使いました。${others}も考えられます。違うときは列を選び直してください。`,
  dayFirst: (header) =>
    `「${header}」からは日と月の順が決まらないため、03/04は4月3日と読みました。違うときは月が先と指定してください。`,
  monthFirst: (header) =>
    `「${header}」からは日と月の順が決まらないため、03/04は3月4日と読みました。違うときは日が先と指定してください。`,
  yearsGiven: (header, rows) =>
    `「${header}」の${rows.toLocaleString('ja')}件は年がないため、表題や行の並びから年を補いました。`,
  swapped: (header, rows) =>
    `「${header}」の${rows.toLocaleString('ja')}件は、他の国の形式のファイルを開いたために日と月が入れ替わっていました。正しい日付として読みました。`,
  monthOnly: (rows) =>
    `${rows.toLocaleString('ja')}行は年月だけなので、月末の日付として数えました。`,
  filledDown: (rows) =>
    `${rows.toLocaleString('ja')}行は、結合セルと同じように上の行の日付や顧客を使いました。`,
  priceTimesQuantity: (price, quantity) => `金額は「${price}」×「${quantity}」で計算しました。`,
  unit: (header, times) => `「${header}」は単位に合わせて${times.toLocaleString('ja')}倍しました。`,
  otherCurrency: (main, rows, others) =>
    `${main}だけを合計しました。${others}の${rows.toLocaleString('ja')}行は含みません。`,
  refundColumn: (header) => `「${header}」を売上から差し引きました。`,
  taxIncluded: (header) => `「${header}」は税込の金額です。`,
  taxExcluded: (header) => `「${header}」は税抜の金額です。`,
  nameOnly: () => '顧客を名前だけで見分けています。同姓同名の方は1人として数えます。',
  joined: (count) =>
    `書き方の違う${count.toLocaleString('ja')}件の顧客をまとめました(名前・電話・メール・郵便番号のうち2つが一致)。`,
  crossTable: () =>
    '顧客×月の表です。金額1つを月末の売上1件として数えるため、注文回数は目安になりません。',
  summedUp: (hasFirst) =>
    `1行が1人の顧客の表です。点数・色分け・主なリストは使えますが、レポートと、売上1件ごとの行が必要なリストは作れません。${hasFirst ? '' : '初回購入日の列を足すと段階も分かります。'}`,
  otherTable: () => 'このシートには別の表もあり、そちらは読んでいません。',
  setting: (cell, key, wanted) =>
    `${cell}(${settings.keys[key].name})は使えないため、初期値を使いました。${wantedText(wanted)}を入力してください。`,
  settingOrder: (cell) =>
    `${cell}:優良になる日数がよちよちの日数より短いため、初期値を使いました。もっと長い日数を入力してください。`,
  settingsHeaders: (tab, header) =>
    `「${tab}」に「${header}」などの見出しがないため、初期値を使いました。見出しの行を元に戻してください。`,
  segmentName: (cell) =>
    `${cell}:セグメント名がないため、標準の11セグメントを使いました。名前を入力してください。`,
  segmentGroup: (cell) =>
    `${cell}はグループではないため、標準の11セグメントを使いました。${Object.values(groups)
      .map(({ name }) => name)
      .join('、')}のどれかを入力してください。`,
  segmentCells: (cell) =>
    `${cell}はセルとして読めないため、標準の11セグメントを使いました。555 554 または R 4-5 FM 1-2 のように入力してください。`,
  segmentMany: (cell, most) =>
    `${cell}:セグメントが${most}を超えるため、標準の11セグメントを使いました。行を減らしてください。`,
  segmentOverlap: (cell, cells) =>
    `${cell}:${cells}は上の行にもあり、上の行になります。どちらかから消してください。`,
  templateList: (cell) =>
    `${cell}はリストの名前ではないため、このひな形は使いません。リストの名前を入力するか、空欄(すべて)にしてください。`,
  templateTier: (cell) =>
    `${cell}はセグメントでもグループでもないため、このひな形は使いません。どちらかを入力するか、空欄(すべて)にしてください。`,
  templateField: (cell, fields) =>
    `${cell}:${fields.map((field) => `{{${field}}}`).join('、')}という項目はありません。{{${facts.name.header}}}のように、リストの見出しを入力してください。このひな形は使いません。`,
  templateEmpty: (cell) =>
    `${cell}:件名も本文もないため、このひな形は使いません。どちらかを入力してください。`,
  narrowDownName: (cell) =>
    `${cell}:絞り込みにはほかと違う名前が要るため、使いません。名前を入力してください。`,
  narrowDownText: (cell, part) =>
    `${cell}:「${part}」は条件として読めないため、この絞り込みは使いません。${facts.recency.header} ≥ 90; ${facts.group.header} = ${groups.keep.name} のように入力してください。`,
  beyond: (count) => `ほかに${n(count)}人が当てはまりますが、上限を超えています。`,
  addressLeftOut: (count, reason) => `${n(count)}人を除きました：${unfit[reason]}。`,
  unprintable: (characters) => `この文字は使えません。置き換えてください：${characters}`,
  mailingCost: (pieces, cost, saved) =>
    `${n(pieces)}通で${cost}です。全員に送るより${saved}少なくすみます。`,
  breakEven: (orders, percent) => `${n(orders)}件の注文で元が取れます(${percent})。`,
  noAddress: (header) =>
    `売上に「${header}」の列を足すと、このリストはそのまま差し込み送信に使えます。`,
  leavingUnseen: () =>
    'このデータからは、離れたお客様を見分けられません。最終購入からの日数で並べます。',
  modelUnfit: () => 'このデータにはモデルが合いません。',
  spendUnfit: () => 'このデータには単価のモデルが合わないため、平均の単価を使います。',
  fewRepeaters: (count) =>
    `2回以上のお客様が${n(count)}人です(目安100人)。区分とリストは使えます。`,
  fewRegulars: (count) => `3回以上のお客様が${n(count)}人です(目安10人)。区分とリストは使えます。`,
  historyTooShort: (days) => `売上が${n(days)}日分です(目安180日)。区分とリストは使えます。`,
  noRecentSale: (days) =>
    `この${n(days)}日間は売上がないため、これからの見込みは出せません。区分とリストは使えます。`,
  spendRises: () => '回数が多いほど単価が高い関係があり、金額は目安です。',
  spendFalls: () => '回数が多いほど単価が低い関係があり、金額は目安です。',
};

/** Why a row was left out: as the data check says it, with the row's number beside it. */
export const reasons: Sentences<typeof en.reasons> = {
  title: '見出し・注記の行',
  repeatedHeader: '見出しの繰り返し',
  subtotal: '小計・合計',
  cancelled: 'キャンセル',
  unpaid: '未入金',
  otherKind: '売上ではない行',
  noDate: '日付を読めない',
  eraOver: '終わった元号の日付',
  noYear: '年のない日付',
  noAmount: '金額を読めない',
  otherCurrency: '別の通貨',
  anonymous: '顧客名なし',
  future: '基準日より後の日付',
  detail: '上の行の明細',
  otherTable: '同じシートの別の表',
};

/** The five action groups: name, and what to do. */
export const groups: Sentences<typeof en.groups> = {
  keep: { name: '大切にする', todo: '最近もよく来てくださる方々です。お礼や特典で応えましょう。' },
  grow: { name: '育てる', todo: '気に入り始めた方々です。次のお買い上げにお誘いしましょう。' },
  watch: { name: '声をかける', todo: '少し間が空いてきた方々です。早めにお知らせしましょう。' },
  rescue: {
    name: '引き止める',
    todo: 'よく来ていたのに途絶えた方々です。電話や手紙で直接ご連絡しましょう。',
  },
  rest: { name: '見送る', todo: '長くお休みか1回だけの方々です。追わずに、年1回のご挨拶だけで。' },
};

/** Segment names by their mark. */
export const segments: Sentences<typeof en.segments> = {
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

/** CPM stages: class, and the whole name by state. */
export const stages: Sentences<typeof en.stages> = {
  firstTime: { active: '初回現役', lapsed: '初回離脱' },
  budding: { active: 'よちよち現役', lapsed: 'よちよち離脱' },
  steady: { active: 'コツコツ現役', lapsed: 'コツコツ離脱' },
  trending: { active: '流行現役', lapsed: '流行離脱' },
  prime: { active: '優良現役', lapsed: '優良離脱' },
};

/** The ten stages as six plain counts. */
export const plainCounts: Sentences<typeof en.plainCounts> = {
  newcomers: '新規',
  regulars: '常連',
  almostFans: 'いまからファン',
  bigFans: '大ファン',
  justCurious: 'ちょっと興味をもっただけ',
  gone: '離れていった',
};

/** The eight plain ranks. */
export const ranks: Sentences<typeof en.ranks> = {
  best: '優良',
  promising: '有望',
  new: '新規',
  growing: '育成',
  quiet: '低調',
  wavering: '浮気予備軍',
  leaving: '離反危険',
  dormant: '休眠',
};

const wantedText = ({ choices = [], number, cutoffs, date, range, lists }: Wanted): string =>
  [
    ...(number === undefined
      ? []
      : [`${number.from}から${n(number.to)}までの${number.whole ? '整数' : '数'}`]),
    ...(cutoffs ? ['30 / 90 / 180 / 365 のように大きくなる数'] : []),
    ...(range ? ['90 / 120 のような2つの数'] : []),
    ...(date ? ['日付'] : []),
    ...(lists ? ['「、」で区切ったリストの名前'] : []),
    ...(choices.length === 0 ? [] : [quoted(choices.map((id) => settings.choices[id]))]),
  ].join('、または');

/** The tab of settings: its headers, the segment table below, every setting and its words. */
export const settings: Sentences<typeof en.settings> = {
  tab: '設定',
  headers: {
    setting: '項目',
    value: '値',
    default: '初期値',
    meaning: '意味',
    check: '確認',
    key: 'キー',
  },
  valueNote: 'ここに入力します。空欄なら初期値を使います。',
  table: {
    name: 'セグメント名',
    group: 'グループ',
    cells: 'セルまたは範囲',
    meaning:
      '上から順に、最初に当てはまる行になります。セル:555 554。範囲:R 4-5 FM 1-2 n 1(nは購入回数)。',
  },
  templates: {
    list: 'リスト(空欄:すべて)',
    tier: 'セグメントか対応(空欄:すべて)',
    subject: '文面の件名',
    body: '文面の本文',
    check: '{{氏名}}のように、リストの見出しを項目に使えます。最もよく合う行を使います。',
  },
  narrowDowns: {
    name: '絞り込み',
    conditions: '条件',
    meaning: '例:経過日数 ≥ 90; セグメント = 優良顧客、常連; 買った商品 = お茶; 担当 ≠ 佐藤',
  },
  others: 'その他',
  customersNow: (count) => `今は${n(count)}人`,
  unreached: '使われません。上の行がすべてのセルを含みます。',
  gaps: (cells) => `どの行にもなく「その他」になるセル:${cells}`,
  noGaps: 'すべてのセルに行があります。',
  notInUse: '使っていません。「セグメント表」で別の表を選んでいます。',
  inUse: (text) => `使用中:${text}`,
  fitted: (text) => `自社に合わせると:${text}`,
  keys: {
    asOf: { name: '基準日', meaning: 'すべての結果をこの日から数えます。' },
    trade: { name: '業種', meaning: '業種の目安になる区切りと日数を使います。' },
    'visit.zeroAmount': {
      name: '0円の注文',
      meaning: '0円の注文を来店に数えるか、お試しとして数えないか。',
    },
    'rfm.method': {
      name: '点数の付け方',
      meaning: '同じ値は同じ点になる分位、またはRのrfmパッケージの数え方。',
    },
    'rfm.bins': { name: '点数の段階', meaning: '分位で区切るときの段階の数。' },
    'rfm.window': {
      name: '点数に数える日数',
      meaning: '回数と金額をこの日数(730など)だけ数えるか、全期間を数えるか。',
    },
    'rfm.cutoffs.recency': {
      name: '区切り(経過日数)',
      meaning: 'この日数以内。よい点から順に。初期値を写すと固定できます。',
    },
    'rfm.cutoffs.frequency': {
      name: '区切り(回数)',
      meaning: 'この回数以上(>は「より多い」)。初期値を写すと固定できます。',
    },
    'rfm.cutoffs.monetary': {
      name: '区切り(金額)',
      meaning: 'この金額以上(>は「より多い」)。初期値を写すと固定できます。',
    },
    'segments.table': {
      name: 'セグメント表',
      meaning: '下の表、11のセグメント、または8つのランク。',
    },
    'cpm.buddingDays': {
      name: 'よちよちの日数',
      meaning: '初回から最終までの日数。この日数からコツコツになります。',
    },
    'cpm.primeDays': {
      name: '優良になる日数',
      meaning: '初回から最終までの日数。よちよちの日数以上にします。',
    },
    'cpm.amount': { name: '優良になる金額', meaning: 'お客様の累計金額(表の通貨)。' },
    'cpm.lapseDays': { name: '離脱までの日数', meaning: '購入がこの日数ないと離脱とします。' },
    'risk.graceDays': {
      name: '猶予日数',
      meaning: '予定日からこの日数を過ぎると遅れとします。',
    },
    'risk.graceMode': {
      name: '猶予の決め方',
      meaning: '全員同じ日数、または客ごとのばらつき(15日以上)。',
    },
    'risk.dormantDays': {
      name: '休眠までの日数',
      meaning: 'いつもの間隔の2倍、離脱までの日数と比べて最も長いもの。',
    },
    'list.max': { name: 'リストの人数', meaning: 'リストの行数。残りは人数だけ数えます。' },
    'thanks.days': {
      name: 'お礼の期間(日)',
      meaning: '初めての購入から何日以内にお礼をするか。',
    },
    'watch.days': { name: '見守り日数', meaning: '初回から2回目を待つ日数。' },
    'work.order': { name: '仕事の順番', meaning: 'サイドバーの最初に出すリスト。先頭から順に。' },
    mode: { name: 'お客様との会い方', meaning: '来店、訪問、または通販。' },
    'contact.quietDays': {
      name: '連絡を控える日数',
      meaning: 'この日数以内に連絡した人は新しいリストに載せません。',
    },
    'contact.fanDays': { name: 'ファンへの連絡間隔', meaning: '日数。' },
    'contact.userDays': { name: 'ユーザーへの連絡(目安/超過)', meaning: '前回の連絡からの日数。' },
    'contact.repeaterDays': {
      name: 'リピーターへの訪問(目安/超過)',
      meaning: '前回の訪問からの日数。訪問型のみ。',
    },
    'contact.routeDays': { name: 'ルート訪問の間隔', meaning: '日数。業種がルート営業のとき。' },
    'relation.repeaterOrders': { name: 'リピーターの受注回数', meaning: '3または4。' },
    'newsletter.everyDays': { name: 'ニュースレターの間隔', meaning: '日数。メール/郵送。' },
    'coupon.everyDays': { name: 'クーポンの間隔', meaning: '日数。' },
    'dm2.everyDays': { name: '2次商圏DMの間隔', meaning: '日数。' },
    'gift.everyDays': { name: '贈り物の間隔', meaning: '日数。' },
    'gift.budget': { name: '贈り物の予算', meaning: '年間。0は上限なし。' },
    'gift.cost': { name: '贈り物の単価', meaning: '' },
    'zone.primary': { name: '1次商圏', meaning: '来店の何割までの町か。' },
    'zone.secondary': { name: '2次商圏', meaning: '来店の何割までの町か。' },
    'effect.holdoutShare': {
      name: '比較のため残す割合',
      meaning: 'リストの一部(0.1など)を残し、効果を比べます。',
    },
    'money.pieceCost': { name: '1通の費用', meaning: '郵送と印刷。' },
    'money.margin': { name: '粗利率', meaning: '0.3など。' },
    'products.trial': { name: 'お試し品の語', meaning: '「、」で区切ります。' },
    'products.durable': { name: '長く使う商品の語', meaning: '「、」で区切ります。' },
    'products.job': { name: '記念日のある工事の語', meaning: '「、」で区切ります。' },
    'visits.hours': { name: '訪問に使える時間', meaning: '年間。0は訪問計画なし。' },
    'visits.hoursEach': { name: '1訪問の時間', meaning: '往復を含む。' },
    'guard.minDays': {
      name: '注意する日数',
      meaning: '売上がこの日数未満なら点数は目安と表示します。',
    },
    'guard.minCustomers': {
      name: '注意する顧客数',
      meaning: '顧客がこの人数未満なら点数は目安と表示します。',
    },
    'guard.anonymous': { name: '顧客不明の売上の割合', meaning: 'これを超えたら表示します。' },
    'guard.unreadable': { name: '読めない行の割合', meaning: 'これを超えたら表示します。' },
    'guard.oneCustomer': { name: '1人の顧客の行の割合', meaning: 'これを超えたら表示します。' },
    'warehouse.table': {
      name: 'BigQueryの表',
      meaning: '売上の表。プロジェクト・データセット・表の名前を「.」でつなぎます。',
    },
    'warehouse.customer': { name: 'BigQueryの顧客の列', meaning: '顧客を表す列の名前。' },
    'warehouse.date': { name: 'BigQueryの日付の列', meaning: '売上日の列の名前。' },
    'warehouse.amount': { name: 'BigQueryの金額の列', meaning: '金額の列の名前。' },
    'warehouse.order': {
      name: 'BigQueryの注文番号の列',
      meaning: '注文番号の列の名前。空欄なら、同じ顧客の同じ日を1回の注文とします。',
    },
  },
  choices: {
    shop: '来店型',
    visits: '訪問型',
    mail: '通販型',
    today: '今日',
    lastSale: '最後の売上日',
    none: 'なし',
    all: '全期間',
    general: '一般',
    ec: '通販・EC',
    'repeat-item': '単品リピート・定期',
    salon: '美容室・サロン',
    food: '飲食・日用品店',
    retail: '小売(衣料・雑貨)',
    route: 'B2B ルート営業',
    project: 'B2B 案件型',
    'long-cycle': '工務店・リフォーム・車・仏壇',
    abroad: '海外のネットショップ',
    trial: 'お試し',
    visit: '来店',
    quantile: '分位',
    'rfm-r': 'Rのrfm',
    trade: '業種の目安',
    own: '下の表',
    eleven: '11のセグメント',
    ranks: '8つのランク',
    sevenOrders: '平均注文額の7倍',
    fixed: '一律',
    ownSpread: '客ごとのばらつき',
  },
};

/** Names of our tabs, and what stands in them. */
export const tabs: Sentences<typeof en.tabs> = {
  customers: '顧客一覧',
  dataCheck: 'データ確認',
  report: 'レポート',
  visitPlan: '訪問計画',
  areas: '商圏',
  followup: (list, day) => `フォロー ${list} ${day}`,
  segmentHeader: 'セグメント',
  unlocks: (what) => `このリストには${what.join('と')}が必要です。`,
  listed: (people, left) =>
    `掲載${n(people)}人。${left.length === 0 ? '' : `除外:${left.join('、')}。`}`,
  addresses: {
    label: '宛名ラベル',
    clickpost: 'クリックポスト',
    yamato: 'ヤマトB2',
  },
  contents: '書類',
};

/** Headers of the columns in our tabs, by fact, and what each says. */
export const facts: Sentences<typeof en.facts> = {
  customer: { header: '顧客', note: '売上の行でこの顧客を表している値です。' },
  name: { header: '氏名', note: '' },
  honorific: { header: '敬称', note: '' },
  email: { header: 'メールアドレス', note: '' },
  recipient: { header: 'Recipient', note: 'メールアドレス。差し込み送信が求める見出しです。' },
  phone: { header: '電話番号', note: '' },
  postalCode: { header: '郵便番号', note: '' },
  address: { header: '住所', note: '' },
  segment: { header: 'セグメント', note: '最終購入・回数・金額の点数から決まります。' },
  group: {
    header: '対応',
    note: 'すること：大切にする、育てる、声をかける、引き止める、見送る。',
  },
  score: { header: '点数', note: '最終購入・回数・金額の順。5が最高、1が最低です。' },
  stage: { header: '段階', note: 'CPMの段階：お付き合いの長さと金額、現役か離脱か。' },
  first: { header: '初回購入日', note: '' },
  last: { header: '最終購入日', note: '' },
  recency: { header: '経過日数', note: '最終購入日から基準日までの日数です。' },
  frequency: { header: '購入回数', note: '金額が0より大きい注文の数です。' },
  monetary: { header: '累計金額', note: '全期間の合計。返金は引いてあります。' },
  yearly: { header: '年間金額', note: '直近365日の売上です。' },
  pastYear: { header: '最終購入前の年間金額', note: '最終購入日までの365日の売上です。' },
  rhythm: { header: 'いつもの間隔', note: '購入の間の平均日数。1回だけの人は空欄です。' },
  due: { header: '次回予定日', note: '最終購入日に「いつもの間隔」を足した日です。' },
  late: { header: '遅れ日数', note: '次回予定日を過ぎた日数です。' },
  daysSinceFirst: { header: '初回からの日数', note: '' },
  gap: { header: '空き日数', note: '最終購入からの日数です。' },
  chance: { header: '戻る見込み', note: '同じくらい空いた人のうち90日以内に戻った割合です。' },
  lastProduct: { header: '最後の商品', note: '' },
  firstProduct: { header: '最初の商品', note: '' },
  staff: { header: '担当', note: '' },
  consent: { header: '配信の同意', note: '売上の行にあるとおりです。' },
  words: { header: '書き出しの例', note: 'ご自分の言葉に直してお使いください。' },
  reason: { header: '理由', note: 'この人が載っている理由です。横の数字から作っています。' },
  emailSent: { header: 'Email Sent', note: '差し込み送信が書き込めるよう空けてあります。' },
  done: { header: '済', note: '連絡したら印を付けてください。' },
  result: { header: '結果', note: 'ご自由にお書きください。' },
  ownNote: { header: 'メモ', note: 'ご自由にどうぞ。次の実行でも同じ顧客に付いていきます。' },
  doNotContact: { header: '連絡しない', note: '印を付けた人は、どのリストにも載りません。' },
  ownStaff: {
    header: '店の担当者',
    note: 'ご自由にどうぞ。次の実行でも同じ顧客に付いていきます。',
  },
  company: { header: '会社名', note: '' },
  contactPerson: { header: '先方の担当者', note: '最後に会った、または書いた相手です。' },
  tenure: { header: '在籍日数', note: '初回から最終購入までの日数です。' },
  visits12: { header: '年間回数', note: '直近365日の購入回数です。' },
  averageOrder: { header: '平均注文額', note: '累計金額を購入回数で割った額です。' },
  firstAmount: { header: '初回金額', note: '初回購入日の売上です。' },
  rank: { header: '順位', note: '年間金額の順位です。' },
  ranked: { header: '順位の人数', note: '' },
  decile: { header: 'デシル', note: '年間金額で10等分した組。1が最上位です。' },
  absence: { header: '空き具合', note: 'いつもの間隔をどれだけ過ぎたかです。' },
  active: { header: '現役', note: '離脱していない人です。' },
  rhythmShare: { header: '空き÷間隔', note: '空き日数をいつもの間隔で割った値です。' },
  watch: { header: '見守り日数', note: '2回目を待つ日数です。' },
  left: { header: '残り日数', note: '見守りが終わるまでの日数です。' },
  missingAmount: { header: '優良まで(金額)', note: '優良になる金額に足りない額です。' },
  missingDays: { header: '優良まで(日数)', note: '優良になる日数に足りない日数です。' },
  contactGap: { header: '連絡の空き日数', note: '最後の連絡または購入からの日数です。' },
  contactClass: { header: '連絡の区分', note: 'どのくらいの間隔で連絡するかの区分です。' },
  classInterval: { header: '連絡の目安(日)', note: 'この区分の連絡間隔の目安です。' },
  forgottenRatio: { header: '空き÷目安', note: '1を超えるとごぶさた、1.5を超えると急ぎです。' },
  contactState: { header: '連絡の状態', note: '未連絡、順調、もうすぐ、超過。' },
  points: { header: '接触点数', note: '1年分。面談10、手紙・電話・贈り物3、印刷物・一斉メール1。' },
  sinceContact: { header: '接触からの日数', note: '接触ログの最後の記録からの日数です。' },
  lastMemo: { header: '前回のメモ', note: '接触ログより。' },
  lastValue: { header: '前回提供した価値', note: '接触ログより。' },
  giftGap: { header: '贈り物からの日数', note: '接触ログに贈り物がなければ空欄です。' },
  printedGap: { header: 'DMからの日数', note: '最後に送った印刷物からの日数です。' },
  newsletterGap: { header: 'ニュースレターからの日数', note: '' },
  complaintDay: { header: '苦情の日', note: '' },
  complaintDays: { header: '未対応の日数', note: '' },
  complaintDue: { header: '対応期限', note: '苦情から3日後です。' },
  complaintMemo: { header: '苦情の内容', note: '' },
  openComplaint: { header: '未対応の苦情', note: '' },
  relation: { header: '関係の段階', note: '1知り合い、2見込み、3受注あり、4リピーター。' },
  oldContact: { header: '前の担当者', note: '' },
  newContact: { header: '新しい担当者', note: '' },
  changeDay: { header: '交代日', note: '' },
  changeDue: { header: '訪問期限', note: '交代から30日後です。' },
  reasonCode: { header: '理由コード', note: '最後の結果やメモから読みました。' },
  hearingProduct: { header: '伺う商品', note: '' },
  hearingDays: { header: '購入からの日数', note: '' },
  step: { header: '段階(D+)', note: '購入から何日後の連絡かです。' },
  stepDay: { header: '連絡予定日', note: '' },
  stepLate: { header: '予定からの日数', note: '' },
  lastContacts: { header: '最近3回の連絡', note: '' },
  openPoints: { header: '未完了', note: '' },
  productA: { header: '買った商品', note: '' },
  productB: { header: '一緒に買われる商品', note: '' },
  companionShare: { header: '購入者の割合', note: '同じ方のうち、もう一方も買う割合です。' },
  lift: { header: '平均の何倍', note: '全体の平均の何倍かです。' },
  category: { header: '分類', note: '' },
  band: { header: '価格帯', note: '分類の単価を3等分した帯です。' },
  bandCount: { header: '購入数', note: '' },
  nextPrice: { header: '一つ上の価格', note: '' },
  regularProduct: { header: '定期の商品', note: '' },
  regularCount: { header: '購入回数(商品)', note: '' },
  regularInterval: { header: '購入間隔(日)', note: 'この商品の購入間隔の平均です。' },
  regularSpread: { header: 'ばらつき', note: '標準偏差÷平均。小さいほど規則的です。' },
  trialProduct: { header: 'お試し品', note: '' },
  trialDays: { header: 'お試しからの日数', note: '' },
  trialStep: { header: '段階(お試しD+)', note: '' },
  job: { header: '工事・購入', note: '' },
  jobDay: { header: '施工日', note: '' },
  jobYears: { header: '年数', note: '' },
  jobAnniversary: { header: '記念日', note: '' },
  favourite: { header: 'よく買う分類', note: '' },
  usualQuarter: { header: 'よく来る季節', note: '購入が最も多い四半期です。' },
  usualMissing: {
    header: '最近買っていない定番',
    note: 'いつもの間隔より長く買っていない定番です。',
  },
  town: { header: '町', note: '' },
  zone: { header: '商圏', note: 'お客様がどこから来るかです。' },
  zoneRhythm: { header: '商圏の間隔', note: '同じ商圏の中央値です。' },
  couponValid: { header: '有効日数', note: '商圏の間隔の1.5倍です。' },
  validUntil: { header: '有効期限', note: '' },
  newName: { header: 'ご紹介の方', note: '' },
  newDay: { header: '紹介された方の初回', note: '' },
  newDays: { header: '紹介からの日数', note: '' },
  introductions: { header: '紹介人数', note: '' },
  referredSales: { header: '紹介による売上', note: '' },
  cell: { header: '区分(ABCD)', note: '需要A〜Cと自社の位置a〜dです。' },
  mode: { header: '方針', note: '' },
  demand: { header: '需要', note: '年間に全社から買う額、または大・中・小。ご自分で入力します。' },
  estimated: { header: '推定', note: '需要は推定です。' },
  ourShare: { header: '自社シェア', note: '' },
  planned: { header: '計画訪問数', note: '年間。' },
  current: { header: '現在の訪問数', note: '直近365日。' },
  nextVisit: { header: '次回訪問日', note: '' },
  nextValue: { header: '次の1訪問の価値', note: 'モデル計算、年間。' },
  loss: { header: '1回減らすと', note: 'モデル計算、年間。' },
  minutes: { header: '所要(分)', note: '移動を含む訪問時間。ご自分で入力します。' },
  course: { header: 'コース', note: '' },
  season: { header: '季節', note: '' },
  printBy: { header: '印刷期限', note: '' },
  jointNames: { header: '連名', note: '同じ世帯の方。1通で送ります。' },
  subject: { header: '件名', note: 'ひな形から作りました。' },
  body: { header: '本文', note: 'ひな形から作りました。' },
  dormant: { header: '休眠', note: '' },
  thanked: { header: 'お礼済み', note: '初回購入の後にお礼をしたか。' },
  couponGap: { header: 'クーポンからの日数', note: '' },
  lateWeight: { header: '遅れ×金額', note: '' },
  likelyBack: { header: '戻る見込み額', note: '' },
  forgottenWeight: { header: '空き×金額', note: '' },
  nearby: { header: '近隣', note: '1次商圏、または商圏が分からない場合。' },
  rhythmToZone: { header: '間隔÷商圏', note: '' },
  visitsToZone: { header: '回数÷商圏', note: '' },
  almostFan: { header: 'いまからファン', note: '' },
  greeted: { header: '挨拶の対象', note: '' },
  seasonAge: { header: '季節の日数', note: '' },
  quietRepeater: { header: '静かなリピーター', note: '' },
  changeOpen: { header: '交代後未訪問', note: '' },
  referralThanked: { header: '紹介のお礼済み', note: '' },
  inRound: { header: '訪問対象', note: '' },
  valuePerHour: { header: '1時間の価値', note: '' },
  visitEvery: { header: '訪問間隔', note: '' },
  optedOut: { header: '配信停止', note: '' },
  bought: { header: '買った商品', note: 'これまでに買った商品です。' },
  contactBy: {
    header: 'おすすめの方法',
    note: '遅れている上位の方は電話、休眠の方はメール、ほかは手紙。',
  },
};

/** What a cell says for values that are words. */
export const values: Sentences<typeof en.values> = {
  consent: { yes: '可', no: '不可', unknown: '不明' },
  honorific: { person: '様', firm: '御中' },
};

/** The data check, line by line. */
export const check: Sentences<typeof en.check> = {
  headers: {
    what: '項目',
    value: '値',
    rows: '行',
    first: '顧客',
    second: 'もう一方',
    same: '同じ人ですか（はい／いいえ）',
  },
  maybeSame: (field) => `同じ人かもしれません：${field}`,
  fields: {
    email: 'メールアドレスが同じ',
    phone: '電話番号が同じ',
    name: '名前が同じ',
    alike: '名前が似ている',
    zeros: '先頭の0を除くと同じ番号',
  },
  joinedByYou: '同じ人（お答えどおり）',
  keptApart: '別の人（お答えどおり）',
  yes: 'はい',
  no: 'いいえ',
  rows: '見出しより下の行',
  lines: '使った売上の行',
  leftOut: (reason) => `除外：${reason}`,
  column: (role) => `「${role}」として読んだ列`,
  customers: 'お買い上げのある顧客',
  orders: '注文',
  sales: 'その顧客の売上',
  anonymous: '顧客が分からない売上',
  coverage: '顧客が分かる売上の割合',
  asOf: '基準日',
  period: '最初と最後の売上',
  decided: '確認しておきたいこと',
  more: (count) => `ほか${n(count)}行`,
};

/** The report: titles, headers, and what each table says, asks to do first, and does not say. */
export const report: Sentences<typeof en.report> = {
  opening: (day, customers, orders, sales) =>
    `${day}時点：顧客${n(customers)}人、注文${n(orders)}件、売上${sales}`,
  rewritten: (last) =>
    `A列から${last}列は実行のたびに書き直します。メモはその右の列にお書きください。`,
  notesOnCustomers: (tab) =>
    `行の順番は実行のたびに変わります。お客様ごとのメモは「${tab}」のシートに書くと、いつも同じ行に残ります。`,
  customers: '顧客数',
  share: '割合',
  sales: '売上',
  yearlySales: '直近12か月の売上',
  total: '合計',
  month: '月',
  segments: {
    title: 'セグメント別の顧客数',
    chart: 'セグメント別の顧客数',
    first: (group, count, money) =>
      `まず「${group}」から：${n(count)}人が、最後に買っていた1年間に${money}を購入しています。`,
    columns: 'セグメントは、すべきことを表すグループの列に入っています。',
    limits: '来なくなった理由は、この表からは分かりません。お客様に聞いてみてください。',
  },
  cutoffs: {
    title: '点数の決まり方',
    recency: '最終購入',
    frequency: '注文回数',
    monetary: '売上',
    within: (line, days) => `${line}：${n(days)}日以内`,
    later: (line, days) => `${line}：${n(days)}日より前`,
    from: (line, value) => `${line}：${value}以上`,
    over: (line, value) => `${line}：${value}より多い`,
    lowest: (line) => `${line}：それ以外`,
    quantiles:
      '境目は自店のお客様を同じ人数ずつに分ける値です。点数は店の中での比較で、ほかの店とは比べられません。',
    typed: '境目は固定です。点数の意味は毎回同じです。',
    nobody: '境目が同じ行が並ぶときは、低いほうの点数の人はいません。',
  },
  plain: {
    title: '6つの数',
    count: '区分',
    say: (regulars, fans) =>
      `店を支えているのは常連${n(regulars)}人と大ファン${n(fans)}人です。新規を探す前に大切にしましょう。`,
    once: (curious) =>
      `${n(curious)}人は1回だけで離れました。1回目より2回目の注文に力を入れましょう。`,
  },
  stages: {
    title: '現在の段階',
    stage: '段階',
    standard: '標準の基準',
    fitted: '自社の基準',
    say: (active, lapsed, days) =>
      `現役は${n(active)}人、${days}日以上買っていない方は${n(lapsed)}人です。`,
    compare: '右の2列は、同じお客様を標準の基準と自社の注文から作った基準で数えたものです。',
    unfitted: '2回以上のお客様が少なく、自社に合わせた基準はまだ作れません。',
  },
  limits: {
    title: '段階の基準',
    limit: '基準',
    inUse: '使用中',
    standard: '標準',
    fitted: '自社に合わせた値',
    names: {
      buddingDays: 'よちよち：つきあいがこの日数未満',
      primeDays: '優良：つきあいがこの日数以上',
      amount: '流行・優良：売上がこの額以上',
      lapseDays: '離脱：最終購入からの日数',
    },
    say: '合わせた値は平均注文額と注文の間隔から計算しています。段階がよりはっきり分かれるときだけ、使用中の基準を変えてください。',
  },
  change: {
    title: '売上が変わった理由',
    items: '1注文の点数',
    price: '1点の単価',
    periods: (before, after) => `「前」は${before}までの365日、「後」は${after}までの365日です。`,
    most: (driver, effect) => `影響が最も大きいのは${driver}です（${effect}）。`,
    exact: '影響額の合計は売上の差と一致します。その原因までは分かりません。',
    whatIf: (five, ten, twenty) =>
      `どれか1つが5%増えると年に${five}、10%なら${ten}、20%なら${twenty}の売上増です。`,
    unsplit: 'どちらかの年に売上がないため、合計だけを示します。',
  },
  bridge: {
    title: '売上の差の内訳',
    step: '項目',
    below: '棒の下の余白',
    level: '売上',
    rise: '増加',
    fall: '減少',
    say: '棒は前の棒が終わった高さから始まります。「棒の下の余白」はその下の空いた部分です。',
  },
  groupTrend: {
    title: 'グループ別の人数の推移（24か月）',
    chart: 'グループ別の人数',
    say: (group, before, now) => `${group}：1年前は${n(before)}人、現在は${n(now)}人です。`,
    today: 'どの月も、その月末までの売上を今の境目で判定しています。',
    grows: '「見送る」は店の年齢とともに増えます。ほかのグループの動きに注目してください。',
  },
  stageTrend: {
    title: '段階別の人数の推移（24か月）',
    say: (before, now) => `現役のお客様：1年前は${n(before)}人、現在は${n(now)}人です。`,
    todo: '初回離脱の増え方がよちよち現役より速いときは、まず2回目の注文に取り組みましょう。',
  },
  moves: {
    title: '直近365日の段階の移動',
    flow: (before, joined, returned, left, after) =>
      `現役のお客様：${n(before)}人+新規${n(joined)}人+復帰${n(returned)}人−離脱${n(left)}人=${n(after)}人`,
    read: '行は、その段階の人がどこへ移ったか。列は、どこから来たかを表します。',
  },
  steps: {
    title: '新規のお客様が1年でどこまで進んだか',
    first: '初回購入',
    repeated: '2回以上',
    steady: '長いつきあい',
    prime: '優良',
    rates: { entry: '入門率', steady: '安定率', prime: '優良率' },
    state: '1年経過',
    done: '済',
    running: 'まだ途中',
    target: '目標',
    say: '率はそれぞれ前の段階に対する割合です。目標から最も遠い段階から取り組みましょう。',
    young: '「まだ途中」の月の率はこれから上がります。',
  },
  cohorts: {
    title: '新規のお客様は戻ってきているか',
    cohort: '初回購入',
    after: (months) => `${months}か月後`,
    say: '行は同じ月に初めて買ったお客様です。列は、そのうち何か月後に買った人の割合を表します。色が濃いほど多く戻っています。',
    empty: '空白はまだ来ていない月です。行の最後の月は、まだ終わっていないことがあります。',
  },
  repeats: {
    title: '注文回数別の顧客数',
    orders: '注文回数',
    band: (from, to) =>
      to === null ? `${from}回以上` : from === to ? `${from}回` : `${from}〜${to}回`,
    say: (customers, sales) => `2回以上買ったお客様は${customers}%で、売上の${sales}%を占めます。`,
    todo: '最も減るのは1回目と2回目の間です。そこから始めましょう。',
  },
  conversions: {
    title: '次の注文が90日以内にあった割合',
    step: (order) => `F${order}転換`,
    judged: '判定した人数',
    converted: '期間内',
    say: '前の注文から90日たっていない人はまだ数えません。若い店が実際より悪く見えないようにするためです。',
  },
  years: {
    title: '継続と離反',
    what: '項目',
    value: '値',
    before: '前の365日に買った人',
    now: '直近365日に買った人',
    both: '両方で買った人',
    stayed: '継続率',
    left: '離反率',
    joined: '流入率',
    dormant: '常連休眠率',
    say: '離れる人より加わる人が多ければ店は育ちます。引き止めるほうが、新しく集めるより費用がかかりません。',
  },
  newcomers: {
    title: '新規のお客様への依存度',
    newSales: '新規の売上',
    say: 'その月に初めて買ったお客様の売上が、月の売上に占める割合です。',
    todo: '高いまま下がらないときは、お客様が定着していません。',
  },
  deciles: {
    title: 'デシル分析（直近365日の売上）',
    decile: 'デシル',
    perHead: '1人あたり',
    cumulative: '累計の割合',
    say: (percent) => `上位2グループ（20%）で売上の${percent}%を占めます。`,
    weakness: '一度だけの大きな買い物でも上位に入り、最終購入からの日数は見ていません。',
  },
  alarms: {
    title: '離反しかけの警告はどれだけ外れるか',
    rule: '判定のしかた',
    fixed: (days) => `予定日を${days}日過ぎたら`,
    spread: '客ごとのばらつきで判定',
    flagged: '警告した人数',
    back: '自然に戻った人数',
    say: (flagged, back) =>
      `この1年に警告した${n(flagged)}人のうち、${n(back)}人は自然に戻りました。`,
    few: 'この1年の警告には、まだ判定できるものがありません。',
    use: '警告が少なくなりすぎない範囲で、外れの割合が小さい判定のしかたを選びましょう。',
  },
  value: {
    title: 'お客様1人の価値',
    group: 'グループ',
    average: '平均注文額',
    perYear: '年間注文回数',
    years: '年数',
    lifetime: '生涯の売上',
    coming: '今後12か月の売上',
    say: '生涯の売上は「平均注文額×年間注文回数×年数」で、利益ではありません。粗利率をかけると、1人にかけてよい費用の目安になります。',
    model: '今後12か月は、自店の注文から作ったモデルの見込み（1人あたり）です。',
    noModel: '注文が少なく、今後12か月の見込みはまだ計算できません。',
    noYear: '売上の記録が1年に満たないため、生涯の売上はまだ計算できません。',
  },
  trust: {
    title: '見込みは当たるか',
    chance: '見込み',
    given: '人数',
    came: '戻った人数',
    band: (from, to) => `${from}〜${to}%`,
    called: (called, days, away) =>
      `${n(days)}日前に「最も離れていそう」とした${n(called)}人のうち、${n(away)}人は戻りませんでした。`,
    orders: (expected, actual) =>
      `その間の注文の見込みは${n(expected)}件、実際は${n(actual)}件でした。`,
    untested: '記録が短く、見込みを試すことができません。',
    model: (name, parameters) => `モデルの係数（${name}、週単位、±は標準誤差）：${parameters}`,
    unsettled: 'このデータでは係数が定まらず、標準誤差はありません。',
    table: '各行は、その見込みになったはずの人数と、実際に戻った人数です。',
  },
  thirds: {
    title: '商品：松竹梅（価格帯別の売れ方）',
    third: '価格帯',
    over: 'この額より上',
    upTo: 'この額まで',
    lines: '明細数',
    names: { low: '梅', middle: '竹', high: '松' },
    say: (sales, lines) => `松は明細の${lines}%で、売上の${sales}%を占めます。`,
    todo: (list) =>
      `いつも同じ価格帯の方に一つ上をすすめましょう。「${list}」のリストを作ってください。`,
    limits: 'ほかの店でいくら払っているかは、この表からは分かりません。',
  },
  items: {
    title: '商品：1注文あたりの点数',
    orders: '注文数',
    items: '点数',
    perOrder: '1注文の点数',
    single: '1点だけ',
    say: (share) => `注文の${share}%は1点だけです。`,
    todo: (segment) =>
      `1点だけの注文が最も多い「${segment}」から、2点目に小さな特典を付けてみましょう。`,
    limits: '数えているのは点数で、金額ではありません。後から返品された分も含みます。',
  },
  trips: {
    title: '商品：再来店のきっかけになる商品',
    product: '商品',
    buyers: '購入者',
    again: '60日以内に再購入',
    say: (product, share) => `${product}は、購入者の${share}%が60日以内にまた買っています。`,
    todo: '切らさず目立つ所に置き、売りたい商品をその隣に並べましょう。',
    limits: '初めて買ってから60日以上たった方だけを数え、5人に満たない商品は除いています。',
  },
  bundles: {
    title: '商品：一緒に買われる組み合わせ',
    pair: '同じ注文の商品',
    together: '両方ある注文',
    share: '前の商品のうち',
    times: '平均の何倍',
    say: (a, b, share, times) => `${a}の注文の${share}%に${b}も入っています（平均の${times}倍）。`,
    todo: '隣に並べるか、セットにして売りましょう。',
    limits: '直近365日の注文です。一緒に買われる理由までは分かりません。',
  },
  trials: {
    title: '商品：お試しから本品へ',
    product: 'お試し',
    judged: '試した方',
    converted: '60日以内に本品',
    say: (product, tried, bought) =>
      `${product}：${n(tried)}人のうち${n(bought)}人が60日以内に本品を買いました。`,
    todo: (list) => `7日・21日・45日後に声をかけましょう。「${list}」のリストを使えます。`,
    limits: '試してから60日たっていない方と、すでに本品を買っていた方は数えません。',
  },
  firstProducts: {
    title: '商品：最初に買った商品',
    product: '最初の商品',
    judged: '最初に買った方',
    converted: '90日以内に2回目',
    say: (product, share) =>
      `入口に最も向くのは${product}です。最初に買った方の${share}%が90日以内に2回目を買いました。`,
    todo: '新規の方にはまずこの商品を。割合が最も低い商品は、何にがっかりされたのかを確かめましょう。',
    few: '最初に買った方が5人以上の商品がなく、まだ比べられません。',
  },
  quality: {
    title: '商品：返品と苦情（直近365日）',
    what: '項目',
    count: '値',
    of: '母数',
    rate: '率',
    returned: '返品額（総売上のうち）',
    complaints: '苦情（注文100件あたり）',
    say: '率が上がってきたら、何が返品・苦情になったのかを確かめましょう。',
    limits: '品質は売上だけでは測れません。不満のある方の多くは、何も言わずに来なくなります。',
  },
  leavers: {
    title: '離れた方と続いている方の違い',
    what: '共通点',
    left: '離れた方',
    leftShare: '離れた方の中で',
    stayed: '続いている方',
    stayedShare: '続く方の中で',
    difference: '差',
    traits: {
      lastProduct: (value) => `最後の商品：${value}`,
      staff: (value) => `担当：${value}`,
      town: (value) => `町：${value}`,
      lastAmount: (value) => `最後の購入額：${value}`,
      priceBand: (value) => `いつもの価格帯：${value}`,
      returned: () => '返品あり',
      complained: () => '苦情あり',
    },
    say: (what, left, stayed) =>
      `「${what}」は、離れた方の${left}%、続いている方の${stayed}%です。`,
    todo: '次に離れた5人に、このことを聞いてみましょう。',
    limits: '違いがあっても、それが離れた理由とは限りません。',
  },
  potential: {
    title: 'どの層に手を打つと効果が大きいか',
    step: 'ステップアップ',
    reachable: '連絡できる方',
    of: '1年前の人数',
    stepped: 'うち上がった方',
    chance: '確率',
    gain: '1人あたりの増加',
    worth: '年間の見込み',
    path: (from, to) => `${from} → ${to}`,
    say: (stage, reachable, chance, worth) =>
      `「${stage}」は連絡できる方が${n(reachable)}人、1年以内に上がる割合は${chance}%で、年に${worth}の見込みです。`,
    todo: 'まず1行目の層から取り組みましょう。',
    limits:
      '金額は売上で、利益ではありません。何もしなくても上がる方も含みます。1年前に30人未満の層は除いています。',
  },
  zones: {
    title: '商圏：お客様はどこから来ているか',
    area: '商圏',
    orders: '注文の割合',
    perHead: '1人の注文回数',
    order: '客単価',
    own: '自店',
    usual: '商圏の型',
    fits: '型どおり',
    advise: 'すること',
    sizes: { large: '大', medium: '中', small: '小' },
    marks: (customers, visits, order) => `${customers}・${visits}・${order}`,
    advice: {
      keep: '守る：離反の防止が第一です。',
      widen: '広げる：半年に一度はDMを。紹介してくれた方にはお礼を。',
      operate: '運営する：買いやすさ、早い返事、的をしぼった提案を。',
      followUp: '追いかける：購入の7日後と30日後に連絡し、店に招きましょう。',
    },
    say: (area, share) => `直近365日のお客様は${area}が最も多く、商圏の分かる方の${share}%です。`,
    read: '「自店」と「商圏の型」は、顧客数・来店頻度・客単価の順です。違っているところから見直しましょう。',
    limits: (percent) =>
      `1次商圏は、来店の上位${percent}%を占める町です。店からの距離ではありません。`,
  },
  zoneRhythm: {
    title: '商圏：来店頻度とクーポンの期限',
    now: '1人の注文回数',
    before: '前の年',
    arrow: '変化',
    days: '平均の間隔（日）',
    valid: 'クーポンの日数',
    say: (areas) =>
      `${areas.join('・')}の来店頻度が1年前より下がっています。新規を探す前に、理由を聞いてみましょう。`,
    steady: '来店頻度が1年前よりはっきり下がった商圏はありません。',
    coupon:
      'クーポンの期限は右端の日数に。平均の間隔の1.5倍なので、いつもの来店を割り引くだけにはなりません。',
    limits: '2%以内の変化は「変わらない」とします。記録が2年に満たないときは矢印を出しません。',
  },
  nearTowns: {
    title: '商圏：1次商圏の町',
    town: '町',
    orders: '注文数',
    say: (towns, dearest) => `1次商圏は${n(towns)}町です。客単価が最も高いのは${dearest}です。`,
    todo: '客数が多く客単価の低い町にはもう一品の提案を、客数の少ない町には店を知ってもらう工夫を。',
    limits: '直近365日の店での注文です。',
  },
  penetration: {
    title: '商圏：世帯のうち何割がお客様か',
    town: '町',
    households: '世帯数',
    penetration: '浸透率',
    strength: '商圏強度',
    say: (town, percent) => `浸透率が最も高いのは${town}の${percent}%です。`,
    todo: '強度が1を超える町はチラシで近所へ。近いのに1未満の町は、来ない理由を確かめましょう。',
    limits: '強度は、顧客の割合÷世帯の割合です。世帯数は入力された値です。',
  },
  townTable: {
    title: '商圏：すべての町と1次商圏の決まり方',
    town: '町',
    is: '区分',
    classes: { primary: '1次商圏', secondary: '2次商圏', outside: '圏外' },
    customers: '顧客数',
    orders: '注文数',
    share: '注文の割合',
    larger: 'より多い町の合計',
    perHead: '1人の注文回数',
    before: '前の年',
    change: '変化',
    read: (primary, secondary) =>
      `「より多い町の合計」は、その町より注文の多い町が占める割合です。${primary}%未満なら1次商圏、${secondary}%未満なら2次商圏です。`,
    limits: '直近365日の店での注文を、お客様の住む町で分けています。',
  },
  townAlerts: {
    title: '商圏：今月注意する町',
    town: '町',
    move: '動き',
    now: '先月の客数',
    before: '前3か月の平均',
    yearAgo: '前年同月',
    moves: { fall: '減少', growth: '増加' },
    say: (town, now, before) =>
      `${town}：先月${n(now)}人、それまでは月に${n(before)}人でした。競合店や工事など、町の変化を見に行きましょう。`,
    growth: '減った町はありません。増えた町では何がきっかけかを聞いてみましょう。',
    limits: '偶然とは言えない変化だけを載せています。連休などが理由のこともあります。',
  },
  zoneMoves: {
    title: '商圏：1年間の移り変わり',
    none: '1年間注文なし',
    read: '行は、1年前にその商圏にいた方が今どこにいるかを表します。',
    came: (area, customers, came, share) =>
      `1年前の${area}の${n(customers)}人のうち、${n(came)}人（${share}%）がその後、店で買いました。`,
  },
  weekly: {
    title: '商圏：週1回の常連',
    weekly: '毎週の方',
    next: '8〜14日ごとの方',
    say: (now, most) => `毎週来る方は現在${n(now)}人、この1年で最も多い月は${n(most)}人でした。`,
    todo: (next) => `8〜14日ごとに来る${n(next)}人が、次の週1回の常連です。`,
    limits: 'いつもの間隔と猶予日数を過ぎた方は、もう数えていません。',
  },
  process: {
    title: '接触：決めたことができているか',
    what: '項目',
    value: '実績',
    of: '母数',
    none: '記録なし',
    thanks: (days) => `お礼率（新規の方へ${days}日以内）`,
    warnings: (days) => `離反しかけ対応率（${days}日以内に接触）`,
    mail: (days) => `半年DM率（現役の方へ${days}日以内）`,
    complaints: '苦情対応日数（中央値）',
    say: '上の3つは母数に対する割合、最後は日数です。',
    todo: '最も低いものから。お礼は費用がかからず、効果が早く出ます。',
    limits:
      '書き残していないことは、していないものとして数えます。「記録なし」は0%ではありません。',
  },
  contactStates: {
    title: '接触：連絡の状況',
    class: '接触の区分',
    due: '目安の間隔（日）',
    actual: '実際の間隔（日）',
    say: (never, overdue, worst) =>
      `未連絡は${n(never)}人、超過は${n(overdue)}人です。最も多いのは「${worst}」です。`,
    fine: '未連絡や超過の方はいません。',
    todo: (list) => `「${list}」のリストを作り、今週は上から10人に連絡しましょう。`,
    limits: '接触ログに書いたことだけを数えます。購入は接触に数えません。',
  },
  lost: {
    title: '接触：連絡が途絶えて失っている金額',
    what: '項目',
    value: '値',
    people: '連絡が途絶えた方',
    yearlySales: '最後に買っていた1年間の売上',
    yearlyMargin: '最後に買っていた1年間の粗利',
    before: '1年前に途絶えていた方',
    back: 'うち1年以内にまた買った方',
    low: '戻る見込み：少なくとも',
    expected: '戻る見込み：最もありそうな額',
    high: '戻る見込み：多ければ',
    say: (low, high, expected) =>
      `年に${low}から${high}、最もありそうなのは${expected}が戻る見込みです。`,
    todo: (list) => `「${list}」のリストに、金額の大きい順に載っています。`,
    limits:
      '範囲は、1年前に途絶えていて戻った方の割合と、その誤差から計算しています。手紙で必ず戻るという意味ではありません。',
  },
  reach: {
    title: '接触：連絡できる方法',
    email: 'メール',
    phone: '電話',
    post: '郵便',
    none: '方法なし',
    say: (none) =>
      none === 0
        ? '全員に何らかの方法で連絡できます。'
        : `連絡できない方が${n(none)}人います。次の来店時に連絡先を伺いましょう。`,
    cost: (people, cost) =>
      `郵便で全員（${n(people)}人）に1通ずつ送ると${cost}です。新規1人にかかる費用と比べてみてください。`,
    limits: '方法が2つある方は両方に数えます。配信を断った方は、その方法には数えません。',
  },
  purposes: {
    title: '接触：訪問の目的（直近365日）',
    purpose: '目的',
    visits: '訪問',
    say: (purpose, visits) => `訪問${n(visits)}回のうち、最も多い目的は「${purpose}」です。`,
    emptyHanded: (visits) =>
      `手ぶら訪問は${n(visits)}回です。情報や見本など、役に立つものを持って行きましょう。`,
    rivals: (visits) => `競合確認の訪問は${n(visits)}回です。最大の競合の割合を書き留めましょう。`,
  },
  voices: {
    title: '接触：お客様の声',
    voice: '声',
    open: '未完了',
    closed: '完了',
    say: (open, list) =>
      open === 0
        ? '未完了の苦情はありません。'
        : `未完了の苦情が${n(open)}件あります。ほかのリストより先に「${list}」を。`,
    praise: (people) => `お喜びの声をくれた方は${n(people)}人です。紹介をお願いしてみましょう。`,
    limits: '書き留めた声だけです。記録がないことは、満足していることではありません。',
  },
  wishes: {
    title: '接触：提案していない要望',
    customer: '顧客',
    day: '日付',
    days: '経過日数',
    wish: '要望',
    say: (all, answered, waiting, missed, days) =>
      `要望${n(all)}件のうち、${days}日以内に提案か受注があったもの${n(answered)}件、まだ間に合うもの${n(waiting)}件、何もなかったもの${n(missed)}件です。`,
    todo: '上の方から今日電話しましょう。買いたいものを教えてくれた方です。',
    limits: '何の注文でも、注文があれば対応したものとして数えます。',
  },
  neglected: {
    title: '接触：大事なのに連絡が少ない方',
    customer: '顧客',
    mode: '方針',
    class: '接触の区分',
    points: '接触点（180日）',
    say: (people) =>
      `「守る」「攻める」のうち${n(people)}人は、接触点が同じ区分の下位4分の1の水準以下です。`,
    todo: '担当を代えて訪ねてみましょう。馬が合わないだけのことがよくあります。',
    limits: '接触点は、面談10、ラブレター3、一律の印刷物1で数えます。',
  },
  logChecks: {
    title: '接触：ログから見直すこと',
    what: '内容',
    customers: '顧客数',
    rows: 'お名前、ログの行',
    due: '連絡の予定日が来た方(金額と遅れの大きい順)',
    twice: '14日以内に同じ方法で重複して連絡',
    missed: '連絡の予定日を過ぎ、その後の連絡なし',
    tooFew: '1年の接触が区分の目安より少ない',
    say: '重複は迷惑に、連絡なしは離反につながります。',
    todo: '「ごぶさた」のリストから始めましょう。',
    limits: 'ログにないことは、していないものとして数えます。',
  },
  keyPersons: {
    title: '接触：知っている担当者が1人だけの先',
    customer: '顧客',
    person: '知っている方',
    say: (alone, known) => `担当者の分かる${n(known)}社のうち、${n(alone)}社は1人しか知りません。`,
    todo: '異動になる前に、もう1人紹介していただきましょう。',
    limits: '直近2年の注文と接触ログに名前のある方です。',
  },
  funnel: {
    title: '関係：知り合いからリピーターまで',
    stage: '段階',
    stages: { 1: '1 ただの知り合い', 2: '2 見込み顧客', 3: '3 受注あり', 4: '4 リピーター' },
    perHead: '1先あたり',
    step: '先へ進んだ割合',
    warning: '注意',
    countRises: '下の段階より数が多い',
    perHeadFalls: '下の段階より1先の売上が少ない',
    and: '、',
    say: '上の段階ほど、数は少なく価値は高いのが本来の形です。',
    warn: '注意のある段階は、その下に入ってくる先を増やすか、注文の中身を見直しましょう。',
    fine: 'どの段階もその形になっています。',
    limits: '一度でも届いた最も高い段階です。静かになった先も下がりません。',
    noLog: '接触ログがないと、下の2つの段階は見えません。',
  },
  relationMonths: {
    title: '関係：段階に入った先と、つながりを保てた先',
    kept: '3〜4で維持',
    of: '3〜4の全部',
    say: (kept, of, days) =>
      `現在、リピーター${n(of)}先のうち${n(kept)}先は、${days}日以内に注文か接触があります。`,
    todo: '段階1・2に入る先が減ると、数か月後の受注が減ります。今のうちに新しい接点を作りましょう。',
    limits: '最初の接触で受注した先は、段階3だけに数えます。',
  },
  quiet: {
    title: '関係：リピーターが静かになった理由',
    reason: '理由',
    say: (all, unknown) =>
      `静かになったリピーターは${n(all)}先、うち${n(unknown)}先は理由の記録がありません。`,
    todo: (list) => `訪ねて理由を聞きましょう。「${list}」のリストを使えます。`,
    limits: '理由は、接触ログの最後の結果か内容から読み取っています。',
  },
  afterSales: {
    title: '関係：初回購入後の連絡は効いているか',
    group: '初めて買った方',
    fans: '1年で優良',
    contacted: (days) => `${days}日以内に接触あり`,
    notContacted: '接触なし',
    say: '初回購入から1年以上たった方と、そのうち1年以内に優良になった方の数です。',
    difference: 'どちらも人数は比べるのに十分です。',
    few: '片方が30人未満のため、差があるとは言えません。',
    limits: '差があっても、接触したためとは限りません。',
  },
  answers: {
    title: '関係：苦情への対応',
    what: '項目',
    count: '値',
    complaints: '苦情の件数',
    closed: '解決済み',
    judged: '判定した件数（対応済みか3日経過）',
    answered: (days) => `${days}日以内に対応`,
    say: (open) => (open === 0 ? '苦情はすべて解決しています。' : `${n(open)}件が未解決です。`),
    todo: (list) => `3日以内に対応しましょう。相手は「${list}」のリストに載ります。`,
    limits: '次の個別の接触を、対応とみなしています。',
  },
  grid: {
    title: '訪問：需要と自社の割合',
    size: '需要',
    sizes: { A: 'A：上位70%', B: 'B：95%まで', C: 'C：残り' },
    positions: { a: 'a：優位', b: 'b：接戦', c: 'c：劣位', d: 'd：未取引' },
    demand: '年間需要',
    sales: '自社の売上',
    share: '自社の割合',
    cell: (mode, count) => `${mode}${n(count)}`,
    and: '、',
    say: (attack) => `「攻める」先は${n(attack)}先です。需要が大きく、自社の割合がまだ低い先です。`,
    read: '各欄は、取るべき方針と先の数です。',
    typed: (typed) => `${n(typed)}先の需要は、すべて入力された数字です。`,
    estimated: (typed, estimated) =>
      `需要は${n(typed)}先が入力された数字、${n(estimated)}先は推定です。訪問のときに聞いてみましょう。`,
  },
  visitPlan: {
    title: '訪問：1年の訪問の価値',
    way: '時間の配り方',
    visits: '訪問回数',
    value: '年間の価値',
    more: '現状との差',
    now: '現状のまま',
    proportion: '売上に比例',
    planned: 'この計画',
    say: (now, proportion) =>
      `この計画は、現状より年に${now}、売上に比例した配り方より${proportion}多くなる計算です。`,
    margin: '価値は粗利です（粗利率は設定のシート）。',
    noMargin: '設定に粗利率がないため、価値は粗利ではなく売上です。',
    model: 'すべての先に仮定を置いたモデルで、測った結果ではありません。役に立つのは先の順番です。',
  },
  visitHours: {
    title: '訪問：時間の使い方',
    what: '項目',
    value: '値',
    hours: '年間の訪問時間',
    unused: '余った時間',
    lambda: '最後に配った1時間の価値',
    minima: '最低訪問数を守るための費用',
    short: '最低訪問数に足りない時間',
    missing: '行けない訪問',
    letters: '代わりに出す手紙（通）',
    tooFew: (visits, letters) =>
      `最低訪問数に時間が足りません。訪問できない${n(visits)}回の代わりに、手紙を${n(letters)}通出しましょう。`,
    left: '時間が余っています。これ以上入る訪問がないか、訪問しても増えません。',
    full: '時間はすべて使い切っています。',
    todo: '1時間増やしたときの価値は、最後に配った1時間とほぼ同じです。1時間の費用がそれより高ければ、減らしましょう。',
  },
  against: {
    title: '訪問：売上に比例した訪問との違いが大きい先',
    customer: '顧客',
    mode: '方針',
    now: '現在の訪問',
    proportion: '売上に比例',
    planned: '計画',
    next: '1回増やす価値',
    loss: '1回減らす損失',
    say: '需要のほとんどを任せてくれている先は、売上が大きくても訪問は少なくて足ります。',
    todo: (list) => `全部の先は「${list}」のリストにあります。`,
    below: '全部の先は、このシートの最後の表にあります。',
    limits: '右の2列は、現在の訪問回数から数えています。',
  },
  modes: {
    title: '訪問：方針ごとの先の数と訪問',
    mode: '方針',
    now: '訪問（365日）',
    planned: '計画',
    hours: '計画の時間',
    say: '「守る」は離さないこと、「攻める」「開拓」は割合を増やすこと、「育てる」は小さくても大切な先です。「成り行き」「見送り」は声がかかったときだけで足ります。',
  },
  everyVisit: {
    title: '訪問：すべての先の計画',
    how: '訪問：すべての先の計画の読み方',
    customer: '顧客',
    staff: '担当',
    town: '町',
    cell: '位置',
    mode: '方針',
    demand: '年間需要',
    source: '需要の出どころ',
    sources: {
      typed: '入力',
      raised: '入力（引き上げ）',
      size: '大・中・小から',
      estimated: '推定',
    },
    sales: '自社の売上',
    share: '自社の割合',
    hours: '1回の時間',
    now: '訪問（365日）',
    proportion: '売上に比例',
    planned: '計画',
    next: '1回増やす価値',
    loss: '1回減らす損失',
    least: '最低訪問数',
    price: '最低訪問数の費用',
    most: '最大訪問数',
    letters: '代わりの手紙',
    order: '計画の訪問が多い順です。同じなら、次の1回の価値が大きい先が上です。',
    yours: (tab) =>
      `需要、担当、所要時間、最低・最大訪問数は、「${tab}」のシートにご自分で入力できます。`,
    value: '「1回増やす価値」と「1回減らす損失」は、直近365日の訪問回数から数えています。',
    cost: (hour) =>
      `「最低訪問数の費用」は、その時間を1時間${hour}（最後に配った1時間の価値）で使えた額から、その訪問自体の価値を引いたものです。`,
    raised: '「引き上げ」は、入力された需要が自社の売上より小さいため、売上を需要としたものです。',
    left: '連絡しない先、取引しない先は計画に入っていません。',
  },
  balance: {
    title: '訪問：ディフェンスとオフェンス',
    mode: '方針',
    actual: '訪問（90日）',
    planned: '計画（年）',
    outside: '表の外',
    say: (defence, planned) => `「守る」先への訪問は${defence}%、計画では${planned}%です。`,
    warn: 'ディフェンスに偏っています。「攻める」先に訪問を回しましょう。',
    fine: '計画との差は大きくありません。',
    limits: '接触ログにある面談だけを数えています。',
  },
  taste: {
    title: '訪問：担当者別の行きすぎと不足',
    customer: '顧客',
    staff: '担当',
    actual: '訪問（365日）',
    planned: '計画',
    difference: '差',
    nobody: '担当なし',
    say: '担当者ごとに、計画より多い5先と少ない5先です。',
    todo: '各担当の1行目について話し合いましょう。理由があるのか、行きやすいだけなのか。',
    limits: '担当者の好みや意見は、この数字に入っていません。',
  },
  bases: {
    title: '訪問：戦略的拠点の候補',
    customer: '顧客',
    demand: '年間需要',
    why: '理由',
    referrals: (count) => `${n(count)}人を紹介`,
    largest: (town) => `${town}で最大`,
    say: '紹介してくれた先か、町で最も大きい先です。周りはその先が何を買うかを見ています。',
    todo: 'そのとおりだと思う先は、顧客一覧のシートの「拠点」に印を付けてください。「守る」先と同じ訪問数になります。',
    limits: '本当の拠点は、この表よりあなたのほうがよくご存じです。',
  },
  assumptions: {
    title: '訪問：計画の仮定',
    model: 'これはモデルです。以下はすべての先に置いた仮定で、測ったものではありません。',
    demand:
      '需要（全仕入先からの年間購入額）は入力された数字です。ないときは、売上の近い先の需要と、自社売上の2.5倍の大きいほうとします。',
    growth:
      '訪問を増やすと割合は上がりますが、1回ごとの効果は小さくなります。上限は75%か、今の割合を少し超えるところまでです。',
    held: '今訪問している先では、訪問をやめると割合が半分になります。',
    unvisited:
      '訪問なしで売れている先では、訪問しなくても減らず、4回の訪問で残りの4分の1を取れます。',
    newcomer: 'まだ取引のない先では、4回の訪問で需要の6.8%を取れます。',
    margin: (percent) => `売上の${percent}%が粗利です。`,
    noMargin: '設定に粗利率がないため、売上をそのまま数えます。',
    hours: (hours) => `1回の訪問は移動も含めて${hours}時間です（分の入力があればその時間）。`,
    minima: (visits) =>
      `訪問は最大で年${visits}回、「守る」先は2回以上とし、入力された最低訪問数は必ず守ります。`,
    order: 'ですから、金額よりも先の順番を参考にしてください。',
  },
  referrals: {
    title: '紹介してくれた方',
    referrer: '顧客',
    introduced: '紹介した人数',
    sales: '紹介による売上',
    say: (referrers, people, sales) =>
      `${n(referrers)}人が${n(people)}人を紹介し、これまでに${sales}の売上になりました。`,
    todo: (list) => `そのつどお礼を。時期は「${list}」のリストで分かります。`,
    limits: 'このシートの顧客の名前と一致したものだけを数えています。',
  },
  stale: {
    title: '確かめたい連絡先',
    sign: '気になる点',
    signs: {
      returnedMail: '郵便が戻った',
      twoAddresses: '住所が2つある',
      postalPrefecture: '郵便番号と都道府県が合わない',
      phoneZero: '電話番号の先頭の0がない',
      badEmail: 'メールアドレスの形でない',
    },
    say: (people) => `${n(people)}人に確かめたい点があります（1人に2つ以上のこともあります）。`,
    todo: '次の来店時に、次の発送より前に伺いましょう。',
    limits: '引っ越したことを知らせていない方は、ここには出ません。',
  },
};

/** What a column of the sales tab is read as. */
export const picks: Sentences<typeof en.picks> = {
  customer: '顧客',
  date: '日付',
  amount: '金額',
  order: '注文番号',
  email: 'メール',
  name: '氏名',
};

/** The follow-up lists: name, the sentence of reason, and an opening for the message. */
export const lists: Sentences<typeof en.lists> = {
  'lapse-warning': {
    name: '離反しかけ',
    who: 'いつもの間隔より遅れている方。',
    reason:
      'いつもは{rhythm}日おきのご来店が{gap}日空いています(予定より{late}日遅れ)。累計{monetary}・{frequency}回の{stage}のお客様です。',
    words: 'その後いかがお過ごしでしょうか。お困りのことはございませんか。',
  },
  'win-back': {
    name: '呼び戻し',
    who: '来なくなった方。金額の大きい順。',
    reason:
      '{gap}日お買い上げがありません(いつもは{rhythm}日おき)。{stage}、累計{monetary}・{frequency}回。同じくらい空いた方の{chance}が90日以内に戻っています。',
    words: 'ご無沙汰しております。以前お求めの{lastProduct}はいかがでしたでしょうか。',
  },
  'thank-you': {
    name: 'お礼',
    who: '最近初めて買った方。',
    reason:
      '{daysSinceFirst}日前に初めてのお買い上げ({firstProduct}、{firstAmount})。お礼の記録がありません。',
    words:
      'このたびは初めてのお買い上げ、誠にありがとうございます。{firstProduct}はいかがでしょうか。',
  },
  'second-order': {
    name: '2回目のご案内',
    who: '1回だけ買った方。まだ間に合います。',
    reason: '{daysSinceFirst}日前に1回だけお買い上げ({lastProduct})。{watch}日まであと{left}日。',
    words: '先日はありがとうございました。またのお越しをお待ちしております。',
  },
  forgotten: {
    name: 'ごぶさた',
    who: '目安より長く連絡していない方。',
    reason: 'もう{contactGap}日連絡していません({contactClass}の目安は{classInterval}日)。',
    words: 'ご無沙汰しております。お変わりございませんか。',
  },
  'leave-alone': {
    name: 'そっとしておく',
    who: 'よく来ている方。割引は不要です。',
    reason: '{rhythm}日おきに来店中(前回から{gap}日、1年で{visits12}回)。割引のご案内は不要です。',
    words: 'いつもありがとうございます。',
  },
  'top-gift': {
    name: '年一ギフト',
    who: '年間上位1割で、贈り物がまだの方。',
    reason: '年間{yearly}で{rank}位。[{giftGap}日贈り物をしていません|贈り物の記録がありません]。',
    words: '本年もご愛顧ありがとうございます。心ばかりの品をお届けします。',
  },
  coupon: {
    name: 'クーポン',
    who: '近いのに来店が少なめの方。',
    reason:
      '{rhythm}日おき(近隣の中央値{zoneRhythm}日)、前回から{gap}日。有効期間{couponValid}日。',
    words: '次回のご来店に使えるクーポンです({validUntil}まで)。',
  },
  'outer-area-mail': {
    name: '2次商圏DM',
    who: '遠方から来る方。半年DMなし。',
    reason: '{town}({zone})からご来店。[{printedGap}日DMを送っていません|DMの記録がありません]。',
    words: '{town}から遠いところをありがとうございます。新しいご案内です。',
  },
  'seasonal-greeting': {
    name: '季節の挨拶',
    who: '次の季節の便り。1世帯に1通。',
    reason: '{season}のご挨拶。前回の連絡から{contactGap}日({contactClass})。',
    words: '季節のご挨拶を申し上げます。',
  },
  newsletter: {
    name: 'ニュースレター',
    who: '次の号を送る現役の方。',
    reason:
      '現役のお客様。[前回のニュースレターから{newsletterGap}日|ニュースレターの記録がありません]。',
    words: '今月のお便りをお届けします。',
  },
  'top-customers': {
    name: '上位顧客',
    who: '大切なお客様。直接お礼を。',
    reason: '{segment}。年間{yearly}・{visits12}回、{ranked}人中{rank}位。',
    words: 'いつも格別のお引き立てをいただき、ありがとうございます。',
  },
  'almost-fans': {
    name: 'いまからファン',
    who: '優良まであと少しの方。',
    reason:
      '{stage}。累計{monetary}、優良まであと{missingAmount}、優良まであと{missingDays}日、在籍{tenure}日。',
    words: 'いつもご利用ありがとうございます。おすすめのご案内です。',
  },
  'after-purchase': {
    name: '購入後のフォロー',
    who: 'お礼、使い心地、次のご案内の時期の方。',
    reason:
      '[{last}に{lastProduct}をお買い上げ|{last}にお買い上げ]。D+{step}の連絡日は{stepDay}でした({stepLate}日前)。',
    words: '[{lastProduct}|お買い上げの品]はいかがでしょうか。',
  },
  'after-sales-hearing': {
    name: '使い心地のヒアリング',
    who: '初回から1か月の方に感想を伺う。',
    reason:
      '[{hearingDays}日前に{hearingProduct}をお買い上げ|{hearingDays}日前に初めてのお買い上げ]。ヒアリングの記録がありません。',
    words: '[{hearingProduct}|お買い上げの品]の使い心地はいかがでしょうか。',
  },
  'referral-thanks': {
    name: '紹介のお礼',
    who: '新しい方を紹介してくれた方。',
    reason: '{newDay}に{newName}様をご紹介。これまで{introductions}人・{referredSales}。',
    words: '{newName}様をご紹介いただき、ありがとうございます。',
  },
  anniversary: {
    name: '記念日',
    who: '施工から節目の年の方に点検のご案内。',
    reason: '{jobDay}の[{job}|お買い上げ]から{jobYears}年。点検のご案内に。',
    words: '[{job}|お買い上げ]から{jobYears}年になります。点検に伺いましょうか。',
  },
  'trial-follow-up': {
    name: 'お試し後',
    who: 'お試しの後、本品がまだの方。',
    reason: 'お試し{trialProduct}から{trialDays}日(D+{trialStep})。本品はまだです。',
    words: '{trialProduct}はいかがでしたか。',
  },
  'complaint-follow-up': {
    name: '苦情対応',
    who: 'まだ解決していない苦情。',
    reason: '{complaintDay}の苦情が{complaintDays}日未対応です:{complaintMemo}。',
    words: 'このたびは誠に申し訳ございません。',
  },
  'quiet-repeaters': {
    name: '静かなリピーター',
    who: '受注が止まったリピーター。',
    reason: '受注{frequency}回、前回から{gap}日(いつもは{rhythm}日おき)。理由:{reasonCode}。',
    words: '近くお伺いして、お話を聞かせていただけますか。',
  },
  'key-person-change': {
    name: '担当者交代',
    who: '先方の担当者が代わった取引先。',
    reason: '{changeDay}にご担当が{oldContact}様から{newContact}様に交代。{changeDue}までに訪問。',
    words: 'ご着任のご挨拶に伺いたく存じます。',
  },
  'visit-round': {
    name: '御用聞き',
    who: '空いた時間で最も実りのある訪問先。',
    reason: '{town}、{minutes}分。次の1訪問の見込み{nextValue}(モデル計算)。',
    words: 'お近くに参りますので、お伺いしてもよろしいでしょうか。',
  },
  'visit-plan': {
    name: '訪問計画',
    who: '年に何回、誰を訪ねるか。',
    reason:
      '{cell} {mode}:需要{demand}({estimated})、シェア{ourShare}。年{planned}回の計画(現在{current}回)、次の1回で{nextValue}。',
    words: 'お伺いしたく存じます。',
  },
  handover: {
    name: '引き継ぎ',
    who: '1人の担当者の全顧客。',
    reason: '関係の段階{relation}。最終購入{last}、次回{due}、未完了:{openPoints}。',
    words: 'このたび担当させていただくことになりました。',
  },
  'cross-sell': {
    name: 'もう一品',
    who: 'よく一緒に買われる品がまだの方。',
    reason: '{productA}をお買い上げ。同じ方の{companionShare}が{productB}も購入(平均の{lift}倍)。',
    words: '{productA}をお選びの方に、{productB}もご好評です。',
  },
  'up-sell': {
    name: 'ワンランク上',
    who: 'いつも同じ価格帯の方に一つ上を。',
    reason:
      '[{category}を{bandCount}回|{bandCount}回のお買い上げ]、いずれも{band}。一つ上は{nextPrice}から。',
    words: 'ワンランク上の品もご覧になりませんか。',
  },
  'subscription-candidates': {
    name: '定期購入の候補',
    who: '同じ品を決まった間隔で買う方。',
    reason: '{regularProduct}を{regularCount}回、約{regularInterval}日おき。',
    words: '{regularProduct}を定期便でお届けしましょうか。',
  },
  custom: {
    name: '絞り込み',
    who: 'ご自分の条件。',
    reason: '累計{monetary}・{frequency}回、前回から{gap}日の{stage}のお客様です。',
    words: 'いつもありがとうございます。',
  },
};

/** The sentence beside a customer in the tab of all customers. */
export const reason =
  'いつもは{rhythm}日おきのご来店、前回から{gap}日です。累計{monetary}・{frequency}回の{stage}のお客様です。';

/** Why somebody of a list's rule is not on it. */
export const exclusions: Sentences<typeof en.exclusions> = {
  doNotDeal: '取引停止・お断り',
  doNotContact: '「連絡しない」の印',
  optedOut: '配信停止',
  noAddress: '使える宛先なし',
  marketplace: 'モール経由のお客様',
  openList: 'ほかの未完了リストに掲載',
  recent: '最近このリストに掲載',
  openComplaint: '未対応の苦情',
  quietDays: '最近連絡済み',
  leaveAlone: '割引不要の常連',
  household: '同じ世帯・宛先',
  heldBack: '比較のため見送り',
  beyond: '上限を超過',
};

/** The sidebar: titles, labels, buttons, and what it says while it works. */
export const sidebar: Sentences<typeof en.sidebar> = {
  signIn:
    '別のアカウントで応答がありました。ほかのアカウントからログアウトするか、シークレットウィンドウをお使いください。',
  unexpected:
    'うまくいきませんでした。お客様の入力は何も変わっていません。もう一度お試しください。',
  salesTitle: '売上データ',
  listTitle: 'リストを作りました',
  customers: (count) => `顧客 ${n(count)}人`,
  tabRows: (tab, count) => `「${tab}」・${n(count)}行`,
  unsure: (count) => `当てはまりそうな列が${count}つあります。どれですか？`,
  anotherColumn: 'ほかの列',
  noColumn: 'なし',
  chooseColumn: '列を選ぶ',
  columnLetter: (letter) => `${letter}列`,
  sample: '例：',
  skipped: (count) => `読み飛ばす行：${n(count)}行`,
  options: 'オプション',
  currency: '集計する通貨',
  openSettings: '設定のシートを開く',
  tab: '売上のシート',
  asOf: '基準日',
  lastSale: (day) => `最後の売上日（${day}）にする`,
  today: '今日にする',
  paint: '色を付ける範囲',
  paints: { row: '行全体', column: 'セグメントの列だけ' },
  otherColumns: 'その他の列',
  segment: '分類して色分け',
  working: '処理中…',
  steps: {
    read: '売上を読んでいます',
    score: '顧客に点数を付けています',
    write: 'シートに書き込んでいます',
  },
  stepOf: (step, steps) => `${steps}段階中の${step}`,
  longWait: '編集を続けられます。このパネルは開いたままにしてください。',
  cancel: '中止する',
  stopping: '中止しています…',
  undo: '元に戻す',
  undone: '元に戻しました。',
  removed: (tabs) => `削除：${quoted(tabs)}。`,
  kept: (tabs) => `編集されたため残したシート：${quoted(tabs)}。`,
  share: (group, percent) => `${group} ${percent}`,
  atStake: (money) => `年${money}`,
  coverage: (percent) => `この顧客の売上は全体の${percent}です。`,
  to: {
    sales: '売上データに戻る',
    segments: '分類に戻る',
    log: '接触ログ',
    narrow: '絞り込み',
    visits: '訪問計画',
    areas: '商圏',
    query: 'BigQuery用のクエリ',
  },
  copy: 'クエリをコピー',
  copied: 'コピーしました',
  changed: '前回から',
  howMany: '人数',
  limited: (count, people) => `${people}人のうち${count}人`,
  nobodyDue: '今日は当てはまる人がいません。',
  change: '変更',
  makeList: 'フォローリストを作る',
  work: '今日の仕事',
  workOrder: 'リストと順番は「設定」シートの「仕事の順番」で選べます。',
  moreLists: 'ほかのリスト',
  channel: '連絡の方法',
  channels: { mail: 'メール', phone: '電話', post: '郵便', visit: '訪問' },
  keepBack: '比べるために残す割合（%）',
  keptBack: (percent) => `${percent}は残す`,
  staff: '店の担当者',
  preview: '下書きを見る',
  previewOf: (name) => `${name}様の場合`,
  parts: { subject: '件名', body: '本文', reason: '理由', words: '書き出しの例' },
  fields: (fields) => `文中で使える項目：${fields.map((field) => `{{${field}}}`).join(' ')}`,
  noLists: 'リストのシートはまだありません。',
  madeLists: '作ったリスト',
  doneOf: (done, people) => `${people}人のうち${done}人済み`,
  putTicks: '済みを接触ログに入れる',
  logged: (tab, added, before) =>
    `${added > 0 ? `「${tab}」に${n(added)}件を加えました。` : '加えるものはありません。'}${before > 0 ? `${n(before)}件はすでに入っています。` : ''}`,
  addresses: '宛名と発送用のシート',
  layouts: { label: '宛名ラベル', clickpost: 'クリックポスト', yamato: 'ヤマト運輸' },
  addressed: (people, tabs) => `${n(people)}人分の宛名：${quoted(tabs)}。`,
  effects: 'リストの効果',
  enterContact: '接触を記録する',
  customer: '顧客',
  selectedRow: '選んだ行の顧客にする',
  type: '種類',
  purpose: '目的',
  memo: 'メモ',
  valueGiven: '提供した価値',
  stillOpen: 'まだ用件が残っている',
  day: '日付（今日でなければ）',
  addContact: '接触ログに加える',
  condition: (place) => `条件${place}`,
  fact: '項目',
  chooseFact: '選ぶ',
  is: {
    number: { atLeast: '以上', atMost: '以下' },
    day: { atLeast: 'から', atMost: 'まで' },
    choice: { oneOf: 'どれかに当てはまる', noneOf: 'どれにも当てはまらない' },
    text: { holds: 'この言葉を含む' },
  },
  compared: '比べ方',
  value: '値',
  remaining: (count) => `残り${n(count)}人`,
  remainingWorth: (count, money) => `残り${n(count)}人（年${money}）`,
  addCondition: '条件を足す',
  removeCondition: '外す',
  saved: '保存した条件',
  chooseSaved: '選ぶ',
  saveAs: '保存する名前',
  save: '保存',
  forget: '保存から外す',
  nobodyOn: (list) => `「${list}」に載る人は今日はいないため、シートは作りませんでした。`,
  listHas: (tab, people) => `「${tab}」に${n(people)}人を載せました。`,
  leftOut: '載せなかった人',
  openTab: 'シートを開く',
  openNamed: (tab) => `「${tab}」を開く`,
  makeReport: 'レポートを作る',
  reportMade: (tab) => `「${tab}」を作りました。`,
  trend: '12か月の動き',
  moved: (group, before, now) => `${group} ${before}人 → ${now}人`,
  grid: '最終購入 × 回数',
  gridCorner: '最終購入＼回数',
  gridCaption: 'お客様の人数（点数は5が最良）',
  fixes: {
    otherTab: (tab) => `「${tab}」を使う`,
    day: '日が先（31/12）',
    month: '月が先（12/31）',
    chooseColumns: '列を選ぶ',
    again: 'もう一度',
    look: 'ファイルを読み直す',
  },
  promise: '列とシートを足すだけで、入力済みの内容は変えません。',
  help: 'ヘルプ',
  helpLines: [
    '最近・何回・いくら買ったかで顧客に点数を付けます。',
    'フォローリストは差し込み送信に使える新しいシートです。送信はしません。',
    '「元に戻す」は直前に足したものを消します。データはファイルの外に出ません。',
  ],
};

/** The menu, and what it says when a command is done. */
export const menu: Sentences<typeof en.menu> = {
  title: 'Otokui',
  start: '始める',
  segment: '顧客を分類する',
  undo: '直前の操作を元に戻す',
  query: 'BigQuery用のクエリ',
  queried: (tab) => `クエリを「${tab}」シートに書き出しました。`,
  check: '動作の確認',
  help: 'ヘルプ',
  segmented: (customers) =>
    `${n(customers)}人の顧客を分類しました。「始める」でサイドバーを開くと、次にすることが分かります。`,
  undone: (kept) =>
    kept.length === 0
      ? '直前の操作を元に戻しました。'
      : `元に戻しました。編集されたため残したシート：${quoted(kept)}。`,
  helpText:
    '売上のシートを開き、「始める」を選んで「分類して色分け」を押してください。Otokuiは列とシートを足すだけで、入力済みの内容は変えず、どこにも送信しません。「元に戻す」で直前に足したものが消えます。',
};

/** The check of an installation: what each probe asks the platform, and how the dialog says it. */
export const selfCheck: Sentences<typeof en.selfCheck> = {
  tab: 'Otokui 動作の確認',
  title: '動作の確認',
  asExpected: (all) => `${n(all)}項目を確認し、すべて想定どおりでした。`,
  differ: (differing, all) =>
    `${n(all)}項目のうち${n(differing)}項目が想定と違います。次の文をそのまま添えてご連絡ください。`,
  copy: 'コピーする文',
  columns: { what: '項目', source: '根拠', expected: '想定', got: '結果', ok: '想定どおり' },
  yes: 'はい',
  no: 'いいえ',
  probes: {
    newTabActive: '新しいシートが開いた状態になる',
    activeRange: '選択中のセルが開いているシートにある',
    newTabSize: '新しいシートの大きさ',
    growRows: 'シートの行を増やして減らす',
    tooManyCells: 'ファイルの上限を超えるセルは断られる',
    sameName: '同じ名前のシートをもう1枚作る',
    nameInCapitals: '大文字にした同じ名前のシートを作る',
    foundInCapitals: '大文字にした名前でシートを探す',
    oddName: 'シート名の記号と日本語',
    longName: '101文字のシート名',
    emptyGrid: '空のシートを読んだ結果',
    readAfterWrite: '書いた値をすぐに読む',
    formatsFirst: '行ごとの表示形式と値',
    serialDates: '数値で書いた日付',
    bareTime: '日付のない時刻',
    writtenDate: '日付として書いた日付',
    numberPatterns: '表示形式が残る',
    formulaText: '書式なしテキストのセルで「=」から始まる文字',
    apostropheText: 'その前に付けたアポストロフィ',
    riskyTexts: '書式なしテキストのセルで数値・日付・数式に見える文字',
    numberText: '書式なしテキストのセルに書いた数値',
    typedZeros: '書式のないセルの「0012」',
    typedApostrophe: '書式のないセルでアポストロフィの後の「0012」',
    typedMinus: '書式のないセルの「-abc」',
    typedPlus: '書式のないセルの「+abc」',
    errorCell: 'セルのエラーを読んだ結果',
    tabMark: 'シートの目印が見つかり、書き換えられる',
    columnMark: '列の目印が列とともに動く',
    longMark: '長い目印が残る',
    deletedTabMark: '削除したシートの目印が消える',
    markSearchTime: '目印を探す時間',
    colorRule: '色分けの条件が残る（お客様のものもOtokuiのものも）',
    colorScale: 'カラースケールが残る',
    emptyBoxes: 'チェックボックスのセルが空のまま',
    outsideList: '選択肢にない値も書ける',
    notes: 'セルのメモが残る',
    backgrounds: '背景色を付けて消す',
    links: 'セルの文字の一部に付けたリンク',
    charts: 'グラフを描いて消す',
    canEdit: '自分のシートのセルを編集できる',
    builtIns: '実行環境に必要な機能',
    newerBuiltIns: '実行環境にあるそれより新しい機能',
    money: '金額の書き方',
    dateWords: '日付の書き方',
    zoneDays: 'ほかのタイムゾーンでの日付',
    foldedText: '全角と半角をそろえる',
    scriptZone: 'スクリプトの時計がUTCである',
    fileLocale: 'ファイルの言語と地域の書き方',
    userLocale: '利用者の言語の書き方',
    fileZone: 'ファイルのタイムゾーンが分かる',
    sidebarPage: 'サイドバーの画面が送ったとおりに届く',
    propertyValue: '9,000文字の保存',
    propertyTooLong: '20,000文字の保存',
    propertyBytes: '日本語5,000文字の保存',
    noProperty: '保存していない値',
    cacheValue: '一時保存できるいちばん長い文字',
    cacheTooLong: 'それより1文字長い一時保存',
    lockTwice: '同じ実行でロックを2回取る',
    storeTime: '短い文字を2つ保存する時間',
    oneCell: '1つのセルを書いて読む時間',
    tenThousandCells: '10,000個のセルを書いて読む時間',
    scoring: '売上10,000行の採点にかかる時間',
    noRows: '行のない範囲',
    outsideGrid: 'シートの外の範囲',
    badRange: '存在しない範囲',
    fewColumns: '範囲より少ない列',
    raggedRows: '長さの違う行',
    wrongType: '表の代わりに渡した文字',
    noSuchRows: '存在しない行の削除',
    noSuchColor: '存在しない色',
    longCell: '50,001文字のセル',
  },
};

/** What custom functions write above their results. */
export const titles: Sentences<typeof en.titles> = {
  score: 'RFM点数',
  segment: 'セグメント',
  table: {
    customer: '顧客',
    last: '最終購入日',
    recency: '経過日数',
    frequency: '購入回数',
    monetary: '累計金額',
    r: 'R',
    f: 'F',
    m: 'M',
    score: '点数',
    segment: 'セグメント',
  },
  summary: {
    segment: 'セグメント',
    customers: '顧客数',
    share: '構成比',
    orders: '注文数',
    sales: '売上',
    salesShare: '売上構成比',
    average: '平均注文額',
  },
  cutoffs: {
    score: '点数',
    recency: '経過日数(以内)',
    frequency: '購入回数(以上)',
    monetary: '累計金額(以上)',
  },
  expectedOrders: '予想注文数',
  returnChance: '戻る見込み',
  value: '予想売上',
  model: {
    parameter: 'パラメータ',
    value: '値',
    customers: '顧客数',
    repeaters: 'リピート顧客数',
    orders: {
      r: 'BG/NBD r',
      alpha: 'BG/NBD alpha',
      a: 'BG/NBD a',
      b: 'BG/NBD b',
      logLikelihood: 'BG/NBD 対数尤度',
    },
    spend: {
      p: 'Gamma-Gamma p',
      q: 'Gamma-Gamma q',
      v: 'Gamma-Gamma v',
      logLikelihood: 'Gamma-Gamma 対数尤度',
    },
    note: '注意',
  },
  stage: 'ステージ',
  rank: 'ランク',
  decile: 'デシル',
  nextOrder: '次回予定日',
  daysLate: '遅れ日数',
  date: '日付',
  amount: '金額',
  month: '年月',
  moves: { from: '前 → 後', none: '未購入', returned: '全額返品' },
  cohorts: { cohort: '初回購入', customers: '顧客数' },
  change: { driver: '要因', before: '前', after: '後', effect: '影響額' },
  drivers: {
    customers: '顧客数',
    frequency: '1人あたり注文回数',
    average: '平均注文額',
    sales: '売上',
  },
};

/** What a period argument may say, besides the English words. */
export const periods: Sentences<typeof en.periods> = { month: '月', quarter: '四半期', year: '年' };

/** Why a custom function cannot answer: shown in the cell's note beside `#ERROR!`. */
export const functionProblems: Sentences<typeof en.functionProblems> = {
  oneColumn: (name) => `${name}はA2:Aのような1列の範囲にしてください。`,
  heights: (first, height, second, other) =>
    `${first}は${n(height)}行、${second}は${n(other)}行です。同じ行数の範囲にしてください。`,
  missing: (name) => `${name}がありません。A2:Aのような列を指定してください。`,
  notADate: (name) => `${name}が日付ではありません。日付のセルを指定するか、省略してください。`,
  notWhole: (name, low, high) => `${name}は${low}から${high}までの整数にしてください。`,
  notNumber: (name, low, high) => `${name}は${low}から${high}までの数にしてください。`,
  cutoffRows: () =>
    'binsは2から9までの数か、3行の区切り値(経過日数、購入回数、累計金額)にしてください。',
  cutoffOrder: (row) => `binsの${row}行目の区切り値は左から右へ大きくしてください。`,
  noRow: () => '読める行がありません。日付が日付、金額が数値になっているかお確かめください。',
  nobody: () =>
    '顧客を表す行がありません。どの行も「現金客」のように名前が分からない人です。顧客を区別できる列を指定してください。',
  missingDay: (name) => `${name}がありません。日付のセルを指定してください。`,
  notADay: (name) => `${name}が日付ではありません。日付のセルを指定してください。`,
  daysTurned: (from, to) => `${to}が${from}より前です。2つの日付を入れ替えてください。`,
  stageCutoffs: () =>
    'cutoffsは4つのセルにしてください：よちよちの日数、優良の日数(よちよち以上)、金額、離脱の日数。',
  notPeriod: () => 'periodはmonth、quarter、year(月、四半期、年)のどれかにしてください。',
  notTrueFalse: (name) => `${name}はTRUEかFALSEにしてください。`,
};

/** What is different since an earlier run. */
export const changed: Sentences<typeof en.changed> = {
  since: (day, orders, sales) =>
    orders === 0
      ? `${day}より後の注文はありません。`
      : `${day}より後：注文${n(orders)}件、売上${sales}。`,
  newcomers: (count) => `はじめて買った方は${n(count)}人です。`,
  back: (people) => `久しぶりに戻った方：${people}。`,
  slipped: (group, people) => `「${group}」に移った方：${people}。`,
  people: (names, more) => `${names.join('、')}${more === 0 ? '' : `、ほか${n(more)}人`}`,
  move: (group, before, now) => `${group} ${n(before)}→${n(now)}`,
  groups: (moves) => `グループの人数：${moves.join('、')}。`,
};

/** The pages of figures in the sidebar: short forms of what their tabs hold whole. */
export const pages: Sentences<typeof en.pages> = {
  visits: {
    action: '訪問計画のシートを作る',
    say: (hours, visits, worth, now, proportion) =>
      `年${n(hours)}時間で訪問は${n(visits)}回、その価値は年${worth}です。現状のままなら${now}、売上に比例して配ると${proportion}です。`,
    modes: { title: '方針', mode: '方針', now: '現在', planned: '計画' },
    next: {
      title: '次に行くとよい先',
      customer: '顧客',
      now: '現在',
      planned: '計画',
      worth: '次の1回',
      say: '直近365日の訪問、1年の計画、あと1回の訪問の価値です。',
    },
    apart: {
      title: '行きすぎと不足',
      customer: '顧客',
      now: '現在',
      planned: '計画',
      difference: '差',
    },
  },
  areas: {
    action: '商圏のシートを作る',
    zones: {
      title: 'どこから来ているか',
      area: '商圏',
      share: '注文の割合',
      perHead: '1人の注文',
      advice: (area, advice) => `【${area}】${advice}`,
    },
    alerts: { title: '注意する町', none: '先月、偶然とは言えない変化のあった町はありません。' },
    outer: (people, days, list) =>
      `遠くから来る${n(people)}人に、${n(days)}日間お便りを出していません。「${list}」のリストにあります。`,
    noOuter: '遠くから来る方で、お便りの時期の方はいません。',
  },
};

/** Words for the codes of facts. */
export const codes: Sentences<typeof en.codes> = {
  contactBy: { post: '手紙', phone: '電話', mail: 'メール' },
  honorific: { person: '様', firm: '御中' },
  yesNo: { yes: 'はい', no: 'いいえ' },
  absence: {
    onRhythm: 'いつもどおり',
    late: '遅れ',
    lapseWarning: '離反しかけ',
    gone: '離脱',
    dormant: '休眠',
  },
  contactClass: {
    route: 'ルート',
    repeater: 'リピーター',
    fan: 'ファン',
    longCycle: '長い周期の方',
    user: 'ユーザー',
    lapsed: '離脱',
    dormant: '休眠',
  },
  contactState: { never: '未連絡', onTrack: '順調', soon: 'もうすぐ', overdue: '超過' },
  zone: {
    primary: '1次商圏',
    secondary: '2次商圏',
    net: '3次商圏(ネット)',
    social: '4次商圏(SNS)',
    unknown: '不明',
  },
  mode: {
    defend: '守る',
    attack: '攻める',
    nurture: '育てる',
    open: '開拓',
    letRun: '成り行き',
    pass: '見送り',
  },
  band: { low: '梅', middle: '竹', high: '松' },
  reasonCode: {
    business: '業績',
    policy: '方針変更',
    transfer: '異動',
    rival: '競合',
    complaint: '不満',
    unknown: '不明',
  },
  season: {
    newYear: '年賀状',
    midWinter: '寒中見舞い',
    summer: '暑中見舞い',
    lateSummer: '残暑見舞い',
    yearEnd: '年末のご挨拶',
  },
  quarter: { '1': '1〜3月', '2': '4〜6月', '3': '7〜9月', '4': '10〜12月' },
  estimated: { yes: '推定' },
};

/** The signs of a narrow-down that are words, and what stands between two values. */
export const narrow: Sentences<typeof en.narrow> = { holds: '含む', or: '、' };

/** What a list cannot do without. */
export const needs: Sentences<typeof en.needs> = {
  address: '住所',
  product: '商品',
  price: '単価か数量',
  referrer: '紹介者',
  contactPerson: '先方の担当者',
  staff: '担当者',
  demand: '需要(顧客一覧のシート)',
  minutes: '「所要時間」(顧客一覧のシート)',
  visitHours: '訪問に使える時間(設定のシート)',
  job: '工事を表す語(設定のシート)',
  visits: '訪問型(設定のシート)',
  log: '接触ログの記録',
  rows: '1行に1件の売上',
};

/** The contact log: its tab, headers, and the words of its columns; the reader knows many more. */
export const log: Sentences<typeof en.log> = {
  tab: '接触ログ',
  headers: {
    date: '日付',
    customer: '顧客',
    type: '種類',
    purpose: '目的',
    staff: '担当',
    person: '相手',
    memo: '内容',
    value: '提供した価値',
    result: '結果',
    open: '未完了',
    list: 'リスト',
  },
  types: {
    visit: '面談',
    letter: 'ラブレター',
    print: '一律の印刷物',
    phone: '電話',
    message: '個別メール・LINE',
    bulkMail: '一斉メール',
    gift: '贈り物',
  },
  purposes: {
    thanks: 'お礼',
    restock: '補充',
    inspection: '点検',
    rivals: '競合確認',
    errands: '御用聞き',
    greeting: '挨拶',
    hearing: 'ヒアリング',
    complaint: 'クレーム',
    praise: 'お喜びの声',
    wish: '要望',
    proposal: '提案',
    dinner: '会食',
    coupon: 'クーポン',
    other: 'その他',
  },
  yes: '未完了',
};

/** Did a list work? Each sentence stands by itself; the sidebar joins them. */
export const effects: Sentences<typeof en.effects> = {
  back: (days, back, people, perHead) =>
    `${days}日後:${people}人中${back}人が再来店(1人あたり${perHead})。`,
  kept: (back, people, perHead) => `残した方は${people}人中${back}人(${perHead})。`,
  shareOnly: '残した方がいないため、リストの効果とは言えません。',
  verdicts: {
    tooFew: (points) => `差は${signed(points)}ポイント。人数が少なく判断できません。`,
    uncertain: (points) => `差は${signed(points)}ポイント。確かとは言えません。`,
    better: (points) => `差は${signed(points)}ポイント。効果がありました。`,
    worse: (points) => `差は${signed(points)}ポイント。逆効果でした。`,
  },
};

/** Why a postal service cannot carry something to somebody. */
export const unfit: Sentences<typeof en.unfit> = {
  noPostalCode: '郵便番号なし',
  noAddress: '住所なし',
  nameTooLong: '氏名が長すぎます',
  addressTooLong: '住所が長すぎます',
};

export const warehouse: Sentences<typeof en.warehouse> = {
  tab: 'BigQuery',
  page: {
    table: (table) =>
      `読み込む表は ${table} です。「設定」シートの「BigQueryの表」からの行にご自分の表と列を入力し、もう一度このページを開いてください。`,
    paste:
      'BigQuery、または「データ」>「データコネクタ」>「BigQueryに接続」のカスタムクエリに貼り付けてください。結果はお客様1人につき1行です。このファイルのシートに抽出して、そのシートを開いてください。',
  },
  above: {
    what: 'このクエリは、シートのOtokuiとまったく同じ決め方で、BigQueryの中で顧客に点数を付けて分類します。売上が1つのファイルに収まらなくなったときにお使いください。',
    table: (table) =>
      `1. 読み込む表は ${table} です。「設定」シートの「BigQueryの表」からの行にご自分の表と列を入力し、もう一度このメニューを選んでください。`,
    copy: (first, last) =>
      `2. A${first}からA${last}までのセルをコピーして、BigQuery、または「データ」>「データコネクタ」>「BigQueryに接続」のカスタムクエリに貼り付けてください。`,
    extract:
      '3. 結果は1行が1人の顧客です。このファイルの新しいシートに抽出して開くと、Otokuiがそのシートから分類・色分け・リスト作成をします。',
    again: '「設定」シートで変えた内容は、もう一度このメニューを選ぶとクエリに入ります。',
  },
  comments: {
    query:
      'Otokui: お客様1人につき1行。点数と区分はシートと同じ決め方です。BigQueryで、またはコネクテッド シートのクエリとして実行してください。',
    cells:
      '売上データ。1行が1件の売上または明細です。お客様と注文は列の値そのままで見分けます。金額は小数第4位まで、返品・返金はマイナスの金額です。',
    dated: '時差の付いた日時(TIMESTAMP型はすべて)は、お店のタイムゾーンの日付にします。',
    settings: '基準日と、日数・金額の設定です。',
    lines:
      '基準日までの、お客様がわかる売上。日付か金額が読めない行と、「現金客」など個人を表さない行は除きます。',
    visits:
      '返品を差し引いて0より大きい注文を1回と数えます。注文番号がないときは、同じお客様の同じ日を1回とします。',
    zeroVisits: '返品のない0円の注文も1回と数えます。',
    seen: '初回と最終の購入日、回数。',
    facts: '金額は全行の合計(返品はその日に差し引き)、直近365日、最終購入日までの365日。',
    purchaseDays: '同じ日の2回は、購入日としては1日です。',
    paces:
      '購入日の平均間隔。直近365日に3日以上あればその中で、なければ全期間で計算します。割り算の結果は整数ではなく小数です。',
    shop: '購入日が1日だけのお客様には、全体の中央値を使います。',
    spread: '間隔のばらつき。標準偏差を平均で割った値で、5回以上の間隔があるお客様だけ計算します。',
    sevenOrders: '平均注文額の7倍(上2けた)。',
    trade: '業種の目安。平均注文額の倍数を、お金の最小単位に切り上げます。',
    cutoffs: (scores) =>
      `点数の境目。お客様の分布を${scores}等分する値で、端数が出ないように${scores}倍してあります。`,
    scores: '同じ値は必ず同じ点数です。最終購入からの日数は少ないほど高い点数です。',
    segments: 'R F M の点数の組み合わせごとの区分。',
    deciles: '直近365日に来店したお客様の中での、その間の売上の順位。10等分に使います。',
    places: '段階は回数・在籍日数・金額・経過日数から、離れ具合は本人のリズムから決めます。',
  },
};
