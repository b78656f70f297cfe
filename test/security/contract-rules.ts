/** What the local Google Sheets must enforce, by number; the titles of its tests begin with it. */
export const RULES: readonly string[] = [
  'the built file in a bare context, fresh for each run',
  'services inside the context of the script',
  'built-ins that Apps Script may lack are gone',
  'authorisation modes',
  'scopes of each method',
  'time by a cost model',
  'which functions a cell may call',
  'how arguments reach a function',
  'inputs that change by themselves are refused',
  'results that spill, or cannot',
  'no setter and no screen from a cell',
  'one call for one formula',
  'a grid of fixed size',
  'shapes of what is written',
  'types and number of arguments',
  'names of tabs, and the last one',
  'ten million cells, 50,000 characters',
  'texts are typed entries',
  'values are copies, dates are serial numbers of the zone',
  'rules, filters, boxes and protections',
  'colours and alignments that there are not',
  'service calls are counted',
  'names that the calculator does not know',
  'what the sidebar may send',
  'what the sidebar may get',
  'how the sidebar calls',
  'pages and what HtmlService damages',
  'one sidebar or dialog',
  'properties',
  'cache',
  'lock',
  'a method that is missing says so',
  'every method is a published one',
  'what Excel would repair',
  'a test for each rule, with its mark',
];

/**
 * Where a rule comes from: documented, reported (from the live service or from other people's
 * imitations), measured by ourselves, or not known at all.
 */
export const MARK = /\[(?:D|R|R live|R fake|M|\?)\]/;
