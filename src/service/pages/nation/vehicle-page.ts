import { listPatterns } from '../../../register/nation/list-patterns.ts';
import { listNationPayments } from '../../../register/nation/products/list-nation-money.ts';
import { listNationVehicles } from '../../../register/nation/products/list-nation-vehicles.ts';
import type { NationVehicle } from '../../../register/nation/products/product-shapes.ts';
import { listVerdictsOfVin } from '../../../register/verdicts/list-verdicts.ts';
import type { ListedVerdict } from '../../../register/verdicts/listed-verdict.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { MESSAGES } from '../../../report/messages/messages.ts';
import { PATTERN_TITLES } from '../../../report/words/pattern-words.ts';
import { ProblemThrown } from '../../problems/problem.ts';
import type { Page, Visit } from '../frame/page.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import { countryOf } from '../pieces/country-of.ts';
import { facts } from '../pieces/facts.ts';
import { list } from '../pieces/list.ts';
import { vehiclePath } from '../pieces/office-paths.ts';
import { openCaseButton } from '../pieces/open-case-button.ts';
import { provinceWords } from '../pieces/province-words.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day, moment } from '../pieces/when.ts';
import { makerLink } from './maker-name.ts';
import { paymentColumns } from './money-pages.ts';
import {
  MINISTRY_READS,
  nationPath,
  nationVehiclePath,
  nationVehiclesPath,
  provincePath,
} from './nation-paths.ts';
import { figuresRun } from './nation-run.ts';
import { noNation } from './no-nation.ts';

const MOST = 50; // not-law: rows of each kind
const VIN = /^[A-Z0-9-]{1,40}$/i;

const vehicleFacts = (visit: Visit, one: NationVehicle): Html => {
  const { vehicles } = visit.say.nation;
  const { columns } = vehicles;
  return facts([
    [columns.figure, vehicles.figures[one.figure]],
    [columns.maker, one.maker === '' ? vehicles.notTold : makerLink(visit, one.maker)],
    [
      columns.province,
      one.province === ''
        ? vehicles.notTold
        : html`<a href="${provincePath(one.province)}">${provinceWords(visit, one.province)}</a>`,
    ],
    [columns.registeredOn, day(visit, one.registeredOn)],
    [columns.exitedOn, day(visit, one.exitedOn)],
    [columns.age, one.age === null ? null : `${one.age}`],
    [columns.letter, one.lettered ? vehicles.letters.yes : vehicles.letters.no],
    [columns.country, one.country === '' ? null : countryOf(visit, one.country)],
  ]);
};

/** The applications that the vehicle was in, each with its last verdict, which a case can be opened on. */
const applicationsHtml = (visit: Visit, verdicts: readonly ListedVerdict[]): Html => {
  const { vehicles } = visit.say.nation;
  const last = new Map<string, ListedVerdict>();
  for (const one of verdicts) {
    if (one.application !== null && !last.has(one.application)) last.set(one.application, one);
  }
  if (last.size === 0) return html`<p class="quiet">${vehicles.noApplication}</p>`;
  const { gate, risk } = MESSAGES[visit.language];
  return html`<ul class="rows">${[...last].map(
    ([application, one]) =>
      html`<li><a href="${vehiclePath(application, one.vin)}">${vehicles.application}</a>
        ${moment(visit, one.givenAt)} · ${gate[one.gate]}${one.risk === null ? '' : ` · ${risk[one.risk]}`}
        ${openCaseButton(visit, { verdict: one.id, vin: one.vin }, null)}</li>`,
  )}</ul>`;
};

/** All that the last run and the register tell of a vehicle, with the ways to a case. */
export const NATION_VEHICLE_PAGE: Page = {
  path: nationVehiclePath('{vin}'),
  access: MINISTRY_READS,
  show: atOneMoment(async (visit) => {
    const { register, actor, say, params, language } = visit;
    const { vehicles, money, title } = say.nation;
    const vin = params['vin'] ?? '';
    if (!VIN.test(vin)) throw new ProblemThrown({ code: 'route-not-found' });
    const last = await figuresRun(visit);
    if ('kind' in last) return last;
    const { run } = last;
    if (run === null) return noNation(visit, vehicles.title);
    const asked = { run: run.id, text: vin, limit: MOST };
    const found = await listNationVehicles(register, actor, asked);
    if (found.kind === 'refused') return found;
    const patterns = await listPatterns(register, actor, asked);
    if (patterns.kind === 'refused') return patterns;
    const payments = await listNationPayments(register, actor, asked);
    if (payments.kind === 'refused') return payments;
    const verdicts = await listVerdictsOfVin(register, actor, { vin, limit: MOST });
    if (verdicts.kind === 'refused') return verdicts;
    const [one] = found.value.items;
    const told = patterns.value.items;
    const paid = payments.value.items;
    return {
      kind: 'page',
      title: vin,
      crumbs: [
        [nationPath, title],
        [nationVehiclesPath, vehicles.title],
      ],
      body: html`<h1>${vinText(vin, language)}</h1>
        ${one === undefined ? html`<p>${vehicles.noFigure}</p>` : vehicleFacts(visit, one)}
        <h2>${vehicles.applications}</h2>${applicationsHtml(visit, verdicts.value.items)}
        <h2>${vehicles.patterns}</h2>${
          told.length === 0
            ? html`<p class="quiet">${vehicles.noPatterns}</p>`
            : html`<ul class="rows">${told.map(
                ({ pattern, open }) =>
                  html`<li>${PATTERN_TITLES[pattern]?.[language] ?? pattern}
                    ${openCaseButton(visit, { run: run.id, pattern, vin }, open)}</li>`,
              )}</ul>`
        }${
          paid.length === 0
            ? ''
            : html`<h2>${money.payments}</h2>${list(visit, {
                caption: money.payments,
                columns: paymentColumns(visit, { vin: false }),
                rows: paid,
                empty: money.empty,
              })}`
        }`,
    };
  }),
};
