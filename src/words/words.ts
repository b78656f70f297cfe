import type { Language } from '../protocol.ts';
import * as en from './en.ts';
import * as ja from './ja.ts';
import type { Sentences } from './sentences.ts';

/** What only the sidebar says is bundled with the sidebar, which takes it from the files itself. */
type Section = Exclude<keyof typeof en, 'language' | 'sidebar'>;

/** All sections in one language: what English says decides which there are. */
export type Words = { readonly language: Language } & {
  readonly [S in Section]: Sentences<(typeof en)[S]>;
};

// Named one by one, so that a bundle carries the sections it uses and no others.
const english: Words = {
  language: en.language,
  changed: en.changed,
  check: en.check,
  codes: en.codes,
  effects: en.effects,
  exclusions: en.exclusions,
  facts: en.facts,
  functionProblems: en.functionProblems,
  groups: en.groups,
  lists: en.lists,
  log: en.log,
  menu: en.menu,
  narrow: en.narrow,
  needs: en.needs,
  notes: en.notes,
  pages: en.pages,
  periods: en.periods,
  picks: en.picks,
  plainCounts: en.plainCounts,
  problems: en.problems,
  ranks: en.ranks,
  reason: en.reason,
  reasons: en.reasons,
  report: en.report,
  segments: en.segments,
  selfCheck: en.selfCheck,
  settings: en.settings,
  stages: en.stages,
  tabs: en.tabs,
  titles: en.titles,
  unfit: en.unfit,
  values: en.values,
  warehouse: en.warehouse,
};

const japanese: Words = {
  language: ja.language,
  changed: ja.changed,
  check: ja.check,
  codes: ja.codes,
  effects: ja.effects,
  exclusions: ja.exclusions,
  facts: ja.facts,
  functionProblems: ja.functionProblems,
  groups: ja.groups,
  lists: ja.lists,
  log: ja.log,
  menu: ja.menu,
  narrow: ja.narrow,
  needs: ja.needs,
  notes: ja.notes,
  pages: ja.pages,
  periods: ja.periods,
  picks: ja.picks,
  plainCounts: ja.plainCounts,
  problems: ja.problems,
  ranks: ja.ranks,
  reason: ja.reason,
  reasons: ja.reasons,
  report: ja.report,
  segments: ja.segments,
  selfCheck: ja.selfCheck,
  settings: ja.settings,
  stages: ja.stages,
  tabs: ja.tabs,
  titles: ja.titles,
  unfit: ja.unfit,
  values: ja.values,
  warehouse: ja.warehouse,
};

/** The words of a language; a third one is one more file and one more entry here. */
export function wordsOf(language: Language): Words {
  return language === 'ja' ? japanese : english;
}

/** The language that a locale such as `ja_JP` asks for; English for all that we do not speak. */
export function languageOf(locale: string): Language {
  return locale.toLowerCase().startsWith('ja') ? 'ja' : 'en';
}
