import type { FactDefinition } from '../fact-definition.ts';

/** Registered, insured or plated in crowds. */
export const CROWD_PATTERNS = [
  {
    name: 'pattern.burst',
    kind: 'integer',
    unit: 'count',
    en: 'Vehicles the owner registered in the last days of the month',
    zh: '所有人月末数日内登记的车辆数',
    headers: [],
    about:
      'or companies that share an address, a phone or a controller, in the last days of a quarter',
  },
  {
    name: 'pattern.burstTimes',
    kind: 'integer',
    unit: 'times, rounded down',
    en: "Times the owner's usual number",
    zh: '相当于该所有人通常数量的倍数',
    headers: [],
    about:
      "the usual number comes from the owner's other days, raised as the whole province's registrations rose, and " +
      'from its other month-ends; at least one vehicle',
  },
  {
    name: 'pattern.burstOfTrade',
    kind: 'boolean',
    en: 'The owner is a dealer, maker or exporter',
    zh: '所有人为经销商、生产企业或出口企业',
    headers: [],
  },
  {
    name: 'pattern.burstPassedPercent',
    kind: 'integer',
    unit: 'percent, rounded down',
    en: 'Part of them passed on since',
    zh: '其中此后转让的比例',
    headers: [],
    about: 'transferred, sold, applied for or declared within integrity.month-end-burst.keptDays',
  },
  {
    name: 'pattern.burstKmADay',
    kind: 'integer',
    unit: 'km a day, rounded down',
    en: 'What they were driven a day',
    zh: '其日均行驶里程',
    headers: [],
    about:
      'the middle vehicle, as last read (reading, inspection) at least readDays of R05 after its registration and ' +
      'not after it was passed on; null where fewer than readVehicles of R05 were read',
  },
  {
    name: 'pattern.unplated',
    kind: 'integer',
    unit: 'count',
    en: 'Insured or sold and never plated, in the cell',
    zh: '同组已投保或销售而未注册登记的车辆数',
    headers: [],
    about:
      'cell: seller and month, those among it that were plated long after they were insured, at home, counted too; ' +
      'insurance holder; maker, province and month; or, without invoice and province, maker and month',
  },
  {
    name: 'pattern.unplatedPercent',
    kind: 'integer',
    unit: 'percent, rounded down',
    en: "Their part of the cell's vehicles",
    zh: '其占该组车辆的比例',
    headers: [],
  },
  {
    name: 'pattern.unplatedUsualPercent',
    kind: 'integer',
    unit: 'percent, rounded up',
    en: 'Such a part elsewhere',
    zh: '其他组的相应比例',
    headers: [],
    about:
      "of the seller's or maker's other cells, and of the nation at least; of a maker and month that of the other " +
      'makers too',
  },
  {
    name: 'pattern.soldPerPlatedPercent',
    kind: 'integer',
    unit: 'percent',
    en: 'Reported sales per hundred plated',
    zh: '每百辆上牌对应的上报销量',
    headers: [],
    about: 'of the maker, province and month; retail or insured',
  },
  {
    name: 'pattern.platedLateDays',
    kind: 'integer',
    unit: 'days',
    en: 'Days from the insurance to the plate, at home',
    zh: '境内投保至上牌天数',
    headers: [],
    about:
      'of a vehicle in no application that was plated long after it was insured: to a person whom the policy does ' +
      'not name, or where many were; else null',
  },
  {
    name: 'pattern.platedForOther',
    kind: 'boolean',
    en: 'Plated long after it was insured by somebody else',
    zh: '由他人投保后长期方上牌',
    headers: [],
    about:
      'the first owner is a person whom the policy does not name, both by code or both by name',
  },
  {
    name: 'pattern.platedLate',
    kind: 'integer',
    unit: 'count',
    en: 'Vehicles of the cell plated long after they were insured',
    zh: '同组投保后长期方上牌的车辆数',
    headers: [],
    about: 'of a seller and month, or a maker and month',
  },
  {
    name: 'pattern.platedLatePercent',
    kind: 'integer',
    unit: 'percent, rounded down',
    en: 'Part of the cell plated long after it was insured',
    zh: '同组投保后长期方上牌的比例',
    headers: [],
  },
  {
    name: 'pattern.platedLateUsualPercent',
    kind: 'integer',
    unit: 'percent, rounded up',
    en: 'Part elsewhere plated long after it was insured',
    zh: '其他组投保后长期方上牌的比例',
    headers: [],
  },
] as const satisfies readonly FactDefinition[];
