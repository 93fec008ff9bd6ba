/**
 * Figures of the simulated nation. Exports, destinations and seasons follow what press and customs
 * reported for 2023 to 2025; shares that nobody published are ours.
 */

/** First and last day on which vehicles are registered for the first time at home, both inclusive. */
export const REGISTRATIONS = { from: '2024-11-01', until: '2026-10-31' } as const;

/** First and last day of licence applications, and their weight by half-year. */
export const APPLICATIONS = { from: '2025-07-01', until: '2026-10-31' } as const;

/** Day on which all feeds were drawn: nothing that happened later is in them. */
export const AS_OF = '2026-11-20';

/** Registrations of each month against the year's mean: year-end peak, Spring-Festival trough. */
export const MONTH_WEIGHTS = [
  1.05, 0.6, 0.9, 0.88, 0.92, 1.0, 0.9, 0.96, 1.08, 1.05, 1.15, 1.45,
] as const;

/** Registrations of each day of the week, Sunday first; offices are shut on Sundays and holidays. */
export const WEEKDAY_WEIGHTS = [0.04, 1.15, 1.1, 1.05, 1.05, 1.15, 0.55] as const;

/** Weight of a public holiday, and rise of the last days of a month, last day first. */
export const HOLIDAY_WEIGHT = 0.03;
export const MONTH_END_WEIGHTS = [1.45, 1.3, 1.15] as const;

/** Parts of the provinces in registrations (GB/T 2260). */
export const PROVINCE_SHARES: Readonly<Record<string, number>> = {
  '11': 27,
  '12': 19,
  '13': 53,
  '14': 26,
  '15': 19,
  '21': 28,
  '22': 16,
  '23': 17,
  '31': 34,
  '32': 88,
  '33': 80,
  '34': 45,
  '35': 34,
  '36': 32,
  '37': 82,
  '41': 68,
  '42': 44,
  '43': 44,
  '44': 118,
  '45': 32,
  '46': 11,
  '50': 27,
  '51': 58,
  '52': 26,
  '53': 29,
  '54': 3,
  '61': 30,
  '62': 15,
  '63': 5,
  '64': 7,
  '65': 21,
};

/** Parts of the provinces in filed exporters: ports, land gates and the pilot cities. */
export const EXPORTER_PROVINCES: Readonly<Record<string, number>> = {
  '44': 20,
  '65': 14,
  '12': 12,
  '37': 10,
  '23': 6,
  '31': 6,
  '33': 7,
  '32': 7,
  '51': 6,
  '50': 5,
  '41': 5,
  '34': 4,
  '42': 4,
  '61': 4,
  '21': 3,
  '35': 3,
  '45': 3,
  '53': 2,
  '15': 2,
};

/** One importing country: part in exports, transport with parts. */
export interface DestinationShare {
  readonly country: string;
  readonly part: number;
  readonly transport: Readonly<Record<string, number>>;
  /** Where honest exporters ship instead, by the same means: the country bars most used cars. */
  readonly instead?: string;
  /** Days since registration of the oldest used car that honest exporters ship there: it bars older ones. */
  readonly oldest?: number;
}

const LAND = { road: 7, rail: 3 } as const;
const SEA = { sea: 1 } as const;

/** Russia direct and through Central Asia, the Gulf, Jordan, Africa. */
export const DESTINATION_SHARES: readonly DestinationShare[] = [
  {
    country: 'RU',
    part: 225,
    transport: { road: 5, rail: 4, sea: 1 },
  },
  { country: 'AE', part: 130, transport: SEA },
  { country: 'KZ', part: 105, transport: LAND },
  { country: 'KG', part: 90, transport: LAND },
  { country: 'UZ', part: 85, transport: LAND },
  { country: 'JO', part: 50, transport: SEA, oldest: 1000 },
  { country: 'GE', part: 40, transport: { sea: 6, rail: 4 }, oldest: 1900 },
  { country: 'AZ', part: 28, transport: LAND },
  { country: 'TJ', part: 27, transport: { road: 1 } },
  { country: 'BY', part: 25, transport: { rail: 1 } },
  { country: 'SA', part: 25, transport: SEA, oldest: 1750 },
  { country: 'EG', part: 22, transport: SEA, instead: 'LY' },
  { country: 'NG', part: 20, transport: SEA },
  { country: 'ET', part: 17, transport: SEA, instead: 'AE' },
  { country: 'MX', part: 14, transport: SEA, instead: 'AE' },
  { country: 'DZ', part: 13, transport: SEA, oldest: 1000 },
  { country: 'LY', part: 13, transport: SEA },
  { country: 'IQ', part: 12, transport: SEA, instead: 'AE' },
  { country: 'IL', part: 8, transport: SEA, instead: 'JO' },
  { country: 'PH', part: 7, transport: SEA, instead: 'KH' },
  { country: 'KH', part: 7, transport: SEA },
  { country: 'GH', part: 6, transport: SEA },
  { country: 'PE', part: 5, transport: SEA, instead: 'AE' },
  { country: 'CL', part: 5, transport: SEA, instead: 'AE' },
  { country: 'EU', part: 4, transport: SEA },
];

/** Currencies of export contracts: part, and yuan for one unit in hundredths. */
export const CURRENCIES: readonly {
  readonly code: string;
  readonly part: number;
  readonly fen: number;
}[] = [
  { code: 'USD', part: 72, fen: 712 },
  { code: 'CNY', part: 13, fen: 100 }, // not-law: one yuan in fen
  { code: 'RUB', part: 6, fen: 9 },
  { code: 'EUR', part: 5, fen: 812 },
  { code: 'AED', part: 4, fen: 194 },
];

/** HS code by powertrain. */
export const HS_CODES: Readonly<Record<string, string>> = {
  petrol: '8703234110',
  diesel: '8703323010',
  hev: '8703401000',
  phev: '8703601000',
  bev: '8703801090', // not-law: tariff code
};
