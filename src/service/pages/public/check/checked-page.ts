import { gapOf } from '../../../../domain/statements/punctuation.ts';
import type { Problem } from '../../../../domain/verdict/verdict.ts';
import { isSetAside } from '../../../../intake/set-aside.ts';
import type { BatchAnswered } from '../../../../register/checks/check-batch.ts';
import type { AppliedFor } from '../../../../register/checks/check-sheet.ts';
import { type Html, html, raw } from '../../../../report/html/html.ts';
import { REPORT_ROWS } from '../../../../report/html/html-report.ts';
import { dateWords } from '../../../../report/words/date-words.ts';
import { factLabel } from '../../../../report/words/fact-words.ts';
import { enOrZh, partInEnOrZh } from '../../frame/en-or-zh.ts';
import type { ShownPage, Visit } from '../../frame/page.ts';
import { columnWords, remedyWords } from '../../texts/sheet-words/sheet-words.ts';
import { checkForm } from './check-form.ts';

/** A column by its name, with the name of its fact where no sheet is headed by the words. */
const columnHtml = (visit: Visit, name: string): Html => {
  const { language, speaks } = visit;
  const words = columnWords(name, speaks);
  if (words === null) return enOrZh(visit, html`${factLabel(name, language)}`);
  return speaks === language ? html`${words}` : html`${words} <span class="code">${name}</span>`;
};

const problemsHtml = (visit: Visit, title: string, problems: readonly Problem[]): Html => {
  const { say, speaks } = visit;
  const { row, field, value, remedy, whole } = say.check;
  const rows = problems.map(
    (one) => html`<tr><td class="figure" data-name="${row}">${one.row === 0 ? '' : one.row}</td>
      <td data-name="${field}">${one.field === '' ? whole : columnHtml(visit, one.field)}</td>
      <td data-name="${value}">${one.value === '' ? '' : html`<q>${one.value}</q>`}</td>
      <td data-name="${remedy}">${remedyWords(one, speaks) ?? enOrZh(visit, one.remedy)} <span class="code">${one.code}</span></td></tr>`,
  );
  return html`<section><h2>${title}</h2><table class="statements"><thead><tr><th scope="col" class="figure">${row}</th>
    ${[field, value, remedy].map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>${rows}</tbody></table></section>`;
};

/** The columns that a sheet lacks, each with the rules of the gate that wait for it. */
const missingHtml = (visit: Visit, missing: BatchAnswered['missing']): Html => {
  const { check } = visit.say;
  return missing.length === 0
    ? html``
    : html`<section><h2>${check.missingTitle}</h2><p>${check.missingLead}</p><ul class="lines">${missing.map(
        ({ field, rules }) =>
          html`<li><b>${columnHtml(visit, field)}</b>
            <span class="quiet">${check.waitsFor(rules.join(gapOf(visit.speaks)))}</span></li>`,
      )}</ul></section>`;
};

/** The report on a batch within the frame, in one language. */
export const checkedPage = (
  visit: Visit,
  name: string,
  { vehicles, unread, aside, unreadProblems, missing, broken, today }: BatchAnswered,
  report: string,
  applied?: AppliedFor,
): ShownPage => {
  const { say, speaks } = visit;
  const { check, frame } = say;
  const title = vehicles === 0 ? check.noneTitle : check.doneTitle(vehicles);
  const [setAside, others] = [true, false].map((is) =>
    unreadProblems.filter((one) => isSetAside([one]) === is),
  );
  return {
    kind: 'page',
    title,
    unlisted: true,
    crumbs: [['/check', frame.places.check]],
    islands: ['report.js', 'drop.js'],
    body: html`<h1>${title}</h1><p class="quiet">${check.asOf(name, dateWords(today, speaks))}${
      applied === undefined
        ? ''
        : html` ${check.appliedAs(dateWords(applied.on, speaks), applied.applicant ?? '')}`
    }</p>
      ${broken === null ? '' : problemsHtml(visit, check.brokenTitle, [broken])}
      ${unread === aside ? '' : problemsHtml(visit, check.unreadTitle(unread - aside), others ?? [])}
      ${aside === 0 ? '' : problemsHtml(visit, check.asideTitle(aside), setAside ?? [])}
      ${applied === undefined ? '' : missingHtml(visit, missing)}
      ${partInEnOrZh(visit, html`<div class="report">${raw(report)}</div>`)}
      <section class="no-print"><h2>${check.moreTitle}</h2>
        <p>${check.more(REPORT_ROWS)}</p>${checkForm(visit, {
          day: applied?.on ?? visit.today,
          firm: applied?.applicant ?? '',
        })}</section>`,
  };
};
