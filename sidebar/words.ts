import type { Language } from '../src/protocol.ts';
import type { Sentences } from '../src/words/sentences.ts';
import type { spoken } from './spoken/en.ts';

/** What a page says, in any language: what English says decides which sentences there are. */
export type Spoken = { readonly language: Language } & Sentences<Omit<typeof spoken, 'language'>>;

/**
 * The server writes the words of the reader's language into the page before it opens, as a script of
 * their own: a page that carried every language would be twice as large.
 */
declare const otokuiWords: { readonly spoken: Spoken };

/** The sections that the sidebar shares with the tabs. */
export const words = otokuiWords.spoken;

/** What only the sidebar says. */
export const { language, say } = words;
