import type { Problem } from '../../../domain/verdict/verdict.ts';
import { countryName } from '../../../reference/country-name.ts';
import { type DeclaredOfMany, declareVehicles } from '../../../register/border/declare-vehicles.ts';
import { getLicence } from '../../../register/licences/get-licence.ts';
import type { LicenceInFull } from '../../../register/licences/licence-shapes.ts';
import { readAccounts } from '../../../register/telling/read-accounts.ts';
import { type Html, html, raw } from '../../../report/html/html.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import type { Form } from '../frame/form.ts';
import type { Act, PageAnswer, ShownPage, Visit } from '../frame/page.ts';
import { type Errors, errorSummary } from '../pieces/errors.ts';
import { facts } from '../pieces/facts.ts';
import { field } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import { stateWords } from '../pieces/life-words.ts';
import { vinText } from '../pieces/vin-text.ts';
import { borderBox, SCAN_SCRIPT } from './border-box.ts';
import { crumbsOf } from './check-page.ts';
import { entryFields, kilometresIn, readEntry } from './declaration-form.ts';

const UNPROCESSABLE = 422; // not-law: of HTTP

/** What was typed for many cars, and what is wrong with it. */
interface Typed {
  readonly value: (name: string) => string;
  readonly ticked: ReadonlySet<string>;
  readonly errors: Errors;
}

const NOTHING: Typed = { value: () => '', ticked: new Set(), errors: {} };

const carLine = (
  visit: Visit,
  { vin, state }: LicenceInFull['listed'][number],
  { value, ticked }: Typed,
): Html => {
  const { say, language } = visit;
  const { many } = say.customs;
  const own = html`<a href="/border?q=${vin}">${vinText(vin, language)}</a>
    <span class="quiet">${stateWords('licensedVehicle', state, language)}</span>`;
  if (state !== 'open' || !visit.actor.rights.includes('act')) return html`<li>${own}</li>`;
  return html`<li><input type="checkbox" id="f-car-${vin}" name="car" value="${vin}"${
    ticked.has(vin) ? raw(' checked') : ''
  }><label for="f-car-${vin}">${vinText(vin, language)}</label><a href="/border?q=${vin}">${many.look}</a>
    <label for="f-km-${vin}">${many.km}</label><input id="f-km-${vin}" name="km-${vin}" inputmode="numeric"
      maxlength="12" autocomplete="off" value="${value(`km-${vin}`)}"></li>`;
};

/** A licence at the border: its cars, and the form of one entry for those that are ticked. */
export const licenceCarsPage = (
  visit: Visit,
  licence: LicenceInFull,
  typed: Typed = NOTHING,
): ShownPage => {
  const { say, language } = visit;
  const { customs } = say;
  const { many } = customs;
  const { errors } = typed;
  const cars = html`<ul class="cars">${licence.listed.map((one) => carLine(visit, one, typed))}</ul>`;
  const mayDeclare =
    visit.actor.rights.includes('act') && licence.listed.some(({ state }) => state === 'open');
  return {
    kind: 'page',
    title: `${customs.licence} ${licence.number}`,
    crumbs: crumbsOf(visit),
    islands: [SCAN_SCRIPT],
    camera: true,
    ...(Object.keys(errors).length > 0 && { status: UNPROCESSABLE }),
    body: html`<div class="border"><h1>${customs.licence} ${licence.number}</h1>${facts([
      [customs.licenceState, stateWords('licence', licence.state, language)],
      [
        customs.validity,
        customs.until(
          dateWords(licence.validFrom, language),
          dateWords(licence.validUntil, language),
        ),
      ],
      [customs.destination, countryName(licence.destination, language)],
    ])}${errorSummary(visit, errors)}<h2>${customs.vehiclesOf(licence.listed.length)}</h2>${
      mayDeclare
        ? form({
            act: 'declareMany',
            to: '/border',
            files: true,
            className: 'many',
            body: html`<input type="hidden" name="licence" value="${licence.id}"><h3>${many.title}</h3>
              <p>${many.lead}</p>${cars}${field({
                name: 'file',
                label: many.file,
                hint: many.fileHint,
                type: 'file',
                error: errors['file'] ?? '',
                more: 'accept=".csv,.tsv,.xlsx,.json,.txt"',
              })}${entryFields(
                visit,
                {
                  entryNumber: typed.value('entryNumber'),
                  destination: typed.value('destination'),
                  declaredOn: typed.value('declaredOn'),
                },
                errors,
              )}
              <p class="warning">${many.follows}</p><button>${many.go}</button>`,
          })
        : cars
    }<h2>${customs.next}</h2>${borderBox(visit)}</div>`,
  };
};

/** Odometers by VIN, of the cars that are ticked and of a file, with what is wrong in it. */
const readingsIn = async (
  { register }: Visit,
  sent: Form,
): Promise<{
  readonly vehicles: readonly { readonly vin: string; readonly odometerKm: number }[];
  readonly missing: readonly string[];
  readonly problems: readonly Problem[];
}> => {
  const ticked = sent.all('car').map((vin) => ({ vin, km: kilometresIn(sent.value(`km-${vin}`)) }));
  const file = sent.file('file');
  const read =
    file === null
      ? null
      : await readAccounts(
          { kind: 'file', file: { name: file.name, bytes: file.bytes, account: 'reading' } },
          { pseudonymKey: register.secrets.pseudonymKey },
        );
  const told = (read?.accounts.get('reading') ?? []).flatMap(({ vin, facts }) => {
    const km = facts['reading.km'];
    return vin !== null && typeof km === 'number' ? [{ vin, odometerKm: km }] : [];
  });
  const written = ticked.flatMap(({ vin, km }) => (km === null ? [] : [{ vin, odometerKm: km }]));
  const own = new Set(written.map(({ vin }) => vin));
  const inFile = new Set(told.map(({ vin }) => vin));
  return {
    vehicles: [...written, ...told.filter(({ vin }) => !own.has(vin))],
    // a tick alone says which cars, the file what their odometers show
    missing: ticked.flatMap(({ vin, km }) => (km === null && !inFile.has(vin) ? [vin] : [])),
    problems: read?.problems ?? [],
  };
};

const outcomeHtml = (visit: Visit, one: DeclaredOfMany): Html => {
  const { say, language } = visit;
  const { many, heldUnder } = say.customs;
  const tone = { declared: 'good', held: 'stop' }[one.outcome as string] ?? 'care';
  return html`<tr><td><a href="/border?q=${one.vin}">${vinText(one.vin, language)}</a></td>
    <td><b class="${tone}">${many.outcomes[one.outcome]}</b> ${one.because.map(
      ({ text }) => html`<br>${text[language]}`,
    )}${one.hold === null ? '' : html`<br><small>${heldUnder(one.hold)}</small>`}</td></tr>`;
};

const resultPage = (
  visit: Visit,
  licence: LicenceInFull,
  {
    items,
    declared,
    problems,
  }: {
    readonly items: readonly DeclaredOfMany[];
    readonly declared: number;
    readonly problems: readonly Problem[];
  },
): ShownPage => {
  const { say, language } = visit;
  const { many } = say.customs;
  const gap = language === 'zh' ? '：' : ': ';
  return {
    kind: 'page',
    title: many.done(declared),
    crumbs: crumbsOf(visit),
    body: html`<div class="border"><h1>${many.done(declared)}</h1>
      <div class="list" tabindex="0" role="region" aria-label="${many.result}"><table><caption>${many.result}</caption>
      <thead><tr><th scope="col">${say.customs.vin}</th><th scope="col">${many.outcome}</th></tr></thead>
      <tbody>${items.map((one) => outcomeHtml(visit, one))}</tbody></table></div>
      ${
        problems.length === 0
          ? ''
          : html`<h2>${many.rows}</h2><ul>${problems.map(
              ({ row, value, remedy }) =>
                html`<li>${row === 0 ? '' : `${many.row(row)}${gap}`}<code>${value}</code> ${remedy[language]}</li>`,
            )}</ul>`
      }
      <p><a href="/border?q=${encodeURIComponent(licence.number)}">${many.toLicence}</a></p></div>`,
  };
};

/** Records one entry for the cars that are ticked, or that a file reads: what is right goes on, the rest is told. */
export const declareManyAct: Act = async (visit, sent): Promise<PageAnswer> => {
  const { register, actor, say } = visit;
  const { many } = say.customs;
  const found = await getLicence(register, actor, { licence: sent.value('licence') });
  if (found.kind === 'refused') return found;
  const licence = found.value;
  const { vehicles, missing, problems } = await readingsIn(visit, sent);
  const entry = readEntry(visit, {
    entryNumber: sent.value('entryNumber'),
    destination: sent.value('destination'),
    declaredOn: sent.value('declaredOn'),
  });
  const errors = {
    ...(missing.length > 0 && { file: many.kmMissing }),
    ...(missing.length === 0 && vehicles.length === 0 && { file: many.none }),
    ...(entry.kind === 'wrong' && entry.errors),
  };
  if (entry.kind === 'wrong' || Object.keys(errors).length > 0) {
    const typed = { value: sent.value, ticked: new Set(sent.all('car')), errors };
    return licenceCarsPage(visit, licence, typed);
  }
  const done = await declareVehicles(register, actor, {
    ...entry.input,
    licence: licence.id,
    vehicles: [...vehicles],
  });
  return done.kind === 'refused' ? done : resultPage(visit, licence, { ...done.value, problems });
};
