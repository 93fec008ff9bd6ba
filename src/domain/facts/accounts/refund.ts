import type { FactDefinition } from '../fact-definition.ts';

/** Facts of the refund account; source: the vocabulary table of docs/spec/facts.md. */
export const REFUND_FACTS = [
  {
    name: 'refund.vin',
    kind: 'vin',
    en: 'VIN',
    zh: '退税车辆识别代号',
    headers: ['退税车辆识别代号'],
    about: 'joins the account to the vehicle; in a single sheet it is licence.vin',
  },
  {
    name: 'refund.number',
    kind: 'text',
    folding: 'folded',
    en: 'Refund claim number',
    zh: '退税申报号',
    headers: ['退税申报号'],
  },
  {
    name: 'refund.claimedOn',
    kind: 'date',
    en: 'Claimed on',
    zh: '退税申报日期',
    headers: ['退税申报日期'],
  },
  {
    name: 'refund.claimant',
    kind: 'text',
    folding: 'folded',
    unit: 'USCC',
    en: 'Claimant',
    zh: '退税企业',
    headers: ['退税企业'],
    ownHeaders: ['统一社会信用代码'],
  },
  {
    name: 'refund.invoice',
    kind: 'text',
    folding: 'folded',
    en: 'Invoice relied on',
    zh: '退税发票号',
    headers: ['退税发票号'],
    ownHeaders: ['发票号码'],
  },
  {
    name: 'refund.declaration',
    kind: 'text',
    folding: 'folded',
    en: 'Entry relied on',
    zh: '退税报关单号',
    headers: ['退税报关单号'],
    ownHeaders: ['报关单号'],
  },
  {
    name: 'refund.amount',
    kind: 'decimal',
    unit: 'CNY',
    en: 'Amount',
    zh: '退税额',
    headers: ['退税额'],
  },
] as const satisfies readonly FactDefinition[];
