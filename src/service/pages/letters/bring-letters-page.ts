import type { LetterAnswer } from '../../../letters/verification.ts';
import { REASON_WORDS } from '../../../letters/words.ts';
import { getApplication } from '../../../register/applications/get-application.ts';
import { type BroughtFile, bringLetters } from '../../../register/letters/brought/bring-letters.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Page, PageAnswer, Visit } from '../frame/page.ts';
import { errorSummary } from '../pieces/errors.ts';
import { ACTS } from '../pieces/exporter-access.ts';
import { field } from '../pieces/field.ts';
import { form } from '../pieces/form.ts';
import { pathId } from '../pieces/path-id.ts';
import { refusalWords } from '../pieces/refused.ts';
import { vinText } from '../pieces/vin-text.ts';
import { answerWords, letterChecks } from './letter-checks.ts';
import { broughtPath, letterPath } from './own-letter-paths.ts';

const MOST_FILES = 200; // not-law: files of a form
const FORM_LIMIT = 50_000_000; // not-law: bytes of a form

const vinOf = ({ language }: Visit, vin: string): Html => vinText(vin, language, true);

/** The answer of verification that a refusal holds; null where it is another refusal. */
const answerIn = ({ say }: Visit, { code, values }: Refusal): LetterAnswer | null => {
  const answer = String(values['answer'] ?? '');
  return code === 'letter-not-valid' && Object.hasOwn(say.manufacturer.verify.answers, answer)
    ? (answer as LetterAnswer)
    : null;
};

/** The reasons of the three checks that a refusal holds, in words. */
const reasonsIn = ({ language }: Visit, { values }: Refusal): Html =>
  html`${['integrity', 'issuer', 'status'].flatMap((check) => {
    const reason = String(values[check] ?? '');
    return Object.hasOwn(REASON_WORDS, reason) && reason !== 'not-read'
      ? [html`<li>${REASON_WORDS[reason as keyof typeof REASON_WORDS][language]}</li>`]
      : [];
  })}`;

const refusedHtml = (visit: Visit, refusal: Refusal): Html => {
  const { bring } = visit.say.letterWork;
  const answer = answerIn(visit, refusal);
  if (answer === null) {
    return html`<p><b class="stop">${bring.refused}</b> ${refusalWords(visit, refusal)}</p>`;
  }
  return html`<p><b class="stop">${bring.refused}</b> ${answerWords(visit, { answer })}
    <code>${answer}</code></p><p>${bring.remedies[answer]}</p>
    <ul class="quiet">${reasonsIn(visit, refusal)}</ul>`;
};

const fileHtml = (visit: Visit, { name, number, names, outcome }: BroughtFile): Html => {
  const { bring, letter } = visit.say.letterWork;
  const what = number === null ? '' : letter(number);
  const head = html`<h3>${name}</h3><p>${what}${
    names === null ? '' : html` <span class="quiet">${bring.names}</span> ${vinOf(visit, names)}`
  }</p>`;
  if (outcome.kind === 'refused') return html`<li>${head}${refusedHtml(visit, outcome)}</li>`;
  const { id, number: taken, taken: how, verification } = outcome.value;
  const to = how === 'brought' ? broughtPath(id) : letterPath(id);
  return html`<li>${head}<p><b class="good">${
    how === 'brought' ? bring.taken : bring.issuedHere
  }</b> <a href="${to}">${letter(taken)}</a></p>${letterChecks(visit, verification)}</li>`;
};

const shown = async (
  visit: Visit,
  {
    error = '',
    brought,
  }: { readonly error?: string; readonly brought?: readonly BroughtFile[] } = {},
): Promise<PageAnswer> => {
  const { register, actor, say, query } = visit;
  const application = pathId(visit);
  const found = await getApplication(register, actor, { application });
  if (found.kind === 'refused') return found;
  const { bring, ask } = say.letterWork;
  const { number, state } = found.value;
  const vin = query.get('vin') ?? '';
  const taken = (brought ?? []).filter(({ outcome }) => outcome.kind === 'done').length;
  const results =
    brought === undefined
      ? ''
      : html`<div class="${taken === brought.length ? 'done' : 'note'}" role="status">
          <p>${bring.result(taken, brought.length)} ${taken === 0 ? '' : bring.followed}</p></div>
          <ol class="owed">${brought.map((file) => fileHtml(visit, file))}</ol><h2>${bring.more}</h2>`;
  const refused = (brought ?? []).some(({ outcome }) => outcome.kind === 'refused');
  return {
    kind: 'page',
    title: bring.title,
    ...(error !== '' || refused ? { status: 422 } : {}),
    crumbs: [
      ['/applications', say.exporter.places.applications],
      [`/applications/${application}`, number],
    ],
    body: html`<h1>${bring.title}</h1>${errorSummary(visit, error === '' ? {} : { file: error })}${results}
      ${
        state === 'draft'
          ? html`<p class="lead">${bring.draftFirst}</p>`
          : html`<p class="lead">${bring.lead}</p>
            <p>${vin === '' ? bring.anyVin : html`${bring.forVin} ${vinOf(visit, vin)}`}</p>
            ${form({
              act: 'bring',
              files: true,
              // a letter that was brought is the same brought again
              harmless: true,
              body: html`${field({
                name: 'file',
                label: bring.label,
                hint: bring.hint,
                type: 'file',
                required: true,
                error,
                more: 'multiple accept=".json,application/json"',
              })}<input type="hidden" name="vin" value="${vin}">
                <div class="buttons"><button>${bring.go}</button>
                <a href="/applications/${application}">${ask.back}</a></div>`,
            })}`
      }`,
  };
};

/** An exporter brings signed letters as files: each is verified, what is valid is taken, others are told why not. */
export const BRING_LETTERS_PAGE: Page = {
  path: '/applications/{id}/bring-letters',
  access: ACTS,
  formLimit: FORM_LIMIT,
  show: (visit) => shown(visit),
  acts: {
    bring: async (visit, sent) => {
      const { register, actor, say } = visit;
      const { bring } = say.letterWork;
      const files = sent.files('file');
      if (files.length === 0) return shown(visit, { error: bring.missing });
      if (files.length > MOST_FILES) return shown(visit, { error: bring.tooMany });
      const vin = sent.value('vin');
      const done = await bringLetters(register, actor, {
        application: pathId(visit),
        ...(vin === '' ? {} : { vin }),
        files: files.map(({ name, bytes }) => ({ name, text: new TextDecoder().decode(bytes) })),
      });
      return done.kind === 'refused' ? done : shown(visit, { brought: done.value });
    },
  },
};
