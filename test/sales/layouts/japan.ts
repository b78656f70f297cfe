/** Exports of Japanese shop services and tills. */
import type { Cell } from '../../../src/sales/sales.ts';
import {
  type Export,
  expectedOf,
  fullName,
  goods,
  headersOf,
  iso,
  makeCustomers,
  makeOrders,
  row,
  slashed,
  withShipping,
} from './shop.ts';

const customers = makeCustomers(30, 21);
const orders = makeOrders(150, customers, 23);

/** The total repeats on every line and on the rows of product options; gifts go to others. */
export function base(): Export {
  const headers = headersOf('base_orders');
  const cells: Cell[][] = [[...headers]];
  for (const order of orders) {
    const { customer } = order;
    const fields = {
      注文ID: `B${order.number}`,
      注文日時: `${iso(order)} ${order.time}`,
      '氏(請求先)': customer.last,
      '名(請求先)': customer.first,
      '郵便番号(請求先)': customer.postal,
      '都道府県(請求先)': customer.prefecture,
      '住所(請求先)': customer.city + customer.town,
      '電話番号(請求先)': customer.phone,
      'メールアドレス(請求先)': customer.email,
      '氏(配送先)': '贈先',
      '名(配送先)': '花子',
      '電話番号(配送先)': '03-0000-0000',
      合計金額: withShipping(order),
      送料: order.shipping,
      税率: 10,
      発送状況: order.state === 'cancelled' ? 'キャンセル' : '発送済み',
    };
    for (const line of order.lines) {
      const item = { 商品名: line.product, 価格: line.price, 数量: line.quantity, 商品ID: 77 };
      cells.push(row(headers, { ...fields, ...item }));
      if (line.quantity === 2) {
        const option = { 商品名: '商品オプション「包装」', 価格: 0, 数量: line.quantity };
        cells.push(row(headers, { ...fields, ...option }));
      }
    }
  }
  const sold = orders.filter(({ state }) => state !== 'cancelled');
  return { cells, expected: expectedOf(sold, withShipping) };
}

/** Only kind 1 that is not undone is a sale; cash in, cash out and points share the sheet. */
export function smaregi(): Export {
  const known = headersOf('smaregi_torihiki');
  const headers = [...known, '会員コード', '会員名'];
  const cells: Cell[][] = [headers];
  for (const order of orders) {
    const put = (kind: number, undone: number, total: number, suffix = ''): void => {
      const fields = row(known, {
        取引ID: `${order.number}${suffix}`,
        取引日時: `${iso(order)} ${order.time}`,
        取引区分: kind,
        取消区分: undone,
        小計: total,
        合計: total,
        内消費税: Math.round(total / 11),
        内現金支払金額: total,
      });
      cells.push([...fields, order.customer.id, fullName(order)]);
    };
    put(1, order.state === 'cancelled' ? 1 : 0, goods(order));
    if (order.number % 5 === 0) put(2, 0, 50_000, '2');
    if (order.number % 7 === 0) put(6, 0, 10, '6');
  }
  const sold = orders.filter(({ state }) => state !== 'cancelled');
  return { cells, expected: expectedOf(sold, goods) };
}

/** Names, phones and postal codes in pieces; -99999 is no value; addresses are masked and change. */
export function rakuten(): Export {
  const headers = headersOf('rakuten_rms');
  const cells: Cell[][] = [[...headers]];
  for (const order of orders) {
    const { customer } = order;
    const [one, two, three] = customer.phone.split('-');
    const [front, back] = customer.postal.split('-');
    const fields = {
      受注番号: `300-${order.number}`,
      受注ステータス: order.state === 'cancelled' ? 'キャンセル' : '処理済',
      入金日: slashed(order),
      注文日時: `${slashed(order)} ${order.time}`,
      注文日: slashed(order),
      注文時間: order.time,
      合計: withShipping(order),
      '消費税(-99999=無効値)': -99_999,
      '請求金額(-99999=無効値)': -99_999,
      '合計金額(-99999=無効値)': -99_999,
      注文者郵便番号１: front,
      注文者郵便番号２: back,
      '注文者住所：都道府県': customer.prefecture,
      '注文者住所：都市区': customer.city,
      '注文者住所：町以降': customer.town,
      注文者名字: customer.last,
      注文者名前: customer.first,
      注文者名字フリガナ: customer.kana,
      注文者電話番号１: one,
      注文者電話番号２: two,
      注文者電話番号３: three,
      メールアドレス: `m${order.number}@pc.fw.rakuten.ne.jp`,
      送付先名字: '贈先',
      送付先名前: '花子',
      送付先電話番号１: '03',
    };
    for (const line of order.lines) {
      const item = { 商品名: line.product, 単価: line.price, 個数: line.quantity };
      cells.push(row(headers, { ...fields, ...item }));
    }
  }
  const sold = orders.filter(({ state }) => state !== 'cancelled');
  return { cells, expected: expectedOf(sold, withShipping) };
}

/** The amount is price × 販売個数; who has not paid has not bought. */
export function colorme(): Export {
  const headers = headersOf('colorme_orders');
  const cells: Cell[][] = [[...headers]];
  for (const order of orders) {
    order.lines.forEach((line, n) => {
      cells.push(
        row(headers, {
          売上ID: order.number,
          受注日: `${iso(order)} ${order.time}`,
          '購入者 顧客ID': order.customer.id,
          '購入者 名前': fullName(order),
          '購入者 メールアドレス': order.customer.email,
          '購入者 電話番号': order.customer.phone,
          送料合計: order.shipping,
          入金状態: order.state === 'unpaid' ? '未入金' : '入金済み',
          '配送先 名前': '贈先 花子',
          売上詳細ID: order.number * 10 + n,
          '購入商品 商品名': line.product,
          '購入商品 販売価格(消費税込)': line.price,
          '購入商品 販売個数': line.quantity,
        }),
      );
    });
  }
  const sold = orders.filter(({ state }) => state !== 'unpaid');
  return { cells, expected: expectedOf(sold, goods) };
}

/** The shop chooses the columns; 処理状況 tells sales, cancelled orders and returns apart. */
export function makeshop(): Export {
  const known = headersOf('makeshop_orders');
  const headers = [...known, 'メールアドレス', '商品名', '数量', '販売価格', '合計金額'];
  const status = {
    paid: '配送',
    partly: '配送',
    unpaid: '未処理',
    cancelled: '注文キャンセル',
    refunded: '返送',
  };
  const cells: Cell[][] = [headers];
  for (const order of orders) {
    for (const line of order.lines) {
      const fields = row(known, {
        日付: slashed(order),
        注文時間: Number(order.time.replaceAll(':', '')),
        注文番号: `M${order.number}`,
        処理状況: status[order.state],
        注文者: fullName(order),
        '注文者(振り仮名)': order.customer.kana,
      });
      const item = [line.product, line.quantity, line.price, withShipping(order)];
      cells.push([...fields, order.customer.email, ...item]);
    }
  }
  const sold = orders.filter(({ state }) => !['cancelled', 'refunded'].includes(state));
  return { cells, expected: expectedOf(sold, withShipping) };
}

/** 取引相手 is the buyer; 氏名 and 住所 are the receiver's; 購入回数 is no quantity. */
export function creema(): Export {
  const headers = headersOf('creema_orders');
  const cells: Cell[][] = [[...headers]];
  for (const order of orders) {
    for (const line of order.lines) {
      cells.push(
        row(headers, {
          注文ID: `C${order.number}`,
          購入日: slashed(order),
          ステータス: order.state === 'cancelled' ? 'キャンセル' : '取引完了',
          支払い日: slashed(order),
          発送日: slashed(order),
          作品タイトル: line.product,
          作品単価: line.price,
          作品価格: line.price,
          数量: line.quantity,
          取引相手: `user-${order.customer.id}`,
          購入回数: 3,
          配送料: order.shipping,
          作品合計: line.price * line.quantity,
          合計金額: withShipping(order),
          ご注文金額: withShipping(order),
          氏名: `贈先 花子${order.number}`,
          郵便番号: `999-${order.number}`,
          TEL: `03-0000-${order.number}`,
          最終更新日: slashed(order),
        }),
      );
    }
  }
  const sold = orders.filter(({ state }) => state !== 'cancelled');
  return { cells, expected: expectedOf(sold, goods) };
}
