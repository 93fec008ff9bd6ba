import { randomOf } from '../../src/simulate/drawn/random.ts';
import type { BatchRow } from '../workload/batch-columns.ts';
import { batchRow } from '../workload/batch-scenarios.ts';
import { partOf } from '../workload/filing-of.ts';

const SEED = 20;
/** Vehicles that follow each other have one exporter, then the next has as many. */
const PER_EXPORTER = 40;
const EXPORTERS = 200;
/** The exporters of the batch that the register knows. */
export const KNOWN_EXPORTERS = 16;
/** A vehicle without a VIN is not submitted. */
const NOT_TAKEN = 'VIN cut short';
const ONE_IN = 4;
const DAY_MS = 86_400_000; // not-law: milliseconds
const DAYS_TO_EXIT = 20; // not-law: an invented day

/** The day on which the register is asked. */
export const TODAY = '2026-11-24';

/** Vehicle `index` of the register, from 0: always the same, with a letter of its own. */
export const vehicleAt = (index: number): BatchRow => {
  for (let turn = 0; ; turn += 1) {
    const { row, scenario } = batchRow(randomOf(index + turn * 1_000_003), SEED, index);
    if (scenario.name === NOT_TAKEN) continue;
    const letter = row['letter.number'];
    return letter === '' ? row : { ...row, 'letter.number': `${letter}-${index}` };
  }
};

/** Whether customs has told that it left. */
const hasLeft = (index: number): boolean => index % ONE_IN === ONE_IN - 1;

/** A row that an authority has fed, as the intake keeps it. */
export interface FedRow {
  readonly account: 'certificate' | 'declaration';
  readonly facts: Readonly<Record<string, string>>;
}

/** What authorities have told of a vehicle: the registry its certificate, customs its exit. */
export const fedRowsOf = (index: number): readonly FedRow[] => {
  const row = vehicleAt(index);
  const vin = row['licence.vin'];
  const certificate = Object.entries({ ...partOf(row, 'certificate'), vin }).map(
    ([name, cell]) => [`certificate.${name}`, cell] as const,
  );
  const fed: FedRow[] = [{ account: 'certificate', facts: Object.fromEntries(certificate) }];
  if (!hasLeft(index)) return fed;
  const left = new Date(Date.parse(row['licence.appliedOn']) - DAYS_TO_EXIT * DAY_MS);
  const facts = {
    'declaration.vin': vin,
    'declaration.number': String(53_012_026_000_000_000n + BigInt(index)).padStart(18, '0'),
    'declaration.exitedOn': left.toISOString().slice(0, 10),
    'declaration.destination': row['licence.destination'],
    'declaration.condition': 'used',
  };
  return [...fed, { account: 'declaration', facts }];
};

/** Index of vehicle `number` of an exporter that has not left, from 0. */
export const openVehicleOf = (exporter: number, number: number): number => {
  const each = PER_EXPORTER - PER_EXPORTER / ONE_IN;
  const block = Math.floor(number / each) * EXPORTERS + exporter;
  const within = number % each;
  return block * PER_EXPORTER + within + Math.floor(within / (ONE_IN - 1));
};

/** An exporter that the register knows. */
export interface BenchExporter {
  readonly uscc: string;
  readonly name: string;
  readonly province: string;
}

/** The exporters that the register knows, by their numbers. */
export const exporters = (): readonly BenchExporter[] =>
  Array.from({ length: KNOWN_EXPORTERS }, (_, number) => {
    const row = vehicleAt(number * PER_EXPORTER);
    return {
      uscc: row['licence.applicant'],
      name: row['licence.applicantName'],
      province: row['licence.province'],
    };
  });
