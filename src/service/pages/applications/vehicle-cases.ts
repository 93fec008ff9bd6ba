import { listCases } from '../../../register/cases/list-cases.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { stateTag } from '../pieces/life-words.ts';
import { casePath } from '../pieces/office-paths.ts';
import { openCaseButton } from '../pieces/open-case-button.ts';
import { day } from '../pieces/when.ts';

const MOST = 50; // not-law: rows

/** The cases that a vehicle is in, and the button that opens one on its latest verdict. */
export const vehicleCases = async (
  visit: Visit,
  vin: string,
  verdict: string | null,
): Promise<Html> => {
  const { register, actor, say } = visit;
  const found = await listCases(register, actor, { vin, limit: MOST });
  const cases = found.kind === 'refused' ? [] : found.value.items;
  const open = cases.find(({ state, origin }) => state !== 'closed' && origin.kind === 'finding');
  return html`<h2>${say.cases.title}</h2>${
    cases.length === 0
      ? html`<p class="quiet">${say.cases.noneOfVehicle}</p>`
      : html`<ul class="rows">${cases.map(
          ({ id, number, state, openedOn, reason }) =>
            html`<li><a href="${casePath(id)}">${number}</a> ${stateTag(visit, 'case', state)}
              ${day(visit, openedOn)} ${reason}</li>`,
        )}</ul>`
  }${
    verdict === null || open !== undefined
      ? ''
      : html`<div class="buttons">${openCaseButton(visit, { verdict, vin }, null)}</div>`
  }`;
};
