import type { FactDefinition } from '../fact-definition.ts';
import { headersOf } from '../headers-of.ts';

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
    headers: headersOf(`
      退税申报号 | 退税申报编号 | 退税申报单号 | 退税申报流水号 | 退税申请号 | 退税申请编号 | 退税申请单号 |
      退税编号 | 退税单号 | 出口退税申报号 | Refund number | Refund No | Refund claim No | Refund ID
    `),
    ownHeaders: headersOf(`
      申报号 | 申报编号 | 申报单号 | 申报流水号 | Claim number | Claim No | Claim ID
    `),
  },
  {
    name: 'refund.claimedOn',
    kind: 'date',
    en: 'Claimed on',
    zh: '退税申报日期',
    headers: headersOf(`
      退税申报日期 | 退税申报时间 | 退税申报日 | 退税申请日期 | 退税申请时间 | 出口退税申报日期 |
      Refund claim date | Refund claimed on | Refund date
    `),
    ownHeaders: headersOf(`
      申报日期 | 申报时间 | 申请日期 | 申请时间 | Claim date | Claimed date | Date of claim
    `),
  },
  {
    name: 'refund.claimant',
    kind: 'text',
    folding: 'folded',
    unit: 'USCC',
    en: 'Claimant',
    zh: '退税企业',
    headers: headersOf(`
      退税企业 | 退税企业名称 | 退税企业代码 | 退税企业纳税人识别号 | 退税企业统一社会信用代码 | 退税申报企业 |
      退税申报企业名称 | 退税申请人 | 退税申请企业 | 退税单位 | Refund claimant | Refund applicant
    `),
    ownHeaders: headersOf(`
      统一社会信用代码 | 申报企业 | 申报企业名称 | 申请企业 | 企业名称 | 纳税人 | 纳税人名称 | 纳税人识别号 |
      社会信用代码 | Taxpayer | Taxpayer ID | Taxpayer identification number | Claimant ID | Claimant name |
      USCC | Unified social credit code
    `),
  },
  {
    name: 'refund.invoice',
    kind: 'text',
    folding: 'folded',
    en: 'Invoice relied on',
    zh: '退税发票号',
    headers: headersOf(`
      退税发票号 | 退税发票号码 | 退税发票编号 | 退税依据发票号 | 退税依据发票号码 | 退税进货发票号 |
      Refund invoice number | Refund invoice No
    `),
    ownHeaders: headersOf(`
      发票号码 | 发票号 | 发票编号 | 进货发票号 | 进货发票号码 | 增值税专用发票号码 | 专用发票号码 | Invoice |
      Invoice number | Invoice No
    `),
  },
  {
    name: 'refund.declaration',
    kind: 'text',
    folding: 'folded',
    en: 'Entry relied on',
    zh: '退税报关单号',
    headers: headersOf(`
      退税报关单号 | 退税报关单编号 | 退税报关单号码 | 退税出口报关单号 | 退税依据报关单号 |
      Refund declaration number | Refund entry number
    `),
    ownHeaders: headersOf(`
      报关单号 | 报关单 | 报关单编号 | 报关单号码 | 报关号 | 关单号 | 出口报关单号 | 出口报关单号码 |
      出口报关单编号 | 出口货物报关单号 | Declaration | Declaration number | Declaration No |
      Customs declaration number | Customs declaration No | Export declaration number | Customs entry number |
      Customs entry No | Entry number | Entry No
    `),
  },
  {
    name: 'refund.amount',
    kind: 'decimal',
    unit: 'CNY',
    en: 'Amount',
    zh: '退税额',
    headers: headersOf(`
      退税额 | 退税金额 | 应退税额 | 应退金额 | 应退税款 | 申报退税额 | 退税款 | 退税数额 | 出口退税额 |
      Refund amount | Refunded amount | Tax refund amount
    `),
  },
] as const satisfies readonly FactDefinition[];
