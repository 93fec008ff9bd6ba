import { countMoneyQuestions } from '../../../register/money/count-money-questions.ts';
import {
  type AskedOfRefund,
  listMoneyQuestions,
} from '../../../register/money/list-money-questions.ts';
import { MONEY_READERS } from '../../../register/money/money-shapes.ts';
import { html } from '../../../report/html/html.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import type { Page, Visit } from '../frame/page.ts';
import { cny } from '../pieces/cny.ts';
import { select } from '../pieces/field.ts';
import { filterOf } from '../pieces/filter-of.ts';
import { inOffice } from '../pieces/in-area.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { moneyPath, moneyQuestionsPath, trailPath } from '../pieces/money-paths.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';
import { heldAgainst } from './trail-html.ts';

const columnsOf = (visit: Visit): readonly Column<AskedOfRefund>[] => {
  const { say, language } = visit;
  const { columns } = say.money.questions;
  return [
    {
      name: 'refund',
      title: columns.claim,
      cell: ({ number, vin }) =>
        html`<a data-row href="${trailPath(vin ?? number ?? '')}">${number ?? '–'}</a>`,
      text: ({ number }) => number,
    },
    {
      name: 'ground',
      title: columns.ground,
      cell: (row) => html`<b>${row.title[language]}</b>`,
      text: ({ ground }) => ground,
    },
    {
      name: 'other',
      title: columns.other,
      cell: (row) => heldAgainst(visit, row, row),
      text: ({ otherDay, otherVin }) =>
        [otherDay, otherVin].filter((one) => one !== null).join(' '),
    },
    {
      name: 'amount',
      title: columns.amount,
      figure: true,
      cell: ({ amount }) => (amount === null ? '–' : cny(visit, amount)),
      text: ({ amount }) => amount,
    },
    {
      name: 'claimedOn',
      title: columns.claimedOn,
      cell: ({ claimedOn }) => day(visit, claimedOn),
      text: ({ claimedOn }) => claimedOn,
    },
    {
      name: 'claimant',
      title: columns.claimant,
      cell: ({ claimant }) => claimant ?? '–',
      text: ({ claimant }) => claimant,
    },
    {
      name: 'vin',
      title: columns.vin,
      cell: ({ vin }) => (vin === null ? '–' : vinText(vin, language)),
      text: ({ vin }) => vin,
    },
  ];
};

/** What the own refunds do not fit together with, each with the way to its vehicle. */
export const MONEY_QUESTIONS_PAGE: Page = inOffice({
  path: moneyQuestionsPath,
  access: MONEY_READERS,
  show: async (visit) => {
    const { register, actor, say, language } = visit;
    const words = say.money.questions;
    const ground = filterOf(visit, 'ground');
    return listPage(visit, {
      file: 'money-questions',
      columns: columnsOf(visit),
      ask: (page) =>
        listMoneyQuestions(register, actor, { ...page, ...(ground !== undefined && { ground }) }),
      around: async () => {
        const counted = await countMoneyQuestions(register, actor);
        if (counted.kind === 'refused') return counted;
        const { items } = counted.value;
        const [last] = items
          .map(({ askedOn }) => askedOn)
          .toSorted()
          .toReversed();
        const all = items
          .filter((one) => ground === undefined || one.ground === ground)
          .reduce((sum, { refunds }) => sum + refunds, 0);
        return {
          title: words.listTitle,
          crumbs: [[moneyPath, say.money.place]],
          above: html`<p>${words.lead}</p>${
            last === undefined
              ? ''
              : html`<p class="quiet">${words.listLead(dateWords(last, language))}</p>`
          }`,
          caption: words.caption,
          all,
          empty: words.empty,
          filters: select({
            name: 'ground',
            label: words.ground,
            value: ground ?? '',
            options: [
              { value: '', words: say.frame.everything },
              ...items.map(({ ground: value, title, refunds }) => ({
                value,
                words: `${title[language]} (${refunds})`,
              })),
            ],
          }),
        };
      },
    });
  },
});
