import type { Words } from '../words/words.ts';

/** What the query tells the owner about what it decides, in the owner's language. */
export type Comments = Words['warehouse']['comments'];
