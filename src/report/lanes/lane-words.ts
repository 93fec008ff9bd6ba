import { type Html, html } from '../html/html.ts';
import { told, type Words } from '../product/words.ts';
import type { Lane } from './lanes-model.ts';

/** How a lane is told: name, what happens there, and its fill in plots. */
export interface LaneWords {
  readonly name: Words;
  readonly does: Words;
  /** Class that fills its parts of bars. */
  readonly fill: string;
}

/** The words of every lane. */
export const LANE_WORDS: Readonly<Record<Lane, LaneWords>> = {
  red: {
    name: { en: 'Red', zh: '红色' },
    does: { en: 'look at the vehicle', zh: '查验车辆' },
    fill: 'm-red',
  },
  yellow: {
    name: { en: 'Yellow', zh: '黄色' },
    does: { en: 'look at the papers', zh: '审核单证' },
    fill: 'm-hatch',
  },
  blue: {
    name: { en: 'Blue', zh: '蓝色' },
    does: { en: 'grant, audit later', zh: '先发证后核查' },
    fill: 'm-blue',
  },
  green: {
    name: { en: 'Green', zh: '绿色' },
    does: { en: 'grant', zh: '发证' },
    fill: 'm-green',
  },
};

/** Each lane has its own outline, so that it is told apart without colour. */
const OUTLINES: Readonly<Record<Lane, Html>> = {
  red: html`<path class="m-red" d="M7 0h6l4 4v4l-4 4H7L3 8V4Z"/>`,
  yellow: html`<path class="m-amber" d="M10 0 17 12H3Z"/>`,
  blue: html`<path class="m-blue" d="M4 0h12v12H4Z"/>`,
  green: html`<circle class="m-green" cx="10" cy="6" r="6"/>`,
};

/** The mark of a lane, for eyes only: its name stands beside it. */
export const laneMark = (lane: Lane): Html =>
  html`<svg class="swatch" viewBox="0 0 20 12" aria-hidden="true">${OUTLINES[lane]}</svg>`;

/** Mark, name and what happens, as HTML in both languages. */
export const laneHtml = (lane: Lane): Html => {
  const { name, does } = LANE_WORDS[lane];
  return html`${laneMark(lane)} ${told({ en: `${name.en}: ${does.en}`, zh: `${name.zh}：${does.zh}` })}`;
};
