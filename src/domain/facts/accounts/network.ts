import type { FactDefinition } from '../fact-definition.ts';
import { headersOf } from '../headers-of.ts';

/**
 * Facts of the network account, a manufacturer's service network in one country and year: what it reported for the
 * yearly review, and the list of outlets that it published; source: the vocabulary table of docs/spec/facts.md.
 */
export const NETWORK_FACTS = [
  {
    name: 'network.maker',
    kind: 'text',
    folding: 'exact',
    unit: 'maker id or legal name',
    en: 'Manufacturer of the network',
    zh: '服务网络所属生产企业',
    headers: headersOf(`
      服务网络所属生产企业 | 服务网络生产企业 | 服务网络企业 | Network manufacturer
    `),
    ownHeaders: headersOf(`
      生产企业 | 生产企业名称 | 企业 | 企业名称 | 所属企业 | 所属生产企业 | 申报企业 | Manufacturer |
      Manufacturer name | Maker
    `),
  },
  {
    name: 'network.country',
    kind: 'country',
    en: 'Country of the network',
    zh: '服务网络国家',
    headers: headersOf(`
      服务网络国家 | 服务网络国别 | 服务网络所在国 | Network country
    `),
    ownHeaders: headersOf(`
      国家 | 国别 | 所在国 | 所在国家 | 出口国家 | 目的国 | Country
    `),
  },
  {
    name: 'network.year',
    kind: 'integer',
    unit: 'year',
    en: 'Year of the review',
    zh: '服务网络审核年度',
    headers: headersOf(`
      服务网络审核年度 | 服务网络年度 | 网点审核年度 | Network year
    `),
    ownHeaders: headersOf(`
      年度 | 年份 | 申报年度 | 审核年度 | Year | Review year
    `),
    about: 'of the yearly review for which network.reported was told',
  },
  {
    name: 'network.reported',
    kind: 'integer',
    unit: 'count',
    en: 'Overseas outlets reported for the review',
    zh: '申报的境外服务网点数',
    headers: headersOf(`
      申报的境外服务网点数 | 申报境外服务网点数 | 申报境外网点数 | 境外服务网点申报数 | Reported outlets |
      Outlets reported
    `),
    ownHeaders: headersOf(`
      网点数 | 网点数量 | 申报网点数 | 境外网点数 | Outlets | Number of outlets
    `),
    about: '0 = reported that there is none; blank = not told',
  },
  {
    name: 'network.publishedOn',
    kind: 'date',
    en: 'Outlet list published on',
    zh: '网点名单公布日期',
    headers: headersOf(`
      网点名单公布日期 | 网点名单发布日期 | 服务网点公布日期 | 服务网点发布日期 | Outlet list published on |
      Outlet list date
    `),
    ownHeaders: headersOf(`
      公布日期 | 公布时间 | 发布日期 | 发布时间 | 公开日期 | Published on | Publication date | Published
    `),
    about: 'day that the public list bears or was last changed',
  },
  {
    name: 'network.url',
    kind: 'text',
    folding: 'exact',
    en: 'Address of the outlet list',
    zh: '网点名单网址',
    headers: headersOf(`
      网点名单网址 | 网点名单链接 | 服务网点网址 | 服务网点链接 | Outlet list address | Outlet list URL
    `),
    ownHeaders: headersOf(`
      网址 | 链接 | 网页 | URL | Link | Web address
    `),
    about: 'where anybody can read it',
  },
] as const satisfies readonly FactDefinition[];
