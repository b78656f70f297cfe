import type { Role } from './domain.ts';

/** A role, or what only this reader looks for: the currency of a row, and a bare `id`. */
export type AnyRole = Role | 'currency' | 'id';

/**
 * Synonyms beside those of `domain.json`, by `headerKey`: the currency column, a bare id, and the
 * plain words of a few other languages.
 */
const more: Readonly<Partial<Record<AnyRole, string>>> = {
  currency: 'currency currencycode 通貨 通貨コード 通貨単位 währung devise moneda divisa',
  id: 'id no no. 番号 №',
  order_id:
    'orderref orderreference reference salesorder salesorderno orderids saleno receipt receiptno ticket ' +
    'invoice invoice# ticketno rechnungsnummer auftragsnummer numérodecommande n°commande n°decommande nºpedido commande pedido transaction',
  customer_id: 'kundennummer numéroclient membercode loyaltyno',
  customer_name:
    'kunde kundenname käufer nom nomduclient nomcomplet cliente nombre ニックネーム 顧客氏名 顧客 会員 注文者様 ' +
    '購入者様 お名前様 ご注文者 ご注文者名 ご購入者 ご購入者名 customerfullname shopper',
  date:
    'day when orderdatetime ordered orderedat orderedon dateoforder dateofsale dateofpurchase soldon sold saledatetime ' +
    'timestamp bestelldatum rechnungsdatum kaufdatum verkaufsdatum datecommande datedecommande fechadepedido ' +
    '販売日時 売上日時 ご注文日時 注文年月日 売上年月日 取引年月日 お取引日',
  amount:
    'gross grossamount salesvalue salevalue totalprice linetotal lineamount extendedamount turnover ' +
    'subtotalamount umsatz summe montant importe monto 売上合計金額 売上代金 商品代金 購入額合計 税込価格 お会計額 お買上額 お買い上げ金額',
  order_total:
    'ordertotal totalpaid gesamtbetrag gesamt gesamtpreis totalttc charged totalcharged ordervalue payment paid ' +
    'お支払金額 お支払い金額 ご請求額 ご請求金額 合計額 総計 注文総額 決済額 決済総額',
  unit_price: 'pricepereach priceeach einzelpreis prixunitaire preciounitario',
  quantity: 'menge anzahl quantité cantidad pcs qtysold quantitysold 注文個数 購入個数',
  product: 'artikel produit producto bezeichnung listing listingtitle 注文商品 購入商品',
  email: 'emailid buyeremail customeremailaddress courriel correo メールアドレス1',
};

let table: Map<string, AnyRole> | undefined;

/** The role that a header names by these words, if any. `key` is its `headerKey`. */
export function moreRole(key: string): AnyRole | undefined {
  if (!table) {
    table = new Map();
    for (const [role, words] of Object.entries(more)) {
      for (const word of words.split(' ')) table.set(word, role as AnyRole);
    }
  }
  return table.get(key);
}
