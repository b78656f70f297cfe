const SHORTEST = 14;
const WEEK = 7;

/**
 * Days for which a coupon is good: one and a half times the zone's mean rhythm in whole weeks, two
 * weeks at least. 30 days make 49, 6 make 14, 75 make 119.
 */
export function couponValidity(meanRhythm: number): number {
  return Math.max(SHORTEST, WEEK * Math.ceil((1.5 * meanRhythm) / WEEK));
}
