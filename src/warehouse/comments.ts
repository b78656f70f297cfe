/** What the query tells the owner about what it decides. */
export interface Comments {
  readonly query: string;
  readonly cells: string;
  readonly dated: string;
  readonly settings: string;
  readonly lines: string;
  readonly visits: string;
  readonly zeroVisits: string;
  readonly seen: string;
  readonly facts: string;
  readonly purchaseDays: string;
  readonly paces: string;
  readonly shop: string;
  readonly spread: string;
  readonly sevenOrders: string;
  readonly trade: string;
  readonly cutoffs: (scores: number) => string;
  readonly scores: string;
  readonly segments: string;
  readonly places: string;
}

export const ENGLISH: Comments = {
  query:
    'Otokui: one row for each customer, scored and segmented as in the sheet. Run it in BigQuery, or as the query of a Connected Sheet.',
  cells:
    'Your sales, one row for each sale or order line. Customers and orders are told apart by their columns as they stand. An amount counts with four decimals; refunds are negative amounts.',
  dated: 'A time with an offset, as every TIMESTAMP has, shows the day of your time zone.',
  settings: 'The day that all is counted from, and your limits in days and money.',
  lines:
    'Sales up to that day of a known customer. Rows without a readable date or amount are left out, and so are words that stand for nobody.',
  visits:
    'A visit is an order that brought more than zero after its refunds. Without an order number, what a customer buys in a day is one order.',
  zeroVisits: 'An order of zero without refunds is one as well.',
  seen: 'First and last visit, and how many.',
  facts:
    'All money of a customer, refunds taken off on their own day; in the last 365 days; and in the year up to the last visit.',
  purchaseDays: 'Two visits on one day are one purchase day.',
  paces:
    'Average days between purchase days: of the last 365 days if there are three in them, else of all. Dividing gives a fraction, not a whole number.',
  shop: 'Who has bought on one day only takes the middle pace of all customers.',
  spread:
    'How evenly each customer comes: standard deviation of the days between purchases by their mean, from five intervals on.',
  sevenOrders: 'Seven average orders, to two digits.',
  trade:
    'Multiples of the average order that are usual in the trade, each rounded up to the smallest unit of your money.',
  cutoffs: (scores) =>
    `Where the scores begin: at ${scores - 1} quantiles of your customers, each times ${scores} so that it stays a whole number.`,
  scores: 'Equal values share a score. Fewer days since the last visit are better.',
  segments: 'The segment of every combination of scores R F M.',
  places:
    'Stage by visits, days between first and last, money and days since; absence by how long each customer usually stays away.',
};

export const JAPANESE: Comments = {
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
  places: '段階は回数・在籍日数・金額・経過日数から、離れ具合は本人のリズムから決めます。',
};
