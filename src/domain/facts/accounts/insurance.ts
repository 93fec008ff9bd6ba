import type { FactDefinition } from '../fact-definition.ts';
import { headersOf } from '../headers-of.ts';

/** Facts of the insurance account; source: the vocabulary table of docs/spec/facts.md. */
export const INSURANCE_FACTS = [
  {
    name: 'insurance.vin',
    kind: 'vin',
    en: 'VIN',
    zh: '保险单车辆识别代号',
    headers: headersOf(`
      保单车辆识别代号 | 保险车辆识别代号 | 保单车架号
    `),
    about: 'joins the account to the vehicle; in a single sheet it is licence.vin',
  },
  {
    name: 'insurance.policy',
    kind: 'text',
    folding: 'folded',
    en: 'Compulsory policy number',
    zh: '交强险保险单号',
    headers: headersOf(`
      交强险保单号 | 交强险保单号码 | 交强险保单编号 | 交强险保险单号 | 交强险保险单号码 | 交强险单号 |
      Compulsory policy No | Compulsory insurance policy number
    `),
    ownHeaders: headersOf(`
      保单号 | 保单号码 | 保单编号 | 保险单号 | 保险单号码 | 保险单编号 | 保单 | Policy number | Policy No |
      Policy ID | Insurance policy number | Insurance policy No
    `),
  },
  {
    name: 'insurance.startsOn',
    kind: 'date',
    ahead: true,
    en: 'Starts on',
    zh: '保险起期',
    headers: headersOf(`
      保险起期 | 保险起期日期 | 保险起始日期 | 保险起始日 | 保险起始时间 | 保险开始日期 | 保险生效日期 |
      保险期间起期 | 保险期限起 | 起保日期 | 起保时间 | 交强险起期 | 交强险起保日期 | 交强险生效日期 |
      保单起期 | 保单起始日期 | 保单生效日期 | 承保起期 | Policy start date | Policy start |
      Insurance start date | Inception date
    `),
    ownHeaders: headersOf(`
      起期 | 起始日期 | 起始时间 | 开始日期 | 生效日期 | 生效时间 | Start date | Effective date |
      Effective from | Cover from | Valid from
    `),
  },
  {
    name: 'insurance.cancelledOn',
    kind: 'date',
    en: 'Cancelled on',
    zh: '退保日期',
    headers: headersOf(`
      退保日期 | 退保日 | 退保时间 | 退保生效日期 | 保单退保日期 | 交强险退保日期 | 保单注销日期 | 保险合同解除日期 |
      Policy cancelled on | Policy cancellation date | Insurance cancelled on | Insurance cancellation date
    `),
    ownHeaders: headersOf(`
      解除日期 | 解约日期 | Cancellation date | Cancelled | Date of cancellation
    `),
  },
  {
    name: 'insurance.holder',
    kind: 'text',
    folding: 'folded',
    unit: 'pseudonym',
    en: 'Policy holder',
    zh: '投保人',
    headers: headersOf(`
      投保人 | 投保人名称 | 投保人姓名 | 投保人代码 | 投保人证件号码 | 投保人证件号 | 投保人身份证号 |
      投保人身份证号码 | 投保人统一社会信用代码 | 投保单位 | Policyholder | Policy holder name |
      Policy holder ID
    `),
    ownHeaders: headersOf(`
      Holder
    `),
  },
] as const satisfies readonly FactDefinition[];
