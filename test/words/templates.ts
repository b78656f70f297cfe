/** The sentences of reason of METHODS 8.1 to the letter: list, English, Japanese. */
export const TEMPLATES: readonly (readonly [list: string, en: string, ja: string])[] = [
  [
    'thank-you',
    'First purchase {days} days ago: {product}, {amount}. No thank-you recorded.',
    '{days}日前に初めてのお買い上げ({product}、{amount})。お礼の記録がありません。',
  ],
  [
    'second-order',
    'Bought once, {days} days ago ({product}); {left} days left to day {watch}.',
    '{days}日前に1回だけお買い上げ({product})。{watch}日まであと{left}日。',
  ],
  [
    'lapse-warning',
    'Usually comes every {rhythm} days; {gap} days since the last visit ({late} days late). {visits} visits, {amount} in total, {stage}.',
    'いつもは{rhythm}日おきのご来店が{gap}日空いています(予定より{late}日遅れ)。累計{amount}・{visits}回の{stage}のお客様です。',
  ],
  [
    'win-back',
    'No purchase for {gap} days (usual rhythm {rhythm}). {stage}, {visits} visits, {amount}; {p} % of customers this late came back within 90 days.',
    '{gap}日お買い上げがありません(いつもは{rhythm}日おき)。{stage}、累計{amount}・{visits}回。同じくらい空いた方の{p}%が90日以内に戻っています。',
  ],
  [
    'forgotten',
    'No contact or purchase for {contactGap} days; {class} should hear from us every {interval} days.',
    'もう{contactGap}日連絡していません({class}の目安は{interval}日)。',
  ],
  [
    'leave-alone',
    'Comes every {rhythm} days, last {gap} days ago, {visits12} visits in 12 months. No discount needed.',
    '{rhythm}日おきに来店中(前回から{gap}日、1年で{visits12}回)。割引のご案内は不要です。',
  ],
  [
    'top-gift',
    'No. {rank} by sales in 12 months ({year}); no gift for {giftGap} days.',
    '年間{year}で{rank}位。{giftGap}日贈り物をしていません。',
  ],
  [
    'coupon',
    'Comes every {rhythm} days (neighbours {zoneRhythm}), last {gap} days ago. Valid {valid} days.',
    '{rhythm}日おき(近隣の中央値{zoneRhythm}日)、前回から{gap}日。有効期間{valid}日。',
  ],
  [
    'outer-area-mail',
    'Comes from {town} ({zone}); no mail for {dmGap} days.',
    '{town}({zone})からご来店。{dmGap}日DMを送っていません。',
  ],
  [
    'visit-round',
    '{town}, {minutes} min; the next visit is worth about {value} (model).',
    '{town}、{minutes}分。次の1訪問の見込み{value}(モデル計算)。',
  ],
  [
    'visit-plan',
    '{cell} {mode}: demand {demand}{estimated}, our share {share}; {planned} visits a year planned (now {current}); the next is worth {value}.',
    '{cell} {mode}:需要{demand}{estimated}、シェア{share}。年{planned}回の計画(現在{current}回)、次の1回で{value}。',
  ],
  [
    'seasonal-greeting',
    '{season}; last contact {contactGap} days ago ({class}).',
    '{season}のご挨拶。前回の連絡から{contactGap}日({class})。',
  ],
  [
    'anniversary',
    '{years} years since {product} on {jobDay}.',
    '{jobDay}の{product}から{years}年。点検のご案内に。',
  ],
  [
    'newsletter',
    'Active customer; last newsletter {nlGap} days ago.',
    '現役のお客様。前回のニュースレターから{nlGap}日。',
  ],
  [
    'top-customers',
    '{segment}: {year} in 12 months, {visits12} visits, no. {rank} of {count}.',
    '{segment}。年間{year}・{visits12}回、{count}人中{rank}位。',
  ],
  [
    'almost-fans',
    '{stage}: {amount} so far, {missing} to Prime, {tenure} days with us.',
    '{stage}。累計{amount}、優良まであと{missing}、在籍{tenure}日。',
  ],
  [
    'after-sales-hearing',
    '{product} bought {days} days ago; no hearing recorded.',
    '{days}日前に{product}をお買い上げ。ヒアリングの記録がありません。',
  ],
  [
    'referral-thanks',
    'Introduced {newName} on {newDay}; {refCount} introductions, {refSales} so far.',
    '{newDay}に{newName}様をご紹介。これまで{refCount}人・{refSales}。',
  ],
  [
    'complaint-follow-up',
    'Complaint of {day}, open for {days} days: {memo}.',
    '{day}の苦情が{days}日未対応です:{memo}。',
  ],
  [
    'quiet-repeaters',
    '{orders} orders, the last {gap} days ago (usual rhythm {rhythm}). Reason: {reasonCode}.',
    '受注{orders}回、前回から{gap}日(いつもは{rhythm}日おき)。理由:{reasonCode}。',
  ],
  [
    'key-person-change',
    'Contact changed from {old} to {new} on {day}: visit by {due}.',
    '{day}にご担当が{old}様から{new}様に交代。{due}までに訪問。',
  ],
  [
    'cross-sell',
    'Bought {a}; {share} % of its buyers also buy {b} ({lift} times the average).',
    '{a}をお買い上げ。同じ方の{share}%が{b}も購入(平均の{lift}倍)。',
  ],
  [
    'up-sell',
    '{count} purchases in {category}, all {band}; the next band starts at {price}.',
    '{category}を{count}回、いずれも{band}。一つ上は{price}から。',
  ],
  [
    'subscription-candidates',
    '{product} {count} times, every {interval} days.',
    '{product}を{count}回、約{interval}日おき。',
  ],
  [
    'trial-follow-up',
    'Trial {product} {days} days ago (step D+{step}); no main product yet.',
    'お試し{product}から{days}日(D+{step})。本品はまだです。',
  ],
  [
    'handover',
    '{relation}; last purchase {last}, next due {due}; open: {open}.',
    '{relation}。最終購入{last}、次回{due}、未完了:{open}。',
  ],
  ['merge-candidates', 'Same {field}: "{a}" and "{b}".', '{field}が同じ:「{a}」と「{b}」。'],
  ['excluded', '{why} (column {column}, row {row}).', '{why}({column}列、{row}行)。'],
  ['custom', 'Meets: {conditions}.', '条件:{conditions}。'],
];

/** The same for gaps that may have no earlier entry (METHODS 8.10). */
export const GAPS: typeof TEMPLATES = [
  [
    'top-gift',
    'No. {rank} by sales in 12 months ({year}); [no gift for {giftGap} days|no gift recorded].',
    '年間{year}で{rank}位。[{giftGap}日贈り物をしていません|贈り物の記録がありません]。',
  ],
  [
    'outer-area-mail',
    'Comes from {town} ({zone}); [no mail for {dmGap} days|no mail recorded].',
    '{town}({zone})からご来店。[{dmGap}日DMを送っていません|DMの記録がありません]。',
  ],
  [
    'seasonal-greeting',
    '{season}; [last contact {contactGap} days ago|no contact recorded] ({class}).',
    '{season}のご挨拶。[前回の連絡から{contactGap}日|連絡の記録がありません]({class})。',
  ],
  [
    'newsletter',
    'Active customer; [last newsletter {nlGap} days ago|no newsletter recorded].',
    '現役のお客様。[前回のニュースレターから{nlGap}日|ニュースレターの記録がありません]。',
  ],
];
