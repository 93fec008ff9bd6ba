import type { Clock } from '../../../register/shapes.ts';
import { type Html, html } from '../html.ts';
import type { Visit } from '../page.ts';
import { day } from '../pieces/when.ts';

/** How the office's clock stands, in a line; null of what has none that runs or ran. */
export const clockWords = (visit: Visit, clock: Clock | null): Html | null => {
  if (clock === null) return null;
  const { clock: words } = visit.say.exporter;
  const { due, used, limit, stillSince, metOn } = clock;
  if (metOn !== null) return html`${words.met} ${day(visit, metOn)}`;
  if (stillSince !== null) return html`${words.still(used, limit)} ${day(visit, stillSince)}`;
  return due === null ? null : html`${day(visit, due)} <small>${words.used(used, limit)}</small>`;
};
