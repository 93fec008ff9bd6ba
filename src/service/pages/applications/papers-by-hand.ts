import { PAPER_KINDS } from '../../../papers/paper-reading.ts';
import { PAPERS_TEXTS } from '../../../papers/texts/texts.ts';
import type { DealtPaper } from '../../../register/papers/deal-out.ts';
import { type Html, html, raw } from '../../../report/html/html.ts';
import type { Form } from '../frame/form.ts';
import type { Visit } from '../frame/page.ts';
import type { Errors } from '../pieces/errors.ts';
import { form } from '../pieces/form.ts';
import { paperPath } from './paper-sheet.ts';

/** Files that are dealt out on one page; the rest come when these are done. */
const MOST_FILES = 50; // not-law: rows of a table

const END = 6;

/** The vehicle that somebody means by its VIN or its last six characters; null where none or several end so. */
export const meantVehicle = (typed: string, vins: readonly string[]): string | null => {
  const text = typed.replaceAll(/\s/g, '').toUpperCase();
  if (vins.includes(text)) return text;
  const ending = text.length < END ? [] : vins.filter((vin) => vin.endsWith(text));
  return ending.length === 1 ? (ending[0] ?? null) : null;
};

/** The choice of a kind of paper. */
export const kindOptions = ({ language }: Visit, chosen: string): Html =>
  html`${PAPER_KINDS.map(
    (kind) =>
      html`<option value="${kind}"${kind === chosen ? raw(' selected') : ''}>${PAPERS_TEXTS[language].kinds[kind]}</option>`,
  )}`;

const rowHtml = (
  visit: Visit,
  { paper, kind, vin, between }: DealtPaper,
  { application, sent, errors }: { application: string; sent: Form | null; errors: Errors },
): Html => {
  const { columns, picture, between: points } = visit.say.ownPapers;
  const { id, name } = paper;
  const typed = sent?.value(`vin-${id}`) ?? vin ?? '';
  const error = errors[`vin-${id}`] ?? '';
  return html`<tr>
    <td data-label="${columns.picture}"><a href="${paperPath(application, id)}"><img class="scan" loading="lazy"
      alt="${picture(name)}" src="/v1/papers/${id}/pages/1"></a></td>
    <td data-label="${columns.file}">${name}${
      between.length === 0 ? '' : html`<br><small>${points(between.join(' · '))}</small>`
    }</td>
    <td class="mend" data-label="${columns.vehicle}"><label class="vh" for="f-vin-${id}">${columns.vehicle}: ${name}</label>
      ${error === '' ? '' : html`<span class="error" id="vin-${id}-error">${error}</span>`}
      <input id="f-vin-${id}" name="vin-${id}" value="${typed}" list="vins" autocomplete="off" spellcheck="false"${
        error === '' ? '' : html` aria-invalid="true" aria-describedby="vin-${id}-error"`
      }></td>
    <td data-label="${columns.kind}"><label class="vh" for="f-kind-${id}">${columns.kind}: ${name}</label>
      <select id="f-kind-${id}" name="kind-${id}">${kindOptions(visit, sent?.value(`kind-${id}`) ?? kind)}</select></td>
    <td data-label="${columns.takeBack}"><label class="option"><input type="checkbox" name="back" value="${id}">
      ${columns.takeBack}</label><input type="hidden" name="paper" value="${id}"></td></tr>`;
};

/** The table of files that a person deals out: each with its picture, and the vehicles and kinds to choose from. */
export const byHandForm = (
  visit: Visit,
  papers: readonly DealtPaper[],
  about: {
    readonly application: string;
    readonly vins: readonly string[];
    readonly sent: Form | null;
    readonly errors: Errors;
  },
): Html => {
  if (papers.length === 0) return html``;
  const words = visit.say.ownPapers;
  const { columns } = words;
  const shown = papers.slice(0, MOST_FILES);
  const unknown = papers.filter(({ paper }) => paper.vin !== null).length;
  const title =
    unknown === papers.length ? words.kindUnknown(unknown) : words.byHand(papers.length);
  const heads = [columns.picture, columns.file, columns.vehicle, columns.kind, columns.takeBack];
  return html`<h2 id="by-hand">${title}</h2><p>${words.byHandLead}</p>
    <datalist id="vins">${about.vins.map((vin) => html`<option value="${vin}"></option>`)}</datalist>
    ${form({
      act: 'deal',
      className: 'wide',
      body: html`<div class="list" tabindex="0" role="region" aria-label="${title}"><table class="cells scans">
        <caption>${title}</caption><thead><tr>${heads.map((head) => html`<th scope="col">${head}</th>`)}</tr></thead>
        <tbody>${shown.map((one) => rowHtml(visit, one, about))}</tbody></table></div>
        ${papers.length > MOST_FILES ? html`<p class="quiet">${words.more(papers.length - MOST_FILES)}</p>` : ''}
        <div class="buttons"><button>${words.save}</button></div>`,
    })}`;
};
