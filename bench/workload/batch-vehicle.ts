import { readFileSync } from 'node:fs';
import { dayOf } from '../../src/domain/calendar/day.ts';
import { isoDate } from '../../src/domain/calendar/iso-date.ts';
import { addMonths } from '../../src/domain/calendar/months.ts';
import { usccCheckCharacterOf } from '../../src/domain/identifiers/uscc.ts';
import { inventVin } from '../../src/simulate/drawn/invented-vin.ts';
import { oneOf, type Random, randomOf, wholeBetween } from '../../src/simulate/drawn/random.ts';
import type { BatchRow } from './batch-columns.ts';

/** Vehicles of one application; they share exporter, maker, destination and letter. */
const PER_APPLICATION = 40;
const EXPORTERS = 200;
const PROVINCES = ['12', '31', '33', '44', '50', '51', '65'];
const DESTINATIONS = 'RU KZ AE UZ KG TJ GE AZ AM JO MX VN TH EG SA'.split(' ');
/** Applications are dated within this many days from here: late enough that none is exempt as begun before 2026. */
const FIRST_DAY = dayOf(2026, 2, 1);
const DAYS = 280;
const USCC_LETTERS = [...'0123456789ABCDEFGHJKLMNPQRTUWXY'];

interface Maker {
  readonly legalName: string;
  readonly brand: string;
  readonly wmi: string;
}

interface Exporter {
  readonly id: string;
  readonly name: string;
  readonly province: string;
}

/** Manufacturers with an ordinary maker code, from the product's own list. */
const makers = ((): readonly Maker[] => {
  const file: {
    entries: readonly {
      legalName: string;
      kind: string;
      brands: readonly string[];
      wmis: readonly string[];
    }[];
  } = JSON.parse(readFileSync(new URL('../../reference/makers.json', import.meta.url), 'utf8'));
  return file.entries.flatMap(({ legalName, kind, brands, wmis }) =>
    kind === 'manufacturer' && brands[0] !== undefined && wmis[0] !== undefined
      ? [{ legalName, brand: brands[0], wmi: wmis[0] }]
      : [],
  );
})();

const exporterOf = (number: number): Exporter => {
  const random = randomOf(7_000_000 + number);
  const province = oneOf(random, PROVINCES);
  const body = Array.from({ length: 9 }, () => oneOf(random, USCC_LETTERS)).join('');
  const start = `91${province}0100${body}`;
  return {
    id: `${start}${usccCheckCharacterOf(start) ?? ''}`,
    name: `示例汽车进出口${number}有限公司`,
    province,
  };
};

const exporters = Array.from({ length: EXPORTERS }, (_, number) => exporterOf(number));
const yearCode = { 2024: 'R', 2025: 'S', 2026: 'T' } as const;
const yearCodeOf = (day: number): 'R' | 'S' | 'T' => {
  const year = Number(isoDate(day).slice(0, 4));
  return year === 2026 ? yearCode[2026] : year === 2025 ? yearCode[2025] : yearCode[2024];
};

/** What the vehicles of an application have in common. */
interface Application {
  readonly number: string;
  readonly exporter: Exporter;
  readonly maker: Maker;
  readonly destination: string;
  /** Day number. */
  readonly appliedOn: number;
}

const applicationOf = (seed: number, number: number): Application => {
  const random = randomOf(seed * 31 + number);
  return {
    number: `CK2026${String(number).padStart(6, '0')}`,
    exporter: exporters[number % EXPORTERS] as Exporter,
    maker: oneOf(random, makers),
    destination: oneOf(random, DESTINATIONS),
    appliedOn: FIRST_DAY + wholeBetween(random, 0, DAYS),
  };
};

/** The days on which a vehicle's life turns, as day numbers. */
export interface VehicleDays {
  readonly appliedOn: number;
  readonly registeredOn: number;
  readonly pendingExportOn: number;
}

/** A vehicle to which nothing can be objected; scenarios then spoil it. */
export interface BatchVehicle {
  readonly row: BatchRow;
  readonly days: VehicleDays;
}

/**
 * Makes vehicle `index` of a batch.
 *
 * @param age days from registration to application: 180 or less needs the letter
 */
export const batchVehicle = (
  random: Random,
  seed: number,
  index: number,
  age: number,
): BatchVehicle => {
  const { number, exporter, maker, destination, appliedOn } = applicationOf(
    seed,
    Math.floor(index / PER_APPLICATION),
  );
  const registeredOn = appliedOn - age;
  const pendingExportOn = appliedOn - wholeBetween(random, 0, Math.min(age, 20));
  const manufacturedOn = registeredOn - wholeBetween(random, 5, 60);
  const electric = random() < 0.5;
  const model = `${maker.wmi}${wholeBetween(random, 1000, 9999)}${oneOf(random, ['A', 'B', 'C'])}`;
  const row: BatchRow = {
    'licence.application': number,
    'licence.applicant': exporter.id,
    'licence.applicantName': exporter.name,
    'licence.province': exporter.province,
    'licence.appliedOn': isoDate(appliedOn),
    'licence.vin': inventVin(random, maker.wmi, true, yearCodeOf(manufacturedOn), index).vin,
    'licence.brand': maker.brand,
    'licence.model': model,
    'licence.registeredOn': isoDate(registeredOn),
    'licence.pendingExportOn': isoDate(pendingExportOn),
    'licence.destination': destination,
    'licence.hsCode': electric ? '8703801090' : '8703234110',
    'licence.condition': 'used',
    'licence.odometerKm': String(wholeBetween(random, 3000, 60 * Math.max(age, 100))),
    'licence.unitPrice': String(wholeBetween(random, 9000, 40_000)),
    'licence.currency': 'USD',
    'licence.modified': 'false',
    'certificate.number': String(100_000_000_000 + index),
    'certificate.brand': maker.brand,
    'certificate.model': model,
    'certificate.registeredOn': isoDate(registeredOn),
    'certificate.pendingExportOn': isoDate(pendingExportOn),
    'certificate.province': exporter.province,
    'certificate.owner': exporter.id,
    'certificate.status': 'A',
    'certificate.mustScrapOn': isoDate(addMonths(registeredOn, 180) - 4),
    'factory.maker': maker.legalName,
    'factory.manufacturedOn': isoDate(manufacturedOn),
    'factory.energy': electric ? 'bev' : 'petrol',
    'factory.kind': 'passenger',
    'exporter.filedOn': isoDate(appliedOn - 90),
    'exporter.filedUntil': isoDate(appliedOn + 200),
    'exporter.standing': 'good',
    'inspection.on': isoDate(appliedOn - 3),
    'inspection.standard': 'WM/T 8-2022',
    'inspection.result': 'pass',
    'letter.number': '',
    'letter.issuer': '',
    'letter.issuedOn': '',
    'letter.destination': '',
    'letter.outlets': '',
    'letter.seal': '',
    'letter.revokedOn': '',
  };
  if (age <= 180) addLetter(row, number, appliedOn);
  return { row, days: { appliedOn, registeredOn, pendingExportOn } };
};

const addLetter = (row: BatchRow, application: string, appliedOn: number): void => {
  row['letter.number'] = `SH${application.slice(2)}`;
  row['letter.issuer'] = row['factory.maker'];
  row['letter.issuedOn'] = isoDate(appliedOn - 2);
  row['letter.destination'] = row['licence.destination'];
  row['letter.outlets'] = '4';
  row['letter.seal'] = 'signed';
};
