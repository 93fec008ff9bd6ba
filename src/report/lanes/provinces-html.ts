import { type Html, html, joined } from '../html/html.ts';
import type { Lang } from '../messages/messages.ts';
import { grouped } from '../nation/figures.ts';
import type { PageNames } from '../nation/page-names.ts';
import { productFigure } from '../product/product-figure.ts';
import { productTable, wholeColumn } from '../product/product-table.ts';
import { told, type Words, wordsIn } from '../product/words.ts';
import type { LanesModel, ProvinceTotal } from './lanes-model.ts';
import { loadPlot } from './load-plot.ts';

/** Provinces drawn; the table has all. */
const DRAWN = 12;

const NOT_STATED: Words = { en: 'province not stated', zh: '省份未填写' };

const TITLE: Words = { en: 'Reviews against capacity, by province', zh: '各省审核量与审核能力' };

const KEY = html`${(
  [
    ['m-dots', { en: 'drawn at random', zh: '随机抽取' }],
    ['m-red', { en: 'red: the vehicle', zh: '红色：查验车辆' }],
    ['m-hatch', { en: 'yellow: the papers', zh: '黄色：审核单证' }],
  ] as const
).map(([fill, words]) =>
  joined(
    html`<span><svg class="swatch" viewBox="0 0 20 12" aria-hidden="true"><rect class="${fill}" width="20" `,
    html`height="12"/></svg> ${told(words)}</span>`,
  ),
)}`;

const messageOf = (
  { provinces, days }: LanesModel,
  nameOf: (code: string, lang: Lang) => string,
): Words => {
  const [longest] = [...provinces].sort((a, b) => b.waiting - a.waiting);
  if (longest === undefined || longest.waiting === 0) {
    return { en: 'Every province keeps up.', zh: '各省均可如期完成审核。' };
  }
  const say = (lang: Lang): string => nameOf(longest.province, lang);
  const waits = grouped(longest.waiting);
  return {
    en:
      `The longest queue is in ${say('en')}: ${waits} wait beyond ` +
      `${days === 1 ? 'the day' : `the ${grouped(days)} days`} planned.`,
    zh: `${say('zh')}等候最多：${waits}份超出所排${grouped(days)}日。`,
  };
};

/** Capacity against queue, province by province. */
export const provincesHtml = (model: LanesModel, names: PageNames): Html => {
  const { provinces } = model;
  if (provinces.length === 0) {
    return html`<p class="quiet">${told({ en: 'No province has an application.', zh: '各省均无申请。' })}</p>`;
  }
  const nameOf = (code: string, lang: Lang): string =>
    code === '' ? wordsIn(NOT_STATED, lang) : names.province(code, lang);
  const named = (code: string): Html => told({ en: nameOf(code, 'en'), zh: nameOf(code, 'zh') });
  const count = (id: string, title: Words, of: (row: ProvinceTotal) => number | null) =>
    wholeColumn<ProvinceTotal>(id, title, of);
  const sum = (of: (row: ProvinceTotal) => number): string =>
    grouped(provinces.reduce((all, one) => all + of(one), 0));
  const figure = productFigure({
    id: 'load',
    title: TITLE,
    message: messageOf(model, nameOf),
    notes: [
      {
        en:
          'A line across a bar is the capacity: what lies beyond it waits. Where there is none, the capacity is ' +
          'larger than the longest bar.',
        zh: '横条上的竖线为审核能力，线外部分须等候；无竖线的，审核能力超出最长横条。',
      },
      ...(provinces.length > DRAWN
        ? [
            {
              en: `The ${DRAWN} provinces with most reviews are drawn; the table has all ${provinces.length}.`,
              zh: `图中为审核量最大的${DRAWN}个省份，表中为全部${provinces.length}个。`,
            },
          ]
        : []),
    ],
    svg: (lang) =>
      loadPlot(provinces.slice(0, DRAWN), wordsIn(TITLE, lang), (code) => nameOf(code, lang), lang),
    table: productTable<ProvinceTotal>({
      name: 'load',
      labelledBy: 'load',
      rows: provinces,
      columns: [
        {
          id: 'province',
          title: { en: 'Province', zh: '省份' },
          kind: 'head',
          key: ({ province }) => province,
          html: ({ province }) => named(province),
        },
        count('red', { en: 'Red', zh: '红色' }, ({ red }) => red),
        count('yellow', { en: 'Yellow', zh: '黄色' }, ({ yellow }) => yellow),
        count('blue', { en: 'Blue', zh: '蓝色' }, ({ blue }) => blue),
        count('green', { en: 'Green', zh: '绿色' }, ({ green }) => green),
        count('sampled', { en: 'Drawn', zh: '抽取' }, ({ sampled }) => sampled),
        count('capacity', { en: 'Capacity', zh: '审核能力' }, ({ capacity }) => capacity),
        count('reviewed', { en: 'In time', zh: '如期' }, ({ reviewed }) => reviewed),
        count('waiting', { en: 'Waiting', zh: '等候' }, ({ waiting }) => waiting),
        count('last', { en: 'Last day', zh: '最后一日' }, ({ lastDay }) => lastDay),
      ],
      foot: {
        province: told({ en: 'All', zh: '合计' }),
        red: sum(({ red }) => red),
        yellow: sum(({ yellow }) => yellow),
        blue: sum(({ blue }) => blue),
        green: sum(({ green }) => green),
        sampled: sum(({ sampled }) => sampled),
        capacity: sum(({ capacity }) => capacity),
        reviewed: sum(({ reviewed }) => reviewed),
        waiting: sum(({ waiting }) => waiting),
      },
    }),
  });
  return html`<p class="key">${KEY}</p><div class="plots"><div class="wide">${figure}</div></div>`;
};
