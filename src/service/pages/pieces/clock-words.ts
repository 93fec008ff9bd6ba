import type { Clock } from '../../../register/shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { dueDay } from './due-day.ts';
import { day } from './when.ts';

/** How the office's clock stands, in a line; null of what has none that runs or ran. */
export const clockWords = (visit: Visit, clock: Clock | null): Html | null => {
  if (clock === null) return null;
  const { clock: words } = visit.say.exporter;
  const { due, dueFrom, used, limit, stillSince, metOn } = clock;
  if (metOn !== null) return html`${words.met} ${day(visit, metOn)}`;
  if (stillSince !== null) return html`${words.still(used, limit)} ${day(visit, stillSince)}`;
  if (due === null) return dueFrom === null ? null : dueDay(visit, clock);
  return html`${day(visit, due)} <small>${words.used(used, limit)}</small>`;
};
