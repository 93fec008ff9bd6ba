import { inEach } from '../html/bilingual.ts';
import { type Html, html, joined } from '../html/html.ts';
import { LANGS, type Lang } from '../messages/messages.ts';
import { given } from '../nation/data-table.ts';
import { grouped } from '../nation/figures.ts';
import type { PageNames } from '../nation/page-names.ts';
import { productTable, wholeColumn } from '../product/product-table.ts';
import { told, type Words, wordsIn } from '../product/words.ts';
import { dateWords } from '../words/date-words.ts';
import { laneHtml } from './lane-words.ts';
import type { LanesModel, ProvinceTotal, WorkItem } from './lanes-model.ts';

/** Applications that the page lists; the file has all. */
const LISTED = 10_000; // not-law: rows of a page
/** Rows of one table: what is beyond the window is laid out when it is scrolled to. */
const ROWS = 200; // not-law: rows of a table

const NOT_STATED: Words = { en: 'Province not stated', zh: '省份未填写' };
const DRAWN: Words = { en: 'drawn at random', zh: '随机抽取' };

/** The mark of the sample, as in the plots. */
const DOTS = joined(
  html`<svg class="swatch" viewBox="0 0 20 12" aria-hidden="true">`,
  html`<rect class="m-dots" width="20" height="12"/></svg>`,
);

/** The groups of a province's list. */
const GROUPS = ['red', 'yellow', 'drawn'] as const;
type Group = (typeof GROUPS)[number];

const groupOf = ({ lane, sampled }: WorkItem): Group =>
  sampled ? 'drawn' : lane === 'red' ? 'red' : 'yellow';

const groupHtml = (group: Group): Html =>
  group === 'drawn'
    ? html`${DOTS} ${told({ en: 'Drawn at random: look at both', zh: '随机抽取：查验车辆并审核单证' })}`
    : laneHtml(group);

const reasonsHtml = ({ reasons, sampled }: WorkItem): Html =>
  reasons.length === 0
    ? html`<span class="quiet">${told(sampled ? DRAWN : { en: 'by its risk', zh: '按风险分值' })}</span>`
    : html`${reasons.map(
        ({ code, words }) =>
          html`<div class="because"><span class="code">${code}</span> ${told(words)}</div>`,
      )}`;

const rowsTable = (name: string, labelledBy: string, rows: readonly WorkItem[]): Html =>
  productTable<WorkItem>({
    name,
    labelledBy,
    rows,
    columns: [
      {
        id: 'done',
        title: { en: 'Done', zh: '办结' },
        kind: 'text',
        key: () => '',
        html: ({ application, province, place }) =>
          joined(
            html`<input type="checkbox" class="tick" value="${province}.${place}" `,
            html`aria-label="${application}">`,
          ),
      },
      {
        id: 'application',
        title: { en: 'Application', zh: '申请单号' },
        kind: 'head',
        key: ({ application }) => application,
        html: ({ application }) => given(application),
      },
      {
        id: 'applicant',
        title: { en: 'Applicant', zh: '申请人' },
        kind: 'text',
        key: ({ name, applicant }) => name ?? applicant ?? '',
        html: ({ name, applicant }) =>
          html`${[name, applicant]
            .filter((text) => text !== null)
            .map((text, at) => (at === 0 ? given(text) : html`<small>${given(text)}</small>`))}`,
      },
      {
        id: 'because',
        title: { en: 'Why', zh: '理由' },
        kind: 'text',
        key: ({ reasons }) => reasons.map(({ code }) => code).join(' '),
        html: reasonsHtml,
      },
      wholeColumn('vehicles', { en: 'Vehicles', zh: '车辆数' }, ({ vehicles }) => vehicles),
      wholeColumn('score', { en: 'Risk', zh: '风险分值' }, ({ score }) => score),
    ],
  });

const cut = (rows: readonly WorkItem[]): readonly (readonly WorkItem[])[] =>
  Array.from({ length: Math.ceil(rows.length / ROWS) }, (_, at) =>
    rows.slice(at * ROWS, (at + 1) * ROWS),
  );

const countsOf = (
  rows: readonly WorkItem[],
  total: ProvinceTotal | undefined,
  today: string,
): Words => {
  const of = (group: Group): string => grouped(rows.filter((row) => groupOf(row) === group).length);
  const waits = total === undefined ? 0 : total.reviewed + total.waiting - rows.length;
  return {
    en:
      `${dateWords(today, 'en')}: ${grouped(rows.length)} to review (${of('red')} red, ${of('yellow')} ` +
      `yellow, ${of('drawn')} drawn at random); ${grouped(waits)} on later days`,
    zh:
      `${dateWords(today, 'zh')}：审核${grouped(rows.length)}份（红色${of('red')}份、黄色${of('yellow')}份、` +
      `随机抽取${of('drawn')}份）；以后各日${grouped(waits)}份`,
  };
};

/** What each office looks at today, by province and lane, with reasons in words and a box to tick. */
export const todayHtml = ({ work, provinces, today }: LanesModel, names: PageNames): Html => {
  if (work.length === 0) {
    return html`<p class="quiet">${told({ en: 'Nothing is to be reviewed today.', zh: '今日没有须审核的申请。' })}</p>`;
  }
  const listed = work.slice(0, LISTED);
  const nameOf = (code: string, lang: Lang): string =>
    code === '' ? wordsIn(NOT_STATED, lang) : names.province(code, lang);
  const nameHtml = (code: string): Html => inEach(LANGS, (lang) => nameOf(code, lang));
  const offices = [...Map.groupBy(listed, ({ province }) => province)].map(([code, rows], at) => ({
    code,
    rows,
    id: `office-${at + 1}`,
  }));
  const links = offices.map(
    ({ code, id, rows }) =>
      html`<li><a href="#${id}">${nameHtml(code)}</a> <span class="quiet">${grouped(rows.length)}</span></li>`,
  );
  const parts = offices.map(({ code, rows, id }) => {
    const total = provinces.find(({ province }) => province === code);
    const groups = GROUPS.flatMap((group) => {
      const own = rows.filter((row) => groupOf(row) === group);
      if (own.length === 0) return [];
      const tables = cut(own).map(
        (part, nth) =>
          html`<div class="deep">${rowsTable(`${id}-${group}-${nth + 1}`, `${id}-${group}`, part)}</div>`,
      );
      return [
        joined(
          html`<h4 id="${id}-${group}">${groupHtml(group)} <span class="quiet">${grouped(own.length)}</span>`,
          html`</h4>${tables}`,
        ),
      ];
    });
    return joined(
      html`<div class="office"><h3 id="${id}">${nameHtml(code)} <small>${told(countsOf(rows, total, today))}</small>`,
      html`</h3>${groups}</div>`,
    );
  });
  const rest = work.length - listed.length;
  const files: Words = {
    en: 'Tick what is done: the address of the page keeps it. The same list is ',
    zh: '办结后勾选，勾选保存在本页地址中。同一清单见 ',
  };
  const all: Words = { en: '; the days after stand in ', zh: '；以后各日见 ' };
  return joined(
    html`<p>${told(files)}<a href="today.csv">today.csv</a>${told(all)}<a href="reviews.csv">`,
    html`reviews.csv</a>${
      rest === 0
        ? ''
        : told({
            en: ` (${grouped(rest)} more of today stand in today.csv alone)`,
            zh: `（另有${grouped(rest)}份今日申请仅见 today.csv）`,
          })
    }${told({ en: '.', zh: '。' })}</p>`,
    html`<ul class="offices screen">${links}</ul>${parts}`,
  );
};
