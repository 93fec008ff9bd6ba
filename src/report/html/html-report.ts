import { compareGravity, gravest } from '../gravest.ts';
import { type Lang, MESSAGES } from '../messages/messages.ts';
import type { ReportModel } from '../model.ts';
import { noLawReadText } from '../no-law-read.ts';
import type { Summary } from '../summary.ts';
import { dateWords } from '../words/date-words.ts';
import { inEach, sayEach } from './bilingual.ts';
import { countsHtml } from './counts-html.ts';
import { destinationsHtml } from './destinations-html.ts';
import { escapeHtml } from './escape.ts';
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
const provenanceHtml = (model: ReportModel): string =>
  `<section class="provenance"><h2 id="provenance">${sayEach((say) => say.provenance)}</h2><dl class="about">` +
  `<div><dt>${sayEach((say) => say.file)}</dt><dd>${escapeHtml(model.inputName)}</dd></div>` +
  `<div><dt>${sayEach((say) => say.asOf)}</dt><dd>${escapeHtml(model.today)}</dd></div>` +
  `<div><dt>${sayEach((say) => say.program)}</dt><dd>Mileproof ${escapeHtml(model.version)}</dd></div>` +
  `<div><dt>${sayEach((say) => say.ruleset)}</dt><dd class="hash">${escapeHtml(model.ruleset)}</dd></div></dl>` +
  `<p class="foot quiet">${sayEach((say) => say.footnote)}</p></section>`;

const headHtml = (model: ReportModel, lang: Lang): string => {
  const heading = inEach((each) => escapeHtml(title(model, each)));
  return (
    pageHead({
      lang,
      title: `${title(model, lang)} · ${model.inputName}`,
      policy: POLICY,
      style: PAGE_STYLE,
    }) +
    `<a class="skip" href="#table-title">${sayEach((say) => say.skip)}</a>` +
    `<h1>${heading}</h1><dl class="about">` +
    `<div><dt>${sayEach((say) => say.file)}</dt><dd>${escapeHtml(model.inputName)}</dd></div>` +
    `<div><dt>${sayEach((say) => say.asOf)}</dt><dd>` +
    `${inEach((each) => escapeHtml(dateWords(model.today, each)))}</dd></div>` +
    `<div><dt>${sayEach((say) => say.columns.vehicles)}</dt><dd>` +
    `${model.summary.vehicles.toLocaleString('en-US')}</dd></div>` +
    `<div><dt>${sayEach((say) => say.ruleset)}</dt><dd class="hash"><a ` +
    `href="#provenance">${escapeHtml(firstDigits(model.ruleset))}</a></dd></div></dl>\n`
  );
};

const noLawReadHtml = ({ noLawRead }: Summary): string =>
  noLawRead.size === 0
    ? ''
    : `<p class="quiet">${inEach((_, say) => escapeHtml(say.noLawReadFor(noLawReadText(noLawRead, say.listGap))))}</p>`;

const filterHtml = (model: ReportModel, rows: number, leftOut: string | undefined): string => {
  const sorted = (lang: Lang): string => {
    const say = MESSAGES[lang];
    return (
      `data-sorted="${escapeHtml(say.sortedBy('{column}', '{direction}'))}" ` +
      `data-up="${escapeHtml(say.ascending)}" data-down="${escapeHtml(say.descending)}"`
    );
  };
  const all = model.summary.vehicles;
  const held = rows.toLocaleString('en-US');
  const shown = inEach((lang, say) => {
    const count = '<b class="n"></b>';
    const words = rows < all ? say.shownOnPage(count, held) : say.shownOf(count, held);
    return (
      `<span class="told" data-only="${escapeHtml(say.onlyRule('{code}'))}" ${sorted(lang)}>${words}<span ` +
      `class="by"></span></span>`
    );
  });
  const words =
    leftOut === undefined ? sayEach((say) => say.heldOf(rows, all)) : escapeHtml(leftOut);
  const left = rows < all ? `<p class="held">${words}</p>` : '';
  return (
    `<form id="filter"><h2 id="counts-title">${sayEach((say) => say.countsTitle)}</h2><div ` +
    `class="counts">${countsHtml(model.summary)}</div>${noLawReadHtml(model.summary)}` +
    `<div class="search" hidden><label for="q">${sayEach((say) => say.filterText)}</label><input id="q" name="q" ` +
    `type="search" autocomplete="off">` +
    `<button type="reset">${sayEach((say) => say.clearFilter)}</button></div></form>\n` +
    `<section><h2 id="table-title" tabindex="-1">${sayEach((say) => say.tableTitle)}</h2><p id="shown" role="status" ` +
    `class="quiet" hidden>${shown}</p>${left}` +
    `<p id="table-note" class="quiet">` +
    `${sayEach((say) => `${say.gravestFirst}${say.sentenceGap}${say.daysExplained}`)}</p>`
  );
};

/**
 * What a report says, piece by piece, without the frame of its page: the work that is left, counts, the table of
 * vehicles, reasons, problems, each vehicle, destinations. Written in the languages of `writtenIn`.
 */
export function* reportPieces(
  model: ReportModel,
  limits: Partial<ReportLimits> = {},
): Generator<string, void, undefined> {
  const { rows, details, leftOut } = { ...LIMITS, ...limits };
  const listed = [...gravest(model.vehicles, rows)].sort((a, b) =>
    compareGravity(a.verdict, b.verdict),
  );
  const detailed = listed.slice(0, details);
  const ids = new Map(detailed.map((vehicle, index) => [vehicle, `v${index + 1}`]));
  yield workHtml(model.summary, model);
  yield filterHtml(model, listed.length, leftOut);
  if (listed.length === 0) yield `<p>${sayEach((say) => say.noVehicles)}</p></section>\n`;
  else {
    yield tableHead();
    for (const vehicle of listed) yield `${tableRow(vehicle, model, ids.get(vehicle) ?? null)}\n`;
    yield '</tbody></table></section>\n';
  }
  yield otherReasonsHtml(model.summary, model);
  yield problemGroupsHtml(model);
  if (detailed.length > 0) {
    const all = model.summary.vehicles;
    const left =
      detailed.length < all
        ? `<p class="quiet">${sayEach((say) => say.detailsShown(detailed.length, all))}</p>`
        : '';
    yield `<section class="vehicles"><h2>${sayEach((say) => say.detailsTitle)}</h2>${left}\n`;
    for (const vehicle of detailed) {
      yield `${vehicleHtml(vehicle, model, ids.get(vehicle) ?? '')}\n`;
    }
    yield '</section>\n';
  }
  yield destinationsHtml(model);
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
  yield headHtml(model, lang);
  yield* reportPieces(model, limits);
  yield provenanceHtml(model);
  yield `</div></main><script>${PAGE_SCRIPT}</script></body></html>\n`;
}

/** The whole report as one text; for large batches write `htmlReportPieces` one by one. */
export const htmlReport = (
  model: ReportModel,
  lang: Lang,
  limits: Partial<ReportLimits> = {},
): string => [...htmlReportPieces(model, lang, limits)].join('');
