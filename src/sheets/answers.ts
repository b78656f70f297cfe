import { type PairAnswer, readAnswers } from '../tabs/answers.ts';
import type { Ours } from './ours.ts';

/** What the owner answered on the data check; nothing is read where there is none yet. */
export function ownerAnswers({ tabs }: Ours): readonly PairAnswer[] {
  const tab = tabs.find(({ mark }) => mark.kind === 'dataCheck');
  if (tab === undefined) return [];
  return readAnswers(tab.read().cells, tab.mark.headers);
}
