import { OUTLET_LIFE } from '../../../domain/lives/outlet-life.ts';
import { colonOf } from '../../../domain/statements/punctuation.ts';
import { ASKED_OF_OUTLETS } from '../../../intake/network/outlet-services.ts';
import type { Part } from '../../../register/actor.ts';
import { changeOutlet } from '../../../register/outlets/change-outlet.ts';
import { closeOutlet } from '../../../register/outlets/close-outlet.ts';
import type { OutletInFull } from '../../../register/outlets/outlet-shapes.ts';
import { settleOutlet } from '../../../register/outlets/settle-outlet.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Page, Visit } from '../frame/page.ts';
import { doneNote } from '../pieces/area-done-note.ts';
import { brandNames } from '../pieces/brand-name.ts';
import { facts } from '../pieces/facts.ts';
import { stateTag, verbWords } from '../pieces/life-words.ts';
import { ACTS, READS } from '../pieces/manufacturer-access.ts';
import { NETWORK, outletPath } from '../pieces/manufacturer-paths.ts';
import { mayTake } from '../pieces/may-take.ts';
import { placeWords, serviceWords } from '../pieces/outlet-words.ts';
import { day } from '../pieces/when.ts';
import { OUTLET_KEY_ACTS, outletKeysHtml } from './outlet-keys.ts';
import { outletMap } from './outlet-map.ts';
import { ownOutlet } from './own-outlet.ts';
import { spokenHtml } from './spoken-html.ts';

const partWords = ({ say }: Visit, part: string | null): string =>
  part === null ? '–' : (say.frame.parts[part as Part] ?? part);

const servicesHtml = (visit: Visit, { services }: OutletInFull): Html => {
  const { answers, outlet: words } = visit.say.manufacturer;
  const columns = [words.service, words.answer, words.teller, words.on];
  return html`<div class="list" tabindex="0" role="region" aria-label="${words.servicesCaption}"><table>
    <caption>${words.servicesCaption}</caption>
    <thead><tr>${columns.map((title) => html`<th scope="col">${title}</th>`)}</tr></thead>
    <tbody>${ASKED_OF_OUTLETS.map((service) => {
      const { answer, teller, on } = services[service];
      const cells = [
        html`${serviceWords(visit, service)}`,
        html`<span class="${answer === 'yes' ? 'good' : answer === 'no' ? 'stop' : 'quiet'}">${answers[answer]}</span>`,
        html`${partWords(visit, teller)}`,
        day(visit, on),
      ];
      return html`<tr>${cells.map((cell, at) => html`<td data-label="${columns[at] ?? ''}">${cell}</td>`)}</tr>`;
    })}</tbody></table></div>`;
};

/** A line of the history: on which day, what, and by whom. */
interface Happened {
  readonly day: string;
  readonly what: Html;
  readonly who: string;
}

const shownValue = (value: unknown): string =>
  value === null || value === undefined || value === ''
    ? '–'
    : Array.isArray(value)
      ? value.join(', ') || '–'
      : String(value);

const versionLines = (visit: Visit, { versions }: OutletInFull): readonly Happened[] => {
  const { outlet: words } = visit.say.manufacturer;
  return versions.slice(1).map(({ details, on }, at) => {
    const before = versions[at]?.details ?? {};
    const changed = Object.keys(details).filter(
      (name) => JSON.stringify(details[name]) !== JSON.stringify(before[name]),
    );
    const value = (name: string, of: Readonly<Record<string, unknown>>): string => {
      const ids = name === 'brands' && Array.isArray(of[name]) ? of[name].map(String) : null;
      return shownValue(ids === null ? of[name] : brandNames(ids, visit.language));
    };
    const label = (name: string): string =>
      Object.hasOwn(words.labels, name) ? words.labels[name as keyof typeof words.labels] : name;
    return {
      day: on,
      what: html`<b>${words.changed}</b><ul>${changed.map(
        (name) =>
          html`<li>${label(name)}${colonOf(visit.language)}<del>${value(name, before)}</del> →
            <ins>${value(name, details)}</ins></li>`,
      )}</ul>`,
      who: partWords(visit, 'manufacturer'),
    };
  });
};

const historyOf = (visit: Visit, outlet: OutletInFull): readonly Happened[] => {
  const { language, say } = visit;
  const { answers, outlet: words } = say.manufacturer;
  const steps = outlet.timeline
    .filter(({ verb }) => verb !== 'change')
    .map(({ verb, day: on, part, ground, evidence }) => ({
      day: on,
      what: html`<b>${verbWords('outlet', verb, language)}</b>${
        ground === null ? '' : html`<p class="written">${ground}</p>`
      }${evidence.length === 0 ? '' : html`<small>${words.evidence}${colonOf(language)}${evidence.join(', ')}</small>`}`,
      who: partWords(visit, part),
    }));
  const tellings = outlet.tellings.map(({ service, answer, teller, on, holds }) => ({
    day: on,
    what: html`${serviceWords(visit, service)}${colonOf(visit.language)}<b>${answers[answer as keyof typeof answers] ?? answer}</b>${
      holds ? '' : html` <small>${words.superseded}</small>`
    }`,
    who: partWords(visit, teller),
  }));
  return [...steps, ...versionLines(visit, outlet), ...tellings].toSorted((one, other) =>
    other.day.localeCompare(one.day),
  );
};

/** Outlets are attested together, so that no action of one does it. */
const ATTEST = { declared: { access: ACTS, step: { life: OUTLET_LIFE, verb: 'attest' } } };

/** Steps that are offered beside an outlet, in their order. */
const STEPS = [ATTEST, settleOutlet, closeOutlet];

const nextHtml = (visit: Visit, { id, state }: OutletInFull): Html => {
  const { say, language } = visit;
  const { outlet: words } = say.manufacturer;
  if (!mayTake(visit, changeOutlet) || state === 'closed') return html``;
  const steps = STEPS.filter((does) => mayTake(visit, does, state)).flatMap(
    ({ declared: { step } }) => step ?? [],
  );
  return html`<h2>${words.next}</h2><div class="buttons">
    <a class="button second" href="${outletPath(id)}/change">${words.change}</a>
    ${steps.map(({ verb }) => {
      const to = verb === 'attest' ? `${NETWORK}/attest?outlet=${id}` : `${outletPath(id)}/${verb}`;
      return html`<a class="button second${verb === 'close' ? ' danger' : ''}" href="${to}">
        ${verbWords('outlet', verb, language)}</a>`;
    })}</div>`;
};

/** One outlet of the own network: what it is, what it says it does, and who said what when. */
export const OUTLET_PAGE: Page = {
  path: `${NETWORK}/outlets/{id}`,
  access: READS,
  show: async (visit) => {
    const { say } = visit;
    const found = await ownOutlet(visit);
    if (found.kind === 'refused') return found;
    const outlet = found.value;
    const { network, outlet: words } = say.manufacturer;
    const { name, number, state, phone, website, openingHours, brands, position } = outlet;
    return {
      kind: 'page',
      title: name,
      crumbs: [[NETWORK, network.title]],
      body: html`<h1>${name}</h1>${doneNote(visit)}
        <p class="lead">${words.says[state as keyof typeof words.says] ?? ''}</p>
        ${facts([
          [network.columns.state, stateTag(visit, 'outlet', state)],
          [words.labels.number, number],
          [words.labels.address, placeWords(visit, outlet)],
          [words.position, position === null ? words.noPosition : `${position[1]}, ${position[0]}`],
          [words.labels.phone, phone],
          [words.labels.website, website],
          [words.labels.openingHours, openingHours],
          [
            words.labels.brands,
            brands.length === 0 ? null : brandNames(brands, visit.language).join(', '),
          ],
          [network.columns.attestedOn, day(visit, outlet.attestedOn)],
          [network.columns.attestedUntil, day(visit, outlet.attestedUntil)],
          [
            words.publishedOn,
            outlet.publishedOn === null ? words.notPublished : day(visit, outlet.publishedOn),
          ],
          [words.closedOn, outlet.closedOn === null ? null : day(visit, outlet.closedOn)],
        ])}
        ${
          position === null
            ? ''
            : html`<figure class="map">${outletMap([{ label: '1', position }], words.map(name))}</figure>`
        }
        <h2>${words.servicesTitle}</h2>${servicesHtml(visit, outlet)}
        ${nextHtml(visit, outlet)}
        ${await outletKeysHtml(visit, outlet)}${await spokenHtml(visit, outlet)}
        <h2>${words.history}</h2><ol class="timeline">${historyOf(visit, outlet).map(
          ({ day: on, what, who }) =>
            html`<li>${day(visit, on)}<div>${what} <span class="quiet">${who}</span></div></li>`,
        )}</ol>`,
    };
  },
  acts: OUTLET_KEY_ACTS,
  shownOnce: ['giveKey'],
};
