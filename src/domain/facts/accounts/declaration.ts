import { CONDITION_VALUES } from '../condition-values.ts';
import type { FactDefinition } from '../fact-definition.ts';
import { headersOf } from '../headers-of.ts';

/** Facts of the declaration account; source: the vocabulary table of docs/spec/facts.md. */
export const DECLARATION_FACTS = [
  {
    name: 'declaration.vin',
    kind: 'vin',
    en: 'VIN',
    zh: '报关车辆识别代号',
    headers: headersOf(`
      报关车辆识别代号 | 报关车架号 | 报关单车架号
    `),
    about: 'joins the account to the vehicle; in a single sheet it is licence.vin',
  },
  {
    name: 'declaration.number',
    kind: 'text',
    folding: 'folded',
    en: 'Customs entry number',
    zh: '报关单号',
    headers: headersOf(`
      报关单号 | 报关单编号 | 报关单号码 | 报关号 | 出口报关单号 | 出口报关单编号 | 出口报关单号码 |
      出口货物报关单号 | 出口货物报关单编号 | 关单号 | Customs entry No | Customs declaration number |
      Customs declaration No | Export declaration number | Export declaration No | Declaration number |
      Declaration No
    `),
    ownHeaders: headersOf(`
      海关编号 | 单证号 | Entry number | Entry No | Entry ID
    `),
  },
  {
    name: 'declaration.declaredOn',
    kind: 'date',
    en: 'Declared on',
    zh: '申报日期',
    headers: headersOf(`
      申报日期 | 申报时间 | 申报日 | 报关日期 | 报关时间 | 报关申报日期 | 报关单申报日期 | 海关申报日期 |
      出口申报日期 | 出口申报时间 | 出口报关日期 | 出口报关时间 |
      Declaration date | Declared date | Date of declaration | Customs declaration date | Export declaration date
    `),
  },
  {
    name: 'declaration.exitedOn',
    kind: 'date',
    blankSaysNo: true,
    en: 'Exited on',
    zh: '出口日期',
    headers: headersOf(`
      出口日期 | 出口时间 | 出境日期 | 出境时间 | 离境日期 | 离境时间 | 实际出口日期 | 实际出境日期 |
      实际离境日期 | 报关出口日期 | Exit date | Exited date | Date of exit | Export date | Exported on |
      Date of export | Departure date
    `),
    spokenOf: [
      '出口',
      '出境',
      '离境',
      '离港',
      '离岸',
      '出运',
      '结关',
      '放行',
      'exit',
      'export',
      'depart',
      'left',
      'shipped',
    ],
    spokenAgainst: ['待出口'],
  },
  {
    name: 'declaration.returnedOn',
    kind: 'date',
    blankSaysNo: true,
    en: 'Returned on',
    zh: '退运进境日期',
    headers: headersOf(`
      退运进境日期 | 退运进境时间 | 退运日期 | 退运时间 | 退运进口日期 | 退运货物进境日期 | 退运货物进口日期 |
      退运入境日期 | 退运报关日期 | 退运放行日期 | 复运进境日期 | 复运进境时间 | 复进境日期 | 退货进境日期 |
      Returned on | Returned date | Return date | Date of return | Goods returned on | Re-import date |
      Reimport date | Re-imported on | Reimported on | Date of re-import | Re-entry date
    `),
    about:
      'of goods that came back (退运货物, supervision code 4561): the day of their entry, in whichever row',
  },
  {
    name: 'declaration.licence',
    kind: 'text',
    folding: 'folded',
    en: 'Licence number quoted',
    zh: '许可证编号',
    headers: headersOf(`
      许可证编号 | 报关许可证号 | 报关许可证编号 | 随附许可证号 | 随附许可证编号 | Quoted licence number |
      Quoted license number
    `),
    ownHeaders: headersOf(`
      许可证号 | 许可证号码 | 许可证件号 | 许可证件编号 | 许可证件号码 | 出口许可证号 | 出口许可证编号 |
      出口许可证号码 | Licence | License | Licence number | License number | Licence No | License No |
      Export licence number | Export licence No | Export license number | Export license No | Permit number |
      Permit No
    `),
  },
  {
    name: 'declaration.exporter',
    kind: 'text',
    folding: 'folded',
    unit: 'USCC',
    en: 'Exporter on the entry',
    zh: '境内发货人',
    headers: headersOf(`
      境内发货人 | 境内发货人名称 | 境内发货人代码 | 境内发货人统一社会信用代码 | 报关单境内发货人 | 报关单发货人 |
      Exporter on the entry | Domestic consignor | Domestic consignor USCC
    `),
    ownHeaders: headersOf(`
      发货人 | 发货单位 | 经营单位 | 经营单位名称 | 收发货人 | Exporter | Exporter USCC | Consignor | Shipper
    `),
  },
  {
    name: 'declaration.hsCode',
    kind: 'text',
    folding: 'folded',
    unit: '10 digits',
    en: 'HS code',
    zh: '报关商品编码',
    headers: headersOf(`
      报关商品编码 | 报关HS编码 | 报关商品编号
    `),
  },
  {
    name: 'declaration.condition',
    kind: 'enum',
    en: 'Condition declared',
    zh: '报关新旧状态',
    headers: ['报关新旧状态'],
    values: CONDITION_VALUES,
  },
  {
    name: 'declaration.destination',
    kind: 'country',
    en: 'Final destination declared',
    zh: '最终目的国（地区）',
    headers: headersOf(`
      最终目的国(地区) | 报关目的国 | 报关最终目的国
    `),
  },
  {
    name: 'declaration.refusedDestination',
    kind: 'country',
    en: 'Destination of an entry that customs refused',
    zh: '未予放行报关单所载目的国（地区）',
    headers: headersOf(`
      未予放行报关单所载目的国(地区) | 未予放行目的国 | Refused destination
    `),
    about: 'of an attempt that a port held, since its entry named another country than the licence',
  },
  {
    name: 'declaration.tradingCountry',
    kind: 'country',
    en: 'Trading country',
    zh: '贸易国（地区）',
    headers: headersOf(`
      贸易国(地区) | 贸易国 | 贸易国别 | 贸易国家 | 贸易国别(地区) | 贸易国(地区)名称 | 报关贸易国 |
      Country of trade | Trade country | Trading nation
    `),
  },
  {
    name: 'declaration.exitCustoms',
    kind: 'code',
    folding: 'folded',
    en: 'Exit customs',
    zh: '出境关别',
    headers: headersOf(`
      报关出境关别 | 离境口岸 | 出境口岸 | Exit customs office
    `),
  },
  {
    name: 'declaration.value',
    kind: 'decimal',
    unit: 'currency units',
    en: 'Declared value',
    zh: '总价',
    headers: headersOf(`
      总价 | 申报总价 | 申报总值 | 申报价值 | 申报总金额 | 申报金额 | 报关总价 | 报关金额 | 报关价值 |
      商品总价 | 成交总价 | FOB总价 | FOB金额 | 离岸总价 | Declared amount | Declaration value | Customs value |
      FOB value
    `),
    ownHeaders: headersOf(`
      总值 | 总金额 | 货值 | 成交金额 | 价值 | Value | Total price | Total value | Total amount | Amount
    `),
  },
  {
    name: 'declaration.currency',
    kind: 'code',
    folding: 'folded',
    unit: 'ISO 4217',
    en: 'Currency',
    zh: '报关币制',
    headers: headersOf(`
      报关币制 | 报关币种 | 申报币制 | 申报币种 | Declared currency | Declaration currency
    `),
  },
] as const satisfies readonly FactDefinition[];
