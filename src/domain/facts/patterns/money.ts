import type { FactDefinition } from '../fact-definition.ts';

/** Refunds and subsidies of several vehicles, claims or claimants. */
export const MONEY_PATTERNS = [
  {
    name: 'pattern.refundClaims',
    kind: 'integer',
    unit: 'count',
    en: 'Refund claims on this vehicle',
    zh: '该车辆的退税申报数',
    headers: [],
    about:
      'by claim number; a claim sent again or mistyped counts once, and so do claims of one claimant on one invoice ' +
      'and entry within the tax of that invoice',
  },
  {
    name: 'pattern.refundClaimants',
    kind: 'integer',
    unit: 'count',
    en: 'Claimants of refunds on this vehicle',
    zh: '该车辆的退税申报企业数',
    headers: [],
  },
  {
    name: 'pattern.refundInvoiceVins',
    kind: 'integer',
    unit: 'count',
    en: 'Vehicles refunded on one invoice',
    zh: '同一发票申报退税的车辆数',
    headers: [],
  },
  {
    name: 'pattern.refundInvoiceOthers',
    kind: 'integer',
    unit: 'count',
    en: 'Other vehicles the invoice relied on was issued for',
    zh: '退税所依据发票实际对应的其他车辆数',
    headers: [],
    about: 'null when it was issued for this vehicle, or is not known',
  },
  {
    name: 'pattern.refundInvoiceUsualPercent',
    kind: 'integer',
    unit: 'percent, rounded down',
    en: "Refunds that rely on another vehicle's invoice",
    zh: '依据他车发票的退税比例',
    headers: [],
    about: 'of two hundred claims or more; else 0',
  },
  {
    name: 'pattern.refundEntry',
    kind: 'enum',
    en: 'Customs entry that the refund relies on',
    zh: '退税所依据的报关单',
    headers: [],
    values: [
      {
        value: 'other-vehicles',
        en: 'declares other vehicles',
        zh: '申报的是其他车辆',
        aliases: [],
      },
      { value: 'not-found', en: 'is not known to customs', zh: '海关无此报关单', aliases: [] },
    ],
  },
  {
    name: 'pattern.refundEntryUsualPercent',
    kind: 'integer',
    unit: 'percent, rounded down',
    en: 'Refunds of which this is so',
    zh: '出现该情形的退税比例',
    headers: [],
    about: 'of two hundred claims or more; else 0',
  },
  {
    name: 'pattern.refundUnexited',
    kind: 'boolean',
    en: 'Refunded long ago, and no exit told',
    zh: '申报退税已久仍无出境记录',
    headers: [],
    about:
      'true where customs tells nearly all exits of vehicles declared so long ago; a vehicle seen abroad or ' +
      'deregistered left out; never false',
  },
  {
    name: 'pattern.subsidiesOfKind',
    kind: 'integer',
    unit: 'count',
    en: 'Subsidies of one kind on this vehicle',
    zh: '该车辆同类补贴次数',
    headers: [],
    about: 'paid on different days',
  },
  {
    name: 'pattern.subsidyLastOn',
    kind: 'date',
    en: 'Last subsidy paid on',
    zh: '最后一次补贴发放日期',
    headers: [],
    about: 'of a vehicle with several',
  },
  {
    name: 'pattern.subsidyReplacement',
    kind: 'boolean',
    en: 'A scrap or swap subsidy among several',
    zh: '多笔补贴中含报废或置换补贴',
    headers: [],
  },
  {
    name: 'pattern.replacementOfTwo',
    kind: 'boolean',
    en: 'Scrap or swap subsidies of two claimants',
    zh: '报废或置换补贴分属两名领取人',
    headers: [],
    about:
      'of two payments with a claimant and a day; a payment sent again with another claimant counts once',
  },
  {
    name: 'pattern.subsidyReplacementOn',
    kind: 'date',
    en: 'Last scrap or swap subsidy among several paid on',
    zh: '多笔补贴中最后一次报废或置换补贴发放日期',
    headers: [],
  },
] as const satisfies readonly FactDefinition[];
