const Instant = Date;

/** A copy of plain data, dates and cell values that belongs to the script's own realm. */
export function bring(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const copy: unknown[] = [];
    for (let i = 0; i < value.length; i++) copy.push(bring(value[i]));
    return copy;
  }
  if (Object.prototype.toString.call(value) === '[object Date]') {
    return new Instant((value as Date).getTime());
  }
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, bring(each)]));
}
