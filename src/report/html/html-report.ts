import { compareGravity, gravest } from '../gravest.ts';
import { LANGS, type Lang, MESSAGES } from '../messages/messages.ts';
import type { ReportModel } from '../model.ts';
import { noLawReadText } from '../no-law-read.ts';
import type { Summary } from '../summary.ts';
import { dateWords } from '../words/date-words.ts';
import { inEach, type Languages, sayEach } from './bilingual.ts';
import { countsHtml } from './counts-html.ts';
import { destinationsHtml } from './destinations-html.ts';
import { type Html, html, joined, raw } from './html.ts';
import { PAGE_SCRIPT_HASH, PAGE_STYLE_HASH } from './page-hashes.ts';
import { pageHead, pagePolicy } from './page-head.ts';
import { PAGE_SCRIPT } from './page-script.ts';
import { PAGE_STYLE } from './page-style.ts';
import { otherReasonsHtml, problemGroupsHtml, workHtml } from './reasons-html.ts';
import { tableHead, tableRow } from './table-html.ts';
import { vehicleHtml } from './vehicle-html.ts';

/** Rows a page holds: as many as open in under two seconds of processor time. */
export const REPORT_ROWS = 1000;

/** How much of a large batch the page shows; the rest is counted and said to be left out. */
export interface ReportLimits {
  /** Rows of the table. */
  readonly rows: number;
  /** Vehicles told in detail. */
  readonly details: number;
  /** What is said of those left out of the table, a text; where the file tells them without it. */
  readonly leftOut?: string;
}

const LIMITS: ReportLimits = { rows: REPORT_ROWS, details: 200 };

const POLICY = pagePolicy(PAGE_STYLE_HASH, PAGE_SCRIPT_HASH);

const title = (model: ReportModel, lang: Lang): string =>
  model.title === '' ? MESSAGES[lang].reportTitle : model.title;

/** The first eight digits of a hash, by which people tell rule sets apart; the foot has all of them. */
const firstDigits = (hash: string): string => hash.replace(/^sha256:/, '').slice(0, 8);

/** What was read by what: for whoever asks later how an answer came about. */
const provenanceHtml = (model: ReportModel): Html =>
  joined(
    html`<section class="provenance"><h2 id="provenance">${sayEach(LANGS, (say) => say.provenance)}`,
    html`</h2><dl class="about">`,
    html`<div><dt>${sayEach(LANGS, (say) => say.file)}</dt><dd>${model.inputName}</dd></div>`,
    html`<div><dt>${sayEach(LANGS, (say) => say.asOf)}</dt><dd>${model.today}</dd></div>`,
    html`<div><dt>${sayEach(LANGS, (say) => say.program)}</dt><dd>Mileproof ${model.version}</dd></div>`,
    html`<div><dt>${sayEach(LANGS, (say) => say.ruleset)}</dt><dd class="hash">${model.ruleset}</dd></div></dl>`,
    html`<p class="foot quiet">${sayEach(LANGS, (say) => say.footnote)}</p></section>`,
  );

const headHtml = (model: ReportModel, lang: Lang): Html => {
  const heading = inEach(LANGS, (each) => title(model, each));
  return joined(
    pageHead({
      lang,
      title: `${title(model, lang)} · ${model.inputName}`,
      policy: POLICY,
      style: PAGE_STYLE,
    }),
    html`<a class="skip" href="#table-title">${sayEach(LANGS, (say) => say.skip)}</a>`,
    html`<h1>${heading}</h1><dl class="about">`,
    html`<div><dt>${sayEach(LANGS, (say) => say.file)}</dt><dd>${model.inputName}</dd></div>`,
    html`<div><dt>${sayEach(LANGS, (say) => say.asOf)}</dt><dd>`,
    html`${inEach(LANGS, (each) => dateWords(model.today, each))}</dd></div>`,
    html`<div><dt>${sayEach(LANGS, (say) => say.columns.vehicles)}</dt><dd>`,
    html`${model.summary.vehicles.toLocaleString('en-US')}</dd></div>`,
    html`<div><dt>${sayEach(LANGS, (say) => say.ruleset)}</dt><dd class="hash"><a `,
    html`href="#provenance">${firstDigits(model.ruleset)}</a></dd></div></dl>\n`,
  );
};

const noLawReadHtml = (languages: Languages, { noLawRead }: Summary): Html =>
  noLawRead.size === 0
    ? html``
    : html`<p class="quiet">${inEach(languages, (_, say) =>
        say.noLawReadFor(noLawReadText(noLawRead, say.listGap)),
      )}</p>`;

const filterHtml = (
  languages: Languages,
  model: ReportModel,
  rows: number,
  leftOut: string | undefined,
): Html => {
  const sorted = (lang: Lang): Html => {
    const say = MESSAGES[lang];
    return joined(
      html`data-sorted="${say.sortedBy('{column}', '{direction}')}" `,
      html`data-up="${say.ascending}" data-down="${say.descending}"`,
    );
  };
  const all = model.summary.vehicles;
  const held = rows.toLocaleString('en-US');
  const shown = inEach(languages, (lang, say) => {
    const count = '<b class="n"></b>';
    const words = rows < all ? say.shownOnPage(count, held) : say.shownOf(count, held);
    return joined(
      html`<span class="told" data-only="${say.onlyRule('{code}')}" ${sorted(lang)}>${raw(words)}<span `,
      html`class="by"></span></span>`,
    );
  });
  const words =
    leftOut === undefined ? sayEach(languages, (say) => say.heldOf(rows, all)) : leftOut;
  const left = rows < all ? html`<p class="held">${words}</p>` : '';
  return joined(
    html`<form id="filter"><h2 id="counts-title">${sayEach(languages, (say) => say.countsTitle)}</h2><div `,
    html`class="counts">${countsHtml(languages, model.summary)}`,
    html`</div>${noLawReadHtml(languages, model.summary)}`,
    html`<div class="search" hidden><label for="q">${sayEach(languages, (say) => say.filterText)}</label>`,
    html`<input id="q" name="q" type="search" autocomplete="off">`,
    html`<button type="reset">${sayEach(languages, (say) => say.clearFilter)}</button></div></form>\n`,
    html`<section><h2 id="table-title" tabindex="-1">${sayEach(languages, (say) => say.tableTitle)}</h2>`,
    html`<p id="shown" role="status" class="quiet" hidden>${shown}</p>${left}`,
    html`<p id="table-note" class="quiet">`,
    html`${sayEach(languages, (say) => `${say.gravestFirst}${say.sentenceGap}${say.daysExplained}`)}</p>`,
  );
};

/**
 * What a report says, piece by piece, without the frame of its page: the work that is left, counts, the table of
 * vehicles, reasons, problems, each vehicle, destinations.
 */
export function* reportPieces(
  languages: Languages,
  model: ReportModel,
  limits: Partial<ReportLimits> = {},
): Generator<Html, void, undefined> {
  const { rows, details, leftOut } = { ...LIMITS, ...limits };
  const listed = [...gravest(model.vehicles, rows)].sort((a, b) =>
    compareGravity(a.verdict, b.verdict),
  );
  const detailed = listed.slice(0, details);
  const ids = new Map(detailed.map((vehicle, index) => [vehicle, `v${index + 1}`]));
  yield workHtml(languages, model.summary, model);
  yield filterHtml(languages, model, listed.length, leftOut);
  if (listed.length === 0)
    yield html`<p>${sayEach(languages, (say) => say.noVehicles)}</p></section>\n`;
  else {
    yield tableHead(languages);
    for (const vehicle of listed)
      yield html`${tableRow(languages, vehicle, model, ids.get(vehicle) ?? null)}\n`;
    yield html`</tbody></table></section>\n`;
  }
  yield otherReasonsHtml(languages, model.summary, model);
  yield problemGroupsHtml(languages, model);
  if (detailed.length > 0) {
    const all = model.summary.vehicles;
    const left =
      detailed.length < all
        ? html`<p class="quiet">${sayEach(languages, (say) => say.detailsShown(detailed.length, all))}</p>`
        : '';
    yield html`<section class="vehicles"><h2>${sayEach(languages, (say) => say.detailsTitle)}</h2>${left}\n`;
    for (const vehicle of detailed) {
      yield html`${vehicleHtml(languages, vehicle, model, ids.get(vehicle) ?? '')}\n`;
    }
    yield html`</section>\n`;
  }
  yield destinationsHtml(languages, model);
}

/**
 * The report piece by piece, for writing to a file as it is made: each piece is complete text, and
 * all of them in order are one self-contained page without network, in both languages, `lang` first.
 */
export function* htmlReportPieces(
  model: ReportModel,
  lang: Lang,
  limits: Partial<ReportLimits> = {},
): Generator<string, void, undefined> {
  yield `${headHtml(model, lang)}`;
  for (const piece of reportPieces(LANGS, model, limits)) yield `${piece}`;
  yield `${provenanceHtml(model)}`;
  yield `</div></main><script>${PAGE_SCRIPT}</script></body></html>\n`;
}

/** The whole report as one text; for large batches write `htmlReportPieces` one by one. */
export const htmlReport = (
  model: ReportModel,
  lang: Lang,
  limits: Partial<ReportLimits> = {},
): string => [...htmlReportPieces(model, lang, limits)].join('');
