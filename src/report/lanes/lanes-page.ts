import { type Html, html } from '../html/html.ts';
import type { Lang } from '../messages/messages.ts';
import { grouped } from '../nation/figures.ts';
import type { PageNames } from '../nation/page-names.ts';
import { productPage } from '../product/product-page.ts';
import { told, type Words } from '../product/words.ts';
import { dateWords } from '../words/date-words.ts';
import { answerHtml } from './answer-html.ts';
import { estimateHtml } from './estimate-html.ts';
import { lanesHtml } from './lanes-html.ts';
import type { LanesModel, LanesPeriod } from './lanes-model.ts';
import { methodHtml } from './method-html.ts';
import { provincesHtml } from './provinces-html.ts';
import { reachHtml } from './reach-html.ts';
import { reasonsHtml } from './reasons-html.ts';
import { todayHtml } from './today-html.ts';

const boundsOf = ({ from, until }: LanesPeriod, lang: Lang): string => {
  const [first, last] = [from, until].map((day) => (day === null ? '' : dateWords(day, lang)));
  if (lang === 'zh') return `${first === '' ? '' : `${first}起`}${last === '' ? '' : `至${last}`}`;
  return `${first === '' ? '' : `from ${first}`}${last === '' ? '' : ` until ${last}`}`.trim();
};

/** Which applications were sorted. */
const periodWords = (period: LanesPeriod): Words => {
  if (period.kind === 'pending') return { en: 'not issued yet', zh: '尚未发证' };
  const undated = grouped(period.undated);
  return {
    en: `filed ${boundsOf(period, 'en')}${period.undated === 0 ? '' : `; ${undated} without a date left out`}`,
    zh: `申请日期${boundsOf(period, 'zh')}${period.undated === 0 ? '' : `；另有${undated}份无日期，未计入`}`,
  };
};

const NO_OUTCOMES: Words = {
  en:
    'No outcomes yet. Fill in the column outcome of sample.csv and reviews.csv with irregular or regular, and run ' +
    'the command again with --outcomes and the seed of manifest.json.',
  zh:
    '尚无审核结果。请在 sample.csv 和 reviews.csv 的 outcome 列填写 irregular（违规）或 regular（合规），再以 --outcomes 及 manifest.json ' +
    '中的种子重新运行。',
};

const sampleHtml = (model: LanesModel): Html => {
  const { estimate, passedOver } = model;
  return estimate === null
    ? html`<p class="note">${told(NO_OUTCOMES)}</p><div class="plots"><div class="wide">${reachHtml(model)}</div></div>`
    : html`<div class="plots">${estimateHtml(estimate, passedOver)}${reachHtml(model)}</div>`;
};

/** The page of the lanes, in both languages, `lang` first. */
export const lanesPage = (model: LanesModel, lang: Lang, names: PageNames): string =>
  productPage({
    lang,
    title: { en: 'Review lanes', zh: '审核通道' },
    about: [{ name: { en: 'Applications', zh: '申请' }, html: told(periodWords(model.period)) }],
    answer: answerHtml(model),
    sections: [
      {
        id: 'today',
        title: { en: 'Today, by province', zh: '今日清单（按省份）' },
        html: todayHtml(model, names),
      },
      { id: 'lanes', title: { en: 'The four lanes', zh: '四条通道' }, html: lanesHtml(model) },
      {
        id: 'capacity',
        title: { en: 'Capacity and queue', zh: '审核能力与等候' },
        html: provincesHtml(model, names),
      },
      { id: 'sample', title: { en: 'The random sample', zh: '随机抽样' }, html: sampleHtml(model) },
      { id: 'reasons', title: { en: 'Reasons', zh: '分入通道的理由' }, html: reasonsHtml(model) },
      { id: 'method', title: { en: 'How it is done', zh: '方法' }, html: methodHtml(model) },
    ],
    today: model.today,
    program: model.program,
    ruleset: model.ruleset,
    screening: model.screening,
    footnote: {
      en: 'A lane says who looks at an application and when. It is no finding against anybody.',
      zh: '通道仅表示由谁、何时审核，不构成对任何人的认定。',
    },
  });
