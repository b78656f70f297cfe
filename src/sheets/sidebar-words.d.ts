/** What the build makes of the words that the sidebar says. */
declare module 'otokui:sidebar-words' {
  import type { Language } from '../protocol.ts';

  /** The one element of `sidebar.html` that is there for the words. */
  export const place: string;
  /** The words of each language as the text of a script. */
  export const scripts: Readonly<Record<Language, string>>;
}
