import type { Account } from '../../../domain/facts/fact-table.ts';
import type { Feed } from '../../../register/feeds/feed-shapes.ts';
import { listFeedReaches } from '../../../register/feeds/list-feed-reaches.ts';
import { listFeeds } from '../../../register/feeds/list-feeds.ts';
import {
  countMoneyQuestions,
  type MoneyQuestionCount,
} from '../../../register/money/count-money-questions.ts';
import type { Refusal } from '../../../register/outcome.ts';
import { countReferralOutcomes } from '../../../register/referrals/count-referral-outcomes.ts';
import type { LateFeed } from '../../../register/telling/feed-reach.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { shapeHtml } from '../../../report/html/shapes.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import type { Visit } from '../frame/page.ts';
import { moneyBox } from '../money/money-box.ts';
import { accountWords } from '../pieces/account-words.ts';
import { cny } from '../pieces/cny.ts';
import { shownInOffice } from '../pieces/in-area.ts';
import { moneyQuestionsPath } from '../pieces/money-paths.ts';
import type { WorkHome } from '../pieces/work-home.ts';
import { showReferrals } from '../referrals/referral-list.ts';

/** Accounts that money is held against, those of the tax office first. */
const ACCOUNTS = ['invoice', 'refund', 'subsidy'] as const satisfies readonly Account[];
const ROWS = 50; // not-law: rows of a page

/** How far an account is told, of the teller that is latest. */
interface Told extends Pick<LateFeed, 'until' | 'late'> {
  readonly tellerName: string | null;
}

const toldHtml = (visit: Visit, { until, late }: Told): Html => {
  const { say, language } = visit;
  const { own } = say.money;
  if (until === null)
    return html`<small class="care">${shapeHtml({ shape: 'mark', tone: 'care' })} ${own.never}</small>`;
  const on = dateWords(until, language);
  return (late ?? 0) > 0
    ? html`<small class="care">${shapeHtml({ shape: 'mark', tone: 'care' })} ${own.late(on, late ?? 0)}</small>`
    : html`<small>${own.until(on)}</small>`;
};

const fileHtml = ({ say, language }: Visit, { toldAt, rows, problems }: Feed): Html =>
  html`<small>${say.money.own.file(
    dateWords(toldAt.slice(0, 'yyyy-mm-dd'.length), language),
    rows.toLocaleString('en'),
    problems,
  )}</small>`;

const accountHtml = (
  visit: Visit,
  account: (typeof ACCOUNTS)[number],
  {
    told,
    file,
    asked,
  }: {
    readonly told: Told | undefined;
    readonly file: Feed | undefined;
    readonly asked: readonly MoneyQuestionCount[];
  },
): Html => {
  const { say, language, actor } = visit;
  const { own } = say.money;
  const isOwn = account !== 'subsidy';
  const to =
    file === undefined
      ? isOwn && actor.rights.includes('tell')
        ? html`<a href="/feeds">${own.send}</a>`
        : ''
      : html`<a href="/feeds/${file.id}">${own.open}</a>`;
  const whose =
    isOwn || told?.tellerName == null ? '' : html`<small>${own.notOurs(told.tellerName)}</small>`;
  const questions =
    account === 'refund'
      ? html`${asked.map(
          ({ ground, title, refunds }) =>
            html`<small><a class="stop" href="${moneyQuestionsPath}?ground=${ground}">${own.asked(
              refunds,
              title[language],
            )}</a></small>`,
        )}${asked.length === 0 ? html`<small>${own.fits}</small>` : ''}`
      : '';
  return html`<li><span>${accountWords(visit, account)}${
    file === undefined ? (isOwn ? html`<small>${own.none}</small>` : whose) : fileHtml(visit, file)
  }${
    told === undefined
      ? isOwn
        ? ''
        : toldHtml(visit, { until: null, late: null, tellerName: null })
      : toldHtml(visit, told)
  }${questions}</span>${to}</li>`;
};

/** What stands under the referrals: the box, the own data and what they contradict, and how answers are used. */
const below = async (visit: Visit): Promise<Html | Refusal> => {
  const { register, actor, say, language } = visit;
  const words = say.money;
  const files = await listFeeds(register, actor, { last: true, limit: ROWS });
  if (files.kind === 'refused') return files;
  const reaches = await listFeedReaches(register, actor);
  if (reaches.kind === 'refused') return reaches;
  const asked = await countMoneyQuestions(register, actor);
  if (asked.kind === 'refused') return asked;
  const outcomes = await countReferralOutcomes(register, actor);
  if (outcomes.kind === 'refused') return outcomes;
  const ofAccount = (account: (typeof ACCOUNTS)[number]): Html =>
    accountHtml(visit, account, {
      told: reaches.value.items.find(
        (one) =>
          one.account === account && (account === 'subsidy' || one.teller === actor.organisation),
      ),
      file: files.value.items.find((one) => one.account === account),
      asked: asked.value.items,
    });
  return html`<div class="beside-each"><section><h2>${words.title}</h2>${moneyBox(visit)}</section>
    <section><h2>${words.own.title}</h2><ul class="own">${ACCOUNTS.map(ofAccount)}</ul>
    <h2>${words.outcomes.title}</h2><p>${words.outcomes.lead}</p>${
      outcomes.value.items.length === 0
        ? html`<p class="quiet">${words.outcomes.none}</p>`
        : outcomes.value.items.map(
            ({ ground, answered, confirmed, recovered }) =>
              html`<p>${words.outcomes.line(ground.title[language], answered, confirmed, cny(visit, recovered))}</p>`,
          )
    }</section></div>`;
};

/** What waits for the tax office: what was referred to it, one box for a number or a VIN, and its own data. */
export const taxHome: WorkHome = async (visit) =>
  shownInOffice(await showReferrals(visit, () => below(visit)));
