import { html, raw } from '../../../report/html/html.ts';
import { type Problem, problemWords, retryAfterOf } from '../../problems/problem.ts';
import { enOrZh } from './en-or-zh.ts';
import { FIND_SCRIPT, findBox } from './find-box.ts';
import type { Form } from './form.ts';
import type { ShownPage, Visit } from './page.ts';

const NOT_FOUND = 404;
const BROKEN = 500;
const UNAUTHORISED = 401;

/** What the words of a refusal come down to, by its status, where the page speaks another language than they. */
const KINDS = new Map([
  [401, 'forbidden'],
  [403, 'forbidden'],
  [413, 'too-large'],
  [429, 'too-many'],
  [503, 'unavailable'],
] as const);

/** A problem as a page: what was not done, why, and what helps. */
export const problemPage = (visit: Visit, problem: Problem, requestId = ''): ShownPage => {
  const { say, language, speaks } = visit;
  const { frame } = say;
  const { status, title, remedy } = problemWords(problem.code);
  const home = html`<p><a href="/">${frame.toHome}</a></p>`;
  if (status === NOT_FOUND) {
    const body = html`<h1>${frame.notFoundTitle}</h1><p>${frame.notFoundRemedy}</p>${home}${findBox(visit)}`;
    return { kind: 'page', title: frame.notFoundTitle, status, body, islands: [FIND_SCRIPT] };
  }
  if (status >= BROKEN && problem.code === 'unexpected-error') {
    const body = html`<h1>${frame.brokenTitle}</h1><p>${frame.brokenRemedy} <code>${requestId}</code></p>${home}`;
    return { kind: 'page', title: frame.brokenTitle, status, body };
  }
  const values = Object.values(problem.values ?? {});
  const body = html`<div class="refused"><h1>${frame.refusedTitle}</h1>
    ${
      speaks === language
        ? ''
        : html`<p class="lead">${frame.refusals[KINDS.get(status as 401) ?? 'invalid']}</p>`
    }<p class="${speaks === language ? 'lead' : 'quiet'}">${enOrZh(visit, title)}</p>
    <p${speaks === language ? '' : raw(' class="quiet"')}>${enOrZh(visit, remedy)}</p>
    ${values.length === 0 ? '' : html`<p class="quiet">${values.join(' · ')}</p>`}
    <p class="code">${problem.code}</p></div>
    <p><a href="${visit.path}">${frame.back}</a></p>`;
  const retryAfter = retryAfterOf(problem);
  return {
    kind: 'page',
    title: frame.refusedTitle,
    status,
    body,
    ...(retryAfter !== null && { retryAfter }),
  };
};

/** Fields that are typed anew: a secret does not stand in a page. */
const SECRET = /password|token|secret/i;

/** A form that came after its session had ended: it keeps what was typed but secrets, to be sent again. */
export const sessionEndedPage = (visit: Visit, form: Form): ShownPage => {
  const { frame } = visit.say;
  const next = encodeURIComponent(visit.path);
  const body = html`<h1>${frame.sessionEndedTitle}</h1><p>${frame.sessionEndedRemedy}</p>
    <p><a href="/sign-in?next=${next}" target="_blank" rel="noopener">${frame.signIn}</a></p>
    <form method="post" action="${visit.path}">${form.fields
      .filter(([name]) => !SECRET.test(name))
      .map(
        ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
      )}<button>${frame.sendAgain}</button></form>`;
  return { kind: 'page', title: frame.sessionEndedTitle, status: UNAUTHORISED, body };
};
