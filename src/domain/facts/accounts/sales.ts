import type { FactDefinition } from '../fact-definition.ts';
import { headersOf } from '../headers-of.ts';

/** Facts of the sales account; source: the vocabulary table of docs/spec/facts.md. */
export const SALES_FACTS = [
  {
    name: 'sales.maker',
    kind: 'text',
    folding: 'folded',
    en: 'Maker',
    zh: '销量生产企业',
    headers: headersOf(`
      销量生产企业 | 销量企业 | 销量厂商 | 上报企业 | 上报生产企业
    `),
    ownHeaders: headersOf(`
      企业 | 企业名称 | 厂商 | 厂家 | 车企 | Manufacturer | Manufacturer name | OEM
    `),
    about: 'monthly figures a maker or association reported',
  },
  {
    name: 'sales.month',
    kind: 'month',
    en: 'Month',
    zh: '月份',
    headers: headersOf(`
      月份 | 统计月份 | 统计年月 | 销售月份 | 销量月份 | 销售年月 | 所属月份 | 数据月份 | Sales month
    `),
    ownHeaders: headersOf(`
      年月 | 统计月 | 月 | Year-month | Period
    `),
  },
  {
    name: 'sales.province',
    kind: 'code',
    folding: 'folded',
    en: 'Province',
    zh: '销量省份',
    headers: headersOf(`
      销量省份 | 销售省份 | 销量所属省份
    `),
  },
  {
    name: 'sales.reported',
    kind: 'integer',
    unit: 'vehicles',
    en: 'Sales reported',
    zh: '上报销量',
    headers: headersOf(`
      上报销量 | 上报销售量 | 上报销量数 | 上报数量 | 报告销量 | 申报销量 | Reported sales
    `),
    ownHeaders: headersOf(`
      销量 | 销售量 | 销售数量 | 销售辆数 | Sales | Sales volume | Units sold | Volume
    `),
  },
  {
    name: 'sales.kind',
    kind: 'enum',
    en: 'Which sales figure',
    zh: '销量口径',
    headers: headersOf(`
      销量口径 | 销售口径 | 销量类型 | 销售量口径 | 销量统计口径 | Sales type | Sales kind
    `),
    ownHeaders: headersOf(`
      口径 | 统计口径 | 数据口径 | 类型 | Type
    `),
    values: [
      { value: 'wholesale', en: 'wholesale', zh: '批发', aliases: ['批发量'] },
      { value: 'retail', en: 'retail', zh: '零售', aliases: ['零售量', '终端零售'] },
      { value: 'insured', en: 'insured', zh: '上险', aliases: ['上险量'] },
    ],
  },
] as const satisfies readonly FactDefinition[];
