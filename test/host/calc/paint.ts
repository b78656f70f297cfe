/** What a rule does to the look of a cell. */
export interface Paint {
  readonly background: string | null;
  readonly color: string | null;
  readonly bold: boolean;
}

/** What the rules of a sheet make of a cell; `null` leaves it as it is. */
export type Painter = (row: number, column: number) => Paint | null;
