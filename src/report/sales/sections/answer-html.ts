import { inEach } from '../../html/bilingual.ts';
import { escapeHtml } from '../../html/escape.ts';
import { type Lang, MESSAGES } from '../../messages/messages.ts';
import { grouped, percentOf } from '../../nation/figures.ts';
import { monthName } from '../../nation/plots/month-name.ts';
import { told } from '../../product/words.ts';
import { type Pick, ratioWords, SALES_MESSAGES, tellSales } from '../sales-messages.ts';
import type { SalesReport, SalesRow } from '../sales-model.ts';

/** The months from the first row to the last in words; '' when none is dated. */
const periodOf = (rows: readonly SalesRow[], lang: Lang): string => {
  const keys = rows.map(({ key }) => key).filter((key) => key !== '');
  const [first, last] = [keys[0], keys.at(-1)];
  return first === undefined || last === undefined
    ? ''
    : SALES_MESSAGES[lang].period(monthName(first, lang), monthName(last, lang));
};

/** The answer in one sentence. */
const answerSentence = (report: SalesReport, lang: Lang): string => {
  const say = SALES_MESSAGES[lang];
  const { reported, registered, exportedWithin, restated } = report.totals;
  const kind = say.kinds[report.kind];
  if (registered === 0) {
    return reported === null ? say.leadEmpty : say.leadEmptyReported(reported, kind);
  }
  const registeredIn = periodOf(
    report.byMonth.filter((row) => row.registered > 0),
    lang,
  );
  const reportedIn = periodOf(
    report.byMonth.filter((row) => row.reported !== null),
    lang,
  );
  return reported === null
    ? say.leadUnreported(registeredIn, exportedWithin, registered, report.within, restated)
    : say.lead(
        reported,
        kind,
        reportedIn,
        registeredIn === reportedIn ? '' : registeredIn,
        exportedWithin,
        registered,
        report.within,
        restated,
      );
};

const ratioSentence = ({ totals }: SalesReport, lang: Lang): string => {
  const say = SALES_MESSAGES[lang];
  const { inflation, restatedTold, restated, reported } = totals;
  if (inflation === null) return reported === null ? '' : say.ratioNone;
  return restatedTold === restated
    ? say.ratioTold(ratioWords(inflation))
    : say.ratioPart(ratioWords(inflation), reported ?? 0, restatedTold);
};

const undecidedSentence = ({ totals }: SalesReport, lang: Lang): string =>
  SALES_MESSAGES[lang].undecidedTold(totals.undecided, totals.restatedLeast, totals.restated);

const partsHtml = ({ totals, within }: SalesReport): string => {
  const part = (name: Pick, figure: string, small = ''): string =>
    `<div><dt>${tellSales(name)}</dt><dd><b>${figure}</b>${small === '' ? '' : ` <small>${small}</small>`}</dd></div>`;
  const { reported, registered, exportedWithin, neverPlated, inflation, undecided } = totals;
  const share = percentOf(exportedWithin, registered);
  return `<dl class="parts">${[
    part((say) => say.columns.reported, reported === null ? '–' : grouped(reported)),
    part((say) => say.columns.registered, grouped(registered)),
    part(
      (say) => say.exportedPart(within),
      grouped(exportedWithin),
      tellSales((say) => say.shareOf(share)),
    ),
    part((say) => say.columns.never, grouped(neverPlated)),
    part((say) => say.columns.inflation, ratioWords(inflation)),
    part((say) => say.columns.undecided, grouped(undecided)),
  ].join('')}</dl>`;
};

const editionHtml = ({ edition, protection }: SalesReport): string => {
  if (edition === 'full') return `<p class="note">${tellSales((say) => say.fullNote)}</p>`;
  const meaning = tellSales((say) =>
    protection === null ? say.publicNoteBare : say.publicNote(protection.base),
  );
  return `<div class="note"><p>${meaning}</p>${protection === null ? '' : `<p class="quiet">${told(protection.method)}</p>`}</div>`;
};

/** The answer before its reasons: restated sales, one sentence, the ratio, what is undecided, and the edition. */
export const answerHtml = (report: SalesReport): string => {
  const { totals, within, lawWithin, rowsWithoutVin } = report;
  const sentences = (lang: Lang): string =>
    [ratioSentence(report, lang), undecidedSentence(report, lang)]
      .filter((sentence) => sentence !== '')
      .join(MESSAGES[lang].sentenceGap);
  const lead = `<p class="lead">${inEach((lang) => escapeHtml(answerSentence(report, lang)))}</p>`;
  const notes = [
    within === lawWithin ? '' : tellSales((say) => say.lawNote(within, lawWithin)),
    rowsWithoutVin === 0 ? '' : tellSales((say) => say.rowsWithoutVin(rowsWithoutVin)),
  ].filter((note) => note !== '');
  if (totals.registered === 0) return lead + notes.map((note) => `<p>${note}</p>`).join('');
  return (
    `<p class="headline"><b>${grouped(totals.restated)}</b> ${tellSales((say) => say.headline)}</p>${lead}` +
    `<p class="lead">${inEach((lang) => escapeHtml(sentences(lang)))}</p>` +
    partsHtml(report) +
    editionHtml(report) +
    notes.map((note) => `<p class="quiet">${note}</p>`).join('')
  );
};
