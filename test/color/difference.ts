type Triple = readonly [number, number, number];

/** CIE L*a*b* under D65 of linear light. */
export function lab([r, g, b]: Triple): Triple {
  const x = (0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047;
  const y = 0.2126729 * r + 0.7151522 * g + 0.072175 * b;
  const z = (0.0193339 * r + 0.119192 * g + 0.9503041 * b) / 1.08883;
  const f = (t: number) => (t > 216 / 24_389 ? Math.cbrt(t) : ((24_389 / 27) * t + 16) / 116);
  return [116 * f(y) - 16, 500 * (f(x) - f(y)), 200 * (f(y) - f(z))];
}

const radians = (degrees: number): number => (degrees * Math.PI) / 180;
const hue = (a: number, b: number): number =>
  a === 0 && b === 0 ? 0 : ((Math.atan2(b, a) * 180) / Math.PI + 360) % 360;

/**
 * CIEDE2000 of two colours in L*a*b*, all weights 1, after Sharma, Wu, Dalal 2005: about 1 is just
 * seen, 10 is seen at a glance.
 */
export function difference([l1, a1, b1]: Triple, [l2, a2, b2]: Triple): number {
  const mean7 = ((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2) ** 7;
  const g = (1 - Math.sqrt(mean7 / (mean7 + 25 ** 7))) / 2;
  const [red1, red2] = [a1 * (1 + g), a2 * (1 + g)];
  const [c1, c2] = [Math.hypot(red1, b1), Math.hypot(red2, b2)];
  const [h1, h2] = [hue(red1, b1), hue(red2, b2)];

  const gray = c1 * c2 === 0;
  const turn = Math.abs(h2 - h1) > 180;
  const step = gray ? 0 : turn ? h2 - h1 - Math.sign(h2 - h1) * 360 : h2 - h1;
  const dH = 2 * Math.sqrt(c1 * c2) * Math.sin(radians(step / 2));
  const sum = h1 + h2;
  const h = gray ? sum : !turn ? sum / 2 : sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
  const l = (l1 + l2) / 2;
  const c = (c1 + c2) / 2;

  const t =
    1 -
    0.17 * Math.cos(radians(h - 30)) +
    0.24 * Math.cos(radians(2 * h)) +
    0.32 * Math.cos(radians(3 * h + 6)) -
    0.2 * Math.cos(radians(4 * h - 63));
  const sL = 1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2);
  const sC = 1 + 0.045 * c;
  const sH = 1 + 0.015 * c * t;
  const around = 30 * Math.exp(-(((h - 275) / 25) ** 2));
  const rT = -2 * Math.sqrt(c ** 7 / (c ** 7 + 25 ** 7)) * Math.sin(radians(2 * around));
  const [dL, dC, dh] = [(l2 - l1) / sL, (c2 - c1) / sC, dH / sH];
  return Math.sqrt(dL ** 2 + dC ** 2 + dh ** 2 + rT * dC * dh);
}
