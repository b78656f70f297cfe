/** One line of the data check; what it does not say is left empty. */
export interface CheckLine {
  readonly what: string;
  readonly value?: string;
  /** Row numbers of the sales tab that the line is about. */
  readonly rows?: readonly number[];
  /** Two customers that may be one, and what the owner answered. */
  readonly first?: string;
  readonly second?: string;
  readonly same?: string;
}
