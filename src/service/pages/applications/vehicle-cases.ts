import { listSamples } from '../../../register/applications/sample/list-samples.ts';
import type { CaseFile } from '../../../register/cases/case-shapes.ts';
import { listCases } from '../../../register/cases/list-cases.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import type { Visit } from '../frame/page.ts';
import { stateTag } from '../pieces/life-words.ts';
import { casePath } from '../pieces/office-paths.ts';
import { openCaseButton } from '../pieces/open-case-button.ts';
import { day } from '../pieces/when.ts';

const MOST = 50; // not-law: rows

/** The draw of a vehicle for the random sample: its mark, with the button that opens a case on it. */
const sampleHtml = async (visit: Visit, vin: string, cases: readonly CaseFile[]): Promise<Html> => {
  const { register, actor, say, language } = visit;
  const found = await listSamples(register, actor, { vin, limit: MOST });
  if (found.kind === 'refused') return html``;
  return html`${found.value.items.map(({ id, drawnOn, perThousand }) => {
    const open = cases.find(({ state, origin }) => state !== 'closed' && origin.sample === id);
    return html`<div class="note sampled"><p>${say.cases.sampled(
      dateWords(drawnOn, language),
      perThousand,
    )}</p>${openCaseButton(visit, { sample: id, vin }, open ?? null)}</div>`;
  })}`;
};

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
  return html`<h2>${say.cases.title}</h2>${await sampleHtml(visit, vin, cases)}${
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
