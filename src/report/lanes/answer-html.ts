import { type Html, html, joined } from '../html/html.ts';
import { grouped, percentOf } from '../nation/figures.ts';
import { shareBar } from '../nation/plots/share-bar.ts';
import { told, type Words } from '../product/words.ts';
import { LANE_WORDS, laneHtml } from './lane-words.ts';
import { LANES, type LanesModel } from './lanes-model.ts';

const NONE: Words = {
  en: 'No application falls into the period: there is nothing to sort.',
  zh: '该期间内没有申请。',
};

const dayCount = (days: number): Words => ({
  en: days === 1 ? 'one day' : `${grouped(days)} days`,
  zh: `${grouped(days)}日`,
});

/** What the reviews come to against the capacity. */
const queueWords = ({ provinces, days }: LanesModel): Words => {
  const sum = (of: (one: (typeof provinces)[number]) => number): number =>
    provinces.reduce((all, one) => all + of(one), 0);
  const [reviewed, waiting] = [sum((one) => one.reviewed), sum((one) => one.waiting)];
  const day = dayCount(days);
  if (waiting === 0) {
    return {
      en: `All ${grouped(reviewed)} reviews fit into ${day.en}.`,
      zh: `全部${grouped(reviewed)}份审核可在${day.zh}内完成。`,
    };
  }
  const last = Math.max(0, ...provinces.map(({ lastDay }) => lastDay ?? 0));
  const never = provinces.some((one) => one.waiting > 0 && one.capacity === 0);
  return {
    en:
      `${grouped(reviewed)} reviews fit into ${day.en}; ${grouped(waiting)} ` +
      `wait${last > days ? `, the last until day ${grouped(last)}` : ''}.` +
      `${never ? ' Where nobody reviews, they wait without a day.' : ''}`,
    zh:
      `${grouped(reviewed)}份审核可在${day.zh}内完成；${grouped(waiting)}份须等候` +
      `${last > days ? `，最迟至第${grouped(last)}日` : ''}。${never ? '无审核能力的省份，等候期限无法给出。' : ''}`,
  };
};

/** The answer: how many are reviewed today, how many are granted without, and how long the others wait. */
export const answerHtml = (model: LanesModel): Html => {
  const of = new Map(model.lanes.map((total) => [total.lane, total]));
  const count = (lane: (typeof LANES)[number]): number => of.get(lane)?.applications ?? 0;
  const all = LANES.reduce((sum, lane) => sum + count(lane), 0);
  if (all === 0) return html`<p class="lead">${told(NONE)}</p>`;
  const sampled = model.lanes.reduce((sum, total) => sum + total.sampled, 0);
  const granted = count('green') + count('blue') - sampled;
  const queue = queueWords(model);
  const parts = LANES.map((lane) => {
    const own = count(lane);
    return joined(
      html`<div${own === 0 ? html` class="zero"` : ''}><dt>${laneHtml(lane)}</dt><dd><b>${grouped(own)}</b> <span `,
      html`class="quiet">${percentOf(own, all)}</span></dd></div>`,
    );
  });
  const bar = shareBar(
    LANES.map((lane) => ({ className: LANE_WORDS[lane].fill, count: count(lane) })),
  );
  return joined(
    html`<p class="headline"><b>${grouped(model.work.length)}</b> ${told({
      en: `of ${grouped(all)} applications are to be reviewed today`,
      zh: `份申请须今日审核（共${grouped(all)}份）`,
    })}</p>`,
    html`<p class="lead">${told({
      en:
        `${grouped(granted)} are granted without a review; ${grouped(sampled)} more would be, and are drawn at ` +
        `random and reviewed all the same. ${queue.en}`,
      zh: `${grouped(granted)}份无须审核即可发证；另有${grouped(sampled)}份本可直接发证，经随机抽取仍予审核。${queue.zh}`,
    })}</p>`,
    html`<div class="answer">${bar}<dl class="parts">${parts}</dl></div>`,
  );
};
