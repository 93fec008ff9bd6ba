import type { FactDefinition } from '../fact-definition.ts';
import { headersOf } from '../headers-of.ts';

/** Facts of the reading account; source: the vocabulary table of docs/spec/facts.md. */
export const READING_FACTS = [
  {
    name: 'reading.vin',
    kind: 'vin',
    en: 'VIN',
    zh: '读数车辆识别代号',
    headers: ['读数车辆识别代号'],
    about: 'joins the account to the vehicle; in a single sheet it is licence.vin',
  },
  {
    name: 'reading.on',
    kind: 'date',
    en: 'Read on',
    zh: '读数日期',
    headers: headersOf(`
      读数日期 | 读数时间 | 读取日期 | 读取时间 | 里程读取日期 | 里程读取时间 | 里程采集日期 | 里程采集时间 |
      里程记录日期 | Reading date | Date of reading | Read date
    `),
    ownHeaders: headersOf(`
      日期 | 时间 | 采集日期 | 采集时间 | 记录日期 | 记录时间 | 抄录日期 | Date | Recorded on | Record date |
      Date recorded
    `),
  },
  {
    name: 'reading.km',
    kind: 'integer',
    unit: 'km',
    en: 'Odometer reading',
    zh: '读数',
    headers: headersOf(`
      读数 | 读数(公里) | Odometer reading (km)
    `),
    ownHeaders: headersOf(`
      里程 | 里程数 | 里程读数 | 里程表读数 | 里程表示数 | 里程表数 | 表显里程 | 表显公里数 | 行驶里程 |
      行驶里程数 | 行驶公里数 | 累计里程 | 累计行驶里程 | 总里程 | 公里数 | 公里 | Odometer | Odometer km |
      Mileage | Mileage km | Reading | Kilometres | Kilometers
    `),
  },
  {
    name: 'reading.source',
    kind: 'enum',
    en: 'Who read it',
    zh: '读数来源',
    headers: headersOf(`
      读数来源 | 里程来源 | 里程数据来源 | 读数来源类型 | Reading source | Odometer source
    `),
    ownHeaders: headersOf(`
      来源 | 数据来源 | 信息来源 | 来源类型 | 采集来源 | 来源渠道 | Data source | Read by
    `),
    values: [
      { value: 'factory', en: 'factory', zh: '出厂', aliases: ['工厂'] },
      { value: 'inspection', en: 'inspection', zh: '检测', aliases: ['检验'] },
      { value: 'maintenance', en: 'maintenance', zh: '维修', aliases: ['保养', '维修保养'] },
      { value: 'insurance', en: 'insurance', zh: '保险', aliases: [] },
      { value: 'licence', en: 'licence', zh: '许可证', aliases: [] },
      { value: 'customs', en: 'customs', zh: '海关', aliases: ['报关'] },
      { value: 'telematics', en: 'telematics', zh: '车联网', aliases: ['远程监控', '车载终端'] },
      { value: 'arrival', en: 'arrival', zh: '到港', aliases: ['到达'] },
    ],
  },
] as const satisfies readonly FactDefinition[];
