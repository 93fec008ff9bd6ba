import type { RegisterLetter } from '../../../register/letters/letter-shapes.ts';
import { stepLettersTogether } from '../../../register/letters/step-letters-together.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { problemOf, problemWords } from '../../problems/problem.ts';
import type { Form } from '../frame/form.ts';
import type { Page, PageAnswer, ShownPage, Visit } from '../frame/page.ts';
import { countryOf } from '../pieces/country-of.ts';
import { type Errors, errorSummary } from '../pieces/errors.ts';
import { facts } from '../pieces/facts.ts';
import { field } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import { verbWords } from '../pieces/life-words.ts';
import { list } from '../pieces/list.ts';
import { SIGNS } from '../pieces/manufacturer-access.ts';
import { LETTERS, REQUESTS, TOGETHER } from '../pieces/manufacturer-paths.ts';
import { proveAgain } from '../pieces/prove-again.ts';
import { refusedNote } from '../pieces/refused.ts';
import { CHOSEN_LIMIT, chosenLetters } from './chosen-letters.ts';
import { letterColumns } from './maker-letter-columns.ts';

const UNPROCESSABLE = 422; // not-law: of HTTP
const MOST_SHOWN = 20; // not-law: rows of a page
const VERBS = ['decline', 'suspend', 'revoke'] as const;
type Verb = (typeof VERBS)[number];

const verbOf = ({ params }: Visit): Verb =>
  VERBS.find((one) => one === params['verb']) ?? 'suspend';

const backOf = (verb: Verb): string => (verb === 'decline' ? REQUESTS : LETTERS);

const page = (visit: Visit, body: Html, status = 200): ShownPage => {
  const { say } = visit;
  const verb = verbOf(visit);
  const title = say.manufacturer.together[verb].title;
  const place = verb === 'decline' ? say.manufacturer.requests : say.manufacturer.letters;
  return {
    kind: 'page',
    title,
    status,
    crumbs: [[backOf(verb), place.title]],
    body: html`<h1>${title}</h1>${body}`,
  };
};

const carried = (letters: readonly RegisterLetter[]): Html =>
  html`${letters.map(({ id }) => html`<input type="hidden" name="letter" value="${id}">`)}`;

const aboutHtml = (visit: Visit, letters: readonly RegisterLetter[]): Html => {
  const { say, language } = visit;
  const { together, columns } = say.manufacturer;
  const of = letterColumns(visit);
  const named = (values: readonly string[]): string =>
    [...new Set(values)].sort().join(language === 'zh' ? '、' : ', ');
  return html`${facts([
    [together.letters, String(letters.length)],
    [columns.destination, named(letters.map(({ destination }) => countryOf(visit, destination)))],
    [columns.exporter, named(letters.map(({ exporterName }) => exporterName))],
  ])}${list(visit, {
    caption: together.caption(Math.min(letters.length, MOST_SHOWN)),
    columns: [of.number, of.vin, of.destination, of.exporter, of.state],
    rows: letters.slice(0, MOST_SHOWN),
    all: letters.length,
    empty: '',
  })}`;
};

const groundPage = (
  visit: Visit,
  letters: readonly RegisterLetter[],
  sent: Form,
  errors: Errors = {},
): ShownPage => {
  const { say } = visit;
  const verb = verbOf(visit);
  const words = say.manufacturer;
  return page(
    visit,
    html`${errorSummary(visit, errors)}<p class="lead">${words.together[verb].lead(letters.length)}</p>
      ${aboutHtml(visit, letters)}
      ${form({
        act: 'check',
        className: 'decision',
        body: html`${carried(letters)}${field({
          name: 'ground',
          label: words.decide.ground,
          hint: words.decide[verb].groundHint,
          type: 'area',
          value: sent.value('ground'),
          error: errors['ground'] ?? '',
          required: true,
          className: 'long',
        })}<div class="buttons"><button>${say.forms.toCheck}</button>
          <a href="${backOf(verb)}">${say.frame.cancel}</a></div>`,
      })}`,
    Object.keys(errors).length === 0 ? 200 : UNPROCESSABLE,
  );
};

const checkPage = (
  visit: Visit,
  letters: readonly RegisterLetter[],
  sent: Form,
  refusal: Refusal | null = null,
): ShownPage => {
  const { say, language } = visit;
  const verb = verbOf(visit);
  const words = say.manufacturer;
  const inputs = html`${carried(letters)}<input type="hidden" name="ground" value="${sent.value('ground')}">`;
  const status = refusal === null ? 200 : problemWords(problemOf(refusal).code).status;
  return page(
    visit,
    html`${refusedNote(visit, refusal)}${proveAgain(visit, refusal)}
      <h2>${say.forms.checkTitle}</h2>${aboutHtml(visit, letters)}
      ${facts([[words.decide.ground, html`<span class="written">${sent.value('ground')}</span>`]])}
      <p class="note">${words.decide[verb].follows}</p>
      <div class="buttons">${form({
        act: 'do',
        className: 'inline',
        body: html`${inputs}<button class="danger">${verbWords('letter', verb, language)} (${letters.length})</button>`,
      })}${form({
        act: 'edit',
        className: 'inline',
        harmless: true,
        body: html`${inputs}<button class="second">${say.frame.change}</button>`,
      })}</div>`,
    status,
  );
};

const nothingPage = (visit: Visit): ShownPage => {
  const verb = verbOf(visit);
  const { together } = visit.say.manufacturer;
  return page(
    visit,
    html`<div class="errors" role="alert" tabindex="-1"><h2>${together.nothing}</h2>
      <p>${together.nothingRemedy}</p></div><p><a href="${backOf(verb)}">${visit.say.frame.back}</a></p>`,
    UNPROCESSABLE,
  );
};

const withChosen = async (
  visit: Visit,
  sent: Form,
  then: (letters: readonly RegisterLetter[]) => PageAnswer | Promise<PageAnswer>,
): Promise<PageAnswer> => {
  const found = await chosenLetters(visit, sent, verbOf(visit));
  if (found.kind === 'refused') return found;
  return found.value.length === 0 ? nothingPage(visit) : then(found.value);
};

/** One step of several letters: the ground, what would follow, and then all of them or none. */
export const TOGETHER_PAGE: Page = {
  path: `${TOGETHER}/{verb}`,
  access: SIGNS,
  formLimit: CHOSEN_LIMIT,
  show: async (visit) => ({ kind: 'go', to: backOf(verbOf(visit)) }),
  acts: {
    edit: (visit, sent) => withChosen(visit, sent, (letters) => groundPage(visit, letters, sent)),
    check: (visit, sent) =>
      withChosen(visit, sent, (letters) => {
        const { decide } = visit.say.manufacturer;
        return sent.value('ground') === ''
          ? groundPage(visit, letters, sent, { ground: visit.say.forms.missing(decide.ground) })
          : checkPage(visit, letters, sent);
      }),
    do: (visit, sent) =>
      withChosen(visit, sent, async (letters) => {
        const verb = verbOf(visit);
        const done = await stepLettersTogether(visit.register, visit.actor, {
          letters: letters.map(({ id }) => id),
          ...{ verb, ground: sent.value('ground') },
        });
        return done.kind === 'refused'
          ? checkPage(visit, letters, sent, done)
          : { kind: 'go', to: `${backOf(verb)}?done=${verb}` };
      }),
  },
};
