import type { AskedOfOutlet } from '../../intake/network/outlet-services.ts';
import type { Offered } from '../../letters/letter.ts';
import type { InputOf } from '../action.ts';
import type { proposeOutlet } from '../outlets/propose-outlet.ts';
import { INVENTED_MAKERS } from './invented-makers.ts';

/** What becomes of an outlet of the demonstration up to its last day. */
export type OutletFate = 'stands' | 'lapsing' | 'lapsed' | 'disputed' | 'closed' | 'proposed';

/** An outlet of the demonstration; all of them are made up. */
export interface MadeOutlet {
  readonly fate: OutletFate;
  readonly outlet: InputOf<typeof proposeOutlet>;
}

/** Number, city, its Chinese name, longitude, latitude, what it does, whether it serves others' imports, its fate. */
type Row = readonly [string, string, string, number, number, string, Offered, OutletFate];

const ROWS: readonly Row[] = [
  [
    'KZ-001',
    'Almaty',
    '阿拉木图',
    76.9286,
    43.2567,
    'sales service parts warranty highVoltage',
    'yes',
    'stands',
  ],
  ['KZ-002', 'Almaty', '阿拉木图', 76.8512, 43.222, 'service parts', 'yes', 'lapsing'],
  [
    'KZ-003',
    'Astana',
    '阿斯塔纳',
    71.4306,
    51.1282,
    'service parts warranty highVoltage',
    'yes',
    'stands',
  ],
  ['KZ-004', 'Shymkent', '奇姆肯特', 69.5901, 42.3417, 'service', 'no', 'lapsing'],
  ['KZ-005', 'Karaganda', '卡拉干达', 73.0876, 49.8047, 'service parts', 'not-stated', 'disputed'],
  ['KZ-006', 'Aktobe', '阿克托别', 57.1669, 50.2839, 'parts', 'not-stated', 'lapsed'],
  ['KZ-007', 'Atyrau', '阿特劳', 51.9233, 47.1167, 'service', 'yes', 'closed'],
  ['KZ-008', 'Pavlodar', '巴甫洛达尔', 76.967, 52.2873, 'service parts', 'yes', 'proposed'],
  [
    'UZ-001',
    'Tashkent',
    '塔什干',
    69.2401,
    41.2995,
    'sales service parts warranty',
    'yes',
    'stands',
  ],
  ['UZ-002', 'Samarkand', '撒马尔罕', 66.9749, 39.6542, 'service', 'not-stated', 'lapsing'],
  ['KG-001', 'Bishkek', '比什凯克', 74.5698, 42.8746, 'service parts', 'no', 'stands'],
  ['KG-002', 'Osh', '奥什', 72.7985, 40.5283, 'service', 'no', 'lapsed'],
  [
    'RU-001',
    'Moscow',
    '莫斯科',
    37.6173,
    55.7558,
    'sales service parts warranty highVoltage',
    'no',
    'stands',
  ],
  [
    'RU-002',
    'Yekaterinburg',
    '叶卡捷琳堡',
    60.6057,
    56.8389,
    'service parts',
    'not-stated',
    'stands',
  ],
  ['RU-003', 'Vladivostok', '符拉迪沃斯托克', 131.8869, 43.1155, 'service parts', 'yes', 'lapsing'],
  [
    'AE-001',
    'Dubai',
    '迪拜',
    55.2708,
    25.2048,
    'sales service parts warranty highVoltage',
    'yes',
    'stands',
  ],
  ['AE-002', 'Abu Dhabi', '阿布扎比', 54.3773, 24.4539, 'service parts', 'yes', 'stands'],
  ['GE-001', 'Tbilisi', '第比利斯', 44.8271, 41.7151, 'service parts warranty', 'yes', 'stands'],
  ['GE-002', 'Batumi', '巴统', 41.6367, 41.6168, 'service', 'not-stated', 'lapsing'],
  [
    'MX-001',
    'Mexico City',
    '墨西哥城',
    -99.1332,
    19.4326,
    'sales service parts warranty highVoltage',
    'no',
    'stands',
  ],
  ['MX-002', 'Monterrey', '蒙特雷', -100.3161, 25.6866, 'service parts', 'not-stated', 'stands'],
];

/** Telephone numbers that nobody has: no exchange begins with so many zeros. */
const PHONES: Readonly<Record<string, string>> = {
  KZ: '+772700000',
  UZ: '+9987100000',
  KG: '+9963120000',
  RU: '+749500000',
  AE: '+97140000',
  GE: '+99532000',
  MX: '+525500000',
};
const PHONE_DIGITS: Readonly<Record<string, number>> = { AE: 3, GE: 4, MX: 3 };

const answersOf = (
  does: string,
  others: Offered,
): Readonly<Partial<Record<AskedOfOutlet, Offered>>> => ({
  ...Object.fromEntries(does.split(' ').map((service) => [service, 'yes'])),
  servesCarsItDidNotImport: others,
});

const madeOf = ([number, city, zh, lon, lat, does, others, fate]: Row, at: number): MadeOutlet => {
  const country = number.slice(0, number.indexOf('-'));
  const digits = PHONE_DIGITS[country] ?? 2;
  return {
    fate,
    outlet: {
      number,
      name: `示例${zh}服务站 Sample ${city} Service ${number} (invented)`,
      country,
      city,
      address: `Sample Street ${at + 1}, ${city}`,
      position: [lon, lat],
      phone: `${PHONES[country] ?? ''}${String(at + 1).padStart(digits, '0')}`,
      website: `https://${number.toLowerCase()}.example/`,
      openingHours: 'Mo-Fr 09:00-18:00; Sa 10:00-15:00; Su off',
      brands: [INVENTED_MAKERS.tianshu.brand],
      services: answersOf(does, others),
    },
  };
};

/** The network of the demonstration's manufacturer. */
export const MADE_OUTLETS: readonly MadeOutlet[] = ROWS.map(madeOf);
