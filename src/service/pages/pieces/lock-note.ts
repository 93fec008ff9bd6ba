import { chinaMinute } from '../../../domain/calendar/china-clock.ts';
import { parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import type { Application } from '../../../register/applications/application-shapes.ts';
import { type Html, html, raw } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { colleagueWords } from './colleague-words.ts';
import { type DueDay, dueDay } from './due-day.ts';

/** Time of day in China. */
export const clockTime = (iso: string): string => chinaMinute(iso).slice('2026-11-24 '.length);

/** Who works on an application until when, in words; empty where nobody does. */
export const lockWords = (
  visit: Visit,
  {
    takenUntil,
    takenBy,
    takenByStaffNumber,
  }: Pick<Application, 'takenUntil' | 'takenBy' | 'takenByStaffNumber'>,
): string => {
  const { say, actor } = visit;
  if (takenUntil === null) return '';
  const time = clockTime(takenUntil);
  if (takenBy === null) return say.officer.lock.others(say.frame.parts.office, time);
  return takenBy === actor.person
    ? say.officer.lock.mine(time)
    : say.officer.lock.others(colleagueWords(visit, takenBy, takenByStaffNumber), time);
};

/** Whether whoever visits has it. */
export const isMine = (
  { actor }: Visit,
  { takenUntil, takenBy }: { readonly takenUntil: string | null; readonly takenBy: string | null },
): boolean => takenUntil !== null && takenBy !== null && takenBy === actor.person;

/** Whether a colleague has it, so that it is taken over before it is taken. */
export const isAnothers = (
  { actor }: Visit,
  { assignedTo }: Pick<Application, 'assignedTo'>,
): boolean => assignedTo !== null && assignedTo !== actor.person;

/** The last day of an office's clock in a row: month and day, and how many calendar days are left or over. */
export const dueShort = (visit: Visit, of: DueDay): Html => {
  const { due } = of;
  if (due === null) return dueDay(visit, of);
  const left = (parseIsoDate(due) ?? 0) - (parseIsoDate(visit.today) ?? 0);
  const { daysLeft } = visit.say.questionWork;
  return html`<time datetime="${due}" title="${due}">${due.slice('2026-'.length)}</time><small${
    left > 0 ? '' : raw(' class="care"')
  }>${daysLeft(left)}</small>`;
};

/** A day by which something falls due, and by how much it is over. */
export const dueHtml = (visit: Visit, of: DueDay): Html => {
  const shown = dueDay(visit, of);
  if (of.due !== null && of.due < visit.today)
    return html`${shown} <small class="care">${visit.say.officer.overdue}</small>`;
  return of.due === visit.today
    ? html`${shown} <small class="care">${visit.say.officer.dueToday}</small>`
    : shown;
};
