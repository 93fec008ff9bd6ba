import type { FactDefinition } from '../fact-definition.ts';
import { headersOf } from '../headers-of.ts';

/** Facts of the complaint account; source: the vocabulary table of docs/spec/facts.md. */
export const COMPLAINT_FACTS = [
  {
    name: 'complaint.vin',
    kind: 'vin',
    en: 'VIN',
    zh: '投诉车辆识别代号',
    headers: ['投诉车辆识别代号'],
  },
  {
    name: 'complaint.on',
    kind: 'date',
    en: 'Complained on',
    zh: '投诉日期',
    headers: headersOf(`
      投诉日期 | 投诉时间 | 投诉日 | Complaint date | Date of complaint
    `),
    ownHeaders: headersOf(`
      日期 | Date
    `),
  },
  {
    name: 'complaint.kind',
    kind: 'enum',
    en: 'What went wrong',
    zh: '投诉类型',
    headers: headersOf(`
      投诉类型 | 投诉类别 | 投诉种类 | 投诉问题类型 | 投诉问题 | Complaint type | Complaint kind |
      Complaint category
    `),
    ownHeaders: headersOf(`
      类型 | 类别 | 问题类型 | 问题类别 | Type | Category | Issue type
    `),
    values: [
      { value: 'service-refused', en: 'service refused', zh: '拒绝维修', aliases: [] },
      { value: 'no-parts', en: 'no parts', zh: '无配件', aliases: ['缺配件'] },
      { value: 'no-outlet', en: 'no outlet', zh: '无网点', aliases: [] },
      { value: 'warranty-refused', en: 'warranty refused', zh: '拒绝质保', aliases: ['拒保'] },
      { value: 'sold-as-new', en: 'sold as new', zh: '当新车出售', aliases: [] },
      { value: 'mileage', en: 'mileage', zh: '里程问题', aliases: ['里程'] },
      { value: 'software-locked', en: 'software locked', zh: '软件锁定', aliases: ['锁车'] },
      { value: 'other', en: 'other', zh: '其他', aliases: ['其它'] },
    ],
  },
] as const satisfies readonly FactDefinition[];
