/** How an export that no list knows is written from the orders of a shop. */
import type { Cell } from '../../../src/sales/sales.ts';
import type { Line, Order } from './shop.ts';

export type Fields = Readonly<Record<string, Cell>>;

export interface Plan {
  readonly headers: string;
  /** One row per line, or one per order. */
  readonly perLine: boolean;
  readonly fields: (order: Order, line: Line, n: number) => Fields;
  /** Which orders count, and what each brings. */
  readonly counts?: (order: Order) => boolean;
  readonly amount: (order: Order) => number;
}

export type Plans = Readonly<Record<string, Plan>>;

export const lineTotal = (line: Line): number => line.price * line.quantity;
export const us = ({ day }: Order): string => `${day.month}/${day.day}/${day.year}`;
export const european = ({ day }: Order): string => `${day.day}.${day.month}.${day.year}`;
export const euros = (amount: number): string => `${amount},00 €`;
export const alive = ({ state }: Order): boolean => state !== 'cancelled';
