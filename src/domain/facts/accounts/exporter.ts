import type { FactDefinition } from '../fact-definition.ts';
import { headersOf } from '../headers-of.ts';

/** Facts of the exporter account; source: the vocabulary table of docs/spec/facts.md. */
export const EXPORTER_FACTS = [
  {
    name: 'exporter.uscc',
    kind: 'text',
    folding: 'folded',
    en: 'Exporter',
    zh: '备案企业统一社会信用代码',
    headers: headersOf(`
      备案企业统一社会信用代码 | 备案企业代码 | 备案企业信用代码
    `),
    ownHeaders: headersOf(`
      统一社会信用代码 | 社会信用代码 | 企业代码 | 信用代码 | 统一信用代码 | 企业信用代码 |
      企业统一社会信用代码 | 出口商代码 | 出口商统一社会信用代码 | 出口企业代码 | 出口企业统一社会信用代码 |
      Unified social credit code | Social credit code | Credit code | Exporter code | Exporter ID |
      Exporter USCC | Company code
    `),
  },
  {
    name: 'exporter.filedOn',
    kind: 'date',
    en: 'Filed on',
    zh: '备案日期',
    headers: headersOf(`
      备案日期 | 备案时间 | 备案登记日期 | 备案通过日期 | 备案生效日期 | 备案起始日期 | 备案开始日期 |
      企业备案日期 | Filing date | Filed date | Date of filing
    `),
    ownHeaders: headersOf(`
      Record date | Recorded on
    `),
  },
  {
    name: 'exporter.filedUntil',
    kind: 'date',
    ahead: true,
    openEnd: true,
    en: 'Filing valid until',
    zh: '备案有效期至',
    headers: headersOf(`
      备案有效期至 | 备案有效期 | 备案有效期止 | 备案有效期截止日期 | 备案有效截止日期 | 备案截止日期 |
      备案到期日期 | 备案到期日 | 备案失效日期 | Filing expiry date | Filing valid to
    `),
    ownHeaders: headersOf(`
      有效期至 | 有效期止 | 有效期截止 | 有效期截止日期 | 有效截止日期 | 到期日期 | 到期日 | 失效日期 |
      截止日期 | Filed until | Valid until | Valid to | Expiry date | Expiration date | Expires on
    `),
  },
  {
    name: 'exporter.standing',
    kind: 'enum',
    en: 'Standing',
    zh: '监管状态',
    headers: headersOf(`
      监管状态 | 信用状态 | 信用状况 | 信用情况 | 企业信用状态 | 企业信用状况 | Credit standing |
      Credit status
    `),
    ownHeaders: headersOf(`
      管理状态 | Exporter standing
    `),
    values: [
      { value: 'good', en: 'good', zh: '正常', aliases: ['良好', '守信'] },
      { value: 'talked-to', en: 'talked to', zh: '已约谈', aliases: ['约谈'] },
      { value: 'rectifying', en: 'rectifying', zh: '整改中', aliases: ['责令整改', '整改'] },
      { value: 'barred', en: 'barred', zh: '停止申请', aliases: ['禁止', '已停止', '暂停申请'] },
    ],
  },
  {
    name: 'exporter.standingFrom',
    kind: 'date',
    blankSaysNo: true,
    en: 'Standing since',
    zh: '监管状态生效日期',
    headers: headersOf(`
      监管状态生效日期 | 监管状态起算日期 | 信用状态起算日期 | 信用状态起算日 | 信用状态起始日期 |
      信用状态开始日期 | 信用状态生效日期 | 停止申请日期 | 停止申请起始日期 | Credit standing since | Standing from |
      Standing effective from
    `),
    ownHeaders: headersOf(`
      状态起算日期 | 状态起算日 | 起算日期 | 起算日 | 状态日期 | 状态起始日期
    `),
    about: 'first day on which the standing held, inclusive',
  },
  {
    name: 'exporter.phone',
    kind: 'text',
    folding: 'folded',
    unit: 'pseudonym',
    en: 'Phone',
    zh: '联系电话',
    headers: headersOf(`
      联系电话 | 企业联系电话 | 企业电话 | 备案企业电话 | Exporter phone
    `),
    ownHeaders: headersOf(`
      电话 | 电话号码 | 联系人电话 | 联系方式 | 手机 | 手机号 | 手机号码 | 联系手机 | 固定电话 | Phone number |
      Contact phone | Contact number | Telephone | Telephone number | Tel | Mobile
    `),
    about: 'keyed pseudonym; only equality is used',
  },
  {
    name: 'exporter.address',
    kind: 'text',
    folding: 'folded',
    unit: 'normalised',
    en: 'Address',
    zh: '注册地址',
    headers: headersOf(`
      注册地址 | 企业注册地址 | 企业地址 | 备案企业地址 | Exporter address | Registered address
    `),
    ownHeaders: headersOf(`
      地址 | 公司地址 | 单位地址 | 住所 | Company address
    `),
  },
] as const satisfies readonly FactDefinition[];
