import { type Html, html } from '../html/html.ts';
import { productTable, wholeColumn } from '../product/product-table.ts';
import { told, type Words } from '../product/words.ts';
import { laneMark } from './lane-words.ts';
import type { LanesModel, ReasonTotal } from './lanes-model.ts';

const KINDS: Readonly<Record<ReasonTotal['kind'], Words>> = {
  vehicle: { en: 'the vehicle', zh: '查验车辆' },
  papers: { en: 'the papers', zh: '审核单证' },
};

const ALL_ENTRY: Words = { en: 'entry barred', zh: '目的国禁止入境' };

/** Why applications stand where they stand: each rule, and whether papers or the vehicle settle it. */
export const reasonsHtml = ({ reasons }: LanesModel): Html =>
  reasons.length === 0
    ? html`<p class="quiet">${told({ en: 'No rule was raised.', zh: '没有触发任何规则。' })}</p>`
    : productTable<ReasonTotal>({
        name: 'reasons',
        labelledBy: 'reasons',
        rows: reasons,
        columns: [
          {
            id: 'code',
            title: { en: 'Rule', zh: '规则' },
            kind: 'head',
            key: ({ code }) => code,
            html: ({ code, title }) =>
              code === ''
                ? told(ALL_ENTRY)
                : html`<span class="code">${code}</span>${title === null ? '' : html` ${told(title)}`}`,
          },
          {
            id: 'settles',
            title: { en: 'Settled by', zh: '核实方式' },
            kind: 'text',
            key: ({ kind }) => kind,
            html: ({ kind }) =>
              html`${laneMark(kind === 'vehicle' ? 'red' : 'yellow')} ${told(KINDS[kind])}`,
          },
          {
            id: 'why',
            title: { en: 'Because', zh: '理由' },
            kind: 'text',
            key: ({ why }) => why.en,
            html: ({ why }) => told(why),
          },
          wholeColumn(
            'applications',
            { en: 'Applications', zh: '申请数' },
            (row) => row.applications,
          ),
          wholeColumn('granted', { en: 'Of these granted', zh: '其中发证' }, (row) => row.granted),
        ],
      });
