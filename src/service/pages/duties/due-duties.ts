import type { InputOf } from '../../../register/action.ts';
import { listDuties } from '../../../register/duties/list-duties.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { dutyStateTag } from '../pieces/duty-state.ts';
import { dutyTitle } from '../pieces/duty-title.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';

const ROWS = 200; // not-law: rows of a page

/** Duties that wait to be met, of a vehicle or of all on a licence, for whoever may lift them; nothing without one. */
export const dueDuties = async (
  visit: Visit,
  of: Pick<InputOf<typeof listDuties>, 'vin' | 'licence'>,
): Promise<Html> => {
  const { register, actor, say, language } = visit;
  const found = await listDuties(register, actor, { ...of, due: true, limit: ROWS });
  if (found.kind === 'refused' || found.value.items.length === 0) return html``;
  return html`<h2 id="duties">${say.officer.duty.heading}</h2><ul class="duties">${found.value.items.map(
    ({ id, rule, vin, due, state }) =>
      html`<li><a href="/duties/${id}">${dutyTitle(visit, rule)}</a>
        ${vinText(vin, language)} ${day(visit, due)} ${dutyStateTag(visit, state)}</li>`,
  )}</ul>`;
};
