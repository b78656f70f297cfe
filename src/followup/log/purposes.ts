import type { Purpose } from './log.ts';
import { wordFinder } from './word-finder.ts';

/** What owners call the purposes of a contact. */
const known = wordFinder<Purpose>({
  thanks: 'お礼,御礼,礼状,感謝,thanks,thank you,thank-you,thank',
  restock: '補充,納品,在庫補充,restock,refill,replenishment,top-up',
  inspection: '点検,検査,保守,メンテナンス,メンテ,inspection,check-up,checkup,maintenance',
  rivals: '競合確認,競合,競合調査,他社,ライバル,rival,competitor,competition',
  errands:
    '御用聞き,ご用聞き,御用伺い,ご用伺い,注文取り,注文伺い,errand,order taking,taking orders',
  greeting:
    '挨拶,あいさつ,年賀,暑中見舞,残暑見舞,寒中見舞,季節の便り,greeting,seasonal greeting,hello,introduction',
  hearing:
    'ヒアリング,聞き取り,感想,使い心地,アンケート,様子伺い,hearing,feedback,survey,after-sales hearing',
  complaint: 'クレーム,苦情,不満,お詫び,不具合,complaint,complain,apology,problem',
  praise: 'お喜びの声,喜びの声,お褒め,感謝の声,お礼の言葉,praise,compliment,testimonial',
  wish: '要望,ご要望,改善要望,リクエスト,ニーズ,wish,request,wishes',
  proposal: '提案,ご提案,見積,見積もり,プレゼン,proposal,propose,quotation,quote,offer,pitch',
  dinner: '会食,食事,接待,懇親会,dinner,lunch,meal',
  coupon: 'クーポン,割引,割引券,優待券,coupon,voucher,discount',
  other: 'その他,他,other',
});

/** The purpose that a word names in either language; `other` where it names none that we know. */
export function purposeOf(text: string): Purpose {
  return known(text) ?? 'other';
}
