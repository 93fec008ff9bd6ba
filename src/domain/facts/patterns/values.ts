import type { FactDefinition } from '../fact-definition.ts';

/** Values and prices beside those of other vehicles. */
export const VALUE_PATTERNS = [
  {
    name: 'pattern.valuePercent',
    kind: 'integer',
    unit: 'percent',
    en: 'Value against the median of like vehicles',
    zh: '价格与同类车辆中位数之比',
    headers: [],
    about:
      'declared value or price on the licence, whichever lies farther; held against the first sale and the last ' +
      'invoice of the vehicle, the last up to lastInvoicePercent of R21 of what like vehicles keep of the price of ' +
      'their first sale, or where neither is told against like vehicles',
  },
  {
    name: 'pattern.valueDeviations',
    kind: 'integer',
    unit: 'robust standard deviations, rounded down',
    en: 'Distance from like vehicles',
    zh: '与同类车辆的离差',
    headers: [],
    about: 'of logarithms, by the median absolute deviation',
  },
  {
    name: 'pattern.valueLike',
    kind: 'integer',
    unit: 'count',
    en: 'Like vehicles',
    zh: '同类车辆数',
    headers: [],
    about:
      'same model, year of registration, month and currency, widened to two years and all months while there are too ' +
      'few; without those of an exporter who has more than a third of them',
  },
  {
    name: 'pattern.priceVehicles',
    kind: 'integer',
    unit: 'count',
    en: 'Vehicles of the application at one price',
    zh: '申请内同一价格的车辆数',
    headers: [],
    about:
      'on the licence, in one currency, within withinPerMille of R41; multiples of roundTo left out',
  },
  {
    name: 'pattern.priceModels',
    kind: 'integer',
    unit: 'count',
    en: 'Their models',
    zh: '上述车辆的车型数',
    headers: [],
  },
  {
    name: 'pattern.otherCurrencyPercent',
    kind: 'integer',
    unit: 'percent',
    en: 'Declared value against the licence, in another currency',
    zh: '另一币种报关价值与许可证价格之比',
    headers: [],
    about:
      "changed at the feeds' own ratio: what vehicles licensed in either currency cost for each yuan of their last " +
      'invoice; null where that is not known',
  },
  {
    name: 'pattern.valueAgrees',
    kind: 'boolean',
    en: 'Like vehicles agree with the declared value, and an invoice is far from it',
    zh: '报关价格与同类车辆相符而与发票相差悬殊',
    headers: [],
    about:
      'all that is declared of the vehicle in yuan lies between leastPercent and mostPercent of R21 of like ' +
      'vehicles, and its first or last invoice more than invoiceMistypedTimes from it; else null',
  },
] as const satisfies readonly FactDefinition[];
