export interface Mailing {
  /** Everybody who would get a piece if nobody were left out. */
  readonly customers: number;
  readonly copies: number;
  /** Postage and print of one piece. Money is in the sheet's currency throughout. */
  readonly unitCost: number;
  /** What one more order leaves: average order by margin rate. Null where no margin is known. */
  readonly marginPerOrder: number | null;
}

export interface MailingCost {
  readonly cost: number;
  /** What is saved against a piece for every customer. */
  readonly saving: number;
  /** Orders that pay for the mailing; null without a margin above zero. */
  readonly breakEven: number | null;
  /** Those orders as a share of the copies; null as well where there is no copy. */
  readonly response: number | null;
}

/** More margins are never needed for what is only an error of floating point. */
const TINY = 1e-9;

/**
 * What a mailing costs and how many orders pay for it: 320 copies of 125 with a margin of 3,600 an
 * order cost 40,000, and 12 orders or 3.75 % of the copies bring that back.
 */
export function costOf({ customers, copies, unitCost, marginPerOrder }: Mailing): MailingCost {
  const cost = copies * unitCost;
  const breakEven =
    marginPerOrder === null || marginPerOrder <= 0
      ? null
      : Math.max(0, Math.ceil(cost / marginPerOrder - TINY));
  return {
    cost,
    saving: (customers - copies) * unitCost,
    breakEven,
    response: breakEven === null || copies === 0 ? null : breakEven / copies,
  };
}
