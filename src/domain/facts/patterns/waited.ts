import type { FactDefinition } from '../fact-definition.ts';

/** What is filed at the limit of the letter, and passed on right after its registration. */
export const WAITED_PATTERNS = [
  {
    name: 'pattern.limitBatch',
    kind: 'integer',
    unit: 'count',
    en: "Vehicles filed at the end of the letter's time together",
    zh: '在确认书期限届满时申请的同批车辆数',
    headers: [],
    about:
      'of the application, or of the applicant on that day, whichever shows more; counts this vehicle; one driven by ' +
      'drivenKmADay of R02 counts nowhere',
  },
  {
    name: 'pattern.limitBatchPercent',
    kind: 'integer',
    unit: 'percent, rounded down',
    en: 'Their part of the batch',
    zh: '其占该批车辆的比例',
    headers: [],
  },
  {
    name: 'pattern.limitApplicant',
    kind: 'integer',
    unit: 'count',
    en: 'Vehicles the applicant ever filed at the limit',
    zh: '申请人在界限申请的车辆总数',
    headers: [],
  },
  {
    name: 'pattern.limitApplicantPercent',
    kind: 'integer',
    unit: 'percent, rounded down',
    en: "Their part of the applicant's vehicles",
    zh: '其占申请人全部车辆的比例',
    headers: [],
  },
  {
    name: 'pattern.firstTransferOn',
    kind: 'date',
    en: 'First transfer, right after registration',
    zh: '登记后随即发生的首次转让日期',
    headers: [],
    about:
      'of any certificate row, invoice of a used vehicle or invoice of its first holder, the earliest within the ' +
      'days of R04 from the first registration; null when there is none',
  },
] as const satisfies readonly FactDefinition[];
