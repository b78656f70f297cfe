import type { Reading } from '../../sales/reading.ts';
import { newestLabel, type SaleColumns } from '../../sales/sale-columns.ts';
import { townKeys } from '../../sales/town.ts';

/** Where the customers live. */
export interface Towns {
  /** Index into `names` by customer `k`; -1 where the town is not known. */
  readonly of: Int32Array;
  /** Town keys in alphabetical order, so that no row order shows through. */
  readonly names: readonly string[];
}

/** The home town of every customer, by the newest address that the sheet has. */
export function homeTowns({ contacts, sales }: Reading, columns: SaleColumns): Towns {
  const { address, postalCode } = contacts;
  const newest = (role: string): readonly string[] => {
    const labels = columns.labels(role);
    // Without an address of the customer's own the columns speak of whoever got the parcel.
    return labels === null
      ? []
      : newestLabel(labels, sales).map((name, k) => (address[k] === '' ? '' : name));
  };
  const keys = townKeys(address, postalCode, newest('city'), newest('town'));
  const names = [...new Set(keys)].filter((key) => key !== '').sort();
  const indexOf = new Map(names.map((name, index) => [name, index]));
  return { of: Int32Array.from(keys, (key) => indexOf.get(key) ?? -1), names };
}
