import type { FactDefinition } from '../fact-definition.ts';

/** Facts of the inspection account; source: the vocabulary table of docs/spec/facts.md. */
export const INSPECTION_FACTS = [
  {
    name: 'inspection.vin',
    kind: 'vin',
    en: 'VIN',
    zh: '检测车辆识别代号',
    headers: ['检测车辆识别代号'],
    about: 'joins the account to the vehicle; in a single sheet it is licence.vin',
  },
  {
    name: 'inspection.on',
    kind: 'date',
    en: 'Inspected on',
    zh: '检测日期',
    headers: ['检测日期'],
  },
  {
    name: 'inspection.standard',
    kind: 'text',
    folding: 'folded',
    en: 'Standard',
    zh: '检测标准',
    headers: ['检测标准'],
    about: 'WM/T 8-2022 or WM/T 9-2022',
  },
  {
    name: 'inspection.result',
    kind: 'enum',
    en: 'Result',
    zh: '检测结论',
    headers: ['检测结论'],
    values: [
      { value: 'pass', en: 'pass', zh: '合格', aliases: ['通过'] },
      { value: 'fail', en: 'fail', zh: '不合格', aliases: ['未通过', '不通过'] },
    ],
  },
  {
    name: 'inspection.odometerKm',
    kind: 'integer',
    unit: 'km',
    en: 'Odometer at inspection',
    zh: '检测里程',
    headers: ['检测里程'],
  },
] as const satisfies readonly FactDefinition[];
