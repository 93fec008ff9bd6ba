import { inEach } from '../../html/bilingual.ts';
import { escapeHtml } from '../../html/escape.ts';
import { type Lang, MESSAGES } from '../../messages/messages.ts';
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
const comparedHtml = (report: SalesReport, reported: number): string => {
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
  const share = (n: number): string => tellSales((say) => say.ofReported(percentOf(n, reported)));
  return (
    `<p class="headline"><b>${grouped(Math.max(0, missing))}</b> ${headline}</p><p class="lead">${sentences}</p>` +
    partsHtml(
      (say) => say.alikeParts,
      [
        [(say) => say.columns.reported, reported, ''],
        [(say) => say.leftPart(within), exportedTold, share(exportedTold)],
        unregistered >= 0
          ? [(say) => say.unregisteredPart, unregistered, share(unregistered)]
          : [(say) => say.beyondPart, -unregistered, ''],
        [(say) => say.stayedPart, restatedTold, ''],
      ],
    )
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

/** A part: its name, its figure, and HTML below it. */
type Part = readonly [name: Pick, figure: number, small: string];

const partsHtml = (title: Pick, parts: readonly Part[]): string =>
  `<p class="sum">${tellSales(title)}</p><dl class="parts">${parts
    .map(
      ([name, figure, small]) =>
        `<div><dt>${tellSales(name)}</dt><dd><b>${grouped(figure)}</b>` +
        `${small === '' ? '' : ` <small>${small}</small>`}</dd></div>`,
    )
    .join('')}</dl>`;

const nationParts = ({ totals, within }: SalesReport): string => {
  const { registered, exportedWithin, restated, neverPlated, undecided } = totals;
  const share = percentOf(exportedWithin, registered);
  return partsHtml(
    (say) => say.nationParts,
    [
      [(say) => say.columns.registered, registered, ''],
      [(say) => say.exportedPart(within), exportedWithin, tellSales((say) => say.shareOf(share))],
      [(say) => say.columns.restated, restated, ''],
      [(say) => say.columns.never, neverPlated, ''],
      [(say) => say.columns.undecided, undecided, ''],
    ],
  );
};

const editionHtml = ({ edition, protection }: SalesReport): string => {
  if (edition === 'full') return `<p class="note">${tellSales((say) => say.fullNote)}</p>`;
  const meaning = tellSales((say) =>
    protection === null ? say.publicNoteBare : say.publicNote(protection.base),
  );
  return (
    `<div class="note"><p>${meaning}</p>` +
    `${protection === null ? '' : `<p class="quiet">${told(protection.method)}</p>`}</div>`
  );
};

/**
 * The answer before its reasons: how many of the reported sales left or were never registered, like for like;
 * then the nation, what is undecided, and the edition.
 */
export const answerHtml = (report: SalesReport): string => {
  const { totals, within, lawWithin, rowsWithoutVin } = report;
  const { reported, registered, restated } = totals;
  const notes = [
    within === lawWithin ? '' : tellSales((say) => say.lawNote(within, lawWithin)),
    rowsWithoutVin === 0 ? '' : tellSales((say) => say.rowsWithoutVin(rowsWithoutVin)),
  ].filter((note) => note !== '');
  const bare = `<p class="lead">${inEach((lang) => escapeHtml(bareSentence(report, lang)))}</p>`;
  if (registered === 0) return bare + notes.map((note) => `<p>${note}</p>`).join('');
  const sentences = (lang: Lang): string =>
    [...(reported === null ? [] : [nationSentence(report, lang)]), undecidedSentence(report, lang)]
      .map(escapeHtml)
      .join(MESSAGES[lang].sentenceGap);
  const answer =
    reported === null
      ? `<p class="headline"><b>${grouped(restated)}</b> ${tellSales((say) => say.headline)}</p>${bare}`
      : comparedHtml(report, reported);
  return (
    `${answer}${nationParts(report)}<p>${inEach(sentences)}</p>` +
    editionHtml(report) +
    notes.map((note) => `<p class="quiet">${note}</p>`).join('')
  );
};
