import { answerAboutFiling } from '../../../register/exporters/filings/answer-about-filing.ts';
import type { FilingInFull } from '../../../register/exporters/filings/filing-shapes.ts';
import { getFiling } from '../../../register/exporters/filings/get-filing.ts';
import { submitFiling } from '../../../register/exporters/filings/submit-filing.ts';
import { withdrawFiling } from '../../../register/exporters/filings/withdraw-filing.ts';
import type { Outcome } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Form } from '../frame/form.ts';
import type { Page, PageAnswer, Visit } from '../frame/page.ts';
import { clockWords } from '../pieces/clock-words.ts';
import { confirmForm } from '../pieces/confirm-form.ts';
import { type Errors, errorSummary } from '../pieces/errors.ts';
import { READS } from '../pieces/exporter-access.ts';
import { factLines } from '../pieces/facts.ts';
import { form } from '../pieces/form.ts';
import { groundsHtml } from '../pieces/grounds-html.ts';
import { stateTag } from '../pieces/life-words.ts';
import { mayTake } from '../pieces/may-take.ts';
import {
  PAPERS_LIMIT,
  type PapersOfQuestions,
  papersOfQuestions,
  papersWithAnswers,
} from '../pieces/paper-files.ts';
import { pathId } from '../pieces/path-id.ts';
import { answeredQuestions, answerForm, answersIn } from '../pieces/questions.ts';
import { timelineHtml } from '../pieces/timeline-html.ts';
import { day } from '../pieces/when.ts';
import {
  filingErrorOf,
  filingErrors,
  filingFactsIn,
  filingFields,
  sayInFiling,
} from './filing-facts.ts';
import { filingPapersHtml, takeFilingPapers } from './filing-papers.ts';

interface Typed {
  readonly sent?: Form;
  readonly errors?: Errors;
}

const nextHtml = (
  visit: Visit,
  filing: FilingInFull,
  typed: Typed & { readonly papers: PapersOfQuestions },
): Html => {
  const { say } = visit;
  const words = say.exporter;
  const { facts, questions, state } = filing;
  const again = { ...typed, facts, again: true };
  if (state === 'draft') {
    return html`<h2>${words.filing.answers}</h2><p>${words.filing.answersLead}</p>
      ${form({
        act: 'submit',
        body: html`${filingFields(visit, again)}<div class="buttons"><button>${words.filing.submit}</button></div>`,
      })}`;
  }
  if (state !== 'returned') return html``;
  return html`<h2 id="questions">${words.questions.title}</h2><p>${words.questions.lead}</p>
    ${answerForm(visit, questions, {
      ...typed,
      more: html`<fieldset><legend>${words.filing.factsAgain}</legend>${filingFields(visit, again)}</fieldset>`,
    })}`;
};

const shown = async (visit: Visit, typed: Typed = {}): Promise<PageAnswer> => {
  const { register, actor, say, language, query } = visit;
  const found = await getFiling(register, actor, { filing: pathId(visit) });
  if (found.kind === 'refused') return found;
  const filing = found.value;
  const words = say.exporter;
  const { id, number, state, facts, clock, questions, validFrom, validUntil } = filing;
  const { errors = {} } = typed;
  const papers = await papersOfQuestions(visit, questions);
  if (papers.kind === 'refused') return papers;
  const own = await filingPapersHtml(visit, filing, errors);
  if (own.kind === 'refused') return own;
  const withdrawable = mayTake(visit, withdrawFiling, state);
  const asks = withdrawable && query.get('withdraw') === 'ask';
  return {
    kind: 'page',
    title: words.filing.title(number),
    status: Object.keys(errors).length > 0 ? 422 : 200,
    crumbs: [['/filings', words.places.filings]],
    body: html`<h1>${words.filing.title(number)}</h1>
      <p class="lead">${words.filing.says[state as keyof typeof words.filing.says] ?? ''}</p>
      ${
        asks
          ? confirmForm(visit, {
              act: 'withdraw',
              go: words.filing.withdraw,
              back: `/filings/${id}`,
              body: html`<p>${words.filing.withdrawLead}</p>`,
            })
          : ''
      }
      ${errorSummary(visit, errors)}
      ${factLines([
        [words.columns.state, stateTag(visit, 'filing', state)],
        [words.columns.validFrom, validFrom === null ? null : day(visit, validFrom)],
        [words.columns.validUntil, validUntil === null ? null : day(visit, validUntil)],
        [words.application.due, clockWords(visit, clock)],
        [words.filing.labels.address, `${facts['exporter.address'] ?? ''}` || null],
        [
          words.filing.labels.phone,
          facts['exporter.phone'] === undefined ? null : words.vehicle.hidden,
        ],
        [words.ground, filing.ground === null ? null : groundsHtml(visit, filing)],
        [
          words.appeal.notice,
          filing.notice === null
            ? null
            : html`<span class="said">${filing.notice[language]}</span>`,
        ],
      ])}
      ${nextHtml(visit, filing, { ...typed, papers: papers.value })}
      ${answeredQuestions(visit, questions, papers.value)}${own.value}
      <h2>${words.timeline}</h2>${timelineHtml(visit, 'filing', filing.timeline)}
      ${withdrawable && !asks ? html`<p><a href="/filings/${id}?withdraw=ask">${words.filing.withdraw}</a></p>` : ''}`,
  };
};

/** Goes on to the filing, or shows the form anew with what is wrong in it. */
const goneTo = (
  visit: Visit,
  sent: Form,
  done: Outcome<unknown>,
): PageAnswer | Promise<PageAnswer> => {
  if (done.kind === 'done') return { kind: 'go', to: visit.path };
  const errors = filingErrorOf(visit, done);
  return Object.keys(errors).length > 0 ? shown(visit, { sent, errors }) : done;
};

/** A filing of an exporter: its draft, its questions, how it stands, and what happened. */
export const FILING_PAGE: Page = {
  path: '/filings/{id}',
  access: READS,
  formLimit: PAPERS_LIMIT,
  show: (visit) => shown(visit),
  acts: {
    submit: async (visit, sent) => {
      const { register, actor } = visit;
      const filing = pathId(visit);
      const found = await getFiling(register, actor, { filing });
      if (found.kind === 'refused') return found;
      const errors = filingErrors(visit, sent, ['address']);
      if (Object.keys(errors).length > 0) return shown(visit, { sent, errors });
      const facts = { ...found.value.facts, ...filingFactsIn(sent) };
      const not = await sayInFiling(visit, filing, sent);
      if (not !== null) return not;
      return goneTo(visit, sent, await submitFiling(register, actor, { filing, facts }));
    },
    answer: async (visit, sent) => {
      const { register, actor } = visit;
      const filing = pathId(visit);
      const found = await getFiling(register, actor, { filing });
      if (found.kind === 'refused') return found;
      const handed = await papersWithAnswers(visit, found.value.questions, sent);
      if (handed.kind === 'refused') return handed;
      const { answers, errors } = answersIn(visit, found.value.questions, sent);
      const lacking = { ...errors, ...handed.value, ...filingErrors(visit, sent, []) };
      if (Object.keys(lacking).length > 0) return shown(visit, { sent, errors: lacking });
      const facts = { ...found.value.facts, ...filingFactsIn(sent) };
      const not = await sayInFiling(visit, filing, sent);
      if (not !== null) return not;
      const done = await answerAboutFiling(register, actor, { filing, answers, facts });
      return goneTo(visit, sent, done);
    },
    handIn: async (visit, sent) => {
      const handed = await takeFilingPapers(visit, pathId(visit), sent);
      if (handed.kind === 'refused') return handed;
      if (Object.keys(handed.value).length > 0) return shown(visit, { sent, errors: handed.value });
      return { kind: 'go', to: `${visit.path}#papers` };
    },
    withdraw: async (visit) => {
      const { register, actor, path } = visit;
      const done = await withdrawFiling(register, actor, { filing: pathId(visit) });
      return done.kind === 'refused' ? done : { kind: 'go', to: path };
    },
  },
};
