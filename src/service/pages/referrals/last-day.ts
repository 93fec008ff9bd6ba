import { daysBetween } from '../../../domain/calendar/day.ts';
import { parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import { type Html, html, raw } from '../../../report/html/html.ts';
import { shapeHtml } from '../../../report/html/shapes.ts';
import type { Visit } from '../frame/page.ts';
import { day } from '../pieces/when.ts';

/**
 * Days before the end of a period from which it is shown as urgent. A threshold of our own: a check with its hearing
 * and its decision takes an office about three months.
 */
const URGENT = 90; // not-law: days

/** The last day on which an office may act, with the days that are left: sign, word and colour. */
export const lastDay = (visit: Visit, actBy: string | null): Html => {
  const words = visit.say.referralWork;
  if (actBy === null) return html`<span class="quiet">${words.noDay}</span>`;
  const left = daysBetween(parseIsoDate(visit.today) ?? 0, parseIsoDate(actBy) ?? 0);
  const urgent = left < URGENT;
  return html`<b${urgent ? raw(' class="stop"') : ''}>${urgent ? shapeHtml({ shape: 'mark', tone: 'stop' }) : ''}${
    left < 0 ? words.ended : words.left(left)
  }</b> <small>${day(visit, actBy)}</small>`;
};
