import { type Html, html } from '../../../../report/html/html.ts';
import { FIND_PATH } from '../../frame/find-box.ts';
import type { ShownPage, Visit } from '../../frame/page.ts';
import { sealHtml } from '../../pieces/seal-html.ts';
import { momentWords } from '../../pieces/when.ts';

const NOT_FOUND = 404; // not-law: of HTTP
const MOST_TYPED = 200; // not-law: characters of a box
const GROUP = /.{4}/g;

/** A code that no letter has. */
interface NoLetter {
  /** As typed, in capitals. */
  readonly code: string;
  /** The moment at which the register was asked, RFC 3339. */
  readonly now: string;
}

const stepHtml = ([head = '', means = '']: readonly string[], more: Html): Html =>
  html`<li><div><h2>${head}</h2>${more}<p class="quiet">${means}</p></div></li>`;

/** A box whose content is led to its page by its shape. */
const boxHtml = (id: string, label: string, value: string, go: string): Html =>
  html`<form method="get" action="${FIND_PATH}"><label class="vh" for="${id}">${label}</label>
    <input id="${id}" name="q" value="${value}" dir="ltr" maxlength="${MOST_TYPED}" required
      spellcheck="false" autocomplete="off" autocapitalize="characters"><button>${go}</button></form>`;

const codeHtml = (text: string): Html =>
  html`<p class="code-line" dir="ltr">${(text.match(GROUP) ?? []).map((part) => html`<span>${part}</span>`)}</p>`;

/**
 * No letter has this code: an answer as strong as that of a letter that stands, with what to do now. It never says who
 * made a paper, nor what to do with money.
 */
export const noLetterPage = (visit: Visit, { code, now }: NoLetter): ShownPage => {
  const { say, speaks } = visit;
  const { none } = say.buyer;
  const lead = none.lead(`${momentWords({ language: speaks }, now)} UTC+8`);
  const [compare = ''] = none.compare;
  const steps = [
    stepHtml(none.compare, html`${codeHtml(code)}${boxHtml('code', compare, code, none.again)}`),
    stepHtml(none.same, html``),
    stepHtml(none.car, boxHtml('car', say.letters.vin, '', say.find.go)),
    stepHtml(
      none.report,
      html`<p><a class="button second" href="/complaints/new">${none.reportGo}</a></p>`,
    ),
  ];
  return {
    kind: 'page',
    title: none.title,
    status: NOT_FOUND,
    unlisted: true,
    answers: true,
    preview: { title: none.title, description: lead },
    body: html`<div class="letter-answer" data-answer="no-letter"><div class="sign">${sealHtml('no')}
      <h1 class="stop">${none.title}</h1></div><p class="lead">${lead}</p></div>
      <ol class="numbered">${steps}</ol><h2>${none.notSaidTitle}</h2><p>${none.notSaid}</p>`,
  };
};
