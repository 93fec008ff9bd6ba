import { isComplaintKind } from '../../../../domain/complaints/complaint-kinds.ts';
import { checkDigitHolds } from '../../../../domain/vin/check-digit.ts';
import { describeVin } from '../../../../domain/vin/describe-vin.ts';
import { foldVin } from '../../../../domain/vin/fold-vin.ts';
import { parseVin } from '../../../../domain/vin/vin.ts';
import { countryName } from '../../../../reference/country-name.ts';
import { referenceData } from '../../../../reference/reference-data.ts';
import { PUBLIC } from '../../../../register/actor.ts';
import {
  type Complained,
  fileComplaint,
  type ReadComplaint,
  readComplaint,
} from '../../../../register/complaints/file-complaint.ts';
import { type NamedOutlet, nameOutlets } from '../../../../register/complaints/name-outlets.ts';
import type { Refusal } from '../../../../register/outcome.ts';
import { lookUpVin } from '../../../../register/public/look-up-vin.ts';
import { type Html, html } from '../../../../report/html/html.ts';
import type { Form } from '../../frame/form.ts';
import type { Page, PageAnswer, ShownPage, Visit } from '../../frame/page.ts';
import { type Errors, errorSummary } from '../../pieces/errors.ts';
import { facts } from '../../pieces/facts.ts';
import { form } from '../../pieces/form.ts';
import { radios } from '../../pieces/radios.ts';
import { vinText } from '../../pieces/vin-text.ts';
import { day } from '../../pieces/when.ts';
import { outletNameHtml, outletPlaceHtml } from '../service/outlet-name.ts';
import {
  COMPLAINT_FIELDS,
  complaintForm,
  emptyComplaint,
  keptFields,
  type TypedComplaint,
} from './complaint-form.ts';
import { COPY_SCRIPT, receiptHtml } from './receipt-html.ts';

const PATH = '/complaints/new';
const MOST_MEANT = 3; // not-law: suggestions
const MOST_TYPED = 60; // not-law: characters of a box

const typedIn = (sent: Form): TypedComplaint =>
  emptyComplaint({
    ...Object.fromEntries(COMPLAINT_FIELDS.map((name) => [name, sent.value(name)])),
    outlet: sent.value('outlet'),
    ...(sent.value('mark') === '' ? {} : { mark: sent.value('mark') }),
  });

const crumbsOf = ({ say }: Visit): NonNullable<ShownPage['crumbs']> => [
  ['/', say.frame.places.home],
  ['/complaints', say.complaints.followTitle],
];

/** What may have been meant by a VIN that is none. */
const meantHtml = (visit: Visit, { vin }: TypedComplaint, errors: Errors): Html => {
  if (errors['vin'] === undefined || vin === '') return html``;
  const { suggestions } = describeVin(vin.slice(0, MOST_TYPED), referenceData().wmis);
  if (suggestions.length === 0) return html``;
  const listed = suggestions
    .slice(0, MOST_MEANT)
    .map((one) => html`<li>${vinText(one.vin, visit.language)}</li>`);
  return html`<div class="note"><p>${visit.say.complaints.meant}</p><ul>${listed}</ul></div>`;
};

/** The country for which the car left, where none was chosen and the VIN is known: a proposal that she may change. */
const withCountry = async ({ register }: Visit, typed: TypedComplaint): Promise<TypedComplaint> => {
  const vin = parseVin(foldVin(typed.vin));
  if (typed.country !== '' || vin === null) return typed;
  const known = await lookUpVin(register, PUBLIC, { vin });
  const left = known.kind === 'done' ? known.value.boundFor : null;
  return left === null ? typed : { ...typed, country: left };
};

const formPage = async (
  visit: Visit,
  given: TypedComplaint,
  errors: Errors = {},
): Promise<ShownPage> => {
  const typed = await withCountry(visit, given);
  const words = visit.say.complaints;
  const begun = Object.keys(errors).length > 0;
  return {
    kind: 'page',
    title: words.title,
    status: begun ? 422 : 200,
    unlisted: begun,
    crumbs: crumbsOf(visit),
    body: html`<h1>${words.title}</h1>${errorSummary(visit, errors)}${meantHtml(visit, typed, errors)}
      ${
        begun
          ? ''
          : html`<p class="lead">${words.lead}</p><ul class="plain">${words.what.map(
              (one) => html`<li>${one}</li>`,
            )}</ul><p><a href="/complaints">${words.haveReceipt}</a></p>`
      }${complaintForm(visit, typed, errors)}`,
  };
};

/** A refusal of the register in the words of buyers. */
const errorOf = ({ say }: Visit, { code, field, values }: Refusal): Errors => {
  const { errors } = say.complaints;
  switch (code) {
    case 'vin-unread':
      return { vin: errors.vin };
    case 'country-unknown':
      return { country: errors.country };
    case 'day-unread':
      return { refusedOn: errors.day };
    case 'words-missing':
      return { words: errors.words };
    case 'words-too-long':
      return { [field]: errors.wordsLong(Number(values['most'])) };
    case 'contact-unread':
      return { contact: errors.contact };
    case 'contact-no-address':
      return { contact: say.told.needsAddress };
    default:
      return {};
  }
};

const complainedOf = (visit: Visit, typed: TypedComplaint): Complained => {
  const { outlet, kind, tell, ...rest } = typed;
  return {
    ...rest,
    kind: isComplaintKind(kind) ? kind : 'other',
    language: visit.speaks,
    ...(tell === 'yes' && { tell: true }),
    ...(outlet === '' || outlet === 'other' ? {} : { outlet }),
  };
};

/** What is wrong with each field, all at once. */
const readOrErrors = async (
  visit: Visit,
  typed: TypedComplaint,
): Promise<{ readonly read: ReadComplaint } | { readonly errors: Errors }> => {
  const { register, actor, say } = visit;
  const { errors } = say.complaints;
  const given = complainedOf(visit, typed);
  const whole = await readComplaint(register, actor, given);
  if (whole.kind === 'done' && isComplaintKind(typed.kind)) return { read: whole.value };
  // one field after the other is held to what is right for all others
  const right: Complained = {
    ...given,
    ...{ vin: 'LSJJV8DJ2SC765444', country: 'KZ', place: '', refusedOn: visit.today },
    ...{ words: '-', contact: '', tell: false },
  };
  let found: Errors = {};
  for (const name of COMPLAINT_FIELDS) {
    if (name === 'kind') {
      if (!isComplaintKind(typed.kind)) found = { ...found, kind: errors.kind };
      continue;
    }
    if (name === 'tell') continue;
    const tell = name === 'contact' && typed.tell === 'yes';
    const read = await readComplaint(register, actor, { ...right, [name]: typed[name], tell });
    if (read.kind === 'refused') found = { ...found, ...errorOf(visit, read) };
  }
  return { errors: found };
};

/** What was written as the register reads it, with the outlets that the manufacturer names there. */
interface Written {
  readonly read: ReadComplaint;
  readonly outlets: readonly NamedOutlet[];
}

const outletPage = (
  visit: Visit,
  typed: TypedComplaint,
  { read: { country }, outlets }: Written,
): ShownPage => {
  const words = visit.say.complaints;
  const options = [
    ...outlets.map((outlet) => {
      const place = outletPlaceHtml(visit, outlet, country);
      const name = outletNameHtml(visit, outlet.name);
      return { value: outlet.id, words: place === null ? name : html`${name}, ${place}` };
    }),
    { value: 'other', words: words.outletOther },
  ];
  return {
    kind: 'page',
    title: words.outletTitle,
    unlisted: true,
    crumbs: crumbsOf(visit),
    body: html`<h1>${words.outletTitle}</h1><p class="lead">${words.outletLead}</p>${form({
      act: 'check',
      harmless: true,
      className: 'complaint',
      body: html`${keptFields(typed, 'outlet')}${radios({
        name: 'outlet',
        legend: words.outlet,
        value: typed.outlet === '' ? 'other' : typed.outlet,
        options,
      })}<div class="buttons"><button>${words.toCheck}</button></div>`,
    })}`,
  };
};

/** All that was written. */
const writtenHtml = (visit: Visit, typed: TypedComplaint, { read, outlets }: Written): Html => {
  const { say, language } = visit;
  const words = say.complaints;
  const outlet = outlets.find(({ id }) => id === typed.outlet);
  const written = (text: string): Html =>
    text === ''
      ? html`<span class="quiet">${words.nothing}</span>`
      : html`<span class="written" dir="auto">${text}</span>`;
  return facts([
    [words.car, vinText(read.vin, language)],
    [words.country, countryName(read.country, visit.speaks)],
    [words.outlet, outlet === undefined ? null : outletNameHtml(visit, outlet.name)],
    [words.place, written(read.place)],
    [words.refusedOn, day(visit, read.refusedOn)],
    [words.asked, words.kinds[read.kind]],
    [words.words, written(read.words)],
    [words.contact, written(read.contact)],
    [
      say.told.ticked,
      visit.register.mail === null ? null : typed.tell === 'yes' ? say.told.yes : say.told.no,
    ],
  ]);
};

const checkPage = (visit: Visit, typed: TypedComplaint, written: Written): ShownPage => {
  const { say } = visit;
  const words = say.complaints;
  const vin = parseVin(written.read.vin);
  return {
    kind: 'page',
    title: words.checkTitle,
    unlisted: true,
    crumbs: crumbsOf(visit),
    body: html`<h1>${words.checkTitle}</h1>
      ${vin !== null && !checkDigitHolds(vin) ? html`<p class="note">${words.digit}</p>` : ''}
      ${writtenHtml(visit, typed, written)}<p class="note">${words.shown}</p>
      <div class="buttons">${form({
        act: 'send',
        harmless: true,
        className: 'inline',
        body: html`${keptFields(typed)}<button>${words.send}</button>`,
      })}${form({
        act: 'edit',
        harmless: true,
        className: 'inline',
        body: html`${keptFields(typed, 'outlet')}<button class="second">${say.frame.change}</button>`,
      })}</div>`,
  };
};

/** What was sent, in the answer to it and never again: the page of the receipt gives away no words. */
const sentPage = (
  visit: Visit,
  typed: TypedComplaint,
  written: Written,
  receipt: string,
): ShownPage => {
  const words = visit.say.complaints;
  return {
    kind: 'page',
    title: words.receiptTitle,
    unlisted: true,
    islands: [COPY_SCRIPT],
    crumbs: crumbsOf(visit),
    body: html`<h1>${words.sent}</h1>${receiptHtml(visit, receipt)}<p class="note">${words.keep}</p>
      <p><a class="button" href="/complaints/${receipt}">${words.follow}</a></p>
      <h2>${words.wroteTitle}</h2><p class="quiet">${words.wroteOnce}</p>${writtenHtml(visit, typed, written)}`,
  };
};

const checked = async (visit: Visit, sent: Form): Promise<PageAnswer> => {
  const typed = typedIn(sent);
  const held = await readOrErrors(visit, typed);
  if ('errors' in held) return formPage(visit, typed, held.errors);
  const { read } = held;
  const named = await nameOutlets(visit.register, visit.actor, read);
  if (named.kind === 'refused') return named;
  const outlets = named.value;
  const asked = typed.outlet === 'other' || outlets.some(({ id }) => id === typed.outlet);
  return outlets.length > 0 && !asked
    ? outletPage(visit, typed, { read, outlets })
    : checkPage(visit, typed, { read, outlets });
};

/** Four questions, what was answered once more, and a receipt: how a buyer abroad complains. */
export const NEW_COMPLAINT_PAGE: Page = {
  path: PATH,
  access: 'public',
  counted: { send: 'complaints' },
  show: async (visit) => {
    const { query } = visit;
    const country = referenceData().countries.find(query.get('to') ?? '') ?? '';
    const vin = (query.get('vin') ?? '').slice(0, MOST_TYPED);
    return formPage(visit, emptyComplaint({ vin, country }));
  },
  acts: {
    check: checked,
    edit: async (visit, sent) => formPage(visit, typedIn(sent)),
    send: async (visit, sent) => {
      const typed = typedIn(sent);
      if (!isComplaintKind(typed.kind)) return checked(visit, sent);
      const filed = await fileComplaint(visit.register, visit.actor, complainedOf(visit, typed));
      if (filed.kind === 'done') {
        const { receipt } = filed.value;
        const held = await readOrErrors(visit, typed);
        if ('errors' in held) return { kind: 'go', to: `/complaints/${receipt}` };
        const named = await nameOutlets(visit.register, visit.actor, held.read);
        const outlets = named.kind === 'done' ? named.value : [];
        return sentPage(visit, typed, { read: held.read, outlets }, receipt);
      }
      const errors = errorOf(visit, filed);
      return Object.keys(errors).length > 0 ? formPage(visit, typed, errors) : filed;
    },
  },
};
