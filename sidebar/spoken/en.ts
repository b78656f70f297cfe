import { exclusions, groups, language, picks, reasons, sidebar } from '../../src/words/en.ts';

/** The sections that the sidebar says: this list decides what a page carries. */
export const spoken = { language, exclusions, groups, picks, reasons, say: sidebar };
