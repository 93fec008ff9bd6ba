import { isoDate } from '../../src/domain/calendar/iso-date.ts';
import { oneOf, type Random, wholeBetween } from '../../src/simulate/drawn/random.ts';
import type { BatchRow } from './batch-columns.ts';
import { type BatchVehicle, batchVehicle, type VehicleDays } from './batch-vehicle.ts';

/** What makes a vehicle of the batch what it is. */
interface Scenario {
  readonly name: string;
  /** The gate it is made to meet. */
  readonly gate: 'clear' | 'blocked' | 'undetermined';
  /** Share of the batch, in parts of all weights. */
  readonly weight: number;
  /** Days from registration to application, both inclusive. */
  readonly age: readonly [number, number];
  readonly change?: (row: BatchRow, days: VehicleDays, random: Random) => void;
}

const OLD = [181, 700] as const;
const YOUNG = [20, 180] as const;
const NO_LETTER: Partial<BatchRow> = {
  'letter.number': '',
  'letter.issuer': '',
  'letter.issuedOn': '',
  'letter.destination': '',
  'letter.outlets': '',
  'letter.seal': '',
};

const set =
  (values: Partial<BatchRow>): NonNullable<Scenario['change']> =>
  (row) => {
    Object.assign(row, values);
  };

const wrongCheckDigit = (vin: string): string =>
  `${vin.slice(0, 8)}${vin[8] === '0' ? '1' : '0'}${vin.slice(9)}`;
const fullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (one) => String.fromCharCode(one.charCodeAt(0) + 0xfee0));

/** The scenarios with their shares: 55 parts in 100 are clear. */
const SCENARIOS: readonly Scenario[] = [
  { name: 'old', gate: 'clear', weight: 36, age: OLD },
  { name: 'day 181', gate: 'clear', weight: 2, age: [181, 181] },
  { name: 'young with letter', gate: 'clear', weight: 12, age: YOUNG },
  {
    name: 'full width',
    gate: 'clear',
    weight: 2,
    age: OLD,
    change: (row) => {
      row['licence.model'] = fullWidth(row['licence.model']);
    },
  },
  {
    name: 'wrong check digit',
    gate: 'clear',
    weight: 2,
    age: OLD,
    change: (row) => {
      row['licence.vin'] = wrongCheckDigit(row['licence.vin']);
    },
  },
  {
    name: 'letter revoked later',
    gate: 'clear',
    weight: 1,
    age: YOUNG,
    change: (row, { appliedOn }) => {
      row['letter.revokedOn'] = isoDate(appliedOn + 1);
    },
  },
  { name: 'young without letter', gate: 'blocked', weight: 7, age: YOUNG, change: set(NO_LETTER) },
  { name: 'day 180', gate: 'blocked', weight: 2, age: [180, 180], change: set(NO_LETTER) },
  {
    name: 'sales company as issuer',
    gate: 'blocked',
    weight: 2,
    age: YOUNG,
    change: set({ 'letter.issuer': '比亚迪汽车销售有限公司' }),
  },
  {
    name: 'letter for another country',
    gate: 'blocked',
    weight: 2,
    age: YOUNG,
    change: (row) => {
      row['letter.destination'] = row['licence.destination'] === 'RU' ? 'KZ' : 'RU';
    },
  },
  {
    name: 'no outlets',
    gate: 'blocked',
    weight: 1,
    age: YOUNG,
    change: set({ 'letter.outlets': '0' }),
  },
  {
    name: 'not sealed',
    gate: 'blocked',
    weight: 1,
    age: YOUNG,
    change: set({ 'letter.seal': 'none' }),
  },
  {
    name: 'letter revoked before',
    gate: 'blocked',
    weight: 1,
    age: YOUNG,
    change: (row, { appliedOn }) => {
      row['letter.revokedOn'] = isoDate(appliedOn - 1);
    },
  },
  {
    name: 'registration dates differ',
    gate: 'blocked',
    weight: 3,
    age: OLD,
    change: (row, { registeredOn }, random) => {
      row['certificate.registeredOn'] = isoDate(registeredOn + wholeBetween(random, 1, 20));
    },
  },
  {
    name: 'brands differ',
    gate: 'blocked',
    weight: 2,
    age: OLD,
    change: (row) => {
      row['certificate.brand'] = `${row['licence.brand']} X`;
    },
  },
  {
    name: 'pending export after application',
    gate: 'blocked',
    weight: 2,
    age: OLD,
    change: (row, { appliedOn }) => {
      const late = isoDate(appliedOn + 3);
      row['licence.pendingExportOn'] = late;
      row['certificate.pendingExportOn'] = late;
    },
  },
  {
    name: 'owned by another',
    gate: 'blocked',
    weight: 3,
    age: OLD,
    change: set({ 'certificate.owner': '91440300MA5EXAMP0X' }),
  },
  {
    name: 'barred status',
    gate: 'blocked',
    weight: 2,
    age: OLD,
    change: (row, _, random) => {
      row['certificate.status'] = oneOf(random, ['G', 'K', 'L']);
    },
  },
  {
    name: 'filing lapsed',
    gate: 'blocked',
    weight: 2,
    age: OLD,
    change: (row, { appliedOn }) => {
      row['exporter.filedUntil'] = isoDate(appliedOn - 2);
    },
  },
  {
    name: 'inspection failed',
    gate: 'blocked',
    weight: 2,
    age: OLD,
    change: set({ 'inspection.result': 'fail' }),
  },
  {
    name: 'stamped letter',
    gate: 'undetermined',
    weight: 4,
    age: YOUNG,
    change: set({ 'letter.seal': 'stamped' }),
  },
  {
    name: 'no inspection',
    gate: 'undetermined',
    weight: 3,
    age: OLD,
    change: set({ 'inspection.on': '', 'inspection.standard': '', 'inspection.result': '' }),
  },
  {
    name: 'no registration date',
    gate: 'undetermined',
    weight: 2,
    age: OLD,
    change: set({ 'licence.registeredOn': '', 'certificate.registeredOn': '' }),
  },
  {
    name: 'rectifying exporter',
    gate: 'undetermined',
    weight: 2,
    age: OLD,
    change: set({ 'exporter.standing': 'rectifying' }),
  },
  {
    name: 'VIN cut short',
    gate: 'undetermined',
    weight: 2,
    age: OLD,
    change: (row) => {
      row['licence.vin'] = row['licence.vin'].slice(0, 16);
    },
  },
];

const WEIGHTS = SCENARIOS.reduce((sum, { weight }) => sum + weight, 0);

const pick = (random: Random): Scenario => {
  let left = random() * WEIGHTS;
  for (const scenario of SCENARIOS) {
    left -= scenario.weight;
    if (left < 0) return scenario;
  }
  return SCENARIOS[0] as Scenario;
};

/** Makes row `index` of a batch and says which gate it is made to meet. */
export const batchRow = (
  random: Random,
  seed: number,
  index: number,
): BatchVehicle & { readonly scenario: Scenario } => {
  const scenario = pick(random);
  const vehicle = batchVehicle(random, seed, index, wholeBetween(random, ...scenario.age));
  scenario.change?.(vehicle.row, vehicle.days, random);
  return { ...vehicle, scenario };
};
