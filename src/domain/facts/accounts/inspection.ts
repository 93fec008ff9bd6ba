import type { FactDefinition } from '../fact-definition.ts';
import { headersOf } from '../headers-of.ts';

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
    headers: headersOf(`
      检测日期 | 检测时间 | 检测日 | 检测完成日期 | 检验日期 | 检验时间 | 车辆检测日期 | 车辆检验日期 |
      验车日期 | 验车时间 | Inspection date | Date of inspection | Inspected date | Test date
    `),
    ownHeaders: headersOf(`
      日期 | Date
    `),
  },
  {
    name: 'inspection.standard',
    kind: 'text',
    folding: 'folded',
    en: 'Standard',
    zh: '检测标准',
    headers: headersOf(`
      检测标准 | 检测标准号 | 检测标准编号 | 检测依据 | 检测依据标准 | 检验标准 | 检验依据 |
      Inspection standard | Test standard
    `),
    ownHeaders: headersOf(`
      标准 | 标准号 | 依据标准 | 执行标准
    `),
    about:
      'WM/T 8-2022 or WM/T 9-2022; of a text with a title and more the number of the one it cites',
  },
  {
    name: 'inspection.body',
    kind: 'text',
    folding: 'folded',
    en: 'Inspection body',
    zh: '检测机构',
    headers: headersOf(`
      检测机构 | 检测机构名称 | 检测单位 | 检测单位名称 | 检测公司 | 检测站 | 检测站名称 | 检验机构 | 检验机构名称 |
      检验单位 | 检验检测机构 | 检验检测机构名称 | 验车机构 | Inspection body | Inspection agency |
      Inspection company | Inspection station | Inspected by | Testing body | Test station
    `),
    ownHeaders: headersOf(`
      机构 | 机构名称 | 单位 | 单位名称 | Body | Agency | Station | Inspector
    `),
    about: 'who read the vehicle for export: a name or a code, the same in all its rows',
  },
  {
    name: 'inspection.result',
    kind: 'enum',
    en: 'Result',
    zh: '检测结论',
    headers: headersOf(`
      检测结论 | 检测结果 | 检验结果 | 检验结论 | 验车结果 | 车辆检测结论 | Inspection result | Test result |
      Inspection conclusion
    `),
    ownHeaders: headersOf(`
      结果 | 结论 | Conclusion | Pass/fail
    `),
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
    headers: headersOf(`
      检测里程 | 检测里程数 | 检测时里程 | 检测时里程数 | 检测里程表读数 | 检验里程 | 检验时里程 | 检测公里数 |
      Inspection odometer | Inspection mileage | Odometer at inspection km
    `),
  },
] as const satisfies readonly FactDefinition[];
