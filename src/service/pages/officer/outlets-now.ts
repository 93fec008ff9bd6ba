import { OUTLET_SERVICE_WORDS } from '../../../intake/network/outlet-services.ts';
import type { NamedOutlet } from '../../../letters/letter.ts';
import { listNamedOutlets } from '../../../register/outlets/list-named-outlets.ts';
import type { OutletNamed } from '../../../register/outlets/outlet-shapes.ts';
import { type Html, html } from '../html.ts';
import { countryOf } from '../manufacturer/country-of.ts';
import { servicesWords } from '../manufacturer/terms-words.ts';
import type { Visit } from '../page.ts';
import { stateTag } from '../pieces/life-words.ts';
import { day } from '../pieces/when.ts';
import { outletPath } from './letter-paths.ts';

/** Of whose network they are, and on what finding a dispute could rest. */
interface Asked {
  /** Id in the list of makers. */
  readonly maker: string;
  readonly outlets: readonly NamedOutlet[];
  /** Id of a verdict; null without one. */
  readonly finding: string | null;
}

const mayDispute = ({ actor }: Visit, { state }: OutletNamed): boolean =>
  actor.rights.includes('act') && (state === 'attested' || state === 'lapsed');

const nowHtml = (visit: Visit, now: OutletNamed | undefined, finding: string | null): Html => {
  const { outlet } = visit.say.letterWork;
  if (now === undefined) {
    return html`<span class="tag care">${outlet.unknown}</span><p>${outlet.unknownAsk}</p>`;
  }
  const { id, state, attestedUntil, closedOn, ground } = now;
  const when =
    state === 'closed' && closedOn !== null
      ? day(visit, closedOn)
      : attestedUntil === null
        ? ''
        : html`${outlet.until} ${day(visit, attestedUntil)}`;
  const asked = outlet.questions[state];
  const query = finding === null ? '' : `?evidence=${finding}`;
  return html`${stateTag(visit, 'outlet', state)} <span class="quiet">${when}</span>
    ${asked === '' ? '' : html`<p>${asked}</p>`}${ground === null ? '' : html`<p class="quiet">${ground}</p>`}
    ${
      mayDispute(visit, now)
        ? html`<p><a href="${outletPath(id)}/dispute${query}" aria-label="${`${outlet.disputeLink}: ${now.number}`}">${
            outlet.disputeLink
          }</a></p>`
        : ''
    }`;
};

/** The outlets that a letter names, each as it stands today and with the question that this raises. */
export const outletsNowHtml = async (
  visit: Visit,
  { maker, outlets, finding }: Asked,
): Promise<Html> => {
  const { register, actor, say, language } = visit;
  const { terms, answers } = say.manufacturer;
  const words = say.letterWork.outlet;
  if (outlets.length === 0) return html`<p class="empty">${terms.noOutlets}</p>`;
  const numbers = outlets.map(({ number }) => number);
  const found = await listNamedOutlets(register, actor, { maker, number: numbers });
  const now = new Map(
    found.kind === 'refused' ? [] : found.value.items.map((one) => [one.number, one] as const),
  );
  const standing = numbers.filter((number) => now.get(number)?.state === 'attested').length;
  const columns = [
    terms.outlet,
    words.now,
    terms.address,
    terms.does,
    OUTLET_SERVICE_WORDS.servesCarsItDidNotImport[language],
  ];
  return html`<p class="${standing === outlets.length ? '' : 'care strong'}">${words.rests(
    standing,
    outlets.length,
  )}</p>
    <div class="list" tabindex="0" role="region" aria-label="${say.letterWork.outlets}"><table>
    <thead><tr>${columns.map((title) => html`<th scope="col">${title}</th>`)}</tr></thead>
    <tbody>${outlets.map((outlet) => {
      const { number, name, address, country, services, servesCarsItDidNotImport } = outlet;
      const known = now.get(number);
      const cells = [
        html`${known === undefined ? name : html`<a href="${outletPath(known.id)}">${name}</a>`}
          <small>${number}</small>`,
        nowHtml(visit, known, finding),
        html`${address}, ${countryOf(visit, country)}`,
        html`${servicesWords(visit, services)}`,
        html`${answers[servesCarsItDidNotImport]}`,
      ];
      return html`<tr>${cells.map(
        (cell, at) => html`<td data-label="${columns[at] ?? ''}">${cell}</td>`,
      )}</tr>`;
    })}</tbody></table></div>`;
};
