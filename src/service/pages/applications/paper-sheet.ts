import { PAPERS_TEXTS } from '../../../papers/texts/texts.ts';
import type { Contradiction } from '../../../register/papers/contradictions.ts';
import type { PaperSheet } from '../../../register/papers/get-paper-sheet.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { factLabel } from '../../../report/words/fact-words.ts';
import type { Visit } from '../frame/page.ts';
import { accountWords } from '../pieces/account-words.ts';
import { form } from '../pieces/form.ts';
import { type Column, list } from '../pieces/list.ts';
import { vinText } from '../pieces/vin-text.ts';

type Vehicle = PaperSheet['vehicles'][number];
type Cell = Vehicle['cells'][number];

/** Vehicles on one page of the sheet. */
export const SHEET_ROWS = 100; // not-law: rows of a page

/** Where a paper of an application is looked at and named. */
export const paperPath = (application: string, paper: string): string =>
  `/applications/${application}/papers/${paper}`;

const CLASSES = { handedIn: 'well', lacks: 'care', contradicts: 'stop', notStated: 'quiet' };
const MARKS = { handedIn: '✓ ', lacks: '', contradicts: '≠ ', notStated: '' };

const cellHtml = ({ say }: Visit, application: string, cell: Cell): Html => {
  const words = say.ownPapers.answers[cell.answer];
  const [first, ...more] = cell.papers;
  const said = html`<span class="${CLASSES[cell.answer]}">${MARKS[cell.answer]}${words}</span>`;
  if (first === undefined) return said;
  return html`<a href="${paperPath(application, first)}">${said}</a>${more.map(
    (id, at) => html` <a href="${paperPath(application, id)}">${at + 2}</a>`,
  )}`;
};

const columnsOf = (
  visit: Visit,
  application: string,
  sheet: PaperSheet,
): readonly Column<Vehicle>[] => {
  const { language, say } = visit;
  const used = sheet.accounts.filter((account) =>
    sheet.vehicles.some(({ cells }) =>
      cells.some((cell) => cell.account === account && cell.answer !== 'notStated'),
    ),
  );
  const { columns } = say.ownPapers;
  return [
    { name: 'vin', title: columns.vin, cell: ({ vin }) => vinText(vin, language) },
    ...used.map(
      (account): Column<Vehicle> => ({
        name: account,
        title: accountWords(visit, account),
        cell: ({ cells }) => {
          const cell = cells.find((one) => one.account === account);
          return cell === undefined ? '' : cellHtml(visit, application, cell);
        },
      }),
    ),
    {
      name: 'others',
      title: columns.others,
      cell: ({ others }) =>
        html`${others.map(
          (id, at) => html`<a href="${paperPath(application, id)}">${at + 1}</a> `,
        )}${others.length === 0 ? html`<span class="quiet">–</span>` : ''}`,
    },
  ];
};

const lacks = ({ cells }: Vehicle): boolean => cells.some(({ answer }) => answer === 'lacks');

/** The sheet of vehicles and papers: what is there, lacks, or contradicts. */
export const sheetHtml = (visit: Visit, application: string, sheet: PaperSheet): Html => {
  const words = visit.say.ownPapers;
  const { vehicles, ofMany } = sheet;
  const after = visit.query.get('after') ?? '';
  const from = vehicles.findIndex(({ vin }) => vin > after);
  const rows = from < 0 ? [] : vehicles.slice(from, from + SHEET_ROWS);
  const last = rows.at(-1)?.vin ?? '';
  return html`<h2 id="sheet">${words.sheet}</h2>
    ${vehicles.length === 0 ? '' : html`<p>${words.sheetLead(vehicles.filter(lacks).length, vehicles.length)}</p>`}
    ${list(visit, {
      caption: words.sheet,
      columns: columnsOf(visit, application, sheet),
      rows,
      all: vehicles.length,
      next: vehicles.at(-1)?.vin === last ? null : last,
      empty: words.noVehicles,
    })}${
      ofMany.length === 0
        ? ''
        : html`<h3>${words.ofMany}</h3><ul class="lines">${ofMany.map(
            ({ id, name }) => html`<li><a href="${paperPath(application, id)}">${name}</a></li>`,
          )}</ul>`
    }`;
};

/** What a paper says, from its evidence: what stands on it, and not what was stated or is expected. */
const saidOn = ({ evidence }: Contradiction) =>
  evidence.filter(({ as }) => as !== 'stated' && as !== 'expected');

const whereWords = ({ say }: Visit, page: number | null): string =>
  page === null ? say.ownPapers.noPage : say.ownPapers.page(page);

const againstStated = (visit: Visit, one: Contradiction): Html => {
  const { language, say } = visit;
  const words = say.ownPapers;
  const [said] = saidOn(one);
  const field =
    one.fact === null || one.of === 'vin'
      ? PAPERS_TEXTS[language].names[one.of ?? 'vin']
      : factLabel(one.fact, language);
  const stated = one.evidence.find(({ as }) => as === 'stated')?.value ?? '';
  return html`${words.says(field, said?.value ?? '', whereWords(visit, said?.page ?? null))}${
    language === 'zh' ? '，' : ', '
  }<b>${words.stated(stated)}</b>`;
};

const within = (visit: Visit, one: Contradiction): Html => {
  const { checks, as: places } = PAPERS_TEXTS[visit.language];
  const check = Object.entries(checks).find(([key]) => key === one.check)?.[1];
  const said = one.evidence.map(({ value, as, page }) => {
    const place = Object.entries(places).find(([key]) => key === as)?.[1] ?? as;
    return html`<li>${place}${page === null ? '' : html` (${whereWords(visit, page)})`}: <q>${value}</q></li>`;
  });
  return html`${check?.told ?? one.check}<ul>${said}</ul>`;
};

/** The button by which what the paper says is stated in the place of what was. */
const takeForm = (visit: Visit, one: Contradiction): Html => {
  const [said, ...more] = saidOn(one);
  if (one.row === null || one.fact === null || said === undefined || more.length > 0) return html``;
  return form({
    act: 'mend',
    className: 'inline',
    body: html`<input type="hidden" name="row" value="${one.row}"><input type="hidden" name="fact"
      value="${one.fact}"><input type="hidden" name="value" value="${said.value}">
      <button class="second">${visit.say.ownPapers.takeValue(said.value)}</button>`,
  });
};

/** What the papers of an application contradict, each with how it is mended; told before anything is submitted. */
export const contradictionsHtml = (
  visit: Visit,
  application: string,
  { contradictions, vehicles, waiting, ofMany }: PaperSheet,
): Html => {
  const words = visit.say.ownPapers;
  const kinds = PAPERS_TEXTS[visit.language].kinds;
  if (contradictions.length === 0) {
    const any =
      ofMany.length > 0 || vehicles.some(({ cells }) => cells.some((one) => one.papers.length > 0));
    return waiting > 0 || !any ? html`` : html`<p class="done">${words.noContradiction}</p>`;
  }
  return html`<h2 id="contradictions">${words.contradictions(contradictions.length)}</h2>
    <p>${words.contradictionsLead}</p><ul class="owed">${contradictions.map(
      (one) => html`<li><p>${vinText(one.vin, visit.language)} · ${kinds[one.kind]} · <a
          href="${paperPath(application, one.paper)}">${one.name}</a></p>
        <p>${one.check === 'against-stated' ? againstStated(visit, one) : within(visit, one)}</p>
        <div class="buttons">${takeForm(visit, one)}
          <a href="${paperPath(application, one.paper)}">${words.mendPaper}</a>${
            one.check === 'against-stated'
              ? html` <a href="/applications/${application}/draft">${words.mendRow}</a>`
              : ''
          }</div></li>`,
    )}</ul>`;
};
