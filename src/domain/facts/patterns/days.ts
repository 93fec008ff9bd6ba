import type { FactDefinition } from '../fact-definition.ts';

/** Plates, cover, odometers and bills beside those of the same office, exporter, application, day or dealer. */
export const DAY_PATTERNS = [
  {
    name: 'pattern.platesToldPercent',
    kind: 'integer',
    unit: 'percent, rounded down',
    en: "Part of the office's books that tells a plate",
    zh: '登记机关登记信息中载明号牌的比例',
    headers: [],
    about:
      'of a vehicle applied for without one; of all books of the province, or of its vehicles endorsed for export ' +
      'alone, whichever is less; those endorsed within the days of R45 left out',
  },
  {
    name: 'pattern.barredShipped',
    kind: 'integer',
    unit: 'count',
    en: 'Vehicles of the applicant that left for a destination that bars them',
    zh: '申请人已出口至禁止其入境的目的国的车辆数',
    headers: [],
    about:
      'of an application whose destination bars the vehicle: vehicles of its applicant, applied for since ' +
      'integrity.barred-abroad.since, that left although their destination bars them',
  },
  {
    name: 'pattern.barredShippedPercent',
    kind: 'integer',
    unit: 'percent, rounded down',
    en: "Their part of the applicant's vehicles that left",
    zh: '其占申请人已出口车辆的比例',
    headers: [],
  },
  {
    name: 'pattern.sameOdometer',
    kind: 'integer',
    unit: 'count',
    en: 'Vehicles of the application that read almost the same odometer',
    zh: '申请内里程读数几乎相同的车辆数',
    headers: [],
    about:
      'within withinKm of R37 of one another, leastKm or more, by the application or the inspection before it',
  },
  {
    name: 'pattern.sameOdometerPercent',
    kind: 'integer',
    unit: 'percent, rounded down',
    en: 'Their part of the vehicles of which a reading is told',
    zh: '其占已知读数车辆的比例',
    headers: [],
  },
  {
    name: 'pattern.coverCancelledOn',
    kind: 'date',
    en: 'Policy cancelled on, and no other took its place',
    zh: '退保且无其他保险单接续的日期',
    headers: [],
    about:
      'within days of R46 after the first registration; no other policy that covers the vehicle otherDays later; of ' +
      'several the last',
  },
  {
    name: 'pattern.fallingDay',
    kind: 'integer',
    unit: 'count',
    en: 'Odometers that had fallen, of the vehicles inspected that day',
    zh: '当日受检车辆中里程回退的车辆数',
    headers: [],
    about:
      'of vehicles applied for, by one body or of one applicant on the day of the inspection, whichever shows more; ' +
      'below a reading of an earlier day by more than R17 lets pass',
  },
  {
    name: 'pattern.fallingDayPercent',
    kind: 'integer',
    unit: 'percent, rounded down',
    en: 'Their part of those that had been read before',
    zh: '其占此前有读数车辆的比例',
    headers: [],
  },
  {
    name: 'pattern.quarterBills',
    kind: 'integer',
    unit: 'count',
    en: 'Vehicles the dealer billed at the end of the quarter that were plated long after',
    zh: '该经销商季度末开票后较久方上牌的车辆数',
    headers: [],
    about: 'in the last lastDays of R48, registered lateDays later or more; told of each of them',
  },
  {
    name: 'pattern.quarterBillsPercent',
    kind: 'integer',
    unit: 'percent, rounded down',
    en: 'Their part of what it billed in these days',
    zh: '其占该数日开票车辆的比例',
    headers: [],
    about: 'of vehicles of which a registration is told',
  },
  {
    name: 'pattern.quarterBillsUsualPercent',
    kind: 'integer',
    unit: 'percent, rounded up',
    en: 'Such a part at other times',
    zh: '其他时间的相应比例',
    headers: [],
    about:
      "of the dealer's other quarters' ends; of its other days where fewer than leastBills of R48 of these are told; " +
      "else of all other dealers' quarters' ends",
  },
] as const satisfies readonly FactDefinition[];
