import type { Check, Verification } from '../../../letters/verification.ts';
import { CHECK_WORDS, REASON_WORDS, STATE_WORDS } from '../../../letters/words.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { day, moment } from '../pieces/when.ts';

const TONES: Readonly<Record<Check['state'], string>> = {
  valid: 'good',
  invalid: 'stop',
  'not-checked': 'care',
};

const CHECKS = ['integrity', 'issuer', 'status'] as const;

/** The answer of verification in words. */
export const answerWords = ({ say }: Visit, { answer }: Pick<Verification, 'answer'>): string =>
  say.manufacturer.verify.answers[answer];

/** The answer of verification and its three checks, each with its reason in words, and the day they were made. */
export const letterChecks = (visit: Visit, verification: Verification): Html => {
  const { language, say, today } = visit;
  const words = say.letterWork;
  const { answer, asOf } = verification;
  const tone = answer === 'valid' ? 'good' : answer === 'could-not-be-checked' ? 'care' : 'stop';
  return html`<p class="lead ${tone}">${answerWords(visit, verification)}</p>
    <dl class="letter-checks">${CHECKS.map((name) => {
      const { state, reason } = verification[name];
      return html`<div><dt>${CHECK_WORDS[name][language]}</dt>
        <dd><b class="${TONES[state]}">${STATE_WORDS[state][language]}</b>
        <span>${REASON_WORDS[reason][language]}</span></dd></div>`;
    })}</dl>
    <p class="quiet">${words.checkedOn} ${day(visit, today)}${
      asOf === null ? '' : html` · ${words.statusAsOf} ${moment(visit, asOf)}`
    }</p>`;
};
