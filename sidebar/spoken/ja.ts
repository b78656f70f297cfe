import { exclusions, groups, language, picks, reasons, sidebar } from '../../src/words/ja.ts';
import type { Spoken } from '../words.ts';

/** The same sections in Japanese. */
export const spoken: Spoken = { language, exclusions, groups, picks, reasons, say: sidebar };
