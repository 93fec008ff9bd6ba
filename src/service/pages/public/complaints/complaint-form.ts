import { randomUUID } from 'node:crypto';
import { COMPLAINT_KINDS } from '../../../../domain/complaints/complaint-kinds.ts';
import { countriesByName } from '../../../../reference/country-name.ts';
import { MOST_PLACE, MOST_WORDS } from '../../../../register/complaints/file-complaint.ts';
import { type Html, html, raw } from '../../../../report/html/html.ts';
import type { Visit } from '../../frame/page.ts';
import type { Errors } from '../../pieces/errors.ts';
import { field, select } from '../../pieces/field.ts';
import { form } from '../../pieces/form.ts';
import { radios } from '../../pieces/radios.ts';

const MOST_VIN = 60; // not-law: characters of a box
const MOST_CONTACT = 200; // not-law: characters of a box

/** What a buyer typed, field by field. */
export const COMPLAINT_FIELDS = [
  'vin',
  'country',
  'place',
  'refusedOn',
  'kind',
  'words',
  'contact',
  'tell',
] as const;
type ComplaintField = (typeof COMPLAINT_FIELDS)[number];

/** The fields as they were typed; `mark` tells one form from another, however often it is sent. */
export type TypedComplaint = Readonly<Record<ComplaintField, string>> & {
  readonly mark: string;
  /** Id of the workshop; `other` for none of those named; empty while it was not asked. */
  readonly outlet: string;
};

/** An empty form. */
export const emptyComplaint = (known: Partial<TypedComplaint> = {}): TypedComplaint => ({
  vin: '',
  country: '',
  place: '',
  refusedOn: '',
  kind: '',
  words: '',
  contact: '',
  tell: '',
  outlet: '',
  mark: randomUUID(),
  ...known,
});

/** All that was typed, carried on to the next page. */
export const keptFields = (typed: TypedComplaint, ...without: readonly string[]): Html =>
  html`${Object.entries(typed).flatMap(([name, value]) =>
    without.includes(name) ? [] : [html`<input type="hidden" name="${name}" value="${value}">`],
  )}`;

/** The four questions, with what was typed and what is wrong with it. */
export const complaintForm = (visit: Visit, typed: TypedComplaint, errors: Errors): Html => {
  const words = visit.say.complaints;
  const { told } = visit.say;
  const { questions } = words;
  const wrong = (name: string): string => errors[name] ?? '';
  const car = field({
    name: 'vin',
    label: words.vin,
    hint: words.vinHint,
    value: typed.vin,
    error: wrong('vin'),
    required: true,
    className: 'vin-box',
    more: `maxlength="${MOST_VIN}" spellcheck="false" autocapitalize="characters" dir="ltr"`,
  });
  const where = html`${select({
    name: 'country',
    label: words.country,
    value: typed.country,
    error: wrong('country'),
    required: true,
    options: [
      { value: '', words: visit.say.complaints.countryNone },
      ...countriesByName(visit.speaks).map(({ code, name }) => ({ value: code, words: name })),
    ],
  })}${field({
    name: 'place',
    label: words.place,
    hint: words.placeHint,
    value: typed.place,
    error: wrong('place'),
    more: `maxlength="${MOST_PLACE}" dir="auto"`,
  })}${field({
    name: 'refusedOn',
    label: words.day,
    value: typed.refusedOn,
    error: wrong('refusedOn'),
    type: 'date',
    required: true,
    className: 'short',
  })}`;
  const what = html`${radios({
    name: 'kind',
    legend: words.kind,
    value: typed.kind,
    error: wrong('kind'),
    required: true,
    options: COMPLAINT_KINDS.map((value) => ({ value, words: words.kinds[value] })),
  })}${field({
    name: 'words',
    label: words.words,
    hint: words.wordsHint(MOST_WORDS),
    value: typed.words,
    error: wrong('words'),
    type: 'area',
    required: true,
    className: 'long',
    more: 'dir="auto" rows="6"',
  })}`;
  const reach = field({
    name: 'contact',
    label: words.contact,
    hint: words.contactHint,
    value: typed.contact,
    error: wrong('contact'),
    autocomplete: 'email',
    more: `maxlength="${MOST_CONTACT}" dir="ltr"`,
  });
  const tell = html`<div class="field option"><input type="checkbox" id="f-tell" name="tell" value="yes"${
    typed.tell === 'yes' ? raw(' checked') : ''
  } aria-describedby="tell-hint"><label for="f-tell">${told.tick}</label>
    <small class="hint" id="tell-hint">${told.tickHint}</small></div>`;
  const parts: readonly (readonly [string, Html])[] = [
    [questions.car, car],
    [questions.where, where],
    [questions.what, what],
    [
      questions.reach,
      html`${reach}${visit.register.mail === null ? html`<p class="quiet">${told.none}</p>` : tell}`,
    ],
  ];
  return form({
    act: 'check',
    harmless: true,
    className: 'complaint',
    body: html`<input type="hidden" name="mark" value="${typed.mark}">${parts.map(
      ([title, body]) => html`<section><h2>${title}</h2>${body}</section>`,
    )}<div class="buttons"><button>${words.toCheck}</button></div>`,
  });
};
