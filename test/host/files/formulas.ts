/**
 * Functions that Excel and LibreOffice calculate as Sheets does. What is not here, our custom
 * functions and functions that spill above all, is exported as its value.
 */
const common = new Set(
  `ABS AND AVERAGE AVERAGEIF AVERAGEIFS CEILING CHOOSE CONCATENATE COUNT COUNTA COUNTBLANK COUNTIF
  COUNTIFS DATE DATEDIF DATEVALUE DAY EDATE EOMONTH EXACT FALSE FIND FLOOR HLOOKUP HOUR IF IFERROR IFNA
  INDEX INT ISBLANK ISERROR ISNA ISNUMBER ISTEXT LARGE LEFT LEN LOOKUP LOWER MATCH MAX MEDIAN MID MIN
  MINUTE MOD MONTH N NA NETWORKDAYS NOT NOW OR PERCENTILE PI POWER PRODUCT PROPER QUARTILE RANK REPLACE
  REPT RIGHT ROUND ROUNDDOWN ROUNDUP ROW ROWS SEARCH SECOND SIGN SMALL SQRT STDEV SUBSTITUTE SUBTOTAL
  SUM SUMIF SUMIFS SUMPRODUCT TEXT TIME TODAY TRIM TRUE TRUNC UPPER VALUE VLOOKUP WEEKDAY WEEKNUM
  YEAR`.split(/\s+/),
);

/** The formula as a file holds it, without `=`; null where the cell's value is written instead. */
export function exportedFormula(formula: string | undefined): string | null {
  if (formula === undefined) return null;
  const bare = formula.replace(/"(?:[^"]|"")*"/g, '""');
  // Tabs may get other names in the file, arrays and open ranges (`A2:A`) Excel does not know.
  if (/[!{}#]|\$?[A-Z]+\$?\d+:\$?[A-Z]+(?!\$?\d)/i.test(bare)) return null;
  const names = [...bare.matchAll(/([A-Z_][\w.]*)\s*\(/gi)].map(([, name]) => name.toUpperCase());
  return names.every((name) => common.has(name)) ? formula.slice(1) : null;
}
