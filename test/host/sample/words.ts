import type { Order } from './history.ts';

export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** 0 is Sunday. */
  readonly weekday: number;
}

/** All that makes the shop English or Japanese; its orders are the same in both. */
export interface ShopWords {
  readonly title: string;
  readonly tab: string;
  /** Order, day, customer, name, mail, phone, product, quantity, price, amount, channel, status, note, opt-out, address. */
  readonly headers: readonly string[];
  readonly dateFormat: string;
  readonly moneyFormat: string;
  /** Name and price. */
  readonly products: readonly (readonly [name: string, price: number])[];
  readonly order: (number: number) => string;
  readonly customer: (k: number) => string;
  readonly name: (k: number) => { readonly full: string; readonly mail: string };
  /** The tidy spelling first. */
  readonly names: readonly ((name: string) => string)[];
  readonly phone: (k: number) => string;
  /** The nearest town first: most customers live there. */
  readonly towns: readonly string[];
  readonly address: (town: string, house: number) => string;
  /** Dates and amounts as people type them instead of real ones. */
  readonly dates: readonly ((day: CivilDay) => string)[];
  readonly amounts: readonly ((amount: number) => string)[];
  readonly walkIn: string;
  readonly channels: Readonly<Record<Order['channel'], string>>;
  readonly statuses: { readonly done: string; readonly cancelled: string };
  readonly refund: string;
  readonly optOut: string;
  readonly subtotal: (day: CivilDay) => string;
}
