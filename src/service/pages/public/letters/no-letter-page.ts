import { type Html, html } from '../../../../report/html/html.ts';
import type { ShownPage, Visit } from '../../frame/page.ts';
import { sealHtml } from '../../pieces/seal-html.ts';
import { momentWords } from '../../pieces/when.ts';

const NOT_FOUND = 404; // not-law: of HTTP
const CODE_LENGTH = 20; // not-law: characters
const VIN_LENGTH = 17; // not-law: characters
const GROUP = /.{4}/g;

/** What was asked for: a code that no letter has, or the number of a letter, which opens none. */
export interface NoLetter {
  readonly by: 'code' | 'number';
  /** As typed, in capitals. */
  readonly text: string;
}

const stepHtml = ([head = '', means = '']: readonly string[], more: Html): Html =>
  html`<li><div><h2>${head}</h2>${more}<p class="quiet">${means}</p></div></li>`;

/** A box that is sent to a page which knows what to do by the shape of what was typed. */
const boxHtml = (
  action: string,
  name: string,
  label: string,
  value: string,
  length: number,
  go: string,
): Html =>
  html`<form method="get" action="${action}"><label class="vh" for="f-${name}">${label}</label>
    <input id="f-${name}" name="${name}" value="${value}" dir="ltr" maxlength="${length + 20}" required
      spellcheck="false" autocomplete="off" autocapitalize="characters"><button>${go}</button></form>`;

const codeHtml = (text: string): Html =>
  html`<p class="code-line" dir="ltr">${(text.match(GROUP) ?? []).map((part) => html`<span>${part}</span>`)}</p>`;

/**
 * No letter has this code: an answer as strong as that of a letter that stands, with what to do now. It never says who
 * made a paper, nor what to do with money.
 */
export const noLetterPage = (visit: Visit, { by, text }: NoLetter): ShownPage => {
  const { say, speaks } = visit;
  const { none } = say.buyer;
  const isCode = by === 'code';
  const asOf = `${momentWords({ language: speaks }, new Date().toISOString())} UTC+8`;
  const [compare, compareMeans] = isCode ? none.compare : none.typeCode;
  const title = isCode ? none.title : none.titleNumber;
  const lead = isCode ? none.lead(asOf) : none.leadNumber;
  const box = boxHtml(
    ...(['/letters', 'code', compare ?? '', isCode ? text : '', CODE_LENGTH, none.again] as const),
  );
  const steps = [
    stepHtml([compare ?? '', compareMeans ?? ''], html`${isCode ? codeHtml(text) : ''}${box}`),
    ...(isCode ? [stepHtml(none.same, html``)] : []),
    stepHtml(
      none.car,
      boxHtml('/', 'vin', say.public.vinLabel, '', VIN_LENGTH, say.public.vinGo),
    ),
    stepHtml(
      none.report,
      html`<p><a class="button second" href="/complaints/new">${none.reportGo}</a></p>`,
    ),
  ];
  return {
    kind: 'page',
    title,
    status: NOT_FOUND,
    unlisted: true,
    preview: { title, description: lead },
    body: html`<div class="letter-answer" data-answer="no-letter"><div class="sign">${sealHtml(isCode ? 'no' : 'unknown')}
      <h1${isCode ? html` class="stop"` : ''}>${title}</h1></div><p class="lead">${lead}</p></div>
      <ol class="numbered">${steps}</ol><h2>${none.notSaidTitle}</h2><p>${none.notSaid}</p>`,
  };
};
