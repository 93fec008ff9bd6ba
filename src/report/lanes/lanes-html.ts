import { type Html, html } from '../html/html.ts';
import { productTable, wholeColumn } from '../product/product-table.ts';
import { told, type Words } from '../product/words.ts';
import { laneHtml } from './lane-words.ts';
import { LANES, type Lane, type LanesModel, type LaneTotal } from './lanes-model.ts';

const WHY: Readonly<Record<Lane, Words>> = {
  red: {
    en: 'A flag is raised that only the vehicle can settle, or the risk is high.',
    zh: '有须查验车辆方能核实的疑点，或风险高。',
  },
  yellow: {
    en: 'The gate is not clear, the destination bars the vehicle, or the risk is elevated.',
    zh: '不符合发证规则或发证待定、目的国禁止入境，或风险较高。',
  },
  blue: {
    en: 'The gate is clear, a review was asked for, and the capacity did not reach.',
    zh: '可予发放，本应审核，但审核能力不足。',
  },
  green: {
    en: 'The gate is clear and nothing asks for a review.',
    zh: '可予发放，且无须审核。',
  },
};

/** The four lanes: what puts an application there, and how many are there. */
export const lanesHtml = ({ lanes }: LanesModel): Html =>
  html`<p>${told({
    en:
      'An application is sorted as a whole: its gravest vehicle decides. One with a vehicle that may not be ' +
      'licensed or cannot be decided yet is never granted unseen, whatever the capacity.',
    zh: '申请整份分入一条通道，以其中最严重的车辆为准。含有不予发放或待定车辆的申请，无论审核能力如何，未经审核一律不予发放许可证。',
  })}</p>${productTable<LaneTotal>({
    name: 'lanes',
    labelledBy: 'lanes',
    rows: lanes,
    columns: [
      {
        id: 'lane',
        title: { en: 'Lane', zh: '通道' },
        kind: 'head',
        key: ({ lane }) => LANES.indexOf(lane),
        html: ({ lane }) => laneHtml(lane),
      },
      {
        id: 'why',
        title: { en: 'What puts an application there', zh: '分入条件' },
        kind: 'text',
        key: ({ lane }) => LANES.indexOf(lane),
        html: ({ lane }) => told(WHY[lane]),
      },
      wholeColumn('applications', { en: 'Applications', zh: '申请数' }, (row) => row.applications),
      wholeColumn('vehicles', { en: 'Vehicles', zh: '车辆数' }, (row) => row.vehicles),
      wholeColumn('sampled', { en: 'Drawn at random', zh: '随机抽取' }, (row) =>
        row.lane === 'green' || row.lane === 'blue' ? row.sampled : null,
      ),
    ],
  })}`;
