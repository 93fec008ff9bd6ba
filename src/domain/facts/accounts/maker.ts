import type { FactDefinition } from '../fact-definition.ts';
import { headersOf } from '../headers-of.ts';

/** Facts of the maker account; source: the vocabulary table of docs/spec/facts.md. */
export const MAKER_FACTS = [
  {
    name: 'maker.id',
    kind: 'text',
    folding: 'folded',
    en: 'Manufacturer id',
    zh: '企业代码',
    headers: headersOf(`
      企业代码 | 公告企业代码
    `),
    ownHeaders: headersOf(`
      企业编号 | 企业编码 | 企业标识 | 企业ID | 企业标识代码 | 生产企业代码 | 制造企业代码 | 制造商代码 |
      厂商代码 | Maker ID | Maker code | Maker No | Manufacturer code | Manufacturer No | Company code | Code
    `),
  },
  {
    name: 'maker.legalName',
    kind: 'text',
    folding: 'exact',
    en: 'Legal name in the MIIT Announcement',
    zh: '企业法定名称',
    headers: headersOf(`
      企业法定名称 | 公告企业名称 | 企业法定全称 | 公告生产企业名称
    `),
    ownHeaders: headersOf(`
      企业名称 | 法定名称 | 企业全称 | 名称 | 公司名称 | 单位名称 | 生产企业 | 生产企业名称 | 车辆生产企业名称 |
      制造企业名称 | 制造商名称 | Legal name | Name | Full name | Company name | Manufacturer name |
      Maker name | Manufacturer | Maker
    `),
    about: 'exact Chinese name',
  },
  {
    name: 'maker.kind',
    kind: 'enum',
    en: 'Kind',
    zh: '企业类型',
    headers: ['企业类型'],
    ownHeaders: headersOf(`
      类型 | 类别 | 企业类别 | 生产企业类型 | 生产企业类别 | Type | Category | Maker type | Manufacturer type |
      Company type
    `),
    values: [
      {
        value: 'manufacturer',
        en: 'manufacturer',
        zh: '生产企业',
        aliases: ['汽车生产企业', '整车企业', '道路机动车辆生产企业'],
      },
      {
        value: 'modifier',
        en: 'modifier',
        zh: '改装企业',
        aliases: ['改装车生产企业', '改装车企业'],
      },
      { value: 'sales', en: 'sales company', zh: '销售公司', aliases: ['销售企业'] },
      { value: 'other', en: 'other', zh: '其他', aliases: ['其它'] },
    ],
  },
  {
    name: 'maker.announcedFrom',
    kind: 'date',
    ahead: true,
    en: 'In the Announcement from',
    zh: '公告起始日期',
    headers: headersOf(`
      公告起始日期 | 公告开始日期 | 公告生效日期 | 公告起始日 | 公告起始时间 | 列入公告日期 | Announced from |
      Announcement from
    `),
    ownHeaders: headersOf(`
      列入日期 | 起始日期 | 开始日期 | 生效日期 | Valid from | Effective from | Start date
    `),
  },
  {
    name: 'maker.announcedUntil',
    kind: 'date',
    ahead: true,
    openEnd: true,
    en: 'In the Announcement until',
    zh: '公告截止日期',
    headers: headersOf(`
      公告截止日期 | 公告结束日期 | 公告终止日期 | 公告失效日期 | 公告截止日 | 公告截止时间 | 移出公告日期 |
      Announced until | Announcement until
    `),
    ownHeaders: headersOf(`
      移出日期 | 截止日期 | 终止日期 | 结束日期 | 失效日期 | Valid until | Valid to | End date
    `),
    about: 'empty = still',
  },
  {
    name: 'maker.wmis',
    kind: 'codes',
    unit: 'WMI',
    en: 'World manufacturer identifiers it owns',
    zh: 'WMI',
    headers: headersOf(`
      WMI | WMI代码 | WMI码 | WMI编码 | 世界制造厂识别代号 | 世界制造厂识别代码 | 世界制造商识别代号 |
      世界制造商识别代码 | WMIs | WMI code | WMI codes | World manufacturer identifier
    `),
  },
  {
    name: 'maker.qualifiedYears',
    kind: 'codes',
    unit: 'years',
    en: 'Years on the list of qualified car exporters',
    zh: '汽车出口资质年度',
    headers: headersOf(`
      汽车出口资质年度 | 出口资质年度 | 汽车出口许可资质年度 | Qualified years | Export qualification years
    `),
    ownHeaders: headersOf(`
      资质年度 | 具备资质年度 | 列入名单年度
    `),
    about: '2025,2026: years for which the ministries list the manufacturer under 318/2012',
  },
  {
    name: 'maker.lettersUntil',
    kind: 'date',
    en: 'All letters told that were issued up to',
    zh: '确认书报送齐全截至日期',
    headers: headersOf(`
      确认书报送齐全截至日期 | 确认书报齐截至日期 | 确认书齐全截至日期 | 确认书截至日期 |
      All letters told up to | All letters issued up to | Letters complete until
    `),
    about:
      "the manufacturer's own statement, the day included: its rows of the letter account (letter.toldBy) are all " +
      'that it issued; a row may say nothing else; of several the latest day',
  },
] as const satisfies readonly FactDefinition[];
