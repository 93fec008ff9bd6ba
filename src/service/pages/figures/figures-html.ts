import { kilobytes } from '../../../domain/statements/kilobytes.ts';
import { numberWords } from '../../../domain/statements/plural.ts';
import { EDITION_FILE } from '../../../products/figures/edition-document.ts';
import type {
  FiguresEdition,
  FiguresEditionInFull,
} from '../../../register/figures/figures-shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import { enOrZh, partInEnOrZh } from '../frame/en-or-zh.ts';
import type { Visit } from '../frame/page.ts';
import { curvePlot, provincePlot } from './figures-plots.ts';
import { daysTable, makersTable, monthsTable, provincesTable } from './figures-tables.ts';

type Figures = FiguresEditionInFull['figures'];
type Correction = NonNullable<FiguresEdition['corrects']>;

/** Where the figures for everybody stand. */
export const FIGURES_PATH = '/figures';

const KILOBYTE = 1000; // not-law: bytes

const linkTo = (edition: string): Html =>
  html`<a href="${FIGURES_PATH}/${edition}"><bdi>${edition}</bdi></a>`;

const whyHtml = (visit: Visit, { ground, reason }: Correction): Html => {
  const { grounds, why } = visit.say.figures;
  return html`${why}: ${grounds[ground]} ${enOrZh(visit, reason)}`;
};

/** That an edition was corrected, by what and why; and what it corrects itself. */
export const correctionsHtml = (
  visit: Visit,
  { corrects, correctedBy }: Pick<FiguresEdition, 'corrects' | 'correctedBy'>,
): Html => {
  const words = visit.say.figures;
  // the text says where the name of the other edition stands
  const around = (say: (edition: string) => string, { edition }: Correction): Html => {
    const [before = '', after = ''] = say('\u0000').split('\u0000');
    return html`${before}${linkTo(edition)}${after}`;
  };
  return html`${
    correctedBy === null
      ? ''
      : html`<div class="care" role="note"><p><b>${around(words.corrected, correctedBy)}</b> ${whyHtml(
          visit,
          correctedBy,
        )}</p></div>`
  }${
    corrects === null
      ? ''
      : html`<p>${around(words.corrects, corrects)} ${whyHtml(visit, corrects)}</p>`
  }`;
};

/** The sentence with the number first, and the figures that it rests on. */
export const answerHtml = (visit: Visit, figures: Figures): Html => {
  const { say, speaks } = visit;
  const words = say.figures;
  const { totals, within, asOf, byMonth } = figures;
  const { registered, exportedWithin, restated, reported, restatedTold, neverPlated } = totals;
  const months = byMonth.filter((row) => row.key !== '' && row.registered > 0);
  const [from, to] = [months[0]?.key ?? asOf, months.at(-1)?.key ?? asOf];
  const parts: readonly (readonly [name: string, count: number | null])[] = [
    [words.columns.registered, registered],
    [words.columns.left(within), exportedWithin],
    [words.columns.stayed, restated],
    [words.columns.reported, reported],
    [words.columns.never, neverPlated],
  ];
  return html`<h1 class="headline">${words.headline(exportedWithin, registered, within)}</h1>
    <p class="lead">${words.span(dateWords(from, speaks), dateWords(to, speaks), dateWords(asOf, speaks))}${
      reported === null ? '' : html` ${words.compared(reported, restatedTold)}`
    }</p>
    <dl class="parts">${parts.map(
      ([name, count]) =>
        html`<div><dt>${name}</dt><dd><b>${
          count === null ? words.unknown : numberWords(speaks, count)
        }</b></dd></div>`,
    )}</dl>`;
};

/** Curve, map and tables. */
export const breakdownsHtml = (visit: Visit, figures: Figures): Html => {
  const words = visit.say.figures;
  const map = provincePlot(visit, figures);
  return html`<h2 id="curve">${words.curveTitle}</h2><div class="two"><figure>${curvePlot(visit, figures)}</figure>
    <div>${daysTable(visit, figures)}</div></div>
    <h2 id="provinces">${words.mapTitle}</h2>${
      map === null
        ? ''
        : html`<p class="quiet">${words.mapWords(figures.within)}</p><figure>${map}</figure>`
    }<details><summary>${words.provincesTitle}</summary>${provincesTable(visit, figures)}</details>
    <div class="two"><div><h2 id="makers">${words.makersTitle}</h2>${makersTable(visit, figures)}</div>
    <div><h2 id="months">${words.monthsTitle}</h2>${monthsTable(visit, figures)}</div></div>`;
};

/** How it is counted, and what is not known. */
export const methodHtml = (visit: Visit, { within, totals, base, method }: Figures): Html => {
  const { say, language } = visit;
  const words = say.figures;
  return html`<h2 id="method">${words.methodTitle}</h2><ul>${words
    .method(within)
    .map((sentence) => html`<li>${sentence}</li>`)}</ul>
    <h2 id="unknown">${words.unknownTitle}</h2><ul><li>${words.protected(base)}</li><li>${words.undecided(
      totals.undecided,
    )}</li><li>${words.late}</li></ul>
    <details><summary>${words.whole}</summary>${partInEnOrZh(
      visit,
      html`<ol>${method.map((sentence) => html`<li>${sentence[language]}</li>`)}</ol>`,
    )}</details>`;
};

const TABLE_ENDING = /\.(csv|parquet)$/;

/** What a file of an edition holds, in the language of the page. */
const describedAs = ({ say }: Visit, file: string): string =>
  say.figures.files[file.replace(TABLE_ENDING, '')] ?? file;

/** The files of an edition, and how anybody makes them again. */
export const filesHtml = (
  visit: Visit,
  { edition, sha256, document }: Pick<FiguresEditionInFull, 'edition' | 'sha256' | 'document'>,
): Html => {
  const { say, register, speaks } = visit;
  const words = say.figures;
  const { terms, checkpoint, publishedOn } = document;
  const files = [{ name: EDITION_FILE, bytes: null }, ...document.files];
  const facts: readonly (readonly [name: string, said: Html | string])[] = [
    [words.edition, html`<bdi>${edition}</bdi>`],
    [words.publishedOn, dateWords(publishedOn, speaks)],
    [words.digest, html`<code class="long">${sha256}</code>`],
    [
      words.log,
      checkpoint === null
        ? words.noLog
        : html`${words.logState(checkpoint.origin, checkpoint.size)} <code class="long">${checkpoint.root}</code>`,
    ],
    [words.ruleSet, html`<code class="long">${terms.ruleSet}</code>`],
    [words.program, terms.program],
  ];
  const command = `npx mileproof figures recompute ${register.address}${FIGURES_PATH}/${edition}`;
  return html`<h2 id="check">${words.checkTitle}</h2><p>${words.check}</p>
    <code class="command">${command}</code>
    <dl class="facts">${facts.map(([name, said]) => html`<div><dt>${name}</dt><dd>${said}</dd></div>`)}</dl>
    <h2 id="files">${words.filesTitle}</h2>
    <table aria-labelledby="files"><thead><tr><th scope="col">${words.file}</th><th scope="col">${words.holds}</th>
    <th scope="col" class="figure">${words.size}</th></tr></thead><tbody>${files.map(
      ({
        name,
        bytes,
      }) => html`<tr><th scope="row"><a href="${FIGURES_PATH}/${edition}/${name}">${name}</a></th>
        <td>${describedAs(visit, name)}</td><td class="figure">${
          bytes === null ? '' : kilobytes(speaks, Math.max(1, Math.round(bytes / KILOBYTE)))
        }</td></tr>`,
    )}</tbody></table>`;
};

/** All editions, the newest first. */
export const editionsHtml = (visit: Visit, items: readonly FiguresEdition[]): Html => {
  const { say, speaks } = visit;
  const words = say.figures;
  return html`<h2 id="editions">${words.editionsTitle}</h2><ul class="rows">${items.map(
    ({ edition, month, publishedOn, correctedBy }) =>
      html`<li>${linkTo(edition)} ${dateWords(month, speaks)} <small>${words.publishedOn}: ${dateWords(
        publishedOn,
        speaks,
      )}${
        correctedBy === null ? '' : html` · ${words.wasCorrected}: ${linkTo(correctedBy.edition)}`
      }</small></li>`,
  )}</ul>`;
};
