import type { Check, Verification } from '../../../letters/verification.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Visit } from '../frame/page.ts';
import { moment } from '../pieces/when.ts';

const TONES: Readonly<Record<Check['state'], string>> = {
  valid: 'good',
  invalid: 'stop',
  'not-checked': 'care',
};

const NAMES = ['integrity', 'issuer', 'status'] as const;

/** The answer of verification in words, and its three checks side by side, each with the code of its reason. */
export const verificationHtml = (visit: Visit, verification: Verification): Html => {
  const { verify } = visit.say.manufacturer;
  const { answer, asOf } = verification;
  return html`<p class="lead">${verify.answers[answer]}</p>
    <dl class="three">${NAMES.map((name) => {
      const { state, reason } = verification[name];
      return html`<div><dt>${verify.checks[name]}</dt>
        <dd><b class="${TONES[state]}">${verify.states[state]}</b> <small>${verify.means[name]}</small>
        <code>${reason}</code></dd></div>`;
    })}</dl>
    ${asOf === null ? '' : html`<p class="quiet">${verify.asOf} ${moment(visit, asOf)}</p>`}`;
};
