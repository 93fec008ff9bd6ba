import type { FactDefinition } from '../fact-definition.ts';

/** What became of a vehicle abroad, and modified ones that come in crowds. */
export const AFTER_SALE_PATTERNS = [
  {
    name: 'pattern.modifiedInMonth',
    kind: 'integer',
    unit: 'count',
    en: 'Modified vehicles of the brand in the month, of the applicant or of all',
    zh: '同品牌当月改装车数（按申请人或按全部申请人）',
    headers: [],
  },
  {
    name: 'pattern.modifiedTimes',
    kind: 'integer',
    unit: 'times, rounded down',
    en: 'Times its own monthly mean of the year before',
    zh: '相当于其前一年月均数的倍数',
    headers: [],
  },
  {
    name: 'pattern.soldAsNewBy',
    kind: 'enum',
    en: 'Who tells that it was sold as new',
    zh: '当新车出售的来源',
    headers: [],
    values: [
      { value: 'arrival', en: 'the register abroad', zh: '境外登记', aliases: [] },
      { value: 'complaint', en: 'a complaint', zh: '投诉', aliases: [] },
    ],
    about: 'of a VIN that a licence or declaration calls used; any row',
  },
  {
    name: 'pattern.soldAsNewOn',
    kind: 'date',
    en: 'Sold as new on',
    zh: '当新车出售的日期',
    headers: [],
    about: 'day of the earliest such row',
  },
  {
    name: 'pattern.homeAfterExit',
    kind: 'enum',
    en: 'Seen at home after the exit',
    zh: '出境后的境内记录',
    headers: [],
    values: [
      { value: 'registered', en: 'registered', zh: '注册登记', aliases: [] },
      { value: 'transferred', en: 'transferred', zh: '转让登记', aliases: [] },
      { value: 'insured', en: 'insured', zh: '投保', aliases: [] },
      { value: 'inspected', en: 'inspected', zh: '检验', aliases: [] },
      { value: 'read', en: 'odometer read', zh: '里程读数', aliases: [] },
    ],
    about: 'insured, inspected or read: only beside a refund or a registration abroad',
  },
  {
    name: 'pattern.homeAfterExitOn',
    kind: 'date',
    en: 'Seen at home on',
    zh: '出境后境内记录日期',
    headers: [],
  },
] as const satisfies readonly FactDefinition[];
