import type { FactDefinition } from '../fact-definition.ts';
import { headersOf } from '../headers-of.ts';

/** Facts of the party account; source: the vocabulary table of docs/spec/facts.md. */
export const PARTY_FACTS = [
  {
    name: 'party.id',
    kind: 'text',
    folding: 'folded',
    unit: 'pseudonym or USCC',
    en: 'Party',
    zh: '主体代码',
    headers: headersOf(`
      主体代码 | 主体编号 | 主体编码 | 主体标识 | 主体ID | 主体统一社会信用代码 | 主体证件号码 | Party ID |
      Party code
    `),
    ownHeaders: headersOf(`
      统一社会信用代码 | 社会信用代码 | 代码 | 编号 | 编码 | 统一信用代码 | 信用代码 | 证件号码 | 证件号 |
      纳税人识别号 | USCC | Unified social credit code | Social credit code | Code
    `),
    about: 'owners, sellers, buyers, applicants, claimants as they appear in the other accounts',
  },
  {
    name: 'party.kind',
    kind: 'enum',
    en: 'Kind',
    zh: '主体类型',
    headers: headersOf(`
      主体类型 | 主体类别 | 主体性质 | 主体种类 | Party type | Party kind
    `),
    ownHeaders: headersOf(`
      类型 | 类别 | Type | Category
    `),
    values: [
      { value: 'person', en: 'person', zh: '个人', aliases: ['自然人'] },
      { value: 'company', en: 'company', zh: '企业', aliases: ['公司', '单位'] },
      { value: 'dealer', en: 'dealer', zh: '经销商', aliases: [] },
      { value: 'maker', en: 'maker', zh: '生产企业', aliases: [] },
      { value: 'exporter', en: 'exporter', zh: '出口企业', aliases: ['出口商'] },
      { value: 'agent', en: 'agent', zh: '代理', aliases: ['代理商'] },
    ],
  },
  {
    name: 'party.name',
    kind: 'text',
    folding: 'folded',
    unit: 'companies only',
    en: 'Name',
    zh: '主体名称',
    headers: headersOf(`
      主体名称 | 主体全称 | Party name
    `),
    ownHeaders: headersOf(`
      名称 | 企业名称 | 全称 | 企业全称 | 公司名称 | 单位名称 | Name | Company name | Full name
    `),
    about: "never a natural person's",
  },
  {
    name: 'party.phone',
    kind: 'text',
    folding: 'folded',
    unit: 'pseudonym',
    en: 'Phone',
    zh: '主体电话',
    headers: headersOf(`
      主体电话 | 主体联系电话 | 主体电话号码 | Party phone
    `),
    ownHeaders: headersOf(`
      电话 | 联系电话 | 电话号码 | 联系方式 | 手机 | 手机号 | 手机号码 | 联系手机 | 固定电话 | Phone number |
      Contact phone | Contact number | Telephone | Telephone number | Tel | Mobile
    `),
    about: 'only equality is used',
  },
  {
    name: 'party.address',
    kind: 'text',
    folding: 'folded',
    unit: 'pseudonym or normalised',
    en: 'Address',
    zh: '主体地址',
    headers: headersOf(`
      主体地址 | 主体注册地址 | Party address
    `),
    ownHeaders: headersOf(`
      地址 | 注册地址 | 住所 | 企业地址 | 公司地址 | 单位地址 | 联系地址 | Registered address
    `),
  },
  {
    name: 'party.account',
    kind: 'text',
    folding: 'folded',
    unit: 'pseudonym',
    en: 'Bank account',
    zh: '银行账户',
    headers: headersOf(`
      银行账户 | 银行账号 | 银行帐号 | 银行帐户 | 银行卡号 | 开户账号 | Bank account number | Bank account No
    `),
    ownHeaders: headersOf(`
      账号 | 帐号 | 账户 | 帐户 | 收款账号 | 收款账户 | Account number | Account No
    `),
    about: 'only equality is used',
  },
  {
    name: 'party.controller',
    kind: 'text',
    folding: 'folded',
    unit: 'pseudonym or USCC',
    en: 'Controlled by',
    zh: '实际控制人',
    headers: headersOf(`
      实际控制人 | 实控人 | 实际控制人代码 | 实际控制人名称 | 实际控制人姓名 | 实际控制人证件号码 |
      Actual controller | Ultimate controller
    `),
    ownHeaders: headersOf(`
      控制人 | 最终控制人 | Controller | Controller ID
    `),
  },
  {
    name: 'party.since',
    kind: 'date',
    en: 'Registered since',
    zh: '成立日期',
    headers: headersOf(`
      成立日期 | 成立时间 | 企业成立日期 | 公司成立日期 | 主体成立日期 | 设立日期 | 工商注册日期 |
      Date of establishment | Established on | Founded on | Incorporated on
    `),
    ownHeaders: headersOf(`
      注册日期 | 注册时间 | 登记日期 | Since | Registration date
    `),
  },
] as const satisfies readonly FactDefinition[];
