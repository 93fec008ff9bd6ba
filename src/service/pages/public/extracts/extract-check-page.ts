import type { Sign } from '../../../../domain/statements/answers/answer.ts';
import {
  checkExtracts,
  type ExtractAnswer,
  isVinOrNone,
  type PaperAnswered,
} from '../../../../register/extracts/check-extracts.ts';
import { type Html, html } from '../../../../report/html/html.ts';
import { dateWords } from '../../../../report/words/date-words.ts';
import { paperFigures } from '../../../../typeset/paper-figures.ts';
import { PAPER_TEXTS } from '../../../../typeset/texts/texts.ts';
import type { Page, PageAnswer, ShownPage, Visit } from '../../frame/page.ts';
import { type Errors, errorSummary } from '../../pieces/errors.ts';
import { facts } from '../../pieces/facts.ts';
import { field } from '../../pieces/field.ts';
import { sealHtml, toneOf } from '../../pieces/seal-html.ts';
import { plainVin } from '../letters/letter-says.ts';

/** Where papers of extracts are checked. */
const EXTRACT_CHECK_PATH = '/extracts';

const MISTYPED = 422; // not-law: of HTTP
const DAY = /^\d{4}-\d{2}-\d{2}$/;
const MOST_TYPED = 60; // not-law: characters of a box

/** What was typed. */
type Typed = Readonly<Record<'paper' | 'vin' | 'first' | 'gone', string>>;

const SIGNS: Readonly<Record<ExtractAnswer, Sign>> = {
  'as-issued': 'yes',
  changed: 'no',
  overtaken: 'no',
  replaced: 'no',
  annulled: 'no',
  'not-ours': 'no',
  'could-not-be-checked': 'unknown',
};

const typedIn = ({ query }: Visit): Typed => {
  const of = (name: string): string => (query.get(name) ?? '').trim().slice(0, MOST_TYPED);
  return { paper: of('paper'), vin: of('vin'), first: of('first'), gone: of('gone') };
};

const formHtml = (visit: Visit, typed: Typed, errors: Errors): Html => {
  const words = visit.say.extractCheck;
  const dayField = (name: 'first' | 'gone'): Html =>
    field({
      name,
      label: words[name],
      hint: words.empty,
      type: 'date',
      value: typed[name],
      error: errors[name] ?? '',
      className: 'short',
    });
  const code = `maxlength="${MOST_TYPED}" spellcheck="false" autocapitalize="characters" dir="ltr"`;
  return html`<form method="get" action="${EXTRACT_CHECK_PATH}">${field({
    name: 'paper',
    label: words.paper,
    hint: words.paperHint,
    value: typed.paper,
    error: errors['paper'] ?? '',
    required: true,
    more: code,
  })}${field({
    name: 'vin',
    label: words.vin,
    hint: words.empty,
    value: typed.vin,
    error: errors['vin'] ?? '',
    more: code,
  })}${dayField('first')}${dayField('gone')}<div class="buttons"><button>${words.go}</button></div></form>`;
};

/** What was signed, to be compared with the paper. */
const signedHtml = (visit: Visit, { subject, code }: PaperAnswered): Html => {
  if (subject === null) return html``;
  const { say, speaks } = visit;
  const words = say.extractCheck;
  const texts = PAPER_TEXTS[speaks];
  const { extract } = texts.official;
  const figures = paperFigures(speaks);
  const [{ vin, brand, model }] = subject.vehicles;
  const { count, lastOn, pendingExportOn } = subject.transfers;
  const { state, on } = subject.deregistration;
  const bold = (text: string): Html => html`<b><bdi>${text}</bdi></b>`;
  const dayOr = (day: string | undefined): Html =>
    bold(day === undefined ? extract.notKnown : figures.day(day));
  const gone = on === undefined ? extract.dayUnknown : figures.day(on);
  const still = extract.notDeregistered.replace('{day}', figures.day(subject.signedOn));
  return html`<section class="compare"><h2>${words.must}</h2>${facts([
    [texts.official.number, html`<b><code dir="ltr">${subject.number}</code></b>`],
    [texts.vin, html`<b>${plainVin(vin)}</b>`],
    [extract.model, bold([brand, model].filter(Boolean).join(' ') || extract.notKnown)],
    [extract.first, dayOr(subject.firstRegistration.on)],
    [extract.transfers, bold(count === undefined ? extract.notKnown : String(count))],
    [extract.lastTransfer, count === 0 ? bold(extract.none) : dayOr(lastOn)],
    [extract.pendingExport, dayOr(pendingExportOn)],
    [extract.deregistration, bold(state === 'deregistered' ? gone : still)],
    [extract.signedOn, dayOr(subject.signedOn)],
    [texts.about.destinations, bold(figures.country(subject.destination))],
  ])}<p>${extract.limits}</p>${
    code === null
      ? ''
      : html`<p class="no-print"><a class="button second" href="/L/${code}">${words.doc}</a></p>`
  }</section>`;
};

const DIFFERING = {
  vin: 'vin',
  firstRegisteredOn: 'first',
  deregisteredOn: 'gone',
} as const;

const answerHtml = (visit: Visit, answered: PaperAnswered): Html => {
  const { say, speaks } = visit;
  const words = say.extractCheck;
  const { answer, differs, endedOn } = answered;
  const { title, means } = words.answers[answer];
  const sign = SIGNS[answer];
  const since =
    endedOn === null ? '' : html` ${words.since.replace('{day}', dateWords(endedOn, speaks))}`;
  return html`<div class="letter-answer" data-answer="${answer}"><div class="sign">${sealHtml(sign)}
      <h1 class="${toneOf(sign)}">${title}</h1></div><p class="lead">${means}${since}</p>${
        differs.length === 0
          ? ''
          : html`<h2>${words.differs}</h2><ul class="plain">${differs.map(
              (one) => html`<li>${words[DIFFERING[one]]}</li>`,
            )}</ul>`
      }</div>${signedHtml(visit, answered)}`;
};

const shownForm = (visit: Visit, typed: Typed, errors: Errors = {}): ShownPage => {
  const words = visit.say.extractCheck;
  const wrong = Object.keys(errors).length > 0;
  return {
    kind: 'page',
    title: words.title,
    ...(wrong && { status: MISTYPED }),
    body: html`<h1>${words.title}</h1><p class="lead">${words.lead}</p>${errorSummary(visit, errors)}
      ${formHtml(visit, typed, errors)}`,
  };
};

const errorsOf = ({ say }: Visit, { paper, vin, first, gone }: Typed): Errors => {
  const words = say.extractCheck;
  return {
    ...(paper === '' && { paper: words.missing }),
    ...(!isVinOrNone(vin) && { vin: say.public.vinLength([...vin].length) }),
    ...(first !== '' && !DAY.test(first) && { first: words.wrong }),
    ...(gone !== '' && !DAY.test(gone) && { gone: words.wrong }),
  };
};

const show = async (visit: Visit): Promise<PageAnswer> => {
  const typed = typedIn(visit);
  const blank: Typed = { paper: '', vin: '', first: '', gone: '' };
  if (visit.query.get('paper') === null) return shownForm(visit, blank);
  const errors = errorsOf(visit, typed);
  if (Object.keys(errors).length > 0) return shownForm(visit, typed, errors);
  const { paper, vin, first, gone } = typed;
  const found = await checkExtracts(visit.register, [
    { paper, vin, firstRegisteredOn: first, deregisteredOn: gone },
  ]);
  if (found.kind === 'refused') return found;
  const [answered] = found.value;
  if (answered === undefined) throw new Error('one paper has one answer');
  const words = visit.say.extractCheck;
  const { title } = words.answers[answered.answer];
  return {
    kind: 'page',
    title,
    unlisted: true,
    answers: true,
    crumbs: [[EXTRACT_CHECK_PATH, words.place]],
    body: html`${answerHtml(visit, answered)}<h2>${words.again}</h2>${formHtml(visit, typed, {})}`,
  };
};

/** Whether a paper of an extract is as issued, changed, or not ours: for whoever has it in hand. */
export const EXTRACT_CHECK_PAGE: Page = {
  path: EXTRACT_CHECK_PATH,
  access: 'public',
  counted: { show: 'codes' },
  show,
};
