import { type Html, html, joined } from '../html/html.ts';
import type { Lang } from '../messages/messages.ts';
import { grouped } from '../nation/figures.ts';
import { productPage } from '../product/product-page.ts';
import { productTable, wholeColumn } from '../product/product-table.ts';
import { told, type Words } from '../product/words.ts';
import { dayHtml } from './exhibit-html.ts';
import { cnyWords } from './money-words.ts';
import { REFERRAL_STYLE_HASH } from './referral-hashes.ts';
import type { ReferralHead, ReferralIndex, ReferralLine } from './referral-model.ts';
import { claimantHtml, moneyTable, sureHtml } from './referral-page.ts';
import { REFERRAL_STYLE } from './referral-style.ts';
import {
  AT_RISK_MEANS,
  COLON,
  NO_ACCUSATION,
  OFFICE_DECIDES,
  PSEUDONYMS,
  SAY,
} from './referral-words.ts';

type Ground = ReferralIndex['grounds'][number];
type Limit = ReferralIndex['limits'][number];

const FIRST_STANDS: Words = {
  en:
    'Of several claims on one vehicle, or on one invoice, the first stands and the later ones are at risk; of one ' +
    'invoice for several vehicles, the claim for the vehicle it was issued for stands. A refund and a replacement ' +
    'subsidy on one vehicle are both at risk, though one of the two may be by right. Amounts told differently for ' +
    'one claim count with the smallest.',
  zh: '同一车辆或同一发票多次申报的，首笔不计存疑，此后各笔存疑；同一发票用于多辆车的，发票所开具车辆的申报不计存疑。同一车辆既退税又领取以旧换新补贴的，两笔均列为存疑，但其中一笔可能有据。同一笔申报金额记载不一的，按最小金额计。',
};

const claimantTable = (lines: readonly ReferralLine[]): Html =>
  productTable<ReferralLine>({
    name: 'claimants',
    labelledBy: 'claimants',
    columns: [
      {
        id: 'claimant',
        title: SAY.claimant,
        kind: 'head',
        key: ({ claimant }) => claimant ?? '',
        html: ({ claimant }) => claimantHtml(claimant),
      },
      wholeColumn('claims', SAY.claims, ({ claims }) => claims),
      wholeColumn('risky', SAY.claimsAtRisk, ({ claimsAtRisk }) => claimsAtRisk),
      wholeColumn('vehicles', SAY.vehicles, ({ vehicles }) => vehicles),
      {
        id: 'risk',
        title: SAY.atRisk,
        kind: 'figure',
        key: ({ hundredths }) => hundredths,
        html: ({ atRisk }) => told(cnyWords(atRisk)),
      },
      {
        id: 'earliest',
        title: SAY.earliest,
        kind: 'text',
        key: ({ earliest }) => earliest ?? '',
        html: ({ earliest }) => dayHtml(earliest),
      },
      {
        id: 'document',
        title: SAY.document,
        kind: 'text',
        key: ({ number }) => number,
        html: ({ document, number }) =>
          document === null
            ? html`–`
            : html`<a href="${document}">${told({ en: `open no. ${number}`, zh: `查看第${number}号` })}</a>`,
      },
    ],
    rows: lines,
  });

const groundTable = (grounds: readonly Ground[]): Html =>
  productTable<Ground>({
    name: 'grounds',
    labelledBy: 'why',
    columns: [
      {
        id: 'ground',
        title: SAY.ground,
        kind: 'head',
        key: ({ title }) => title.en,
        html: ({ title }) => told(title),
      },
      {
        id: 'rule',
        title: SAY.rule,
        kind: 'text',
        key: ({ rule }) => rule,
        html: ({ rule }) => rule,
      },
      wholeColumn('claims', SAY.claims, ({ claims }) => claims),
      wholeColumn('risky', SAY.claimsAtRisk, ({ claimsAtRisk }) => claimsAtRisk),
      {
        id: 'risk',
        title: SAY.atRisk,
        kind: 'figure',
        key: ({ atRisk }) => Number(atRisk),
        html: ({ atRisk }) => told(cnyWords(atRisk)),
      },
    ],
    rows: grounds,
  });

const limitList = (limits: readonly Limit[]): Html =>
  html`<ul class="list">${limits.map((limit) =>
    joined(
      html`<li>${told(limit.what)}${limit.ends ? '' : html` (${told(SAY.noEnd)})`}`,
      html`${told(COLON)}${told(limit.provision)} <span class="quiet">${sureHtml(limit)}</span></li>`,
    ),
  )}</ul>`;

/** The page that leads to the files: what is at risk in all, by claimant, money and ground. */
export const referralsIndexPage = (
  index: ReferralIndex,
  head: ReferralHead,
  lang: Lang,
): string => {
  const facts: Words = {
    en: `at risk on ${grouped(index.claimsAtRisk)} claims of ${grouped(index.claimants)} claimants`,
    zh: `存疑，涉及${grouped(index.claimants)}个申领人的${grouped(index.claimsAtRisk)}笔申报`,
  };
  const shown: Words = {
    en: `The ${grouped(index.lines.length)} largest of ${grouped(index.claimants)}; all stand in claimants.csv.`,
    zh: `共${grouped(index.claimants)}个申领人，列出金额最大的${grouped(index.lines.length)}个；全部见 claimants.csv。`,
  };
  const several: Words = {
    en: 'A claim may stand under several grounds, so that these lines do not add up to the sum.',
    zh: '一笔款项可能涉及多项事由，各行不可相加。',
  };
  return productPage({
    lang,
    title: SAY.indexTitle,
    about: [{ name: SAY.to, html: told(index.office ?? SAY.every) }],
    answer: joined(
      html`<p class="headline"><b>${told(cnyWords(index.atRisk))}</b> ${told(facts)}</p>`,
      html`<p class="lead">${told(NO_ACCUSATION)}</p>`,
    ),
    sections: [
      {
        id: 'claimants',
        title: SAY.claimants,
        html: joined(
          index.lines.length < index.claimants ? html`<p>${told(shown)}</p>` : null,
          claimantTable(index.lines),
        ),
      },
      { id: 'totals', title: SAY.totals, html: moneyTable(index.money, index) },
      {
        id: 'why',
        title: SAY.why,
        html: html`<p>${told(several)}</p>${groundTable(index.grounds)}`,
      },
      {
        id: 'limits',
        title: SAY.limits,
        html: html`<p>${told(OFFICE_DECIDES)}</p>${limitList(index.limits)}`,
      },
      {
        id: 'method',
        title: SAY.method,
        html: html`<p>${told(AT_RISK_MEANS)}</p><p>${told(FIRST_STANDS)}</p>`,
      },
      {
        id: 'unproven',
        title: SAY.notProven,
        html: html`<ul class="list">${index.neverProven.map((words) => html`<li>${told(words)}</li>`)}</ul>`,
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
