import {
  listNationClaimants,
  listNationPayments,
} from '../../../register/nation/products/list-nation-money.ts';
import type {
  NationClaimant,
  NationPayment,
} from '../../../register/nation/products/product-shapes.ts';
import { html } from '../../../report/html/html.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import { ProblemThrown } from '../../problems/problem.ts';
import type { Page, Visit } from '../frame/page.ts';
import { atOneMoment } from '../pieces/at-one-moment.ts';
import { cny } from '../pieces/cny.ts';
import type { Column } from '../pieces/list.ts';
import { listPage } from '../pieces/list-page.ts';
import { draftPath } from '../pieces/referral-paths.ts';
import { vinText } from '../pieces/vin-text.ts';
import { day } from '../pieces/when.ts';
import { changeHtml, moreIsWorse, signed } from './change-words.ts';
import {
  MINISTRY_READS,
  moneyPath,
  nationPath,
  nationVehiclePath,
  paymentsPath,
} from './nation-paths.ts';
import { figuresRun } from './nation-run.ts';
import { noNation } from './no-nation.ts';

const nameOf = ({ say }: Visit, { name, claimant }: NationClaimant): string =>
  name ?? claimant ?? say.nation.vehicles.notTold;

const claimantColumns = (visit: Visit): readonly Column<NationClaimant>[] => {
  const { columns } = visit.say.nation.money;
  return [
    {
      name: 'claimant',
      title: columns.claimant,
      cell: (one) =>
        html`<a data-row href="${paymentsPath(one.number)}"><bdi>${nameOf(visit, one)}</bdi></a>`,
      text: (one) => nameOf(visit, one),
    },
    {
      name: 'atRisk',
      title: columns.atRisk,
      figure: true,
      cell: ({ atRisk }) => cny(visit, atRisk),
      text: ({ atRisk }) => atRisk,
    },
    {
      name: 'change',
      title: columns.change,
      figure: true,
      cell: ({ atRisk, before }) =>
        before === null
          ? '–'
          : changeHtml(signed(Math.round(atRisk - before)), moreIsWorse(atRisk - before)),
      text: ({ before }) => before,
    },
    {
      name: 'claims',
      title: columns.claims,
      figure: true,
      cell: ({ claimsAtRisk, claims }) => `${claimsAtRisk} / ${claims}`,
      text: ({ claimsAtRisk }) => claimsAtRisk,
    },
    {
      name: 'nextLimit',
      title: columns.nextLimit,
      cell: ({ nextLimit }) => day(visit, nextLimit),
      text: ({ nextLimit }) => nextLimit,
    },
  ];
};

/** Those whose money is at risk, most first. */
const CLAIMANTS_PAGE: Page = {
  path: moneyPath,
  access: MINISTRY_READS,
  show: atOneMoment(async (visit) => {
    const { register, actor, say, language } = visit;
    const { money, title } = say.nation;
    const last = await figuresRun(visit);
    if ('kind' in last) return last;
    const { run } = last;
    if (run === null) return noNation(visit, money.title);
    return listPage(visit, {
      file: `money-${run.asOf}`,
      columns: claimantColumns(visit),
      ask: (page) => listNationClaimants(register, actor, { ...page, run: run.id, since: 'month' }),
      around: () => ({
        title: money.title,
        crumbs: [[nationPath, title]],
        above: html`<p>${money.lead}</p><p class="quiet">${say.nation.vehicles.asOf(dateWords(run.asOf, language))}</p>
          <p><a href="/referrals">${money.referrals}</a></p>`,
        caption: money.title,
        empty: money.empty,
      }),
    });
  }),
};

/** The columns of claims and payments. */
export const paymentColumns = (
  visit: Visit,
  { vin: withVin = true }: { readonly vin?: boolean } = {},
): readonly Column<NationPayment>[] => {
  const { columns, kinds, atRisk: risk } = visit.say.nation.money;
  return [
    ...(withVin
      ? [
          {
            name: 'vin',
            title: columns.vin,
            cell: ({ vin }: NationPayment) =>
              html`<a data-row href="${nationVehiclePath(vin)}">${vinText(vin, visit.language)}</a>`,
            text: ({ vin }: NationPayment) => vin,
          },
        ]
      : []),
    {
      name: 'account',
      title: columns.kind,
      cell: ({ account }) => kinds[account],
      text: ({ account }) => account,
    },
    {
      name: 'amount',
      title: columns.amount,
      figure: true,
      cell: ({ amount }) => (amount === null ? '–' : cny(visit, amount)),
      text: ({ amount }) => amount,
    },
    {
      name: 'atRisk',
      title: columns.risk,
      cell: ({ atRisk }) => (atRisk ? html`<b class="stop">${risk.yes}</b>` : risk.no),
      text: ({ atRisk }) => (atRisk ? 'yes' : 'no'),
    },
    {
      name: 'rules',
      title: columns.rules,
      cell: ({ rules }) =>
        html`${rules.map((rule) => html`<a href="/law/rules/${rule}">${rule}</a> `)}`,
      text: ({ rules }) => rules.join(' '),
    },
    {
      name: 'toldOn',
      title: columns.toldOn,
      cell: ({ toldOn }) => day(visit, toldOn),
      text: ({ toldOn }) => toldOn,
    },
    {
      name: 'exitedOn',
      title: columns.exitedOn,
      cell: ({ exitedOn }) => day(visit, exitedOn),
      text: ({ exitedOn }) => exitedOn,
    },
    {
      name: 'limitOn',
      title: columns.nextLimit,
      cell: ({ limitOn }) => day(visit, limitOn),
      text: ({ limitOn }) => limitOn,
    },
  ];
};

/** The claims and payments of one of them, those at risk first. */
const PAYMENTS_PAGE: Page = {
  path: paymentsPath(0).replace('0', '{claimant}'),
  access: MINISTRY_READS,
  show: atOneMoment(async (visit) => {
    const { register, actor, say, params } = visit;
    const { money, title } = say.nation;
    const typed = params['claimant'] ?? '';
    if (!/^[1-9]\d{0,8}$/.test(typed)) throw new ProblemThrown({ code: 'route-not-found' });
    const last = await figuresRun(visit);
    if ('kind' in last) return last;
    const { run } = last;
    if (run === null) return noNation(visit, money.title);
    const asked = { run: run.id, claimant: Number(typed) };
    return listPage(visit, {
      file: `payments-${typed}`,
      columns: paymentColumns(visit),
      ask: (page) => listNationPayments(register, actor, { ...page, ...asked }),
      around: () => ({
        title: money.payments,
        crumbs: [
          [nationPath, title],
          [moneyPath, money.title],
        ],
        above: actor.rights.includes('sign')
          ? html`<div class="buttons"><a class="button second" href="${draftPath({})}">${money.refer}</a></div>`
          : html``,
        caption: money.payments,
        empty: money.empty,
      }),
    });
  }),
};

/** Money at risk: whose, and which payments. */
export const MONEY_PAGES: readonly Page[] = [CLAIMANTS_PAGE, PAYMENTS_PAGE];
