import { inEach } from '../../html/bilingual.ts';
import { type Html, html, joined } from '../../html/html.ts';
import { LANGS, type Lang, MESSAGES } from '../../messages/messages.ts';
import { grouped, percentOf } from '../../nation/figures.ts';
import { monthName } from '../../nation/plots/month-name.ts';
import { told } from '../../product/words.ts';
import { missingPercent } from '../like-for-like.ts';
import { type Pick, SALES_MESSAGES, tellSales } from '../sales-messages.ts';
import type { SalesReport, SalesRow } from '../sales-model.ts';

/** The months from the first row to the last in words; '' when none is dated. */
const periodOf = (rows: readonly SalesRow[], lang: Lang): string => {
  const keys = rows.map(({ key }) => key).filter((key) => key !== '');
  const [first, last] = [keys[0], keys.at(-1)];
  return first === undefined || last === undefined
    ? ''
    : SALES_MESSAGES[lang].period(monthName(first, lang), monthName(last, lang));
};

/** The answer, like for like, where sales are reported and vehicles registered: headline and its parts. */
const comparedHtml = (report: SalesReport, reported: number): Html => {
  const { totals, within, kind, byMonth } = report;
  const { registeredTold, exportedTold, restatedTold } = totals;
  const missing = reported - restatedTold;
  const unregistered = reported - registeredTold;
  const headline = tellSales((say) =>
    missing > 0
      ? say.missing(reported, missingPercent(totals), within)
      : say.missingNone(reported, restatedTold),
  );
  const sentences = tellSales((say, lang) => {
    const period = periodOf(
      byMonth.filter((row) => row.reported !== null),
      lang,
    );
    return [
      ...(missing > 0 || exportedTold > 0
        ? [say.missingParts(exportedTold, within, unregistered)]
        : []),
      say.compared(say.kinds[kind], period),
    ].join(MESSAGES[lang].sentenceGap);
  });
  const share = (n: number): Html => tellSales((say) => say.ofReported(percentOf(n, reported)));
  return joined(
    html`<p class="headline"><b>${grouped(Math.max(0, missing))}</b> ${headline}</p><p class="lead">${sentences}</p>`,
    partsHtml(
      (say) => say.alikeParts,
      [
        [(say) => say.columns.reported, reported, null],
        [(say) => say.leftPart(within), exportedTold, share(exportedTold)],
        unregistered >= 0
          ? [(say) => say.unregisteredPart, unregistered, share(unregistered)]
          : [(say) => say.beyondPart, -unregistered, null],
        [(say) => say.stayedPart, restatedTold, null],
      ],
    ),
  );
};

/** What there is to say where nothing can be compared: no sales figures, or no vehicle. */
const bareSentence = ({ totals, kind, within, byMonth }: SalesReport, lang: Lang): string => {
  const say = SALES_MESSAGES[lang];
  const { reported, registered, exportedWithin, restated } = totals;
  if (registered === 0) {
    return reported === null ? say.leadEmpty : say.leadEmptyReported(reported, say.kinds[kind]);
  }
  const months = byMonth.filter((row) => row.registered > 0);
  return say.leadUnreported(periodOf(months, lang), exportedWithin, registered, within, restated);
};

const nationSentence = ({ totals, within, byMonth }: SalesReport, lang: Lang): string => {
  const months = byMonth.filter((row) => row.registered > 0);
  const { registered, exportedWithin, restated } = totals;
  return SALES_MESSAGES[lang].nation(
    periodOf(months, lang),
    registered,
    exportedWithin,
    within,
    restated,
  );
};

const undecidedSentence = ({ totals }: SalesReport, lang: Lang): string =>
  SALES_MESSAGES[lang].undecidedTold(totals.undecided, totals.restatedLeast, totals.restated);

/** A figure with its name, and HTML below it. */
type NamedFigure = readonly [name: Pick, figure: number, small: Html | null];

const partsHtml = (title: Pick, parts: readonly NamedFigure[]): Html =>
  html`<p class="sum">${tellSales(title)}</p><dl class="parts">${parts.map(
    ([name, figure, small]) =>
      joined(
        html`<div><dt>${tellSales(name)}</dt><dd><b>${grouped(figure)}</b>`,
        html`${small === null ? '' : html` <small>${small}</small>`}</dd></div>`,
      ),
  )}</dl>`;

const nationParts = ({ totals, within }: SalesReport): Html => {
  const { registered, exportedWithin, restated, neverPlated, undecided } = totals;
  const share = percentOf(exportedWithin, registered);
  return partsHtml(
    (say) => say.nationParts,
    [
      [(say) => say.columns.registered, registered, null],
      [(say) => say.exportedPart(within), exportedWithin, tellSales((say) => say.shareOf(share))],
      [(say) => say.columns.restated, restated, null],
      [(say) => say.columns.never, neverPlated, null],
      [(say) => say.columns.undecided, undecided, null],
    ],
  );
};

const editionHtml = ({ edition, protection }: SalesReport): Html => {
  if (edition === 'full') return html`<p class="note">${tellSales((say) => say.fullNote)}</p>`;
  const meaning = tellSales((say) =>
    protection === null ? say.publicNoteBare : say.publicNote(protection.base),
  );
  return joined(
    html`<div class="note"><p>${meaning}</p>`,
    html`${protection === null ? '' : html`<p class="quiet">${told(protection.method)}</p>`}</div>`,
  );
};

/**
 * The answer before its reasons: how many of the reported sales left or were never registered, like for like;
 * then the nation, what is undecided, and the edition.
 */
export const answerHtml = (report: SalesReport): Html => {
  const { totals, within, lawWithin, rowsWithoutVin } = report;
  const { reported, registered, restated } = totals;
  const notes = [
    within === lawWithin ? null : tellSales((say) => say.lawNote(within, lawWithin)),
    rowsWithoutVin === 0 ? null : tellSales((say) => say.rowsWithoutVin(rowsWithoutVin)),
  ].filter((note) => note !== null);
  const bare = html`<p class="lead">${inEach(LANGS, (lang) => bareSentence(report, lang))}</p>`;
  if (registered === 0)
    return joined(
      bare,
      notes.map((note) => html`<p>${note}</p>`),
    );
  const sentences = (lang: Lang): string =>
    [
      ...(reported === null ? [] : [nationSentence(report, lang)]),
      undecidedSentence(report, lang),
    ].join(MESSAGES[lang].sentenceGap);
  const answer =
    reported === null
      ? html`<p class="headline"><b>${grouped(restated)}</b> ${tellSales((say) => say.headline)}</p>${bare}`
      : comparedHtml(report, reported);
  return joined(
    html`${answer}${nationParts(report)}<p>${inEach(LANGS, sentences)}</p>`,
    editionHtml(report),
    notes.map((note) => html`<p class="quiet">${note}</p>`),
  );
};
