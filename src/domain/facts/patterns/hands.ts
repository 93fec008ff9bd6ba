import type { FactDefinition } from '../fact-definition.ts';

/** What the hand through which a vehicle passed did with others. */
export const HAND_PATTERNS = [
  {
    name: 'pattern.idleHand',
    kind: 'integer',
    unit: 'count',
    en: 'Hardly driven vehicles that one hand passed on',
    zh: '同一方经手的几乎未行驶的车辆数',
    headers: [],
    about:
      'of a hardly driven vehicle applied for when no letter is needed (within and kmADay of R35): vehicles like it ' +
      'of its first owner, of one between owner and exporter, or of its dealer with its exporter, whichever is worst',
  },
  {
    name: 'pattern.idleHandPercent',
    kind: 'integer',
    unit: 'percent, rounded down',
    en: 'Their part of all that the hand passed on',
    zh: '其占该方经手流转车辆的比例',
    headers: [],
    about: 'passed on: applied for, transferred or sold once more, at any age',
  },
  {
    name: 'pattern.limitHand',
    kind: 'integer',
    unit: 'count',
    en: 'Vehicles that one hand filed as soon as no letter was needed',
    zh: '同一方在无须确认书后即申请的车辆数',
    headers: [],
    about:
      'of a vehicle filed within the days of R36, in the weeks before and after: by its first owner, its exporter, ' +
      'or exporters that share a telephone, an account or a controller, whichever is worst',
  },
  {
    name: 'pattern.limitHandPercent',
    kind: 'integer',
    unit: 'percent, rounded down',
    en: 'Their part of all that the hand filed in these weeks',
    zh: '其占该方同期申请车辆的比例',
    headers: [],
  },
  {
    name: 'pattern.lentNames',
    kind: 'integer',
    unit: 'count',
    en: "Persons' vehicles that the company which insured this one insured first",
    zh: '该车首份保险单投保企业首次投保的个人车辆数',
    headers: [],
    about:
      'of a vehicle applied for young and hardly driven (within and kmADay of R40), of a person and first insured by ' +
      'a company; vehicles that the company sold or exports left out',
  },
  {
    name: 'pattern.lentNamesPercent',
    kind: 'integer',
    unit: 'percent, rounded down',
    en: 'Part of them that was applied for young and hardly driven',
    zh: '其中短期内几乎未行驶即申请出口的比例',
    headers: [],
  },
] as const satisfies readonly FactDefinition[];
