/** Why a query cannot be written: a name or zone that BigQuery would not take, as it was typed. */
export interface WarehouseProblem {
  readonly code: 'warehouseTable' | 'warehouseColumn' | 'warehouseZone';
  readonly values: readonly [typed: string];
}

/** A project may carry the domain of its owner, such as `example.com:sales-2024`. */
const PROJECT = /^(?:[a-z0-9.-]+:)?[a-z][a-z0-9-]{4,28}[a-z0-9]$/;
const DATASET = /^\w{1,1024}$/;
/** Letters, digits and marks of any script, `_`, `-` and spaces; `*` at the end for many tables. */
const TABLE = /^[\p{L}\p{M}\p{N}\p{Pc}\p{Pd} ]{1,300}\*?$/u;
const COLUMN = /^[^!"$()*,./;?@[\\\]^`{}~\p{Cc}]{1,300}$/u;
const ZONE = /^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)*$/;

/**
 * A table name in backticks: `project.dataset.table`, or `dataset.table` in the project that runs
 * the query. Takes what the console copies, with backticks around it or a colon behind the project.
 */
export function tableName(typed: string): string | WarehouseProblem {
  const bare = typed.replace(/`/g, '').trim();
  const match = /^(?:(.+)[.:])?([^.:]+)\.([^.]+)$/.exec(bare);
  if (match === null) return { code: 'warehouseTable', values: [typed] };
  const [, project, dataset, table] = match;
  const known = project === undefined || PROJECT.test(project);
  if (!known || !DATASET.test(dataset) || !TABLE.test(table)) {
    return { code: 'warehouseTable', values: [typed] };
  }
  return `\`${[project, dataset, table].filter((part) => part !== undefined).join('.')}\``;
}

/** A column name in backticks, so that a column may be called `order` or `date`. */
export function columnName(typed: string): string | WarehouseProblem {
  const bare = typed.replace(/^\s*`|`\s*$/g, '').trim();
  return COLUMN.test(bare) ? `\`${bare}\`` : { code: 'warehouseColumn', values: [typed] };
}

/** A time zone such as `Asia/Tokyo`, quoted. */
export function zoneName(typed: string): string | WarehouseProblem {
  return ZONE.test(typed) ? `'${typed}'` : { code: 'warehouseZone', values: [typed] };
}

/** True for a problem where a name was hoped for. */
export function isWarehouseProblem<T>(result: T | WarehouseProblem): result is WarehouseProblem {
  return typeof result === 'object' && result !== null && 'code' in result;
}
