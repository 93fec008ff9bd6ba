import ical, { ICalEventClass, ICalEventTransparency } from 'ical-generator';
import { type Actor, PUBLIC } from '../../actor.ts';
import { digestOfToken } from '../../actors/token-text.ts';
import { type Outcome, refuse } from '../../outcome.ts';
import type { Register } from '../../register.ts';
import { type CalendarDay, calendarDays } from './calendar-days.ts';

type Whose = Omit<Actor, 'fresh'> & { readonly id: string; readonly language: 'en' | 'zh' };

const NAMES = { en: 'Mileproof: days', zh: 'Mileproof 期限' } as const;
const HOURS_KEPT = 6; // not-law: hours after which programs ask again
const HOUR = 3600; // not-law: seconds

/** As midnight UTC, by whose parts the library writes a day. */
const midnight = (day: string, more = 0): Date => {
  const at = new Date(`${day}T00:00:00Z`);
  at.setUTCDate(at.getUTCDate() + more);
  return at;
};

const written = (
  { id, language }: Pick<Whose, 'id' | 'language'>,
  days: readonly CalendarDay[],
  address: string,
): string => {
  const calendar = ical({
    name: NAMES[language],
    prodId: { company: 'Mileproof', product: 'register', language: language.toUpperCase() },
    ttl: HOURS_KEPT * HOUR,
  });
  for (const { kind, words, day, number } of days)
    calendar.createEvent({
      // the same as long as something of the kind falls on the day
      id: `${kind}.${day}.${id}@mileproof`,
      start: midnight(day),
      end: midnight(day, 1),
      allDay: true,
      summary: `${words[language]}${language === 'zh' ? '：' : ': '}${number}`,
      url: `${address}/work`,
      class: ICalEventClass.PRIVATE,
      transparency: ICalEventTransparency.TRANSPARENT,
    });
  return calendar.toString();
};

/**
 * The calendar at a secret address, RFC 5545: days of China without an hour, so that no zone moves them. It holds kinds
 * and how many of each.
 *
 * @param token as asked.
 * @returns refused `calendar-unknown`.
 */
export const readCalendar = (register: Register, token: string): Promise<Outcome<string>> =>
  register.as(PUBLIC, async (tx) => {
    const known = digestOfToken('calendar', token) !== null;
    const whose = known
      ? await tx.maybe<Whose & Record<string, unknown>>(
          `SELECT id, language, part, organisation, person, province, maker, rights
            FROM register.calendar_of($1)`,
          [token],
        )
      : null;
    if (whose === null) return refuse('calendar-unknown');
    const { id, language, ...actor } = whose;
    const days = await tx.as(actor, () => calendarDays(tx));
    return written({ id, language }, days, register.address);
  });
