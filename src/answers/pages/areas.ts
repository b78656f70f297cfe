import type { FactTable } from '../../followup/facts/fact.ts';
import { listById } from '../../followup/lists/all.ts';
import { membersOfRule } from '../../followup/members.ts';
import { missing } from '../../followup/needs.ts';
import type { PageTable } from '../../protocol.ts';
import { zoneChanges } from '../../shop/areas/zone-change.ts';
import { ZONE_PRIORITY, zoneProfiles } from '../../shop/areas/zone-profile.ts';
import { alertSection } from '../../tabs/report/areas/change.ts';
import { zoneSection } from '../../tabs/report/areas/zones.ts';
import { ARROWS } from '../../tabs/report/arrows.ts';
import type { Around, Source } from '../../tabs/report/source.ts';
import { shownRows } from './cells.ts';
import type { PageText } from './page-text.ts';

/** The areas in short; every number is one of their tab. */
export function areasPage(source: Source, facts: FactTable): PageText {
  const around = source.areas();
  // Without towns and channels the page says what to add instead of being made.
  if (around === null) return { lines: [], tables: [], action: null };
  const say = zoneSection(source)?.aids.slice(0, 1) ?? [];
  const alerts = alertTable(source);
  const { none } = source.words.pages.areas.alerts;
  return {
    lines: [...say, ...outerLine(source, facts), ...(alerts === null ? [none] : [])],
    tables: [zoneTable(source, around), ...(alerts === null ? [] : [alerts])],
    action: source.words.pages.areas.action,
  };
}

/** Each area with its customers, its part of the orders, how often they come, and what to do. */
function zoneTable(source: Source, { areas, zones }: Around): PageTable {
  const { words } = source;
  const said = words.pages.areas.zones;
  const changes = zoneChanges(areas, zones.asOf);
  const shown = zoneProfiles(zones).flatMap((profile, z) =>
    profile.customers === 0 ? [] : [{ profile, arrow: changes[z].arrow }],
  );
  const rows = shownRows(
    shown.map(({ profile }) => [
      words.codes.zone[profile.zone],
      profile.customers,
      profile.zone === 'unknown' ? '' : profile.visitShare,
      profile.visitsPerHead ?? '',
    ]),
    ['text', 'integer', 'percent', 'decimal'],
    source,
  );
  return {
    title: said.title,
    header: [said.area, words.report.customers, said.share, said.perHead],
    rows: rows.map(([area, customers, share, perHead], at) => {
      const { arrow } = shown[at];
      return [area, customers, share, arrow === null ? perHead : `${perHead} ${ARROWS[arrow]}`];
    }),
    aids: shown.flatMap(({ profile: { zone } }) =>
      zone === 'unknown'
        ? []
        : [said.advice(words.codes.zone[zone], words.report.zones.advice[ZONE_PRIORITY[zone]])],
    ),
  };
}

/** The towns of the tab, as many as it has; null where none is to be told of. */
function alertTable(source: Source): PageTable | null {
  const section = alertSection(source);
  if (section === null) return null;
  return {
    title: source.words.pages.areas.alerts.title,
    header: section.header.slice(0, 4),
    rows: shownRows(
      section.rows.map((row) => row.slice(0, 4)),
      section.formats[0],
      source,
    ),
    aids: section.aids,
  };
}

/** Who lives further away and is due some post, as the list counts them; none without addresses. */
function outerLine({ words, shop }: Source, facts: FactTable): readonly string[] {
  const said = words.pages.areas;
  const list = listById('outer-area-mail', shop.settings);
  if (list === undefined || missing(list, shop).length > 0) return [];
  const people = membersOfRule(list, shop, facts).length;
  const { name } = words.lists['outer-area-mail'];
  return [people === 0 ? said.noOuter : said.outer(people, shop.settings.printedDays, name)];
}
