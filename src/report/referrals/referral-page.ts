import { explainHtml, SCREENED_FOLDER } from '../html/explain-html.ts';
import { type Content, type Html, html, joined } from '../html/html.ts';
import { vinHtml } from '../html/vin-html.ts';
import { LANGS, MESSAGES } from '../messages/messages.ts';
import { grouped } from '../nation/figures.ts';
import { productPage } from '../product/product-page.ts';
import { type ProductColumn, productTable, wholeColumn } from '../product/product-table.ts';
import { told, type Words } from '../product/words.ts';
import { shortHash } from '../words/short-hash.ts';
import { dayHtml, exhibitHtml } from './exhibit-html.ts';
import { cnyWords, moneyWords } from './money-words.ts';
import { REFERRAL_STYLE_HASH } from './referral-hashes.ts';
import type {
  Exhibit,
  MoneyTotal,
  ReferralDocument,
  ReferralHead,
  ReferralLimit,
} from './referral-model.ts';
import { REFERRAL_STYLE } from './referral-style.ts';
import {
  AT_RISK_MEANS,
  COLON,
  NO_ACCUSATION,
  OFFICE_DECIDES,
  OPENING,
  PSEUDONYMS,
  SAY,
} from './referral-words.ts';

const textColumn = <Row>(
  id: string,
  title: Words,
  key: (row: Row) => string | number,
  html: (row: Row) => Content,
): ProductColumn<Row> => ({ id, title, kind: 'text', key, html });

const amountColumn = <Row>(
  id: string,
  title: Words,
  of: (row: Row) => string | null,
): ProductColumn<Row> => ({
  id,
  title,
  kind: 'figure',
  key: (row) => Number(of(row) ?? 0),
  html: (row) => told(cnyWords(of(row))),
});

/** The table of money by kind with its sum. */
export const moneyTable = (
  rows: readonly MoneyTotal[],
  sum: { readonly claims: number; readonly claimsAtRisk: number; readonly atRisk: string },
): Html =>
  productTable<MoneyTotal>({
    name: 'money',
    labelledBy: 'totals',
    columns: [
      {
        id: 'kind',
        title: SAY.kind,
        kind: 'head',
        key: ({ kind }) => kind,
        html: ({ kind }) => told(moneyWords(kind)),
      },
      wholeColumn('claims', SAY.claims, ({ claims }) => claims),
      wholeColumn('risky', SAY.claimsAtRisk, ({ claimsAtRisk }) => claimsAtRisk),
      amountColumn('risk', SAY.atRisk, ({ atRisk }) => atRisk),
    ],
    rows,
    foot: {
      kind: told(SAY.sum),
      claims: grouped(sum.claims),
      risky: grouped(sum.claimsAtRisk),
      risk: told(cnyWords(sum.atRisk)),
    },
  });

/** How sure the source of a provision is, in words. */
export const sureHtml = ({ confidence }: Pick<ReferralLimit, 'confidence'>): Html =>
  told({
    en: MESSAGES.en.confidence[confidence],
    zh: MESSAGES.zh.confidence[confidence],
  });

const limitTable = (limits: readonly ReferralLimit[]): Html =>
  productTable<ReferralLimit>({
    name: 'limits',
    labelledBy: 'limits',
    columns: [
      {
        id: 'what',
        title: SAY.period,
        kind: 'head',
        key: ({ id }) => id,
        html: ({ what, remark }) =>
          html`${told(what)}${remark === null ? '' : html`<small>${told(remark)}</small>`}`,
      },
      textColumn(
        'provision',
        SAY.provision,
        ({ id }) => id,
        (limit) => html`${told(limit.provision)}<small>${sureHtml(limit)}</small>`,
      ),
      wholeColumn('runs', SAY.runs, ({ exhibits }) => exhibits),
      textColumn(
        'first',
        SAY.first,
        ({ first }) => first ?? '',
        ({ ends, first }) => (ends ? dayHtml(first) : told(SAY.noEnd)),
      ),
      textColumn(
        'last',
        SAY.last,
        ({ last }) => last ?? '',
        ({ ends, last }) => (ends ? dayHtml(last) : told(SAY.noEnd)),
      ),
      wholeColumn('passed', SAY.passed, ({ passed }) => passed),
    ],
    rows: limits,
  });

const firstUntil = ({ limits }: Exhibit): string | null =>
  limits.flatMap(({ until }) => until ?? []).sort()[0] ?? null;

const exhibitTable = (exhibits: readonly Exhibit[]): Html =>
  productTable<Exhibit>({
    name: 'list',
    labelledBy: 'list',
    columns: [
      {
        id: 'exhibit',
        title: SAY.exhibit,
        kind: 'head',
        key: ({ number }) => number,
        html: ({ number }) =>
          html`<a href="#exhibit-${number}">${told({ en: `Exhibit ${number}`, zh: `证据${number}` })}</a>`,
      },
      textColumn(
        'vin',
        SAY.vin,
        ({ vin }) => vin,
        ({ vin }) => vinHtml(LANGS, vin),
      ),
      textColumn(
        'kind',
        SAY.kind,
        ({ kind }) => kind,
        ({ kind, claimNumber }) =>
          html`${told(moneyWords(kind))}${claimNumber === null ? '' : html`<small>${claimNumber}</small>`}`,
      ),
      textColumn(
        'day',
        SAY.day,
        ({ on }) => on ?? '',
        ({ on }) => dayHtml(on),
      ),
      amountColumn('amount', SAY.amount, ({ amount }) => amount),
      textColumn(
        'risk',
        SAY.isAtRisk,
        ({ atRisk }) => (atRisk ? 1 : 0),
        ({ atRisk }) => told(atRisk ? SAY.yes : SAY.no),
      ),
      textColumn(
        'until',
        SAY.earliest,
        (exhibit) => firstUntil(exhibit) ?? '',
        (exhibit) => dayHtml(firstUntil(exhibit)),
      ),
    ],
    rows: exhibits,
  });

const list = (items: readonly Content[]): Html =>
  html`<ul class="list">${items.map((item) => html`<li>${item}</li>`)}</ul>`;

const signature = (): Html => {
  const lines = [SAY.office, SAY.person, SAY.head, SAY.date].map(
    (each) => html`<p>${told(each)}</p>`,
  );
  return html`${[SAY.sender, SAY.receiver].map(
    (side) => html`<div class="sign"><h3>${told(side)}</h3>${lines}</div>`,
  )}`;
};

/** Who claimed, as the accounts have it. */
export const claimantHtml = (claimant: string | null): Html =>
  claimant === null ? told(SAY.claimantUntold) : html`${claimant}`;

const restWords = ({ claims, exhibits }: ReferralDocument): readonly Words[] => {
  const rest = claims - exhibits.length;
  if (rest === 0) return [];
  return [
    {
      en:
        `The ${grouped(exhibits.length)} largest are told in full; ${grouped(rest)} more stand in referrals.csv ` +
        `and are part of the sums.`,
      zh: `本材料详列金额最大的${grouped(exhibits.length)}项；其余${grouped(rest)}项见 referrals.csv，已计入汇总。`,
    },
  ];
};

/** The file on one claimant, ready to print: Chinese first, with numbered exhibits and room to sign. */
export const referralPage = (document: ReferralDocument, head: ReferralHead): string => {
  const { claimant, offices, claimsAtRisk, vehiclesAtRisk, grounds, exhibits, limits } = document;
  const facts: Words = {
    en: `on ${grouped(claimsAtRisk)} claims or payments for ${grouped(vehiclesAtRisk)} vehicles`,
    zh: `存疑，涉及${grouped(claimsAtRisk)}笔申报或补贴、${grouped(vehiclesAtRisk)}辆车`,
  };
  const untold: Words = {
    en: `${grouped(document.amountsUnknown)} of them without an amount.`,
    zh: `其中${grouped(document.amountsUnknown)}笔金额不详。`,
  };
  const to = told({
    en: offices.map(({ en }) => en).join(', '),
    zh: offices.map(({ zh }) => zh).join('、'),
  });
  return productPage({
    lang: 'zh',
    title: SAY.title,
    about: [
      { name: SAY.claimant, html: html`<b>${claimantHtml(claimant)}</b>` },
      { name: SAY.number, html: html`${shortHash(head.screening)}-${document.number}` },
    ],
    answer: joined(
      html`<p class="to"><b>${told(SAY.to)}</b>${told(COLON)}${to}</p><p>${told(OPENING)}</p>`,
      html`<p class="headline"><b>${told(cnyWords(document.atRisk))}</b> ${told(facts)}</p>`,
      html`<p class="lead">${told(NO_ACCUSATION)}${document.amountsUnknown === 0 ? '' : html` ${told(untold)}`}</p>`,
    ),
    sections: [
      {
        id: 'why',
        title: SAY.why,
        html: list(
          grounds.map(({ title, claimsAtRisk: count, atRisk }) => {
            const words: Words = {
              en: `${grouped(count)} claims, ${cnyWords(atRisk).en}`,
              zh: `${grouped(count)}笔，${cnyWords(atRisk).zh}`,
            };
            return html`${told(title)}${told(COLON)}${told(words)}`;
          }),
        ),
      },
      {
        id: 'totals',
        title: SAY.totals,
        html: html`<p>${told(AT_RISK_MEANS)}</p>${moneyTable(document.money, document)}`,
      },
      {
        id: 'limits',
        title: SAY.limits,
        html: html`<p>${told(OFFICE_DECIDES)}</p>${limitTable(limits)}`,
      },
      {
        id: 'unproven',
        title: SAY.notProven,
        html: list([
          ...document.neverProven.map(told),
          ...grounds.map(
            ({ title, notProven }) => html`<b>${told(title)}</b>${told(COLON)}${told(notProven)}`,
          ),
        ]),
      },
      { id: 'signature', title: SAY.signature, html: signature() },
      {
        id: 'list',
        title: SAY.list,
        html: html`${restWords(document).map(
          (words) => html`<p>${told(words)}</p>`,
        )}${explainHtml(LANGS, SCREENED_FOLDER)}${exhibitTable(exhibits)}`,
      },
      {
        id: 'exhibits',
        title: SAY.exhibits,
        html: html`${exhibits.map((exhibit) => exhibitHtml(exhibit, limits, head.names))}`,
      },
    ],
    today: head.today,
    program: head.program,
    ruleset: head.ruleset,
    screening: head.screening,
    footnote: PSEUDONYMS,
    style: { css: REFERRAL_STYLE, hash: REFERRAL_STYLE_HASH },
  });
};
