import { OUTLET_SERVICE_WORDS } from '../../../intake/network/outlet-services.ts';
import {
  type Guarantee,
  type LetterTerms,
  type NamedOutlet,
  OUTLET_SERVICES,
  type OutletService,
} from '../../../letters/letter.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { countryOf } from './country-of.ts';
import { facts } from './facts.ts';

/** A guarantee in words: how long, and how far. */
const guaranteeWords = ({ say, language }: Visit, { months, kilometres }: Guarantee): string =>
  say.manufacturer.terms.guarantee(
    months,
    kilometres === null ? null : new Intl.NumberFormat(language).format(kilometres),
  );

/** Languages by their own codes, in words. */
const languageWords = ({ language }: Visit, codes: readonly string[]): string => {
  const names = new Intl.DisplayNames([language], { type: 'language', fallback: 'code' });
  return codes.map((code) => names.of(code) ?? code).join(language === 'zh' ? '、' : ', ');
};

/** What a letter promises, a line each. */
export const termsFacts = (visit: Visit, terms: LetterTerms): Html => {
  const words = visit.say.manufacturer.terms;
  const { warranty, parts, software, recalls } = terms;
  const { highVoltageBattery: battery } = warranty;
  return facts([
    [words.warranty, guaranteeWords(visit, warranty)],
    [words.startsOn, words.starts[warranty.startsOn]],
    [words.battery, battery === undefined ? words.noBattery : guaranteeWords(visit, battery)],
    [
      words.parts,
      `${parts.leadTimeDays === null ? words.leadTimeUnknown : words.leadTime(parts.leadTimeDays)}${
        words.and
      }${words.partsYears(parts.years)}`,
    ],
    [words.updates, software.updates ? words.yes : words.no],
    [
      words.languages,
      software.languages.length === 0 ? words.none : languageWords(visit, software.languages),
    ],
    [words.remoteLock, software.remoteLock ? words.remoteLockYes : words.remoteLockNo],
    [words.recalls, recalls ? words.recallsYes : words.recallsNo],
  ]);
};

/** The services that an outlet says it has, in words. */
export const servicesWords = (
  { say, language }: Visit,
  services: readonly OutletService[],
): string =>
  services.length === 0
    ? say.manufacturer.terms.none
    : OUTLET_SERVICES.filter((service) => services.includes(service))
        .map((service) => OUTLET_SERVICE_WORDS[service][language])
        .join(language === 'zh' ? '、' : ', ');

/** The outlets that a letter names, as a table. */
export const namedOutletsHtml = (visit: Visit, outlets: readonly NamedOutlet[]): Html => {
  const { say } = visit;
  const { terms, answers } = say.manufacturer;
  if (outlets.length === 0) return html`<p class="empty">${terms.noOutlets}</p>`;
  const columns = [
    terms.outlet,
    terms.address,
    terms.phone,
    terms.does,
    OUTLET_SERVICE_WORDS.servesCarsItDidNotImport[visit.language],
  ];
  return html`<div class="list" tabindex="0" role="region" aria-label="${terms.outletsCaption}"><table>
    <caption>${terms.outletsCaption}</caption>
    <thead><tr>${columns.map((title) => html`<th scope="col">${title}</th>`)}</tr></thead>
    <tbody>${outlets.map(
      ({ number, name, address, country, phone, services: does, servesCarsItDidNotImport }) => {
        const cells = [
          html`${name} <small>${number}</small>`,
          html`${address}, ${countryOf(visit, country)}`,
          html`${phone ?? '–'}`,
          html`${servicesWords(visit, does)}`,
          html`${answers[servesCarsItDidNotImport]}`,
        ];
        return html`<tr>${cells.map(
          (cell, at) => html`<td data-label="${columns[at] ?? ''}">${cell}</td>`,
        )}</tr>`;
      },
    )}</tbody></table></div>`;
};
