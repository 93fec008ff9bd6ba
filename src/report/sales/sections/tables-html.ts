import { type Content, type Html, html, joined } from '../../html/html.ts';
import { MESSAGES } from '../../messages/messages.ts';
import { grouped } from '../../nation/figures.ts';
import { productTable } from '../../product/product-table.ts';
import { told, type Words } from '../../product/words.ts';
import { saySales, tellSales } from '../sales-messages.ts';
import type { SalesNames, SalesReport, SalesRow } from '../sales-model.ts';
import { type Breakdown, FIGURES, footOf, nameColumn, sumOf } from './sales-columns.ts';

const heading = (id: string, title: Words, small: Content = null): Html =>
  html`<h3 id="${id}">${told(title)}${small}</h3>`;

const tableHtml = (by: Breakdown, rows: readonly SalesRow[], names: SalesNames): Html => {
  const title = saySales(
    (say) => ({ maker: say.makerTitle, province: say.provinceTitle, month: say.monthTitle })[by],
  );
  const small = html`<small class="quiet">${tellSales((say) => say.allOf[by])}</small>`;
  const head = nameColumn<SalesRow>(by, names);
  const table =
    rows.length === 0
      ? html`<p class="quiet">${tellSales((say) => say.tableNone)}</p>`
      : productTable<SalesRow>({
          name: `by-${by}`,
          labelledBy: `by-${by}`,
          columns: [
            {
              ...head,
              html: (row) =>
                joined(
                  head.html(row),
                  row.provisional
                    ? html`<small class="quiet">${tellSales((say) => say.states.provisional)}</small>`
                    : '',
                ),
            },
            ...FIGURES,
          ],
          rows: [...rows.filter(({ key }) => key !== ''), ...rows.filter(({ key }) => key === '')],
          foot: footOf(by, sumOf(rows)),
        });
  return joined(heading(`by-${by}`, title, small), table);
};

const undecidedHtml = ({ undecided }: SalesReport): Html => {
  const title = heading(
    'undecided',
    saySales((say) => say.undecidedTitle),
  );
  if (undecided.length === 0) {
    return html`${title}<p class="quiet">${tellSales((say) => say.undecidedNone)}</p>`;
  }
  return joined(
    html`${title}<p class="quiet">${tellSales((say) => say.undecidedNote)}</p>`,
    productTable<SalesReport['undecided'][number]>({
      name: 'undecided',
      labelledBy: 'undecided',
      columns: [
        {
          id: 'reason',
          title: saySales((say) => say.columns.reason),
          kind: 'head',
          key: ({ reason }) => reason,
          html: ({ reason }) => tellSales((say) => say.reasons[reason]),
        },
        {
          id: 'vehicles',
          title: saySales((say) => say.columns.vehicles),
          kind: 'figure',
          key: ({ vehicles }) => vehicles,
          html: ({ vehicles }) => grouped(vehicles),
        },
      ],
      rows: undecided,
      foot: {
        reason: tellSales((say) => say.all),
        vehicles: grouped(undecided.reduce((sum, { vehicles }) => sum + vehicles, 0)),
      },
    }),
  );
};

const ADDITIVE = [
  'reported',
  'registered',
  'exportedWithin',
  'neverPlated',
  'restated',
  'undecided',
] as const;

/** Whether the three breakdowns add up to the same. */
export const sumsAreAlike = ({ byMaker, byProvince, byMonth, totals }: SalesReport): boolean =>
  [byMaker, byProvince, byMonth]
    .map(sumOf)
    .every((sums) => ADDITIVE.every((name) => sums[name] === totals[name]));

/** The method and the tables beside it: by maker, province and month, with their sums, and what is undecided. */
export const tablesHtml = (report: SalesReport, names: SalesNames): Html => {
  const { method, protection, within, byMaker, byProvince, byMonth } = report;
  // how counts are protected stands with the answer
  const shown = method.filter(({ en }) => en !== protection?.method.en);
  const alike = byMaker.length > 0 && sumsAreAlike(report);
  const steps = html`${shown.map((step) => html`<li>${told(step)}</li>`)}`;
  return joined(
    html`<p>${tellSales((say, lang) =>
      [say.methodShort(within), ...(alike ? [say.sumsAlike] : [])].join(MESSAGES[lang].sentenceGap),
    )}</p>`,
    shown.length === 0
      ? ''
      : html`<h3 id="method">${tellSales((say) => say.methodTitle)}</h3><ol class="methods">${steps}</ol>`,
    html`<div class="tables">${tableHtml('maker', byMaker, names)}${tableHtml('province', byProvince, names)}`,
    html`${tableHtml('month', byMonth, names)}${undecidedHtml(report)}</div>`,
  );
};
