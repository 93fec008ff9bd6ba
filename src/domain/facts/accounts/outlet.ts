import type { FactDefinition } from '../fact-definition.ts';
import { headersOf } from '../headers-of.ts';

/** Facts of the outlet account; source: the vocabulary table of docs/spec/facts.md. */
export const OUTLET_FACTS = [
  {
    name: 'outlet.provider',
    kind: 'text',
    folding: 'folded',
    en: 'Service provider',
    zh: '服务商',
    headers: headersOf(`
      服务商 | 服务提供方 | 网点名称 | 服务网点名称 | 服务商名称 | 服务提供商 | 服务提供商名称 |
      服务提供方名称 | 服务站名称 | 维修站名称 | 维修网点名称 | 服务单位 | 服务单位名称 |
      Service provider name | Outlet name
    `),
    ownHeaders: headersOf(`
      名称 | 单位名称 | 企业名称 | 公司名称 | Provider | Provider name | Name
    `),
  },
  {
    name: 'outlet.country',
    kind: 'country',
    en: 'Country',
    zh: '网点国家',
    headers: headersOf(`
      网点国家 | 网点国别 | 网点所在国 | 网点所在国家 | 网点所在国别 | Outlet country
    `),
    ownHeaders: headersOf(`
      国家 | 国别 | 所在国 | 所在国家 | 所在国别
    `),
  },
  {
    name: 'outlet.address',
    kind: 'text',
    folding: 'folded',
    en: 'Address',
    zh: '网点地址',
    headers: headersOf(`
      网点地址 | 网点详细地址 | 服务网点地址 | 服务站地址 | 维修站地址 | 维修网点地址 | Outlet address
    `),
    ownHeaders: headersOf(`
      地址 | 详细地址 | 所在地址 | 具体地址 | Service address
    `),
  },
  {
    name: 'outlet.position',
    kind: 'point',
    unit: 'WGS 84 lon lat degrees',
    en: 'Position',
    zh: '经纬度',
    headers: headersOf(`
      经纬度 | 网点经纬度 | 网点坐标 | 网点位置 | 经纬度坐标 | 地理坐标 | Outlet position | Outlet coordinates
    `),
    ownHeaders: headersOf(`
      坐标 | 位置 | 地理位置 | Coordinates | Lon/lat | Lon lat | Lng/lat | Longitude/latitude | Location
    `),
  },
  {
    name: 'outlet.services',
    kind: 'codes',
    unit: 'repair|parts|warranty|high-voltage|body',
    en: 'What it does',
    zh: '服务内容',
    headers: headersOf(`
      服务内容 | 服务项目 | 服务范围 | 网点服务内容 | 网点服务项目 | Outlet services
    `),
    ownHeaders: headersOf(`
      服务 | 服务类型 | 服务类别 | 服务能力 | 业务范围 | Services offered | Service scope | Service types
    `),
  },
  {
    name: 'outlet.attestedOn',
    kind: 'date',
    en: 'Last attested by the manufacturer',
    zh: '最近确认日期',
    headers: headersOf(`
      最近确认日期 | 最近确认时间 | 最近一次确认日期 | 最后确认日期 | 最后确认时间 | 最近核实日期 |
      最后核实日期 | 网点确认日期 | Last attested | Last attested on | Last confirmed | Last confirmed on
    `),
    ownHeaders: headersOf(`
      确认日期 | 确认时间 | 核实日期 | Attestation date | Confirmed on | Last verified
    `),
  },
  {
    name: 'outlet.closedOn',
    kind: 'date',
    ahead: true,
    en: 'Closed on',
    zh: '网点关闭日期',
    headers: headersOf(`
      网点关闭日期 | 网点关闭时间 | 网点停业日期 | 网点撤销日期 | 网点终止日期 | Outlet closed on |
      Outlet closing date
    `),
    ownHeaders: headersOf(`
      关闭日期 | 关闭时间 | 停业日期 | 停业时间 | 终止日期 | Closed | Closing date | Closure date
    `),
    about: 'empty = open',
  },
  {
    name: 'outlet.letter',
    kind: 'text',
    folding: 'folded',
    en: 'Letter that names it',
    zh: '对应确认书编号',
    headers: headersOf(`
      对应确认书编号 | 对应确认书号 | 对应确认函编号 | 所属确认书编号 | 关联确认书编号
    `),
    ownHeaders: headersOf(`
      确认书编号 | 确认书号 | 确认书号码 | 确认函编号 | 确认函号 | 售后维修服务确认书编号 |
      售后维修服务确认书号 | Confirmation number | Confirmation No | Letter number | Letter No
    `),
    about: 'empty for outlets published by the manufacturer at large',
  },
  {
    name: 'outlet.maker',
    kind: 'text',
    folding: 'exact',
    unit: 'maker id or legal name',
    en: 'Manufacturer',
    zh: '网点所属生产企业',
    headers: headersOf(`
      网点所属生产企业 | 网点所属企业 | 网点所属生产商 | 网点授权企业 | 网点生产企业
    `),
    ownHeaders: headersOf(`
      所属企业 | 所属生产企业 | 授权企业 | 授权生产企业 | 授权厂商 | Authorised by
    `),
  },
  {
    name: 'outlet.servesGrey',
    kind: 'enum',
    en: 'Serves cars it did not import',
    zh: '是否服务非本网点进口车辆',
    headers: headersOf(`
      是否服务非本网点进口车辆 | 是否服务非本网点进口车 | 是否服务非本渠道进口车辆 | 是否服务非授权进口车辆 |
      是否服务平行进口车辆 | 是否服务平行进口车 | Serves grey | Serves grey imports | Serves parallel imports
    `),
    values: [
      { value: 'yes', en: 'yes', zh: '是', aliases: ['提供'] },
      { value: 'no', en: 'no', zh: '否', aliases: ['不提供'] },
      { value: 'not-stated', en: 'not stated', zh: '未说明', aliases: ['未声明', '不详'] },
    ],
  },
] as const satisfies readonly FactDefinition[];
