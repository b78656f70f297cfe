import type { Language } from '../src/protocol.ts';
import * as en from '../src/words/en.ts';
import * as ja from '../src/words/ja.ts';

/** The server writes the reader's language into the page, so no other language flashes by. */
export const language: Language = document.documentElement.lang === 'ja' ? 'ja' : 'en';

// Section by section, so that the page carries only the sections it says.
const japanese = {
  reasons: ja.reasons,
  groups: ja.groups,
  picks: ja.picks,
  exclusions: ja.exclusions,
  say: ja.sidebar,
};

const english: typeof japanese = {
  reasons: en.reasons,
  groups: en.groups,
  picks: en.picks,
  exclusions: en.exclusions,
  say: en.sidebar,
};

/** The sections that the sidebar shares with the tabs. */
export const words = language === 'ja' ? japanese : english;

/** What only the sidebar says. */
export const { say } = words;
