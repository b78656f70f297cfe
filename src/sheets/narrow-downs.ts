import { askable } from '../followup/narrow/askable.ts';
import { conditionsOf } from '../followup/narrow/conditions.ts';
import { narrowing } from '../followup/narrow/narrowing.ts';
import type { Commands, NarrowDowns, Narrowing } from '../protocol.ts';
import { settingsOf } from '../settings/read.ts';
import { NOTHING_FROZEN, type Settings } from '../settings/settings.ts';
import { edited } from '../tabs/settings/plan.ts';
import { type Kept, savedNarrowDown } from '../tabs/settings/save.ts';
import { isProblem, type Problem } from '../words/messages.ts';
import { wordsOf } from '../words/words.ts';
import { openFile, type Work, work } from './command.ts';
import { locked } from './locked.ts';
import { userLanguage } from './place.ts';
import { settingsView, standingSettings } from './settings.ts';
import { writeSettings } from './settings-write.ts';

/** What a narrow-down can ask of this shop, and those that the owner saved. */
export function narrowDowns(request: Commands['narrowDowns']['request']): NarrowDowns | Problem {
  const job = work(request);
  return isProblem(job) ? job : answer(job, job.settings.narrowDowns);
}

/** How many customers meet the conditions; writes nothing. */
export function narrow(request: Commands['narrow']['request']): Narrowing | Problem {
  const job = work(request);
  return isProblem(job) ? job : narrowing(request.who, job.shop, job.facts);
}

/** Keeps a narrow-down on the tab of settings, where the owner can read and edit it. */
export function saveNarrowDown({
  name: given,
  who,
  ...scope
}: Commands['saveNarrowDown']['request']): NarrowDowns | Problem {
  return locked(() => {
    const job = work(scope, openFile(true));
    if (isProblem(job)) return job;
    const name = given.trim();
    if (name === '' || conditionsOf(who, job.analysis.tiers) === null) {
      return { code: 'narrowDown', values: [] };
    }
    // Nothing is to be taken off a tab that is not there.
    if (who.length === 0 && job.settingsTab === null) return answer(job, []);
    const saved = save(job, { name, who });
    return isProblem(saved) ? saved : answer(job, saved);
  });
}

/** The narrow-downs that are on the tab when all is written. */
function save(job: Work, kept: Kept): Settings['narrowDowns'] | Problem {
  const standing = standingSettings(job);
  if (isProblem(standing)) return standing;
  const { sheet, cells, headers } = standing;
  const readFrom = (from: typeof cells) =>
    settingsOf(
      { cells: from, headers, frozen: NOTHING_FROZEN, name: () => sheet.getName() },
      job.place,
    );
  const read = readFrom(cells);
  if (read.places === null) {
    return { code: 'keyColumnGone', values: [sheet.getName(), headers.value ?? ''] };
  }
  const plan = savedNarrowDown(settingsView(job, read), cells, read.places, kept);
  writeSettings(sheet, plan);
  return readFrom(edited(cells, plan)).settings.narrowDowns;
}

function answer({ shop, facts }: Work, saved: Settings['narrowDowns']): NarrowDowns {
  return { askable: askable(shop, facts, wordsOf(userLanguage())), saved };
}
