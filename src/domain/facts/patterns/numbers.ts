import type { FactDefinition } from '../fact-definition.ts';

/** Numbers that stand on several vehicles. */
export const NUMBER_PATTERNS = [
  {
    name: 'pattern.numberReused',
    kind: 'enum',
    en: 'Number that stands on several vehicles',
    zh: '用于多辆车的编号',
    headers: [],
    values: [
      { value: 'certificate', en: 'certificate number', zh: '登记证书编号', aliases: [] },
      { value: 'invoice', en: 'invoice number', zh: '发票号码', aliases: [] },
      { value: 'policy', en: 'policy number', zh: '保险单号', aliases: [] },
      { value: 'engine', en: 'engine number', zh: '发动机号', aliases: [] },
    ],
  },
  {
    name: 'pattern.numberVins',
    kind: 'integer',
    unit: 'count',
    en: 'Vehicles under that number',
    zh: '该编号下的车辆数',
    headers: [],
    about: 'mistyped VINs left out',
  },
  {
    name: 'pattern.numberUsualPerMille',
    kind: 'integer',
    unit: 'per mille',
    en: 'Numbers of this kind that stand on several vehicles',
    zh: '同类编号重复的千分比',
    headers: [],
    about: 'of ten thousand numbers or more; else 0',
  },
] as const satisfies readonly FactDefinition[];
