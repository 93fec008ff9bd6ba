import type { FactDefinition } from '../fact-definition.ts';
import { headersOf } from '../headers-of.ts';

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
    headers: headersOf(`
      补贴类型 | 补贴种类 | 补贴类别 | 补贴项目类型 | 补助类型 | 补助种类 | Subsidy type | Subsidy kind |
      Type of subsidy
    `),
    ownHeaders: headersOf(`
      类型 | 种类 | 类别 | Type
    `),
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
  {
    name: 'subsidy.paidOn',
    kind: 'date',
    en: 'Paid on',
    zh: '发放日期',
    headers: headersOf(`
      发放日期 | 发放时间 | 补贴发放日期 | 补贴发放时间 | 补贴拨付日期 | 补贴支付日期 | 补贴兑付日期 |
      补助发放日期 | 补贴日期 | Subsidy paid on | Subsidy date | Subsidy payment date
    `),
    ownHeaders: headersOf(`
      拨付日期 | 拨付时间 | 支付日期 | 兑付日期 | 付款日期 | 日期 | Date | Date paid | Paid date |
      Payment date
    `),
  },
  {
    name: 'subsidy.amount',
    kind: 'decimal',
    unit: 'CNY',
    en: 'Amount',
    zh: '补贴金额',
    headers: headersOf(`
      补贴金额 | 补贴额 | 补贴金额合计 | 补贴资金 | 补贴资金额 | 补助金额 | 补助额 | Subsidy amount
    `),
    ownHeaders: headersOf(`
      金额 | 发放金额 | 拨付金额 | 兑付金额 | 支付金额 | Amount paid
    `),
  },
  {
    name: 'subsidy.claimant',
    kind: 'text',
    folding: 'folded',
    unit: 'pseudonym or USCC',
    en: 'Claimant',
    zh: '领取人',
    headers: headersOf(`
      领取人 | 领取人名称 | 领取人姓名 | 领取人代码 | 领取人证件号码 | 领取人证件号 | 领取人身份证号 |
      补贴领取人 | 补贴对象 | 受补贴人 | 补贴申领人 | 补贴申请人 | Subsidy recipient
    `),
    ownHeaders: headersOf(`
      申领人 | 申请人 | 申请人姓名 | 受益人 | Recipient | Beneficiary | Claimant name | Claimant ID |
      Applicant
    `),
  },
] as const satisfies readonly FactDefinition[];
