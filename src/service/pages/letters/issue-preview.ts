import type {
  LettersPreview,
  PreviewRow,
} from '../../../register/letters/signing/preview-shapes.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { refusalOf } from '../../../register/refusals/refusals.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { problemOf, problemWords } from '../../problems/problem.ts';
import type { ShownPage, Visit } from '../frame/page.ts';
import { countryOf } from '../pieces/country-of.ts';
import { facts } from '../pieces/facts.ts';
import { form } from '../pieces/form.ts';
import { ISSUE, NETWORK, REQUESTS, SIGNING_KEYS } from '../pieces/manufacturer-paths.ts';
import { refusedNote } from '../pieces/refused.ts';
import { namedOutletsHtml, termsFacts } from '../pieces/terms-words.ts';
import { vinText } from '../pieces/vin-text.ts';
import { issueSteps } from './issue-steps.ts';
import { fieldsOfIssue, type TypedIssue } from './issue-typed.ts';

const MOST_PROBLEMS = 100; // not-law: rows of a page

/** What the letters of a destination lack that the law asks about. */
const warningsOf = (visit: Visit, { destinations }: LettersPreview): readonly Html[] => {
  const words = visit.say.manufacturer.issue;
  return destinations.flatMap(({ country, letters, outlets }) => {
    if (letters === 0 || outlets.length === 0) return [];
    const name = countryOf(visit, country);
    const refusing = outlets.filter(({ servesCarsItDidNotImport: one }) => one === 'no').length;
    const withParts = outlets.filter(({ services }) => services.includes('parts')).length;
    return [
      ...(refusing === outlets.length
        ? [
            html`<li><span class="code">G06B</span> <b class="stop">${words.allRefuse(name)}</b></li>`,
          ]
        : refusing > 0
          ? [
              html`<li><span class="code">G06B</span> <b class="care">${words.someRefuse(name, refusing)}</b></li>`,
            ]
          : []),
      ...(withParts === 0
        ? [html`<li><span class="code">R30</span> <b class="care">${words.noParts(name)}</b></li>`]
        : []),
    ];
  });
};

const problemsHtml = (visit: Visit, rows: readonly PreviewRow[]): Html => {
  const { say, language } = visit;
  const { issue: words, columns } = say.manufacturer;
  const wrong = rows
    .map((row, at) => ({ ...row, place: at + 1 }))
    .filter(({ problem }) => problem !== null);
  if (wrong.length === 0) return html`<p class="done">${words.allSound}</p>`;
  const more = wrong.length - MOST_PROBLEMS;
  const titles = [words.row, columns.vin, columns.application, words.wrong, words.remedy];
  return html`<h2 class="stop">${words.problemsTitle(wrong.length)}</h2>
    <div class="list" tabindex="0" role="region" aria-label="${words.problemsTitle(wrong.length)}"><table>
    <thead><tr>${titles.map((title) => html`<th scope="col">${title}</th>`)}</tr></thead>
    <tbody>${wrong.slice(0, MOST_PROBLEMS).map(({ place, vin, application, problem }) => {
      const { title, remedy } = refusalOf(problem ?? 'not-found');
      return html`<tr><td data-label="${words.row}">${place}</td>
        <td data-label="${columns.vin}">${vinText(vin, language)}</td>
        <td data-label="${columns.application}">${application}</td>
        <td data-label="${words.wrong}">${title[language]}</td>
        <td data-label="${words.remedy}">${remedy[language]}</td></tr>`;
    })}</tbody></table></div>
    ${more <= 0 ? '' : html`<p class="quiet">${words.moreProblems(more)}</p>`}`;
};

const letterHtml = (visit: Visit, preview: LettersPreview, sound: number): Html => {
  const { say, language } = visit;
  const { issue: words, columns } = say.manufacturer;
  const { first } = preview;
  if (first === null) return html``;
  const [vehicle] = first.vehicles;
  return html`<section class="sheet" aria-labelledby="sheet"><h2 id="sheet">${words.asRead(sound)}</h2>
    ${sound === 1 ? '' : html`<p>${words.asReadLead}</p>`}
    ${facts([
      [columns.number, words.numberLater],
      [columns.vin, vinText(vehicle.vin, language)],
      [columns.model, vehicle.model === '' ? '–' : vehicle.model],
      [
        columns.destination,
        first.destinations
          .map((code) => countryOf(visit, code))
          .join(language === 'zh' ? '、' : ', '),
      ],
      [columns.application, first.application],
      [columns.exporter, html`${first.exporter.name} <code>${first.exporter.uscc}</code>`],
    ])}
    <h3>${words.terms}</h3>${termsFacts(visit, first)}
    <h3>${words.outletsTitle}</h3>${namedOutletsHtml(visit, first.outlets)}</section>`;
};

/** Only what can be issued goes on, where some cannot. */
const withoutProblems = (typed: TypedIssue, { rows }: LettersPreview): TypedIssue => {
  const sound = rows.filter(({ problem }) => problem === null);
  const letters = new Set(sound.map(({ letter }) => letter));
  const vehicles = new Set(sound.map(({ vin, application }) => `${vin}|${application}`));
  return {
    ...typed,
    letters: typed.letters.filter((id) => letters.has(id)),
    vehicles: typed.vehicles.filter(({ vin, application }) =>
      vehicles.has(`${vin}|${application}`),
    ),
  };
};

const inputs = (typed: TypedIssue): Html =>
  html`${fieldsOfIssue(typed).map(
    ([name, value]) => html`<input type="hidden" name="${name}" value="${value}">`,
  )}`;

const actsHtml = (visit: Visit, typed: TypedIssue, preview: LettersPreview): Html => {
  const { say, language } = visit;
  const words = say.manufacturer.issue;
  const { rows, stopped } = preview;
  const sound = rows.filter(({ problem }) => problem === null).length;
  const whole = sound === rows.length;
  const edit = form({
    act: 'edit',
    to: ISSUE,
    className: 'inline',
    harmless: true,
    body: html`${inputs(typed)}<button class="second">${say.frame.change}</button>`,
  });
  if (stopped !== null) {
    const { title, remedy } = refusalOf(stopped);
    return html`<div class="errors" role="alert" tabindex="-1"><h2>${title[language]}</h2><p>${remedy[language]}</p>
      <p><a href="${SIGNING_KEYS}">${words.toKeys}</a></p></div><div class="buttons">${edit}</div>`;
  }
  if (sound === 0)
    return html`<p><a href="${NETWORK}">${words.toNetwork}</a></p><div class="buttons">${edit}</div>`;
  if (!whole)
    return html`<div class="buttons">${form({
      act: 'check',
      to: ISSUE,
      className: 'inline',
      harmless: true,
      body: html`${inputs(withoutProblems(typed, preview))}
        <button>${words.leaveOut(rows.length - sound, sound)}</button>`,
    })}${edit}</div>`;
  return html`<h2>${say.forms.checkTitle}</h2>
    <p class="note">${words.follows(sound)}</p>
    <div class="buttons">${form({
      act: 'issue',
      to: ISSUE,
      className: 'inline',
      body: html`${inputs(typed)}<button>${words.go(sound)}</button>`,
    })}${edit}<a href="${REQUESTS}">${say.frame.cancel}</a></div>`;
};

/** What will be signed, what stands against it row by row, and the last question before it is. */
export const previewPage = (
  visit: Visit,
  typed: TypedIssue,
  preview: LettersPreview,
  refusal: Refusal | null = null,
): ShownPage => {
  const { say } = visit;
  const words = say.manufacturer.issue;
  const { rows, destinations } = preview;
  const sound = rows.filter(({ problem }) => problem === null).length;
  const warnings = warningsOf(visit, preview);
  return {
    kind: 'page',
    title: words.previewTitle,
    crumbs: [[REQUESTS, say.manufacturer.requests.title]],
    status: refusal === null ? 200 : problemWords(problemOf(refusal).code).status,
    body: html`<h1>${words.previewTitle}</h1>${issueSteps(visit, 2)}${refusedNote(visit, refusal)}
      <p class="lead">${words.sound(sound, rows.length)}</p>
      <p>${words.nothingSigned}</p>
      ${problemsHtml(visit, rows)}
      <h2>${words.byDestination}</h2>${facts(
        destinations.map(({ country, letters, outlets }) => [
          countryOf(visit, country),
          words.destinationTells(letters, outlets.length),
        ]),
      )}
      ${warnings.length === 0 ? '' : html`<h2>${words.warningsTitle}</h2><ul class="warnings">${warnings}</ul>`}
      ${letterHtml(visit, preview, sound)}
      ${actsHtml(visit, typed, preview)}`,
  };
};
