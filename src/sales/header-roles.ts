import { rolesOfSynonym } from './domain.ts';
import { type AnyRole, moreRole } from './more-roles.ts';
import { headerKey } from './plain.ts';

/** A role that a header may name: 3 by an exact synonym, 2 by one inside it, 1 by its looks. */
export interface Meaning {
  readonly role: AnyRole;
  readonly strength: 1 | 2 | 3;
}

/** Who a column is about when its header begins or ends so: the receiver is not the customer. */
const receiver =
  /^(?:配送先|お?届け?先|送付先|送り先|発送先|shipping(?!$)|ship(?=to|name|addr|city|zip|phone)|recipient(?!$)|deliver(?:y|to))|\((?:配送先|お?届け?先|送付先|shipping|recipient)\)$/;
const buyer =
  /^(?:ご?購入者|ご?注文者|ご?請求先|お客様|顧客|会員|ご?依頼主|得意先|取引先|buyer|customer|client|billing|billto|bill|purchaser|member|guest|shopper)の?/;
const buyerBehind = /\((?:ご?購入者|ご?注文者|ご?請求先|顧客|お客様|billing|buyer|customer)\)$/;

/** Dates, sums and the rest that look like a role and are none of it. */
const otherDate =
  /誕生|生年月|birth|入会|登録|更新|updated|modified|due|期限|期日|予定|希望|指定|expir|初回|最終|last|first|next|次回|cancel|キャンセル|取消|refund|返金|dispute|exported|closed|有効/;
const otherMoney =
  /税|tax|vat|gst|送料|配送料|運賃|shipping|postage|fee|手数料|discount|値引|割引|クーポン|coupon|ポイント|points?|cost|原価|仕入|利益|粗利|profit|margin|refund|返金|返品|balance|残高|残金|tip|チップ|率|rate|%|deposit|内金|gift|ギフト|voucher|rounding|端数|commission|現金|クレジット|cash$|tender|tendered|change|お釣|釣銭|累計|lifetime|spent/;

const id = '(?:id|no\\.?|番号|コード|code|number|#|ref|reference)';
const looks: readonly (readonly [RegExp, AnyRole])[] = [
  [/可否|希望|配信|購読|許可|フラグ|flag|marketing|optin|subscri|newsletter/, 'opt_in'],
  [
    new RegExp(
      `(?:顧客|お客様|会員|得意先|取引先|購入者|注文者|ユーザー?|患者|生徒|customer|client|member|buyer|user|patient|account|guest|shopper|loyalty)${id}$`,
    ),
    'customer_id',
  ],
  [
    new RegExp(
      `(?:注文|受注|取引|伝票|売上|会計|レシート|オーダー|購入|予約|請求書?|精算|order|invoice|receipt|transaction|sale|bill|ticket|booking|txn|check)s?${id}$`,
    ),
    'order_id',
  ],
  [/メール(?!便)|e?mail(?!ing)/, 'email'],
  [/電話|tel$|^tel|phone|mobile|携帯/, 'phone'],
  [/郵便|〒|zip|post(?:al)?code/, 'postal_code'],
  [/都道府県/, 'prefecture'],
  [/市区町村/, 'city'],
  [/住所|(?<!ip|mac)address/, 'address'],
  [/ステータス|状態|状況|status/, 'status'],
  [
    /^(?:会計|取引|伝票|売上|明細|注文|受注|レシート|精算|データ|行|transaction|txn|sale|order|event|record|entry|row|line)s?(?:の?(?:種別|種類|区分|タイプ|type|kind))$/,
    'txn_kind',
  ],
];
const dateLook = /(?:日|日時|日付|年月日|date|datetime|time|timestamp|at|on)(?:\(.*\))?$|^date/;
const totalLook = /合計|総額|総計|支払|決済|total|paid|charged|collected/;
const unitLook = /単価|unitprice|priceper/;
const moneyLook =
  /(?:金額|額|売上|売上高|代金|料金|価格|売価|amount|total|price|revenue|sales|value|net|gross|paid|charged|spend)(?:\(.*\))?$/;
const lateLooks: readonly (readonly [RegExp, AnyRole])[] = [
  [/数量|個数|点数|qty|quantity/, 'quantity'],
  [
    /商品名|品名|品目|メニュー|productname|itemname|producttitle|product$|itemdescription/,
    'product',
  ],
  [
    /^(?:ご?購入者|ご?注文者|顧客|お客様|会員|得意先|ご?請求先|customer|client|buyer|guest|patient|shopper|purchaser|billing|billto)(?:の?(?:氏名|お?名前|名|様名|fullname|name))?$/,
    'customer_name',
  ],
  [/氏名(?!カナ|\(カナ)|お名前(?!カナ)/, 'customer_name'],
];

const NAME: readonly AnyRole[] = ['customer_name'];
const taxAside =
  /\(?(?:税込み?|税抜き?|消費税込|(?:inc|incl|including|ex|exc|excl|excluding|before|after|with|without)\.?(?:tax|vat|gst)?)\)?$/;
const remembered = new Map<string, readonly Meaning[]>();

/** The roles that a header may name, the surest first; empty where it says nothing. */
export function meaningsOf(header: string): readonly Meaning[] {
  const key = headerKey(header);
  let meanings = remembered.get(key);
  if (!meanings) {
    meanings = key === '' ? [] : find(key);
    remembered.set(key, meanings);
  }
  return meanings;
}

function exact(key: string): readonly AnyRole[] {
  const roles = rolesOfSynonym(key);
  if (roles.length > 0) return roles;
  const role = moreRole(key);
  return role ? [role] : [];
}

function find(key: string): readonly Meaning[] {
  const roles = exact(key);
  if (roles.length > 0) return roles.map((role) => ({ role, strength: 3 }));
  if (receiver.test(key)) return [];
  const piece = pieceInBrackets(key);
  if (piece.length > 0) return piece.map((role) => ({ role, strength: 2 }));
  for (const shorter of shortened(key)) {
    // Behind a word for the buyer a name is a name, never a number or a product.
    const inside = shorter === 'name' ? NAME : exact(shorter).filter((role) => role !== 'id');
    if (inside.length > 0) return inside.map((role) => ({ role, strength: 2 }));
  }
  const role = byLooks(key);
  return role ? [{ role, strength: 1 }] : [];
}

const buyerAlone =
  /^(?:ご?購入者|ご?注文者|ご?請求先|お客様|顧客|会員|ご?依頼主|得意先|お?名前|氏名|buyer|customer|billing|name)様?$/;

/** 購入者(姓), Customer (Email): the field stands in the brackets. */
function pieceInBrackets(key: string): readonly AnyRole[] {
  const match = /^([^(]+)\(([^()]+)\)$/.exec(key);
  if (!match || !buyerAlone.test(match[1])) return [];
  return /^(?:セイ|メイ|せい|めい|カナ|かな)$/.test(match[2]) ? ['name_kana'] : exact(match[2]);
}

/** The header without a note in brackets, without the word for the buyer, without both. */
function shortened(key: string): readonly string[] {
  const bare = key.replace(buyerBehind, '').replace(/[([【][^()[\]【】]*[)\]】]$/, '');
  const forms = [
    bare,
    key.replace(buyer, ''),
    bare.replace(buyer, ''),
    bare.replace(/^の|様$/, ''),
  ];
  return forms.filter((form) => form !== '' && form !== key);
}

function byLooks(key: string): AnyRole | undefined {
  const first = looks.find(([form]) => form.test(key));
  if (first) return first[1];
  if (unitLook.test(key)) return 'unit_price';
  if (moneyLook.test(key) && !otherMoney.test(key.replace(taxAside, ''))) {
    return totalLook.test(key) ? 'order_total' : 'amount';
  }
  if (dateLook.test(key) && !otherDate.test(key) && /日|date|time|at$|on$/.test(key)) return 'date';
  return lateLooks.find(([form]) => form.test(key))?.[1];
}

/** True for a date that is not the day of a sale: a birthday, an expiry, a last visit. */
export function isOtherDate(header: string): boolean {
  const key = headerKey(header);
  return exact(key).length === 0 && otherDate.test(key);
}

/** True for money that is not the sale: tax, postage, fees, discounts, cost, balances. */
export function isOtherMoney(header: string): boolean {
  const key = headerKey(header);
  return (
    exact(key).length === 0 && otherMoney.test(key.replace(taxAside, '').replace(/値引き?後/, ''))
  );
}
