import { daysBetween } from '../../../../domain/calendar/day.ts';
import { parseIsoDate } from '../../../../domain/calendar/iso-date.ts';
import { languageNames } from '../../../../domain/statements/language-names.ts';
import { colonOf } from '../../../../domain/statements/punctuation.ts';
import { cityWords } from '../../../../intake/network/city-named.ts';
import { countryName } from '../../../../reference/country-name.ts';
import { acceptAnswer } from '../../../../register/complaints/accept-answer.ts';
import { addPhotographs } from '../../../../register/complaints/add-photographs.ts';
import type { Followed } from '../../../../register/complaints/complaint-shapes.ts';
import { disputeAnswer } from '../../../../register/complaints/dispute-answer.ts';
import { MOST_WORDS } from '../../../../register/complaints/file-complaint.ts';
import { followComplaint } from '../../../../register/complaints/follow-complaint.ts';
import { forgetContact } from '../../../../register/complaints/forget-contact.ts';
import { type Html, html } from '../../../../report/html/html.ts';
import type { Form } from '../../frame/form.ts';
import type { Page, PageAnswer, ShownPage, Visit } from '../../frame/page.ts';
import { doneNote } from '../../pieces/done-note.ts';
import { type Errors, errorSummary } from '../../pieces/errors.ts';
import { facts } from '../../pieces/facts.ts';
import { field } from '../../pieces/field.ts';
import { form } from '../../pieces/form.ts';
import { PHOTOGRAPHS_LIMIT } from '../../pieces/photographs.ts';
import { setAnswerWords } from '../../pieces/set-answer-words.ts';
import { vinText } from '../../pieces/vin-text.ts';
import { day } from '../../pieces/when.ts';
import { outletNameHtml } from '../service/outlet-name.ts';
import { COPY_SCRIPT, receiptHtml } from './receipt-html.ts';

const MOST_TYPED = 60; // not-law: characters of a box
const NOT_FOUND = 404; // not-law: of HTTP

/** The box for a receipt, with what was typed and what is wrong with it. */
const followForm = ({ say }: Visit, value: string, error: string): Html => {
  const words = say.complaints;
  return form({
    act: 'follow',
    to: '/complaints',
    harmless: true,
    body: html`${field({
      name: 'receipt',
      label: words.receipt,
      hint: words.followHint,
      value: value.slice(0, MOST_TYPED),
      error,
      required: true,
      className: 'vin-box',
      more: `maxlength="${MOST_TYPED}" spellcheck="false" autocapitalize="characters" dir="ltr"`,
    })}<button>${words.followGo}</button>`,
  });
};

const followPage = (visit: Visit, value = '', error = ''): ShownPage => {
  const words = visit.say.complaints;
  return {
    kind: 'page',
    title: words.followTitle,
    status: error === '' ? 200 : NOT_FOUND,
    unlisted: error !== '',
    crumbs: [['/', visit.say.frame.places.home]],
    body: html`<h1>${words.followTitle}</h1>${errorSummary(visit, error === '' ? {} : { receipt: error })}
      ${followForm(visit, value, error)}<p><a href="/complaints/new">${words.title}</a></p>`,
  };
};

/** What was written freely, in the language in which it was: said of it where that is another than the reader's. */
const writtenHtml = (
  { say, speaks }: Visit,
  { text, language, added }: { text: string; language: string; added: boolean },
): Html => {
  const words = say.setAnswers;
  const said = [
    ...(added ? [words.added] : []),
    ...(language === speaks ? [] : [words.original(languageNames([language], speaks))]),
  ].join('. ');
  return html`${said === '' ? '' : html`<p class="quiet">${said}</p>`}
    <blockquote class="written" lang="${language}" dir="auto">${text}</blockquote>`;
};

const answersHtml = (visit: Visit, { answers, country }: Followed): Html => {
  const words = visit.say.complaints;
  if (answers.length === 0) return html``;
  return html`<h2>${words.answersTitle}</h2>${answers.map(
    ({ day: on, by, text, answer, language, outlet }) => html`<div class="answer">
      <p class="quiet">${day(visit, on)} · ${words.by[by]}</p>
      ${answer === null ? '' : html`<p class="lead">${setAnswerWords(answer, visit.speaks)}</p>`}${
        text === '' ? '' : writtenHtml(visit, { text, language, added: answer !== null })
      }
      ${
        outlet === null
          ? ''
          : html`<p>${words.outletNamed}${colonOf(visit.speaks)}${outletNameHtml(visit, outlet.name)}${
              outlet.address === ''
                ? ''
                : // a place of which nothing but its city is told
                  html`, <bdi>${cityWords(outlet.address, country, visit.speaks)}</bdi>`
            }</p>`
      }</div>`,
  )}`;
};

const daysHtml = (visit: Visit, { days }: Followed): Html => {
  const words = visit.say.complaints;
  const steps: Readonly<Record<string, string>> = words.steps;
  return html`<h2>${words.timeline}</h2><ol class="timeline happened">${days.map(
    ({ verb, day: on, by }) =>
      // a sentence of its own beside who: in no language do the two make one
      html`<li>${day(visit, on)}<div>${
        by === 'buyer' ? '' : html`<span class="quiet">${words.by[by]} ·</span> `
      }${steps[verb] ?? ''}</div></li>`,
  )}</ol>`;
};

/** What the buyer may do with an answer. */
const nextHtml = (
  visit: Visit,
  { state }: Followed,
  { typed, error }: { readonly typed: string; readonly error: string },
): Html => {
  if (state !== 'answered') return html``;
  const { query, path, say } = visit;
  const words = say.complaints;
  const accept =
    query.get('accept') === 'ask'
      ? html`<p><b>${words.acceptSure}</b></p><div class="buttons">${form({
          act: 'accept',
          harmless: true,
          className: 'inline',
          body: html`<button>${words.acceptYes}</button>`,
        })}<a href="${path}">${say.frame.cancel}</a></div>`
      : html`<p><a class="button" href="${path}?accept=ask#help">${words.accept}</a></p>`;
  return html`<h2 id="help">${words.didItHelp}</h2>${accept}
    <h3>${words.disputeTitle}</h3>${form({
      act: 'dispute',
      to: path,
      harmless: true,
      body: html`${field({
        name: 'words',
        label: words.disputeWords,
        value: typed,
        error,
        type: 'area',
        required: true,
        className: 'long',
        more: 'dir="auto" rows="4"',
      })}<button class="second">${words.disputeGo}</button>`,
    })}`;
};

/** The form by which a buyer adds photographs, as long as nobody has worked on the complaint. */
const photographsForm = ({ say, path }: Visit, { state }: Followed, error: string): Html => {
  const { photographs: words } = say.complaints;
  if (state !== 'filed') return html``;
  return html`<h2 id="photographs">${words.title}</h2>${form({
    ...{ act: 'photograph', to: path, harmless: true, files: true },
    body: html`${field({
      name: 'photograph',
      label: words.label,
      hint: words.hint,
      type: 'file',
      error,
      more: 'accept="image/jpeg,image/png,application/pdf" multiple',
    })}<button class="second">${words.go}</button>`,
  })}`;
};

/** How the buyer is reached, and the form by which she has it forgotten. */
const reachHtml = ({ say, path }: Visit, { contact }: Followed): Html => {
  if (!contact.kept) return html``;
  const words = say.told;
  return html`<h2>${words.reachTitle}</h2><p>${words.reach[contact.mail]}</p>${form({
    ...{ act: 'forget', to: path, harmless: true },
    body: html`<p class="quiet">${words.forgetHint}</p><button class="second">${words.forget}</button>`,
  })}`;
};

const complaintPage = (
  visit: Visit,
  followed: Followed,
  typed = '',
  errors: Errors = {},
): ShownPage => {
  const { say, language, query, today } = visit;
  const words = say.complaints;
  const states: Readonly<Record<string, string>> = words.states;
  const { receipt, vin, kind, country, refusedOn, filedOn, state, photographs } = followed;
  const since = daysBetween(parseIsoDate(filedOn) ?? 0, parseIsoDate(today) ?? 0);
  return {
    kind: 'page',
    title: words.receiptTitle,
    status: Object.keys(errors).length === 0 ? 200 : 422,
    unlisted: true,
    islands: [COPY_SCRIPT],
    crumbs: [
      ['/', say.frame.places.home],
      ['/complaints', words.followTitle],
    ],
    body: html`<h1>${words.receiptTitle}</h1>${errorSummary(visit, errors)}
      ${doneNote(query.get('done') === 'photographed' ? words.photographs.done : '')}
      ${doneNote(query.get('done') === 'forgotten' ? say.told.forgotten : '')}
      ${doneNote(query.get('done') === 'disputed' ? words.disputed : '')}
      ${receiptHtml(visit, receipt)}
      <p class="lead">${states[state] ?? ''}</p>
      ${photographsForm(visit, followed, errors['photograph'] ?? '')}
      ${answersHtml(visit, followed)}
      ${nextHtml(visit, followed, { typed, error: errors['words'] ?? '' })}
      ${reachHtml(visit, followed)}
      ${daysHtml(visit, followed)}
      ${facts([
        [words.car, vinText(vin, language)],
        [words.asked, words.kinds[kind]],
        [words.country, countryName(country, visit.speaks)],
        [words.refusedOn, day(visit, refusedOn)],
        [words.daysSince, `${since}`],
        [words.photographs.added, photographs === 0 ? null : `${photographs}`],
      ])}<p><a href="/complaints/new">${words.another}</a></p>`,
  };
};

const receiptIn = ({ params }: Visit): string => params['receipt'] ?? '';

const shown = async (visit: Visit, typed = '', errors: Errors = {}): Promise<PageAnswer> => {
  const { register, actor, say } = visit;
  const receipt = receiptIn(visit);
  const found = await followComplaint(register, actor, { receipt });
  if (found.kind === 'done') return complaintPage(visit, found.value, typed, errors);
  return found.code === 'receipt-unknown'
    ? followPage(visit, receipt, say.complaints.errors.receipt)
    : found;
};

/** Where it goes on after a step; one that was taken already is as good as taken now. */
const after = async (
  visit: Visit,
  sent: Form,
  { kind, code }: { readonly kind: string; readonly code?: string },
  done: string,
): Promise<PageAnswer> => {
  const { errors } = visit.say.complaints;
  if (code === 'words-missing') return shown(visit, '', { words: errors.dispute });
  if (code === 'words-too-long') {
    const words = sent.value('words');
    return shown(visit, words, { words: errors.wordsLong(MOST_WORDS) });
  }
  const taken = kind === 'done' || code === 'step-not-in-table';
  return taken ? { kind: 'go', to: `${visit.path}${done}` } : shown(visit);
};

/** The page of a receipt: how the complaint stands, its answers, and whether they helped. */
const RECEIPT_PAGE: Page = {
  path: '/complaints/{receipt}',
  access: 'public',
  counted: {
    show: 'receipts',
    accept: 'receipts',
    dispute: 'receipts',
    photograph: 'receipts',
    forget: 'receipts',
  },
  formLimit: PHOTOGRAPHS_LIMIT,
  show: (visit) => shown(visit),
  acts: {
    photograph: async (visit, sent) => {
      const { register, actor, say } = visit;
      const { photographs: words } = say.complaints;
      const files = sent.files('photograph').filter(({ name }) => name !== '');
      if (files.length === 0) return shown(visit, '', { photograph: words.none });
      const added = await addPhotographs(register, actor, { receipt: receiptIn(visit), files });
      if (added.kind === 'refused')
        return added.code === 'no-papers-now'
          ? shown(visit, '', { photograph: words.late })
          : shown(visit);
      return added.value.items.every(({ problem }) => problem === null)
        ? { kind: 'go', to: `${visit.path}?done=photographed` }
        : shown(visit, '', { photograph: words.wrong });
    },
    forget: async (visit) => {
      const { register, actor } = visit;
      const forgotten = await forgetContact(register, actor, { receipt: receiptIn(visit) });
      return forgotten.kind === 'done'
        ? { kind: 'go', to: `${visit.path}?done=forgotten` }
        : shown(visit);
    },
    accept: async (visit, sent) => {
      const { register, actor } = visit;
      const outcome = await acceptAnswer(register, actor, { receipt: receiptIn(visit) });
      return after(visit, sent, outcome, '');
    },
    dispute: async (visit, sent) => {
      const { register, actor } = visit;
      const given = { receipt: receiptIn(visit), words: sent.value('words') };
      const outcome = await disputeAnswer(register, actor, given);
      return after(visit, sent, outcome, '?done=disputed');
    },
  },
};

/** Where a receipt is typed. */
const FOLLOW_PAGE: Page = {
  path: '/complaints',
  access: 'public',
  counted: { follow: 'receipts' },
  show: async (visit) => followPage(visit),
  acts: {
    follow: async (visit, sent) => {
      const { register, actor, say } = visit;
      const receipt = sent.value('receipt');
      const found = await followComplaint(register, actor, { receipt });
      if (found.kind === 'done') return { kind: 'go', to: `/complaints/${found.value.receipt}` };
      return found.code === 'receipt-unknown'
        ? followPage(visit, receipt, say.complaints.errors.receipt)
        : found;
    },
  },
};

/** Where complaints are followed. */
export const FOLLOW_PAGES: readonly Page[] = [FOLLOW_PAGE, RECEIPT_PAGE];
