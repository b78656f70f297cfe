import { expect, test } from 'vitest';
import { bookOf, cellsOf, HEADER, serve, shop, value } from './book.ts';
import { table } from './report-table.ts';
import { reportOf, wholeShop } from './whole-shop.ts';

const CHAPTERS = [
  ['Why sales changed', '売上が変わった理由'],
  ['Whom it pays most to work on', 'どの層に手を打つと効果が大きいか'],
  ['Products: what sells at which price', '商品：松竹梅（価格帯別の売れ方）'],
  ['Products: items per order', '商品：1注文あたりの点数'],
  ['Products: what brings people back', '商品：再来店のきっかけになる商品'],
  ['Products: what is bought together', '商品：一緒に買われる組み合わせ'],
  ['Products: from the trial to the real thing', '商品：お試しから本品へ'],
  ['Products: what newcomers begin with', '商品：最初に買った商品'],
  ['Products: returns and complaints, 365 days', '商品：返品と苦情（直近365日）'],
  ['Those who left beside those who stayed', '離れた方と続いている方の違い'],
  ['Areas: where your customers come from', '商圏：お客様はどこから来ているか'],
  ['Areas: how often they come, and coupons', '商圏：来店頻度とクーポンの期限'],
  ['Areas: the towns of area 1', '商圏：1次商圏の町'],
  ['Areas: towns to look at this month', '商圏：今月注意する町'],
  ['Areas: from where to where in a year', '商圏：1年間の移り変わり'],
  ['Areas: weekly regulars', '商圏：週1回の常連'],
  ['Contacts: do we do what we planned?', '接触：決めたことができているか'],
  ['Contacts: who should hear from you', '接触：連絡の状況'],
  ['Contacts: what being out of touch costs', '接触：連絡が途絶えて失っている金額'],
  ['Contacts: who can be reached', '接触：連絡できる方法'],
  ['Contacts: what our visits were for, 365 days', '接触：訪問の目的（直近365日）'],
  ['Contacts: what customers told us', '接触：お客様の声'],
  ['Contacts: wishes without an offer', '接触：提案していない要望'],
  ['Contacts: important and seldom heard from us', '接触：大事なのに連絡が少ない方'],
  ['Contacts: customers where we know one person only', '接触：知っている担当者が1人だけの先'],
  ['Relations: from acquaintance to repeater', '関係：知り合いからリピーターまで'],
  [
    'Relations: who came onto each stage, and who was kept',
    '関係：段階に入った先と、つながりを保てた先',
  ],
  ['Relations: why repeaters went quiet', '関係：リピーターが静かになった理由'],
  ['Relations: does a call after the first order help?', '関係：初回購入後の連絡は効いているか'],
  ['Relations: complaints and our answers', '関係：苦情への対応'],
  ['Visits: demand and our share of it', '訪問：需要と自社の割合'],
  ['Visits: what a year of visits is worth', '訪問：1年の訪問の価値'],
  ['Visits: the hours', '訪問：時間の使い方'],
  [
    'Visits: where the plan differs most from visits by sales',
    '訪問：売上に比例した訪問との違いが大きい先',
  ],
  ['Visits: defence and attack', '訪問：ディフェンスとオフェンス'],
  ['Visits: more and fewer than planned, by staff', '訪問：担当者別の行きすぎと不足'],
  ['Visits: customers who may open doors', '訪問：戦略的拠点の候補'],
  ['Visits: what the plan supposes', '訪問：計画の仮定'],
  ['Who brought others', '紹介してくれた方'],
  ['Addresses to check again', '確かめたい連絡先'],
] as const;

const books = { en: wholeShop('en'), ja: wholeShop('ja') };
const calls = [reportOf(books.en, 'en'), reportOf(books.ja, 'ja')].map(({ run }) => run.calls);
const english = cellsOf(books.en, 'Report');
const japanese = cellsOf(books.ja, 'レポート');

test.each([
  ['English', english, 0],
  ['Japanese', japanese, 1],
] as const)('the %s report has every chapter once, in the same order', (_, cells, at) => {
  const titles = CHAPTERS.map((names) => String(names[at]));
  const found = cells.map(([first]) => String(first)).filter((first) => titles.includes(first));
  expect(found).toEqual(titles);
});

test('both reports say the same counts, and a hundred times the money in yen', () => {
  expect(calls[0]).toBe(calls[1]);
  for (const title of [0, 2, 3, 4, 5, 6, 7, 8]) {
    const [own, other] = [table(english, CHAPTERS[title][0]), table(japanese, CHAPTERS[title][1])];
    expect(other).toHaveLength(own.length);
    own.forEach((row, r) => {
      row.slice(1).forEach((cell, column) => {
        const there = other[r][column + 1];
        if (typeof cell !== 'number' || typeof there !== 'number') return;
        const fits = [1, 100].some((times) => Math.abs(there - times * cell) < 1e-6 * (1 + there));
        expect(fits, `${title} row ${r} column ${column}: ${cell} and ${there}`).toBe(true);
      });
    });
  }
});

test('a sentence in Japanese has no English in it', () => {
  const sentences = japanese
    .filter((row) => row.slice(1).every((cell) => cell === ''))
    .map(([first]) => String(first))
    .filter((first) => !first.startsWith('モデルの係数'));
  expect(sentences.filter((text) => /[A-Za-z]{4,}/.test(text))).toEqual([]);
});

test('the model says its parameters with their standard errors', () => {
  const lines = english.map(([first]) => String(first));
  const line = lines.find((text) => text.startsWith('For those who check models'));
  expect(line).toMatch(
    /BG\/NBD in weeks.*r \d+\.\d\d ± \d+\.\d\d, α \d+\.\d\d ± \d+\.\d\d, a \d+\.\d\d ± \d+\.\d\d, b \d+\.\d\d ± \d+\.\d\d\.$/,
  );
});

test('a sheet of three columns, or of e-mails beside them, has none of the chapters', () => {
  const three = bookOf([
    ['Order date', 'Customer', 'Amount'],
    ...shop()
      .slice(1)
      .map(([date, name, , amount]) => [date, name, amount]),
  ]);
  for (const book of [three, bookOf([HEADER, ...shop().slice(1)])]) {
    value(serve(book, 'report', {}));
    const titles = cellsOf(book, 'Report').map(([first]) => String(first));
    const chapters = CHAPTERS.slice(1).map(([name]) => String(name));
    expect(titles.filter((title) => chapters.includes(title))).toEqual([]);
    expect(titles).toContain('Why sales changed');
    expect(table(cellsOf(book, 'Report'), 'Why sales changed').map(([name]) => name)).toEqual([
      'Customers',
      'Orders per customer',
      'Average order',
      'Sales',
    ]);
  }
});
