import type {
  Neighbour,
  Neighbourhood,
  Shared,
} from '../../../register/vehicles/list-neighbours.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { neighbourPlot } from '../../../report/neighbours/neighbour-plot.ts';
import type { Visit } from '../frame/page.ts';
import { stateTag } from '../pieces/life-words.ts';
import { applicationPath, vehiclePath } from '../pieces/office-paths.ts';
import { provinceWords } from '../pieces/province-words.ts';
import { day } from '../pieces/when.ts';

const labelOf = ({ say }: Visit, { kind, value }: Shared): string => {
  const name = say.officer.neighbours.kinds[kind];
  return value === '' ? name : `${name} ${value}`;
};

const nameOf = (visit: Visit, one: Neighbour): string => {
  const { neighbours } = visit.say.officer;
  const place = provinceWords(visit, one.province);
  if (one.exporter !== null) return `${one.exporter} · ${place}`;
  if (one.vin !== null)
    return one.application === null ? one.vin : `${one.vin} · ${one.application}`;
  if (one.application !== null) return neighbours.otherOffice(place, one.application);
  return one.province === null ? neighbours.noCase : neighbours.otherProvince(place);
};

const linkOf = (visit: Visit, one: Neighbour): Html =>
  one.open !== null && one.vin !== null
    ? html`<a href="${vehiclePath(one.open, one.vin)}">${nameOf(visit, one)}</a>`
    : html`${nameOf(visit, one)}`;

/** One number that a vehicle shares, and with whom. */
export const sharedHtml = (visit: Visit, one: Shared): Html => {
  const { neighbours } = visit.say.officer;
  return html`<li><p>${neighbours.shared(labelOf(visit, one), one.neighbours.length)}</p>
    <ul>${one.neighbours.map((other) => html`<li>${linkOf(visit, other)}</li>`)}</ul>${
      one.more ? html`<p class="quiet">${neighbours.more}</p>` : ''
    }</li>`;
};

/** What stands beside a vehicle, as a picture and in words. */
export const neighboursHtml = (visit: Visit, vin: string, { shared }: Neighbourhood): Html => {
  const { neighbours } = visit.say.officer;
  if (shared.length === 0) return html`<p>${neighbours.none}</p>`;
  const drawn = shared.map((one) => ({
    label: labelOf(visit, one),
    with: one.neighbours.map((other) => nameOf(visit, other)),
  }));
  const picture = neighbourPlot(vin, drawn, neighbours.picture(shared.length), visit.language);
  return html`<div class="neighbourhood"><figure tabindex="0">${picture}</figure>
    <ul>${shared.map((one) => sharedHtml(visit, one))}</ul></div>`;
};

/** Other applications of the same VIN: of another office's the province and the case number alone. */
export const elsewhereHtml = (visit: Visit, { elsewhere }: Neighbourhood): Html => {
  const { neighbours } = visit.say.officer;
  if (elsewhere.length === 0) return html`<p class="quiet">${neighbours.nowhereElse}</p>`;
  return html`<ul>${elsewhere.map(({ application, open, province, state, appliedOn }) => {
    const name =
      open === null
        ? html`${neighbours.otherOffice(provinceWords(visit, province), application)}`
        : html`<a href="${applicationPath(open)}">${application}</a>`;
    return html`<li>${name} ${day(visit, appliedOn)} ${
      state === null ? '' : stateTag(visit, 'vehicleDecision', state)
    }</li>`;
  })}</ul>`;
};
