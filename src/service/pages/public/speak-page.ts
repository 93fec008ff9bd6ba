import { OUTLET_WORD_KINDS } from '../../../domain/lives/outlet-word-kinds.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { sayForOutlet } from '../../../register/outlets/speaking/say-for-outlet.ts';
import type { OutletWord } from '../../../register/outlets/speaking/speaking-shapes.ts';
import { html } from '../../../report/html/html.ts';
import type { Page, ShownPage, Visit } from '../frame/page.ts';
import { type Errors, errorSummary } from '../pieces/errors.ts';
import { facts } from '../pieces/facts.ts';
import { field } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import { radios } from '../pieces/radios.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';
import { outletNameHtml } from './service/outlet-name.ts';

const UNPROCESSABLE = 422; // not-law: of HTTP
const MOST_TYPED = 100; // not-law: characters of a box
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** What was typed. */
interface Typed {
  readonly key: string;
  readonly vin: string;
  readonly kind: string;
  readonly day: string;
}

const shown = (
  visit: Visit,
  typed: Typed,
  {
    errors = {},
    said = null,
  }: { readonly errors?: Errors; readonly said?: OutletWord | null } = {},
): ShownPage => {
  const { say, language } = visit;
  const words = say.speaking;
  const wrong = (name: string): string => errors[name] ?? '';
  const box = `maxlength="${MOST_TYPED}" spellcheck="false" autocapitalize="off" dir="ltr"`;
  return {
    kind: 'page',
    title: words.title,
    unlisted: true,
    status: Object.keys(errors).length > 0 ? UNPROCESSABLE : 200,
    crumbs: [['/', say.frame.places.home]],
    body: html`<h1>${words.title}</h1>${errorSummary(visit, errors)}${
      said === null
        ? html`<p class="lead">${words.lead}</p>`
        : html`<div class="done" role="status"><p>${words.said}</p></div>${facts([
            [words.kind, words.kinds[said.kind]],
            [words.day, day(visit, said.day)],
            ['VIN', vinText(said.vin, language)],
            [say.complaints.outlet, outletNameHtml(visit, said.outlet.name)],
          ])}<h2>${words.more}</h2>`
    }${form({
      act: 'say',
      harmless: true,
      className: 'complaint',
      body: html`${field({
        name: 'key',
        label: words.key,
        hint: words.keyHint,
        value: typed.key,
        error: wrong('key'),
        required: true,
        className: 'long',
        more: box,
      })}${field({
        name: 'vin',
        label: 'VIN',
        hint: words.vinHint,
        value: typed.vin,
        error: wrong('vin'),
        required: true,
        className: 'vin-box',
        more: box,
      })}${radios({
        name: 'kind',
        legend: words.kind,
        value: typed.kind,
        error: wrong('kind'),
        required: true,
        options: OUTLET_WORD_KINDS.map((value) => ({ value, words: words.kinds[value] })),
      })}${field({
        name: 'day',
        label: words.day,
        value: typed.day,
        error: wrong('day'),
        type: 'date',
        required: true,
        className: 'short',
      })}<div class="buttons"><button>${words.go}</button></div>`,
    })}<p class="quiet">${words.noKey} <a href="/complaints/new">${words.complain}</a></p>`,
  };
};

const NO_REACH = 90; // not-law: days, where a text is no day at all

/** A refusal of the register in the words of outlets. */
const errorOf = ({ say }: Visit, { code, values }: Refusal): Errors => {
  const { errors } = say.speaking;
  switch (code) {
    case 'outlet-key-unknown':
      return { key: errors.key };
    case 'vin-unread':
      return { vin: errors.vin };
    case 'vin-of-another-maker':
      return { vin: errors.otherMaker };
    case 'day-out-of-reach':
      return { day: errors.day(Number(values['days'])) };
    case 'outlet-says-too-much':
      return { key: errors.much };
    default:
      return {};
  }
};

/** Where an outlet says of a car what it did, by the key that its manufacturer gave it. */
export const SPEAK_PAGE: Page = {
  path: '/outlets/speak',
  access: 'public',
  counted: { say: 'outletKeys' },
  show: async (visit) => shown(visit, { key: '', vin: '', kind: '', day: visit.today }),
  acts: {
    say: async (visit, sent) => {
      const { register, actor, say } = visit;
      const typed: Typed = {
        key: sent.value('key').slice(0, MOST_TYPED),
        vin: sent.value('vin').slice(0, MOST_TYPED),
        kind: sent.value('kind'),
        day: sent.value('day'),
      };
      const { errors } = say.speaking;
      const kind = OUTLET_WORD_KINDS.find((one) => one === typed.kind);
      const missing: Errors = {
        ...(typed.key.trim() === '' && { key: errors.key }),
        ...(typed.vin.trim() === '' && { vin: errors.vin }),
        ...(kind === undefined && { kind: errors.kind }),
        ...(!DAY.test(typed.day) && { day: errors.day(NO_REACH) }),
      };
      if (kind === undefined || Object.keys(missing).length > 0)
        return shown(visit, typed, { errors: missing });
      const done = await sayForOutlet(register, actor, { ...typed, kind });
      if (done.kind === 'done')
        return shown(visit, { ...typed, vin: '', kind: '' }, { said: done.value });
      const wrong = errorOf(visit, done);
      return Object.keys(wrong).length === 0 ? done : shown(visit, typed, { errors: wrong });
    },
  },
};
