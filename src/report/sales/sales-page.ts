import { inEach } from '../html/bilingual.ts';
import { type Html, html, joined } from '../html/html.ts';
import { LANGS, type Lang } from '../messages/messages.ts';
import { given } from '../nation/data-table.ts';
import type { PageNames } from '../nation/page-names.ts';
import { productPage } from '../product/product-page.ts';
import { dateWords } from '../words/date-words.ts';
import { SALES_STYLE_HASH } from './sales-hashes.ts';
import { type Pick, saySales, tellSales } from './sales-messages.ts';
import type { SalesNames, SalesReport } from './sales-model.ts';
import { SALES_STYLE } from './sales-style.ts';
import { agesHtml } from './sections/ages-html.ts';
import { answerHtml } from './sections/answer-html.ts';
import { curveHtml } from './sections/curve-html.ts';
import { makersHtml } from './sections/makers-html.ts';
import { mapHtml } from './sections/map-html.ts';
import { monthsHtml } from './sections/months-html.ts';
import { revisionsHtml } from './sections/revisions-html.ts';
import { tablesHtml } from './sections/tables-html.ts';

const figuresHtml = (report: SalesReport, names: SalesNames): Html =>
  report.totals.registered === 0
    ? html`<p class="quiet">${tellSales((say) => say.figuresNone)}</p>`
    : joined(
        html`<div class="plots">\n${agesHtml(report)}${monthsHtml(report, names)}`,
        html`${mapHtml(report, names)}${makersHtml(report, names)}${curveHtml(report)}${revisionsHtml(report)}</div>`,
      );

/**
 * The page of restated sales: the answer, six plots with their tables, the tables by maker, province and
 * month with the method beside them. Self-contained, in both languages, `lang` first.
 */
export const salesPage = (report: SalesReport, lang: Lang, places: PageNames): string => {
  const names: SalesNames = { ...places, maker: report.makerName };
  const { input, asOf, kind, within, edition, screening, today, program, ruleset } = report;
  const line = (name: Pick, html: Html) => ({ name: saySales(name), html });
  return productPage({
    lang,
    title: saySales((say) => say.title),
    about: [
      line((say) => say.input, given(input)),
      line(
        (say) => say.asKnownOn,
        inEach(LANGS, (each) => dateWords(asOf, each)),
      ),
      line(
        (say) => say.asked,
        tellSales((say) => say.askedDays(within)),
      ),
      line(
        (say) => say.kindName,
        tellSales((say) => say.kinds[kind]),
      ),
      line((say) => say.editionName, html`<b>${tellSales((say) => say.editions[edition])}</b>`),
    ],
    answer: answerHtml(report),
    sections: [
      {
        id: 'figures',
        title: saySales((say) => say.figuresTitle),
        html: figuresHtml(report, names),
      },
      { id: 'tables', title: saySales((say) => say.tablesTitle), html: tablesHtml(report, names) },
    ],
    today,
    program,
    ruleset,
    screening,
    footnote: saySales((say) => say.footnote),
    style: { css: SALES_STYLE, hash: SALES_STYLE_HASH },
  });
};
