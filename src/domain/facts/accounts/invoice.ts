import type { FactDefinition } from '../fact-definition.ts';
import { headersOf } from '../headers-of.ts';

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
    headers: headersOf(`
      机动车销售统一发票号码 | 发票号码 | 机动车销售统一发票号 | 机动车销售统一发票编号 | 机动车统一发票号码 |
      机动车统一发票号 | 机动车发票号码 | 机动车发票号 | 购车发票号码 | 购车发票号 | Sales invoice No
    `),
    ownHeaders: headersOf(`
      发票号 | 发票编号 | 数电票号码 | 数电发票号码 | 统一发票号码 | Invoice number | Invoice No | Invoice ID
    `),
    about: 'one invoice, one VIN',
  },
  {
    name: 'invoice.kind',
    kind: 'enum',
    en: 'Kind of invoice',
    zh: '发票类型',
    headers: headersOf(`
      发票类型 | 发票种类 | 发票类别 | 票种 | 发票票种 | Invoice type | Invoice kind | Type of invoice
    `),
    ownHeaders: headersOf(`
      类型 | 类别 | 种类 | Type
    `),
    values: INVOICE_KINDS,
  },
  {
    name: 'invoice.issuedOn',
    kind: 'date',
    en: 'Issued on',
    zh: '开票日期',
    headers: headersOf(`
      开票日期 | 开票时间 | 发票日期 | 发票开具日期 | 发票开具时间 | 发票开票日期 | Invoice date |
      Date of invoice | Invoiced on | Invoice issued on
    `),
    ownHeaders: headersOf(`
      开具日期 | 开具时间 | 日期 | Date | Date of issue
    `),
  },
  {
    name: 'invoice.seller',
    kind: 'text',
    folding: 'folded',
    unit: 'pseudonym or USCC',
    en: 'Seller',
    zh: '销货单位',
    headers: headersOf(`
      销货单位 | 销货单位名称 | 销货方 | 销货方名称 | 销售方名称 | 销售单位 | 销售单位名称 | 销方 | 销方名称 |
      销方识别号 | 销方税号 | 销方纳税人识别号 | 销售方识别号 | 销售方税号 | 销售方纳税人识别号 |
      销售方统一社会信用代码 | 销货方纳税人识别号 | 销货单位纳税人识别号 | 卖方单位 | 卖方名称 | 卖方单位/个人 |
      Seller name | Seller ID | Seller tax ID | Seller tax number | Seller USCC
    `),
    ownHeaders: headersOf(`
      销售方 | 卖方 | Vendor
    `),
    about: 'of used vehicles often a person',
  },
  {
    name: 'invoice.buyer',
    kind: 'text',
    folding: 'folded',
    unit: 'pseudonym or USCC',
    en: 'Buyer',
    zh: '购买方',
    headers: headersOf(`
      购买方 | 购买方名称 | 购买方识别号 | 购买方税号 | 购买方纳税人识别号 | 购买方统一社会信用代码 |
      购买方证件号码 | 购买方身份证号码 | 购方 | 购方名称 | 购方识别号 | 购方税号 | 购方纳税人识别号 | 购货方 |
      购货方名称 | 购货单位 | 购货单位名称 | 购货方纳税人识别号 | 买方单位 | 买方名称 | 买方单位/个人 |
      Buyer name | Buyer ID | Buyer tax ID | Buyer tax number | Buyer USCC | Purchaser
    `),
    ownHeaders: headersOf(`
      买方 | 购买人 | 购车人
    `),
  },
  {
    name: 'invoice.price',
    kind: 'decimal',
    unit: 'CNY',
    en: 'Price with tax',
    zh: '价税合计',
    headers: headersOf(`
      价税合计 | 价税合计金额 | 价税合计额 | 含税价 | 含税价格 | 含税金额 | 含税总价 | 车价合计 | 发票价税合计 |
      Total with tax | Total including tax | Total incl. tax | Price including tax | Price incl. tax |
      Amount with tax | Amount including tax
    `),
  },
] as const satisfies readonly FactDefinition[];
