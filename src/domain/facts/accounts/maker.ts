import type { FactDefinition } from '../fact-definition.ts';

/** Facts of the maker account; source: the vocabulary table of docs/spec/facts.md. */
export const MAKER_FACTS = [
  {
    name: 'maker.id',
    kind: 'text',
    folding: 'folded',
    en: 'Manufacturer id',
    zh: '企业代码',
    headers: ['企业代码'],
  },
  {
    name: 'maker.legalName',
    kind: 'text',
    folding: 'exact',
    en: 'Legal name in the MIIT Announcement',
    zh: '企业法定名称',
    headers: ['企业法定名称', '公告企业名称'],
    ownHeaders: ['企业名称'],
    about: 'exact Chinese name',
  },
  {
    name: 'maker.kind',
    kind: 'enum',
    en: 'Kind',
    zh: '企业类型',
    headers: ['企业类型'],
    ownHeaders: ['类型'],
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
    headers: ['公告起始日期'],
  },
  {
    name: 'maker.announcedUntil',
    kind: 'date',
    ahead: true,
    openEnd: true,
    en: 'In the Announcement until',
    zh: '公告截止日期',
    headers: ['公告截止日期'],
    about: 'empty = still',
  },
  {
    name: 'maker.wmis',
    kind: 'codes',
    unit: 'WMI',
    en: 'World manufacturer identifiers it owns',
    zh: 'WMI',
    headers: ['WMI'],
  },
] as const satisfies readonly FactDefinition[];
