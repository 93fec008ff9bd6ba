import type {
  LettersPreview,
  PreviewGroup,
  PreviewRow,
} from '../../../register/letters/signing/preview-shapes.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { refusalOf } from '../../../register/refusals/refusals.ts';
import { type Html, html, raw } from '../../../report/html/html.ts';
import { problemOf, problemWords } from '../../problems/problem.ts';
import type { ShownPage, Visit } from '../frame/page.ts';
import { countryOf } from '../pieces/country-of.ts';
import { facts } from '../pieces/facts.ts';
import { form } from '../pieces/form.ts';
import { list } from '../pieces/list.ts';
import { ISSUE, NETWORK, REQUESTS, SIGNING_KEYS } from '../pieces/manufacturer-paths.ts';
import { proveAgain } from '../pieces/prove-again.ts';
import { refusedNote } from '../pieces/refused.ts';
import { namedOutletsHtml, termsFacts } from '../pieces/terms-words.ts';
import { vinText } from '../pieces/vin-text.ts';
import { issueSteps } from './issue-steps.ts';
import { fieldsOfIssue, type TypedIssue } from './issue-typed.ts';
import { letterAsksHtml } from './letter-asks-html.ts';

const MOST_PROBLEMS = 100; // not-law: rows of a page

/** What the letters of a group lack that the law asks about. */
const warningsOf = (visit: Visit, { groups, rows }: LettersPreview): readonly Html[] => {
  const { issue: words, groups: said } = visit.say.manufacturer;
  const begun = rows.filter(
    ({ problem, produced }) => problem === null && produced?.standing === 'warranty-begun',
  ).length;
  const sold = begun === 0 ? [] : [html`<li><b class="care">${said.begun(begun)}</b></li>`];
  const ofGroups = groups.flatMap(({ country, letters, outlets }) => {
    if (letters === 0) return [];
    const name = countryOf(visit, country);
    const refusing = outlets.filter(({ servesCarsItDidNotImport: one }) => one === 'no').length;
    const withParts = outlets.filter(({ services }) => services.includes('parts')).length;
    return [
      ...(refusing > 0
        ? [
            html`<li><span class="code">G06B</span> <b class="care">${words.someRefuse(name, refusing)}</b></li>`,
          ]
        : []),
      ...(withParts === 0
        ? [html`<li><span class="code">R30</span> <b class="care">${words.noParts(name)}</b></li>`]
        : []),
    ];
  });
  return [...sold, ...ofGroups];
};

/** What is left out, by country and reason, the most first. */
const leftHtml = (visit: Visit, rows: readonly PreviewRow[]): Html => {
  const { say, language } = visit;
  const words = say.manufacturer.groups;
  const wrong = rows.filter(({ problem }) => problem !== null);
  if (wrong.length === 0) return html``;
  const by = Map.groupBy(wrong, ({ destination, problem }) => `${destination ?? ''} ${problem}`);
  const sorted = [...by.values()].toSorted((one, other) => other.length - one.length);
  return html`<div class="note"><h2 class="stop">${words.leftTitle(wrong.length)}</h2><ul>${sorted.flatMap(
    (some) => {
      const [first] = some;
      if (first === undefined || first.problem === null) return [];
      const country = first.destination === null ? '–' : countryOf(visit, first.destination);
      const { title, remedy } = refusalOf(first.problem);
      return [
        html`<li>${words.leftWhy(some.length, country, title[language])}
          <small>${remedy[language]}</small></li>`,
      ];
    },
  )}</ul></div>`;
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

/** The first letter of a group as its buyer will read it; the first group is open. */
const groupHtml = async (visit: Visit, group: PreviewGroup, at: number): Promise<Html> => {
  const { say, language } = visit;
  const { issue: words, groups, columns } = say.manufacturer;
  const { country, first, letters, terms, outlets } = group;
  if (first === null || terms === null) return html``;
  const { vin, model } = first.vehicle;
  const name = countryOf(visit, country);
  return html`<details class="sheet"${at === 0 ? raw(' open') : ''}><summary>${groups.one(name, letters)}</summary>
    ${letters === 1 ? '' : html`<p>${groups.same}</p>`}
    ${facts([
      [columns.number, words.numberLater],
      [columns.vin, vinText(vin, language)],
      [columns.model, model === '' ? '–' : model],
      [columns.destination, name],
      [columns.application, first.application],
      [columns.exporter, html`${first.exporter.name} <code>${first.exporter.uscc}</code>`],
    ])}
    <h3>${words.terms}</h3>${termsFacts(visit, terms)}${await letterAsksHtml(visit, country, terms)}
    <h3>${words.outletsTitle}</h3>${namedOutletsHtml(visit, outlets)}</details>`;
};

const groupsHtml = (visit: Visit, groups: readonly PreviewGroup[]): Html => {
  const { groups: words } = visit.say.manufacturer;
  const column = (name: string, title: string, cell: (group: PreviewGroup) => Html | string) => ({
    ...{ name, title, cell },
  });
  return html`<h2>${words.title}</h2>${list(visit, {
    caption: words.caption,
    columns: [
      column('country', words.country, ({ country }) => countryOf(visit, country)),
      column('terms', words.terms, ({ template, terms }) =>
        terms === null
          ? html`<b class="stop">${words.noTerms}</b>`
          : (template?.name ?? words.typed),
      ),
      column('letters', words.letters, ({ letters }) => String(letters)),
      column('left', words.left, ({ left }) =>
        left === 0 ? '0' : html`<b class="stop">${left}</b>`,
      ),
      column('outlets', words.outlets, ({ outlets }) =>
        outlets.length === 0 ? html`<b class="stop">0</b>` : String(outlets.length),
      ),
    ],
    rows: groups,
    empty: '',
  })}`;
};

/** How many letters go to which country, as the last sentence repeats it. */
const byCountry = (visit: Visit, groups: readonly PreviewGroup[]): string => {
  const words = visit.say.manufacturer.groups;
  const counts = new Map<string, number>();
  for (const { country, letters } of groups)
    if (letters > 0) counts.set(country, (counts.get(country) ?? 0) + letters);
  return [...counts]
    .map(([country, count]) => words.of(countryOf(visit, country), count))
    .join(visit.language === 'zh' ? '、' : ', ');
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
  const { groups } = say.manufacturer;
  const left = rows.length - sound;
  return html`<h2>${say.forms.checkTitle}</h2>
    <p class="note">${groups.follows(sound, byCountry(visit, preview.groups))}
      ${left === 0 ? '' : groups.without(left)} ${words.follows(sound)}
      ${preview.heldMinutes === 0 ? '' : groups.held(preview.heldMinutes)}</p>
    <div class="buttons">${form({
      act: 'issue',
      to: ISSUE,
      className: 'inline',
      body: html`${inputs(withoutProblems(typed, preview))}
        <button>${left === 0 ? words.go(sound) : groups.go(sound)}</button>`,
    })}${edit}<a href="${REQUESTS}">${say.frame.cancel}</a></div>`;
};

/** What will be signed, what stands against it row by row, and the last question before it is. */
export const previewPage = async (
  visit: Visit,
  typed: TypedIssue,
  preview: LettersPreview,
  refusal: Refusal | null = null,
): Promise<ShownPage> => {
  const { say } = visit;
  const words = say.manufacturer.issue;
  const { rows, groups } = preview;
  const sound = rows.filter(({ problem }) => problem === null).length;
  const warnings = warningsOf(visit, preview);
  const drawn: Html[] = [];
  for (const [at, group] of groups.entries()) drawn.push(await groupHtml(visit, group, at));
  return {
    kind: 'page',
    title: words.previewTitle,
    crumbs: [[REQUESTS, say.manufacturer.requests.title]],
    status: refusal === null ? 200 : problemWords(problemOf(refusal).code).status,
    body: html`<h1>${words.previewTitle}</h1>${issueSteps(visit, 2)}
      ${refusedNote(visit, refusal)}${proveAgain(visit, refusal)}
      <p class="lead">${words.sound(sound, rows.length)}</p>
      <p>${words.nothingSigned}</p>
      ${leftHtml(visit, rows)}
      ${groupsHtml(visit, groups)}
      ${warnings.length === 0 ? '' : html`<h2>${words.warningsTitle}</h2><ul class="warnings">${warnings}</ul>`}
      ${drawn}
      ${actsHtml(visit, typed, preview)}
      ${problemsHtml(visit, rows)}`,
  };
};
