/** From where on the owner is warned of what a result rests on (METHODS 2.9). */
export interface Guards {
  /** Days of history, and scored customers, under which scores are rough. */
  readonly minDays: number;
  readonly minCustomers: number;
  /** Shares above which a warning is due: of the sales without a customer, of unreadable rows, and of
   * the rows of a single customer. */
  readonly anonymous: number;
  readonly unreadable: number;
  readonly oneCustomer: number;
}

/** What holds where the owner says nothing. */
export const USUAL_GUARDS: Guards = {
  minDays: 180,
  minCustomers: 20,
  anonymous: 0.3,
  unreadable: 0.05,
  oneCustomer: 0.4,
};
