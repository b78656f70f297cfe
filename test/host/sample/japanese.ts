import type { ShopWords } from './words.ts';

const weekdays = '日月火水木金土';

const familyNames =
  `佐藤:sato 鈴木:suzuki 高橋:takahashi 田中:tanaka 伊藤:ito 渡辺:watanabe 山本:yamamoto
  中村:nakamura 小林:kobayashi 加藤:kato 吉田:yoshida 山田:yamada 佐々木:sasaki 山口:yamaguchi
  松本:matsumoto 井上:inoue 木村:kimura 林:hayashi 斎藤:saito 清水:shimizu 山崎:yamazaki
  阿部:abe 森:mori 池田:ikeda`.split(/\s+/);
const givenNames =
  `結衣:yui 蓮:ren 葵:aoi 湊:minato 陽菜:hina 樹:itsuki 凛:rin 大翔:hiroto 美咲:misaki 悠真:yuma
  さくら:sakura 健太:kenta 花子:hanako 直樹:naoki 由美:yumi 浩二:koji 真理子:mariko 誠:makoto
  恵子:keiko 拓也:takuya 千尋:chihiro 修:osamu 彩香:ayaka 亮:ryo 久美子:kumiko 翼:tsubasa
  奈々:nana 智子:tomoko 一郎:ichiro 香織:kaori`.split(/\s+/);

/** Full-width, as a Japanese keyboard types digits and marks. */
const wide = (text: string): string =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

/** The same kind of shop in Japan. */
export const japanese: ShopWords = {
  title: '水車通りベーカリー珈琲 売上台帳',
  tab: '売上',
  headers: [
    '注文番号',
    '注文日',
    '会員番号',
    'お名前',
    'メールアドレス',
    '電話番号',
    '商品名',
    '数量',
    '単価',
    '金額',
    '販路',
    '状態',
    '備考',
    'メール配信停止',
    '住所',
  ],
  dateFormat: 'yyyy/mm/dd',
  moneyFormat: '#,##0',
  products: [
    ['天然酵母食パン', 680],
    ['ライ麦パン', 720],
    ['クロワッサン6個入り', 1680],
    ['フォカッチャ', 540],
    ['グラノーラ500g', 1180],
    ['レモンケーキ', 2400],
    ['ハウスブレンド200g', 1250],
    ['エチオピア200g', 1680],
    ['デカフェ200g', 1380],
    ['珈琲定期便', 3200],
    ['焼き菓子詰め合わせ', 3800],
    ['ドリップセット', 4900],
    ['トリュフチョコレート', 1950],
    ['パン教室', 6000],
    ['シュトーレン', 2900],
    ['クリスマスクッキー缶', 2600],
  ],
  order: (number) => `M${10_000 + number}`,
  customer: (k) => `K${1001 + k}`,
  name: (k) => {
    const [given, givenMail] = givenNames[k % givenNames.length].split(':');
    const place = (k + Math.floor(k / givenNames.length)) % familyNames.length;
    const [family, familyMail] = familyNames[place].split(':');
    return { full: `${family} ${given}`, mail: `${givenMail}.${familyMail}` };
  },
  names: [
    (name) => name,
    (name) => `${name} 様`,
    (name) => name.replace(' ', '\u3000'),
    (name) => name.replace(' ', ''),
  ],
  phone: (k) => `090-0000-${String(k).padStart(4, '0')}`,
  towns: [
    '福岡市中央区薬院2丁目',
    '福岡市中央区平尾1丁目',
    '福岡市南区大橋3丁目',
    '福岡市早良区西新4丁目',
    '春日市昇町1丁目',
    '糸島市前原中央2丁目',
    '久留米市東町1丁目',
  ],
  address: (town, house) => `${town}${1 + (house % 20)}-${house}`,
  dates: [
    ({ year, month, day, weekday }) => `${year}年${month}月${day}日(${weekdays[weekday]})`,
    ({ year, month, day }) => `令和${year - 2018}年${month}月${day}日`,
    ({ year, month, day }) => wide(`${year}/${month}/${day}`),
  ],
  amounts: [
    (amount) => wide(amount.toLocaleString('en')),
    (amount) => `${amount.toLocaleString('en')}円`,
    (amount) => `￥${wide(String(amount))}`,
  ],
  walkIn: '現金客',
  channels: { shop: '店頭', web: 'オンライン', social: 'インスタ' },
  statuses: { done: '完了', cancelled: 'キャンセル' },
  refund: '返品',
  optOut: '停止',
  subtotal: ({ year, month }) => `${year}年${month}月 合計`,
};
