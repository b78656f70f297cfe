/** Exports of accounting programs, and a till that knows no customers. */
import type { Cell } from '../../../src/sales/sales.ts';
import {
  type Export,
  expectedOf,
  goods,
  headersOf,
  makeCustomers,
  makeOrders,
  type Order,
  row,
  slashed,
} from './shop.ts';

const customers = makeCustomers(24, 31);
const orders = makeOrders(130, customers, 37);
const firm = ({ customer }: Order): string => `${customer.last}${customer.first}商店`;
const first = ({ lines }: Order): number => lines[0].price * lines[0].quantity;
const others = (order: Order): number => goods(order) - first(order);

/** Incomes and expenses; a deal's fields stand on its first line, other lines leave them blank. */
export function freee(): Export {
  const headers = headersOf('freee_torihiki');
  const cells: Cell[][] = [[...headers]];
  for (const order of orders) {
    const income = order.state !== 'refunded';
    order.lines.forEach((line, n) => {
      const deal = {
        収支区分: income ? '収入' : '支出',
        管理番号: `F${order.number}`,
        発生日: slashed(order),
        決済期日: slashed(order),
        取引先コード: order.customer.id,
        取引先: firm(order),
      };
      const entry = {
        勘定科目: income ? '売上高' : '仕入高',
        税区分: '課税売上10%',
        金額: line.price * line.quantity,
        税額: Math.round((line.price * line.quantity) / 11),
        品目: line.product,
      };
      cells.push(row(headers, n === 0 ? { ...deal, ...entry } : entry));
    });
    if (order.shipping > 0 && income) {
      cells.push(row(headers, { 勘定科目: '立替金', 金額: order.shipping }));
    }
  }
  const sold = orders.filter(({ state }) => state !== 'refunded');
  return { cells, expected: expectedOf(sold, goods) };
}

/** Two sides; the customer stands now here, now there; compound entries leave one side blank. */
export function moneyForward(): Export {
  const headers = headersOf('mf_shiwake');
  const cells: Cell[][] = [[...headers]];
  for (const order of orders) {
    const fields = { 取引No: order.number, 取引日: slashed(order) };
    const credit = { 貸方勘定科目: '売上高', '貸方金額(円)': first(order) };
    const debit = { 借方勘定科目: '売掛金', '借方金額(円)': goods(order) };
    const name = firm(order);
    const places: readonly Record<string, string>[] = [
      { 貸方取引先: name },
      { 貸方補助科目: name },
      { 借方取引先: name },
      { 摘要: `${name}様 ${order.day.month}月分` },
    ];
    const where = places[order.customer.id % 4];
    cells.push(row(headers, { ...fields, ...debit, ...credit, ...where }));
    if (others(order) > 0) {
      const rest = { 貸方勘定科目: '売上高', '貸方金額(円)': others(order) };
      cells.push(row(headers, { ...fields, ...rest, ...where }));
    }
    if (order.shipping > 0) {
      const tax = { 貸方勘定科目: '仮受消費税', '貸方金額(円)': order.shipping };
      cells.push(row(headers, { ...fields, ...tax, ...where }));
    }
    if (order.state === 'paid') {
      const bank = { 借方勘定科目: '普通預金', 借方補助科目: '駅前支店', '借方金額(円)': 900 };
      const owed = { 貸方勘定科目: '売掛金', 貸方取引先: name, '貸方金額(円)': 900 };
      cells.push(row(headers, { ...fields, 取引No: order.number + 90_000, ...bank, ...owed }));
    }
  }
  return { cells, expected: expectedOf(orders, goods) };
}

/** Often without a header row; era dates; the customer under the receivable or in the memo. */
export function yayoi(withHeader: boolean): Export {
  const headers = headersOf('yayoi_shiwake');
  const cells: Cell[][] = withHeader ? [[...headers]] : [];
  const two = (n: number): string => String(n).padStart(2, '0');
  for (const order of orders) {
    const { year, month, day } = order.day;
    const date = `R${two(year - 2018)}/${two(month)}/${two(day)}`;
    const sub = order.customer.id % 2 === 0;
    cells.push(
      row(headers, {
        識別フラグ: 2000,
        伝票No: order.number,
        取引日付: date,
        借方勘定科目: '売掛金',
        借方補助科目: sub ? firm(order) : '',
        借方金額: goods(order),
        貸方勘定科目: '売上高',
        貸方金額: goods(order),
        摘要: sub ? '商品代' : `${firm(order)} ${month}月分 商品代`,
        タイプ: 0,
      }),
    );
    cells.push(
      row(headers, {
        識別フラグ: 2000,
        伝票No: order.number + 50_000,
        取引日付: date,
        借方勘定科目: '仕入高',
        借方金額: 700,
        貸方勘定科目: '買掛金',
        貸方金額: 700,
        摘要: '仕入先商会',
      }),
    );
  }
  return { cells, expected: expectedOf(orders, goods) };
}

/** Summary rows above the header and nobody named. */
export function ezregi(): readonly (readonly Cell[])[] {
  const headers = headersOf('ezregi_si');
  const cells: Cell[][] = [
    ['集計期間', '2024/01/01', '2024/12/31'],
    ['売上合計', 1_234_567, '', ''],
    ['件数', 456],
    [],
    [...headers],
  ];
  for (const order of orders) {
    order.lines.forEach((line, n) => {
      cells.push(
        row(headers, {
          店舗コード: 1,
          店舗名: '本店',
          レジNo: 1 + (order.number % 2),
          レシートNo: order.number % 100,
          行No: n + 1,
          購入日時: `${slashed(order)} ${order.time}`,
          商品名: line.product,
          売上数: line.quantity,
          本体価格: line.price,
          税込売価: line.price * line.quantity,
          セール名1: order.number % 9 === 0 ? '朝市' : '',
          支払方法: '現金',
        }),
      );
    });
  }
  return cells;
}
