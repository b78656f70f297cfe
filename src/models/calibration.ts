/** Customers who would have been given a chance within a band, and how many of them came back. */
export interface Band {
  /** The chance from (inclusive) and to (exclusive). */
  readonly from: number;
  readonly to: number;
  readonly given: number;
  readonly came: number;
}

/** Bands of ten points each, as the report shows them: "of those given 20–30 %, N of M came back". */
export function calibrationBands(chance: Float64Array, came: Uint8Array): readonly Band[] {
  const given = new Uint32Array(10);
  const back = new Uint32Array(10);
  chance.forEach((each, s) => {
    const band = Math.min(9, Math.floor(each * 10));
    given[band]++;
    back[band] += came[s];
  });
  return Array.from(given, (count, band) => ({
    from: band / 10,
    to: (band + 1) / 10,
    given: count,
    came: back[band],
  }));
}
