type Light = readonly [number, number, number];
type Matrix = readonly [Light, Light, Light];

const apply = (m: Matrix, [r, g, b]: Light): Light => {
  const row = ([x, y, z]: Light) => x * r + y * g + z * b;
  return [row(m[0]), row(m[1]), row(m[2])];
};
const within = (light: Light): Light =>
  light.map((value) => Math.min(1, Math.max(0, value))) as unknown as Light;

/** Machado, Oliveira, Fernandes 2009, severity 1.0, on linear light. */
const machado: Readonly<Record<string, Matrix>> = {
  protan: [
    [0.152286, 1.052583, -0.204868],
    [0.114503, 0.786281, 0.099216],
    [-0.003882, -0.048116, 1.051998],
  ],
  deutan: [
    [0.367322, 0.860646, -0.227968],
    [0.280085, 0.672501, 0.047413],
    [-0.01182, 0.04294, 0.968881],
  ],
  tritan: [
    [1.255528, -0.076749, -0.178779],
    [-0.078411, 0.930809, 0.147602],
    [0.004733, 0.691367, 0.3039],
  ],
};

/** Viénot, Brettel, Mollon 1999, on linear light; for red and green only. */
const vienot: Readonly<Record<string, Matrix>> = {
  protan: [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  deutan: [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
};

/**
 * Brettel, Viénot, Mollon 1997 for blue, on linear light: two half planes of colours that look the
 * same, on either side of the plane through the greys (`side`).
 */
const brettel: { readonly one: Matrix; readonly other: Matrix; readonly side: Light } = {
  one: [
    [1.01277, 0.13548, -0.14826],
    [-0.01243, 0.86812, 0.14431],
    [0.07589, 0.805, 0.11911],
  ],
  other: [
    [0.93678, 0.18979, -0.12657],
    [0.06154, 0.81526, 0.1232],
    [-0.37562, 1.12767, 0.24796],
  ],
  side: [0.0396, -0.02831, -0.01129],
};

/** How light looks to seven kinds of eyes: the usual one and six simulations of colour blindness. */
export const views: Readonly<Record<string, (light: Light) => Light>> = {
  usual: (light) => light,
  'Machado protan': (light) => within(apply(machado.protan, light)),
  'Machado deutan': (light) => within(apply(machado.deutan, light)),
  'Machado tritan': (light) => within(apply(machado.tritan, light)),
  'Viénot protan': (light) => within(apply(vienot.protan, light)),
  'Viénot deutan': (light) => within(apply(vienot.deutan, light)),
  'Brettel tritan': (light) => {
    const side = brettel.side.reduce((sum, weight, channel) => sum + weight * light[channel], 0);
    return within(apply(side >= 0 ? brettel.one : brettel.other, light));
  },
};
