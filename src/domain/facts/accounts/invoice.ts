import type { FactDefinition } from '../fact-definition.ts';

/** Kinds of invoice. */
export const INVOICE_KINDS = [
  {
    value: 'special',
    en: 'special VAT invoice',
    zh: '专用发票',
    aliases: ['增值税专用发票', '专票'],
  },
  {
    value: 'ordinary',
    en: 'ordinary invoice',
    zh: '普通发票',
    aliases: ['增值税普通发票', '普票'],
  },
  {
    value: 'used',
    en: 'used-vehicle invoice',
    zh: '二手车发票',
    aliases: ['二手车销售统一发票'],
  },
] as const;

/** Facts of the invoice account; source: the vocabulary table of docs/spec/facts.md. */
export const INVOICE_FACTS = [
  {
    name: 'invoice.vin',
    kind: 'vin',
    en: 'VIN',
    zh: '发票车辆识别代号',
    headers: ['发票车辆识别代号'],
    about: 'joins the account to the vehicle; in a single sheet it is licence.vin',
  },
  {
    name: 'invoice.number',
    kind: 'text',
    folding: 'folded',
    en: 'Sales invoice number',
    zh: '机动车销售统一发票号码',
    headers: ['机动车销售统一发票号码', '发票号码'],
    ownHeaders: ['发票号'],
    about: 'one invoice, one VIN',
  },
  {
    name: 'invoice.kind',
    kind: 'enum',
    en: 'Kind of invoice',
    zh: '发票类型',
    headers: ['发票类型'],
    ownHeaders: ['类型'],
    values: INVOICE_KINDS,
  },
  {
    name: 'invoice.issuedOn',
    kind: 'date',
    en: 'Issued on',
    zh: '开票日期',
    headers: ['开票日期'],
  },
  {
    name: 'invoice.seller',
    kind: 'text',
    folding: 'folded',
    unit: 'pseudonym or USCC',
    en: 'Seller',
    zh: '销货单位',
    headers: ['销货单位'],
    ownHeaders: ['销售方', '卖方'],
    about: 'of used vehicles often a person',
  },
  {
    name: 'invoice.buyer',
    kind: 'text',
    folding: 'folded',
    unit: 'pseudonym or USCC',
    en: 'Buyer',
    zh: '购买方',
    headers: ['购买方'],
    ownHeaders: ['买方'],
  },
  {
    name: 'invoice.price',
    kind: 'decimal',
    unit: 'CNY',
    en: 'Price with tax',
    zh: '价税合计',
    headers: ['价税合计'],
  },
] as const satisfies readonly FactDefinition[];
