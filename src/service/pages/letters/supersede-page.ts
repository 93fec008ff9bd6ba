import { LETTER_LIFE } from '../../../domain/lives/letter-life.ts';
import { stepOf } from '../../../domain/lives/lives.ts';
import type { LetterTerms } from '../../../letters/letter.ts';
import { getLetter } from '../../../register/letters/get-letter.ts';
import type { RegisterLetterInFull } from '../../../register/letters/letter-shapes.ts';
import { replaceLetter } from '../../../register/letters/signing/replace-letter.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { problemOf, problemWords } from '../../problems/problem.ts';
import type { Form } from '../frame/form.ts';
import type { Page, PageAnswer, ShownPage, Visit } from '../frame/page.ts';
import { type Errors, errorSummary } from '../pieces/errors.ts';
import { form } from '../pieces/form.ts';
import { verbWords } from '../pieces/life-words.ts';
import { SIGNS } from '../pieces/manufacturer-access.ts';
import { LETTERS, letterPath } from '../pieces/manufacturer-paths.ts';
import { pathId } from '../pieces/path-id.ts';
import { refusedNote } from '../pieces/refused.ts';
import { termsFacts } from '../pieces/terms-words.ts';
import { outletChoice, outletsFor } from './issue-outlets.ts';
import { fieldsOfIssue, type TypedIssue, typedIssue } from './issue-typed.ts';
import { readTerms, termsFields, termsTyped } from './terms-form.ts';

const UNPROCESSABLE = 422; // not-law: of HTTP

const page = (
  visit: Visit,
  { id, number }: RegisterLetterInFull,
  body: Html,
  status = 200,
): ShownPage => {
  const { say } = visit;
  const title = say.manufacturer.supersede.title(number);
  return {
    kind: 'page',
    title,
    status,
    crumbs: [
      [LETTERS, say.manufacturer.letters.title],
      [letterPath(id), number],
    ],
    body: html`<h1>${title}</h1>${body}`,
  };
};

const termsPage = async (
  visit: Visit,
  letter: RegisterLetterInFull,
  typed: TypedIssue,
  errors: Errors = {},
): Promise<PageAnswer> => {
  const { say } = visit;
  const { supersede: words, issue } = say.manufacturer;
  const outlets = await outletsFor(visit, [letter.destination]);
  if (outlets.kind === 'refused') return outlets;
  return page(
    visit,
    letter,
    html`<p class="lead">${words.lead}</p>${errorSummary(visit, errors)}
      ${form({
        act: 'check',
        className: 'decision',
        harmless: true,
        body: html`<h2>${issue.terms}</h2>${termsFields(visit, typed.terms, errors)}
          <h2>${issue.outletsTitle}</h2>${outletChoice(visit, outlets.value, typed)}
          <div class="buttons"><button>${say.forms.toCheck}</button>
          <a href="${letterPath(letter.id)}">${say.frame.cancel}</a></div>`,
      })}`,
    Object.keys(errors).length === 0 ? 200 : UNPROCESSABLE,
  );
};

const inputs = (typed: TypedIssue): Html =>
  html`${fieldsOfIssue(typed).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )}`;

const checkPage = (
  visit: Visit,
  letter: RegisterLetterInFull,
  typed: TypedIssue,
  { terms, refusal = null }: { readonly terms: LetterTerms; readonly refusal?: Refusal | null },
): ShownPage => {
  const { say, language } = visit;
  const { supersede: words, issue } = say.manufacturer;
  return page(
    visit,
    letter,
    html`${refusedNote(visit, refusal)}<h2>${say.forms.checkTitle}</h2>
      <div class="two"><section><h3>${words.now}</h3>${
        letter.terms === null ? '' : termsFacts(visit, letter.terms)
      }</section><section><h3>${words.afterwards}</h3>${termsFacts(visit, terms)}</section></div>
      <p>${typed.named === 'all' ? issue.outletsAll : words.outletsChosen(typed.outlets.length)}</p>
      <p class="note">${words.follows}</p>
      <div class="buttons">${form({
        act: 'supersede',
        className: 'inline',
        body: html`${inputs(typed)}<button class="danger">${verbWords('letter', 'supersede', language)}</button>`,
      })}${form({
        act: 'edit',
        className: 'inline',
        harmless: true,
        body: html`${inputs(typed)}<button class="second">${say.frame.change}</button>`,
      })}</div>`,
    refusal === null ? 200 : problemWords(problemOf(refusal).code).status,
  );
};

const withLetter = async (
  visit: Visit,
  then: (letter: RegisterLetterInFull) => PageAnswer | Promise<PageAnswer>,
): Promise<PageAnswer> => {
  const found = await getLetter(visit.register, visit.actor, { letter: pathId(visit) });
  if (found.kind === 'refused') return found;
  const { state } = found.value;
  if (stepOf(LETTER_LIFE, state, 'supersede') !== null) return then(found.value);
  const values = { state, verb: 'supersede' };
  return { kind: 'refused', code: 'step-not-in-table', field: '', values };
};

const asIs = ({ terms }: RegisterLetterInFull): TypedIssue => ({
  letters: [],
  vehicles: [],
  terms: terms === null ? {} : termsTyped(terms),
  bound: false,
  named: 'all',
  outlets: [],
});

const checked = (
  visit: Visit,
  sent: Form,
  then: (
    letter: RegisterLetterInFull,
    typed: TypedIssue,
    terms: LetterTerms,
  ) => PageAnswer | Promise<PageAnswer>,
): Promise<PageAnswer> =>
  withLetter(visit, (letter) => {
    const typed = typedIssue(sent);
    const { terms, errors } = readTerms(visit, typed.terms);
    return errors === undefined
      ? then(letter, typed, terms)
      : termsPage(visit, letter, typed, errors);
  });

/** Another letter is issued in the place of one in force. */
export const SUPERSEDE_PAGE: Page = {
  path: `${LETTERS}/{id}/supersede`,
  access: SIGNS,
  show: (visit) => withLetter(visit, (letter) => termsPage(visit, letter, asIs(letter))),
  acts: {
    edit: (visit, sent) =>
      withLetter(visit, (letter) => termsPage(visit, letter, typedIssue(sent))),
    check: (visit, sent) =>
      checked(visit, sent, (letter, typed, terms) => checkPage(visit, letter, typed, { terms })),
    supersede: (visit, sent) =>
      checked(visit, sent, async (letter, typed, terms) => {
        const done = await replaceLetter(visit.register, visit.actor, {
          ...{ letter: letter.id, terms },
          ...(typed.named === 'chosen' ? { outlets: typed.outlets } : {}),
        });
        return done.kind === 'refused'
          ? checkPage(visit, letter, typed, { terms, refusal: done })
          : { kind: 'go', to: `${letterPath(done.value.id)}?done=supersede` };
      }),
  },
};
