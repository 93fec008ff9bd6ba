import type { FactDefinition } from '../fact-definition.ts';

/** Facts of the subsidy account; source: the vocabulary table of docs/spec/facts.md. */
export const SUBSIDY_FACTS = [
  {
    name: 'subsidy.vin',
    kind: 'vin',
    en: 'VIN',
    zh: '补贴车辆识别代号',
    headers: ['补贴车辆识别代号'],
    about: 'joins the account to the vehicle; in a single sheet it is licence.vin',
  },
  {
    name: 'subsidy.kind',
    kind: 'enum',
    en: 'Kind',
    zh: '补贴类型',
    headers: ['补贴类型'],
    ownHeaders: ['类型'],
    values: [
      {
        value: 'scrap',
        en: 'scrapping subsidy',
        zh: '报废更新补贴',
        aliases: ['报废更新', '报废补贴'],
      },
      {
        value: 'swap',
        en: 'replacement subsidy',
        zh: '置换更新补贴',
        aliases: ['置换更新', '置换补贴'],
      },
      { value: 'purchase-tax', en: 'purchase-tax relief', zh: '购置税减免', aliases: ['购置税'] },
      { value: 'local', en: 'local subsidy', zh: '地方补贴', aliases: ['地方'] },
    ],
  },
  { name: 'subsidy.paidOn', kind: 'date', en: 'Paid on', zh: '发放日期', headers: ['发放日期'] },
  {
    name: 'subsidy.amount',
    kind: 'decimal',
    unit: 'CNY',
    en: 'Amount',
    zh: '补贴金额',
    headers: ['补贴金额'],
    ownHeaders: ['金额'],
  },
  {
    name: 'subsidy.claimant',
    kind: 'text',
    folding: 'folded',
    unit: 'pseudonym or USCC',
    en: 'Claimant',
    zh: '领取人',
    headers: ['领取人'],
  },
] as const satisfies readonly FactDefinition[];
