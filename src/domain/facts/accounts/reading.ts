import type { FactDefinition } from '../fact-definition.ts';

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
    headers: ['读数日期'],
    ownHeaders: ['日期'],
  },
  {
    name: 'reading.km',
    kind: 'integer',
    unit: 'km',
    en: 'Odometer reading',
    zh: '读数',
    headers: ['读数'],
    ownHeaders: ['里程'],
  },
  {
    name: 'reading.source',
    kind: 'enum',
    en: 'Who read it',
    zh: '读数来源',
    headers: ['读数来源'],
    ownHeaders: ['来源'],
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
