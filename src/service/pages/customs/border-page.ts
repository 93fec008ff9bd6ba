import { countryName } from '../../../intake/country-name.ts';
import { mayLeave } from '../../../register/use-cases/customs/may-leave.ts';
import {
  getLicence,
  type LicenceInFull,
  listLicences,
} from '../../../register/use-cases/licences/get-licence.ts';
import { vinHtml } from '../../../report/html/vin-html.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import { html, raw } from '../html.ts';
import type { Page, PageAnswer, Shown, Visit } from '../page.ts';
import { errorSummary } from '../pieces/errors.ts';
import { facts } from '../pieces/facts.ts';
import { stateWords } from '../pieces/life-words.ts';
import { BORDER_ACTS } from './border-acts.ts';
import { box, SCAN } from './box.ts';
import { crumbsOf } from './check-page.ts';
import { readTyped } from './read-typed.ts';
import { vehiclePage } from './vehicle-at-border.ts';

const UNPROCESSABLE = 422; // not-law: of HTTP
const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

const boxPage = (visit: Visit, value = '', error = ''): Shown => {
  const { customs } = visit.say;
  return {
    kind: 'page',
    title: customs.title,
    islands: [SCAN],
    camera: true,
    ...(error !== '' && { status: UNPROCESSABLE }),
    body: html`<div class="border"><h1>${customs.title}</h1>
      ${errorSummary(visit, error === '' ? {} : { q: error })}${box(visit, { value, error })}
      <p><a href="/border/entries">${customs.entries}</a></p></div>`,
  };
};

const licencePage = (visit: Visit, licence: LicenceInFull): Shown => {
  const { say, language } = visit;
  const { customs } = say;
  const validity = customs.until(
    dateWords(licence.validFrom, language),
    dateWords(licence.validUntil, language),
  );
  const cars = licence.listed.map(
    ({ vin, state }) =>
      html`<li><a href="/border?q=${vin}">${raw(vinHtml(vin))}</a>
        <span class="quiet">${stateWords('licensedVehicle', state, language)}</span></li>`,
  );
  return {
    kind: 'page',
    title: `${customs.licence} ${licence.number}`,
    crumbs: crumbsOf(visit),
    islands: [SCAN],
    camera: true,
    body: html`<div class="border"><h1>${customs.licence} ${licence.number}</h1>${facts([
      [customs.licenceState, stateWords('licence', licence.state, language)],
      [customs.validity, validity],
      [customs.destination, countryName(licence.destination, language)],
    ])}<h2>${customs.vehiclesOf(licence.listed.length)}</h2><ul class="cars">${cars}</ul>
      <h2>${customs.next}</h2>${box(visit)}</div>`,
  };
};

const showLicence = async (visit: Visit, number: string): Promise<PageAnswer> => {
  const { register, actor, say, query } = visit;
  let id = UUID.test(number) ? number : null;
  if (id === null) {
    const found = await listLicences(register, actor, { number, limit: 1 });
    if (found.kind === 'refused') return found;
    id = found.value.items[0]?.id ?? null;
  }
  const licence = id === null ? null : await getLicence(register, actor, { licence: id });
  if (licence?.kind === 'done') return licencePage(visit, licence.value);
  return boxPage(visit, (query.get('q') ?? '').trim(), say.customs.notRead);
};

const show = async (visit: Visit): Promise<PageAnswer> => {
  const { register, actor, say, query } = visit;
  const text = (query.get('q') ?? '').trim();
  if (text === '') return boxPage(visit);
  const typed = readTyped(text);
  if (typed.kind === 'nothing') return boxPage(visit, text, say.customs.notRead);
  if (typed.kind === 'licence') return showLicence(visit, typed.number);
  const answer = await mayLeave(register, actor, { vin: typed.vin });
  return answer.kind === 'refused' ? answer : vehiclePage(visit, answer.value);
};

/** The border: one box or the camera, whether a car may leave, and the steps that customs records. */
export const BORDER_PAGE: Page = {
  path: '/border',
  access: { right: 'read', parts: ['customs'] },
  show,
  acts: BORDER_ACTS,
};
