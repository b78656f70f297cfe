import type { Language } from '../protocol.ts';
import { DAY, EPOCH } from '../sales/calendar.ts';
import type { Day } from '../sales/sales.ts';

/** A day as a sentence would say it. */
export function dayText(day: Day, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'medium',
    timeZone: 'UTC',
  });
  return format.format((day - EPOCH) * DAY);
}
