import type { ContactType } from './log.ts';
import { wordFinder } from './word-finder.ts';

/**
 * What a contact weighs (METHODS 8.3): a printed piece, a letter and a visit of ours as 1 : 3 : 10,
 * which is taught; what calls, messages, gifts and bulk mails weigh is our choice.
 */
export const CONTACT_WEIGHTS: Readonly<Record<ContactType, number>> = {
  visit: 10,
  letter: 3,
  print: 1,
  phone: 3,
  message: 3,
  bulkMail: 1,
  gift: 3,
};

/** What owners call the types of contact. A bare "mail" to one customer is a message. */
const typeOf = wordFinder<ContactType>({
  visit:
    '面談,訪問,面会,商談,来社,来店,来店対応,会食,接待,対面,打ち合わせ,打合せ,オンライン,' +
    'our visit,visit,meeting,face to face,face-to-face,in person,met',
  letter:
    'ラブレター,手紙,手書き,お礼状,礼状,手書きはがき,手書きハガキ,お礼はがき,お礼のはがき,お礼ハガキ,' +
    'お礼のハガキ,一筆箋,個別の手紙,personal letter,letter,handwritten,handwritten card,' +
    'thank-you letter,thank you letter,thank-you card,thank you card,thank-you note,thank you note',
  print:
    '一律の印刷物,印刷物,年賀状,年賀はがき,暑中見舞,残暑見舞,寒中見舞,暑中見舞い,残暑見舞い,寒中見舞い,' +
    'DM,ダイレクトメール,ハガキ,はがき,葉書,ニュースレター,季刊誌,会報,カタログ,パンフレット,チラシ,' +
    'printed piece,print,printed matter,newsletter,postcard,flyer,leaflet,brochure,catalogue,catalog,' +
    'direct mail,mailing,mailer,greeting card,christmas card,new year card',
  phone: '電話,TEL,架電,通話,テレアポ,call,phone,telephone,phone call',
  message:
    '個別メール・LINE,個別メール,メール(個別),メール,LINE,ライン,ショートメール,チャット,メッセージ,インスタ,' +
    'email (personal),personal email,personal message,email,e-mail,mail,sms,text,text message,' +
    'message,chat,whatsapp,messenger,instagram',
  bulkMail:
    '一斉メール,一斉配信,一斉送信,一括メール,一括配信,メルマガ,メールマガジン,メールニュース,LINE配信,一斉LINE,' +
    'LINE一斉,ニュースレター(メール),mail magazine,email magazine,email blast,e-mail blast,bulk mail,' +
    'bulk email,bulk e-mail,mass email,email newsletter,e-mail newsletter,newsletter (email),' +
    'email campaign,broadcast',
  gift: '贈り物,プレゼント,ギフト,粗品,中元,歳暮,お中元,お歳暮,手土産,記念品,ノベルティ,gift,present,hamper',
});

const newsletter = wordFinder<'newsletter'>({
  newsletter:
    'ニュースレター,季刊誌,会報,メルマガ,メールマガジン,メールニュース,newsletter,mail magazine,email magazine',
});

/** The type of contact that a word names in either language: `TEL` is `phone`; null if none. */
export function contactTypeOf(text: string): ContactType | null {
  return typeOf(text);
}

/** True where the word names a newsletter, printed or mailed. */
export function isNewsletter(text: string): boolean {
  return newsletter(text) !== null;
}

/** True for what is made for one customer: not for print and bulk mail, nor for an unknown type. */
export function isPersonal(type: ContactType | null): boolean {
  return type !== null && type !== 'print' && type !== 'bulkMail';
}
