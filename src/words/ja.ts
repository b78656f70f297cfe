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
  keyColumnGone: (tab, header) =>
    `「${tab}」に「${header}」の列がありません。見出しを戻すか、シートを削除してください。`,
  tooManyCells: () =>
    'このファイルには空きがありません(上限は1,000万セル)。何も書き込んでいません。',
  nothingToUndo: () => '元に戻すものはありません。',
  noList: (id) => `「${id}」というリストはありません。サイドバーから選んでください。`,
  listNeeds: (what) =>
    `このリストには${what.join('と')}が必要です。ファイルに足してからお試しください。`,
  noContact: () => '先に顧客を入力してください。何も記録していません。',
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
  beyond: (count) => `ほかに${n(count)}人が当てはまりますが、上限を超えています。`,
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

const wantedText = ({ choices = [], number, cutoffs, date, range }: Wanted): string =>
  [
    ...(number === undefined
      ? []
      : [`${number.from}から${n(number.to)}までの${number.whole ? '整数' : '数'}`]),
    ...(cutoffs ? ['30 / 90 / 180 / 365 のように大きくなる数'] : []),
    ...(range ? ['90 / 120 のような2つの数'] : []),
    ...(date ? ['日付'] : []),
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
  },
  choices: {
    shop: '来店型',
    visits: '訪問型',
    mail: '通販型',
    today: '今日',
    lastSale: '最後の売上日',
    none: 'なし',
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
  followup: (list, day) => `フォロー ${list} ${day}`,
  segmentHeader: 'セグメント',
  unlocks: (what) => `このリストには${what.join('と')}が必要です。`,
  listed: (people, left) =>
    `掲載${n(people)}人。${left.length === 0 ? '' : `除外:${left.join('、')}。`}`,
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
  contactDue: { header: '次の連絡日', note: '' },
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
  reasonCode: { header: '理由', note: '最後の結果やメモから読みました。' },
  hearingProduct: { header: '伺う商品', note: '' },
  hearingDays: { header: '購入からの日数', note: '' },
  step: { header: '段階(D+)', note: '購入から何日後の連絡かです。' },
  stepDay: { header: '連絡予定日', note: '' },
  stepLate: { header: '予定からの日数', note: '' },
  lastContacts: { header: '最近3回の連絡', note: '' },
  openPoints: { header: '未完了', note: '' },
  nextDue: { header: '次回の予定', note: '' },
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
  rewritten: 'A列からO列は実行のたびに書き直します。メモはその右の列にお書きください。',
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
    periods: (before, after) => `「前」は${before}までの365日、「後」は${after}までの365日です。`,
    most: (driver, effect) => `影響が最も大きいのは${driver}です（${effect}）。`,
    exact: '3つの影響額の合計は売上の差と一致します。その原因までは分かりません。',
    whatIf: (five, ten, twenty) =>
      `3つのどれか1つが5%増えると年に${five}、10%なら${ten}、20%なら${twenty}の売上増です。`,
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
    table: '各行は、その見込みになったはずの人数と、実際に戻った人数です。',
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
    words: 'ご無沙汰しております。{lastProduct}の具合はいかがでしょうか。',
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
    reason: '現役のお客様。[前回のニュースレターから{newsletterGap}日|ニュースレターの記録がありません]。',
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
    words: '[{lastProduct}|お買い上げの品]の具合はいかがでしょうか。',
  },
  'after-sales-hearing': {
    name: '使い心地のヒアリング',
    who: '初回から1か月の方に感想を伺う。',
    reason: '[{hearingDays}日前に{hearingProduct}をお買い上げ|{hearingDays}日前に初めてのお買い上げ]。ヒアリングの記録がありません。',
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
    reason: '{relation}。最終購入{last}、次回{due}、未完了:{openPoints}。',
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
    reason: '[{category}を{bandCount}回|{bandCount}回のお買い上げ]、いずれも{band}。一つ上は{nextPrice}から。',
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
  undo: '元に戻す',
  undone: '元に戻しました。',
  removed: (tabs) => `削除：${quoted(tabs)}。`,
  kept: (tabs) => `編集されたため残したシート：${quoted(tabs)}。`,
  share: (group, percent) => `${group} ${percent}`,
  atStake: (money) => `年${money}`,
  coverage: (percent) => `この顧客の売上は全体の${percent}です。`,
  cutoffs: '点数の決まり方',
  score: '点数',
  recency: '最終購入',
  frequency: '回数',
  monetary: '金額',
  within: (days) => `${days}日以内`,
  above: (value) => `${value}超`,
  atLeast: (value) => `${value}以上`,
  beyondCutoffs: 'その他',
  backToSales: '売上データに戻る',
  backToSegments: '分類に戻る',
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
  parts: { subject: '件名', body: '本文', reason: '理由', words: '声かけの例' },
  fields: (fields) => `文中で使える項目：${fields.map((field) => `{{${field}}}`).join(' ')}`,
  log: '接触ログ',
  noLists: 'リストのシートはまだありません。',
  madeLists: '作ったリスト',
  doneOf: (done, people) => `${people}人のうち${done}人済み`,
  putTicks: '済みを接触ログに入れる',
  logged: (tab, added, before) =>
    `「${tab}」に${n(added)}件を加えました。${before > 0 ? `${n(before)}件はすでに入っています。` : ''}`,
  effects: 'リストの効果',
  enterContact: '接触を記録する',
  customer: '顧客',
  selectedRow: '選んだ行の顧客にする',
  type: '種類',
  purpose: '目的',
  memo: 'メモ',
  valueGiven: '提供した価値',
  stillOpen: 'まだ用件が残っている',
  day: '日付',
  addContact: '接触ログに加える',
  narrow: '絞り込み',
  condition: (place) => `条件${place}`,
  fact: '項目',
  chooseFact: '選ぶ',
  is: {
    number: { atLeast: '以上', atMost: '以下' },
    day: { atLeast: 'この日から', atMost: 'この日まで' },
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
  saveAs: '名前',
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
  cutoffOrder: (row) => `${row}の区切り値は左から右へ大きくしてください。`,
  noRow: () => '読める行がありません。日付が日付、金額が数値になっているかお確かめください。',
  missingDay: (name) => `${name}がありません。日付のセルを指定してください。`,
  daysTurned: (from, to) => `${to}が${from}より前です。2つの日付を入れ替えてください。`,
  stageCutoffs: () =>
    'cutoffsは4つのセルにしてください：よちよちの日数、優良の日数(よちよち以上)、金額、離脱の日数。',
  notPeriod: () => 'periodはmonth、quarter、year(月、四半期、年)のどれかにしてください。',
  notTrueFalse: (name) => `${name}はTRUEかFALSEにしてください。`,
};

/** Words for the codes of facts. */
export const codes: Sentences<typeof en.codes> = {
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
