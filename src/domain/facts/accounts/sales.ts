import type { FactDefinition } from '../fact-definition.ts';

/** Facts of the sales account; source: the vocabulary table of docs/spec/facts.md. */
export const SALES_FACTS = [
  {
    name: 'sales.maker',
    kind: 'text',
    folding: 'folded',
    en: 'Maker',
    zh: '销量生产企业',
    headers: ['销量生产企业'],
    about: 'monthly figures a maker or association reported',
  },
  { name: 'sales.month', kind: 'month', en: 'Month', zh: '月份', headers: ['月份'] },
  {
    name: 'sales.province',
    kind: 'code',
    folding: 'folded',
    en: 'Province',
    zh: '销量省份',
    headers: ['销量省份'],
  },
  {
    name: 'sales.reported',
    kind: 'integer',
    unit: 'vehicles',
    en: 'Sales reported',
    zh: '上报销量',
    headers: ['上报销量'],
    ownHeaders: ['销量'],
  },
  {
    name: 'sales.kind',
    kind: 'enum',
    en: 'Which sales figure',
    zh: '销量口径',
    headers: ['销量口径'],
    values: [
      { value: 'wholesale', en: 'wholesale', zh: '批发', aliases: ['批发量'] },
      { value: 'retail', en: 'retail', zh: '零售', aliases: ['零售量', '终端零售'] },
      { value: 'insured', en: 'insured', zh: '上险', aliases: ['上险量'] },
    ],
  },
] as const satisfies readonly FactDefinition[];
