import type { Access } from '../../../register/action.ts';
import { LONGEST_TEXT } from '../../../register/longest-text.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { type Html, html, raw } from '../../../report/html/html.ts';
import { problemOf, problemWords } from '../../problems/problem.ts';
import type { Form } from '../frame/form.ts';
import type { Page, PageAnswer, ShownPage, Visit } from '../frame/page.ts';
import { type Errors, errorSummary } from './errors.ts';
import { field, type SelectOption, select } from './field.ts';
import { form } from './form.ts';
import { proveAgain } from './prove-again.ts';
import { refusedNote } from './refused.ts';

/** A text that whoever decides writes. */
interface DecisionField {
  readonly name: string;
  readonly label: string;
  readonly hint?: string;
  readonly long?: boolean;
  /** What it begins with. */
  readonly draft?: string;
  /** Most characters; `LONGEST_TEXT` without it. */
  readonly most?: number;
  /** True where it may stay empty. */
  readonly optional?: boolean;
  readonly lang?: string;
  /** Where it is one of these, chosen and not written. */
  readonly options?: readonly SelectOption[];
}

/** Things of which some are chosen. */
export interface DecisionChoices {
  readonly name: string;
  readonly label: string;
  readonly hint: string;
  readonly options: readonly { readonly value: string; readonly words: string }[];
  /** True where exactly one is chosen. */
  readonly single?: boolean;
  /** Name of a field that may be written instead. */
  readonly or?: string;
  /** What is chosen before anybody chose. */
  readonly picked?: readonly string[];
  /** True where none may be chosen. */
  readonly optional?: boolean;
  /** True where it stands before the fields: what is written follows from it. */
  readonly first?: boolean;
  /** What narrows the options, over them, and what leads on, under them: their button `look` shows the form again. */
  readonly over?: Html;
  readonly under?: Html;
  /** What is said where none is chosen. */
  readonly missing: string;
}

/** One decision: what it is about, what is written to it, and what follows from it. */
export interface Decision {
  readonly title: string;
  readonly crumbs: NonNullable<ShownPage['crumbs']>;
  /** What is decided, in a sentence. */
  readonly lead: string;
  /** What whoever decides should see beside it. */
  readonly about?: Html;
  readonly fields?: readonly DecisionField[];
  readonly choices?: DecisionChoices | readonly DecisionChoices[];
  /** Values that stand as they were seen: what is decided is what was read. */
  readonly hidden?: Readonly<Record<string, string>>;
  /** True where what was sent only chose what it is about: all else begins as it is drafted. */
  readonly begun?: boolean;
  /** What follows, and whether it can be undone. */
  readonly follows: string;
  /** Words of the button. */
  readonly go: string;
  readonly danger?: boolean;
  /** Why it cannot be done now; the button is not shown. */
  readonly stopped?: Html;
}

/** What a page that decides is made of. */
interface DecisionPageParts {
  readonly path: string;
  readonly access: Access;
  /** `sent`: what was written so far; null when the page is opened. */
  readonly about: (visit: Visit, sent: Form | null) => Promise<Decision | Refusal>;
  /** What is wrong in what was written, beside what is missing or too long. */
  readonly wrong?: (visit: Visit, decision: Decision, sent: Form) => Errors;
  /** What doing it would bring, shown before it is done. */
  readonly preview?: (visit: Visit, sent: Form | null) => Promise<Html>;
  /** Does it; gives the path to go on to. */
  readonly decide: (visit: Visit, form: Form) => Promise<string | Refusal>;
}

/** Whether nothing can be decided, and why. */
export const isRefusal = (given: Decision | Refusal): given is Refusal =>
  'kind' in given && given.kind === 'refused';

const hiddenInputs = ({ hidden = {} }: Decision, sent: Form | null): Html =>
  html`${Object.entries(hidden).map(
    ([name, value]) =>
      html`<input type="hidden" name="${name}" value="${sent === null ? value : sent.value(name)}">`,
  )}`;

/** All that some are chosen of, in the order of the page. */
export const choicesOf = ({ choices = [] }: Decision): readonly DecisionChoices[] =>
  [choices].flat();

const choicesHtml = (one: DecisionChoices, sent: Form | null, error: string): Html => {
  const { name, label, hint, options, single = false, picked = [], over, under } = one;
  const needed = one.optional !== true && one.or === undefined;
  return html`<fieldset class="field${needed ? ' needed' : ''}${error === '' ? '' : ' bad'}"
    id="f-${name}"><legend>${label}</legend>
    <small class="hint">${hint}</small>${error === '' ? '' : html`<span class="error">${error}</span>`}
    ${over ?? ''}${options.map(
      ({ value, words }) =>
        html`<label class="option" for="f-${name}-${value}"><input type="${
          single ? 'radio' : 'checkbox'
        }" id="f-${name}-${value}" name="${name}" value="${value}"${
          (sent === null ? picked : sent.all(name)).includes(value) ? raw(' checked') : ''
        }${single && needed ? raw(' required') : ''}><span>${words}</span></label>`,
    )}${under ?? ''}</fieldset>`;
};

const page = (decision: Decision, body: Html, status = 200): ShownPage => ({
  kind: 'page',
  title: decision.title,
  crumbs: decision.crumbs,
  status,
  body: html`<h1>${decision.title}</h1><p class="lead">${decision.lead}</p>${body}`,
});

const formPage = (
  visit: Visit,
  decision: Decision,
  given: Form | null,
  errors: Errors = {},
): ShownPage => {
  const sent = decision.begun === true ? null : given;
  const fields = (decision.fields ?? []).map((one) => {
    const shared = {
      name: one.name,
      label: one.label,
      ...(one.hint === undefined ? {} : { hint: one.hint }),
      value: sent?.value(one.name) ?? one.draft ?? '',
      error: errors[one.name] ?? '',
    };
    const required = one.optional !== true;
    if (one.options !== undefined) return select({ ...shared, options: one.options, required });
    return field({
      ...{ ...shared, required },
      type: one.long === true ? 'area' : 'text',
      className: one.long === true ? 'long' : '',
      more: `maxlength="${one.most ?? LONGEST_TEXT}"${one.lang === undefined ? '' : ` lang="${one.lang}"`}`,
    });
  });
  const [before, after] = [true, false].map((first) =>
    choicesOf(decision)
      .filter((one) => (one.first ?? false) === first)
      .map((one) => choicesHtml(one, sent, errors[one.name] ?? '')),
  );
  return page(
    decision,
    html`${errorSummary(visit, errors)}${decision.about ?? ''}${
      decision.stopped ??
      form({
        act: 'check',
        className: 'decision',
        body: html`${hiddenInputs(decision, sent)}${before}${fields}${after}
          <div class="buttons reach"><button>${visit.say.forms.toCheck}</button>
          <a href="${decision.crumbs.at(-1)?.[0] ?? '/queue'}">${visit.say.frame.cancel}</a></div>`,
      })
    }`,
    Object.keys(errors).length === 0 ? 200 : 422,
  );
};

/** What was written in a field, or the words of what was chosen. */
const givenIn = ({ name, options }: DecisionField, sent: Form | null): string => {
  const value = sent?.value(name) ?? '';
  return options?.find((one) => one.value === value)?.words ?? value;
};

const lines = (text: string): Html => html`<span class="written">${text}</span>`;

const checkPage = (
  visit: Visit,
  decision: Decision,
  sent: Form | null,
  {
    refusal = null,
    brings = html``,
  }: { readonly refusal?: Refusal | null; readonly brings?: Html },
): ShownPage => {
  const { say } = visit;
  const { fields = [] } = decision;
  const choices = choicesOf(decision);
  const kept = [...fields, ...choices].map(({ name }) => name);
  const inputs = html`${hiddenInputs(decision, sent)}${kept.flatMap((name) =>
    (sent?.all(name) ?? []).map(
      (value) => html`<input type="hidden" name="${name}" value="${value}">`,
    ),
  )}`;
  const written =
    kept.length === 0
      ? ''
      : html`<dl class="facts check">${fields.map(
          (one) =>
            html`<div><dt>${one.label}</dt><dd${one.lang === undefined ? '' : raw(` lang="${one.lang}"`)}>${lines(
              givenIn(one, sent),
            )}</dd></div>`,
        )}${choices.map(
          ({ name, label, options }) =>
            html`<div><dt>${label}</dt><dd>${options
              .filter(({ value }) => sent?.all(name).includes(value))
              .map(({ words }) => html`<p>${words}</p>`)}</dd></div>`,
        )}</dl>`;
  const buttons = html`<div class="buttons reach">${form({
    act: 'do',
    className: 'inline',
    body: html`${inputs}<button${decision.danger ? raw(' class="danger"') : ''}>${decision.go}</button>`,
  })}${
    kept.length === 0
      ? html`<a href="${decision.crumbs.at(-1)?.[0] ?? '/queue'}">${say.frame.cancel}</a>`
      : form({
          act: 'edit',
          className: 'inline',
          body: html`${inputs}<button class="second">${say.frame.change}</button>`,
        })
  }</div>`;
  const status = refusal === null ? 200 : problemWords(problemOf(refusal).code).status;
  return page(
    decision,
    html`${refusedNote(visit, refusal, proveAgain(visit, refusal))}${decision.about ?? ''}
      <h2>${say.forms.checkTitle}</h2>${written}${brings}
      <p class="note">${decision.follows}</p>${decision.stopped ?? buttons}`,
    status,
  );
};

const wrongIn = (visit: Visit, decision: Decision, sent: Form): Errors => {
  const { fields = [] } = decision;
  const empty = fields
    .filter(({ name, optional }) => optional !== true && sent.value(name) === '')
    .map(({ name, label }) => [name, visit.say.forms.missing(label)]);
  const long = fields
    .filter(({ name, most = LONGEST_TEXT }) => sent.value(name).length > most)
    .map(({ name, most = LONGEST_TEXT }) => [name, visit.say.forms.tooLong(most)]);
  const none = choicesOf(decision)
    .filter(
      ({ name, or, optional }) =>
        optional !== true &&
        sent.all(name).length === 0 &&
        (or === undefined || sent.value(or) === ''),
    )
    .map(({ name, missing }) => [name, missing]);
  return Object.fromEntries([...empty, ...long, ...none]);
};

/**
 * A page that decides something: what is written, then all of it once more before it is done. What is refused stands
 * over what was written, which is kept.
 */
export const decisionPage = ({
  path,
  access,
  about,
  wrong = () => ({}),
  preview = async () => html``,
  decide,
}: DecisionPageParts): Page => {
  const withDecision = async (
    visit: Visit,
    sent: Form | null,
    then: (decision: Decision) => PageAnswer | Promise<PageAnswer>,
  ): Promise<PageAnswer> => {
    const decision = await about(visit, sent);
    return isRefusal(decision) ? decision : then(decision);
  };
  return {
    path,
    access,
    show: (visit) =>
      withDecision(visit, null, async (decision) =>
        decision.fields === undefined && decision.choices === undefined
          ? checkPage(visit, decision, null, {
              brings: decision.stopped === undefined ? await preview(visit, null) : html``,
            })
          : formPage(visit, decision, null),
      ),
    acts: {
      edit: (visit, sent) =>
        withDecision(visit, sent, (decision) => formPage(visit, decision, sent)),
      check: (visit, sent) =>
        withDecision(visit, sent, async (decision) => {
          if (sent.value('look') !== '') return formPage(visit, decision, sent);
          const first = wrongIn(visit, decision, sent);
          const errors = { ...first, ...wrong(visit, decision, sent), ...first };
          return Object.keys(errors).length === 0
            ? checkPage(visit, decision, sent, { brings: await preview(visit, sent) })
            : formPage(visit, decision, sent, errors);
        }),
      do: async (visit, sent) => {
        const done = await decide(visit, sent);
        if (typeof done === 'string') return { kind: 'go', to: done };
        return withDecision(visit, sent, (decision) =>
          checkPage(visit, decision, sent, { refusal: done }),
        );
      },
    },
  };
};
