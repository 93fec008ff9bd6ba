import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import type { FeedTable } from '../made-nation.ts';
import type { Answer, Flag } from './answer.ts';

/** Programs of a few lines, that a test is worth nothing without. */
export const BASELINES = ['age-filter', 'duplicates', 'both'] as const;

/** One of `BASELINES`. */
export type Baseline = (typeof BASELINES)[number];

/** Reads an account of a nation; empty where the nation has none. */
type ReadFeed = (account: string) => FeedTable;

/** What a baseline is asked of. */
export interface BaselineOrder {
  readonly feed: ReadFeed;
  /** Vehicles that are asked about. */
  readonly asked: readonly string[];
  /** Days after registration within which the letter rule asks for a letter. */
  readonly days: number;
}

const columnsOf = (
  { columns, rows }: FeedTable,
  names: readonly string[],
): readonly (readonly string[])[] => {
  const places = names.map((name) => columns.indexOf(name));
  return rows.map((row) => places.map((place) => row[place] ?? ''));
};

/** Accounts that baselines read. */
export const BASELINE_ACCOUNTS = ['licence', 'certificate', 'factory', 'insurance', 'invoice'];

/** Yes where one says yes, no where one says no and none yes; unknown where nothing is known. */
const either = (flags: readonly Flag[]): Flag => {
  if (flags.includes('yes')) return 'yes';
  return flags.includes('no') ? 'no' : 'unknown';
};

type Flags = ReadonlyMap<string, Flag>;

/** Applied for within the window of the letter rule; unknown where a day is missing or no day. */
const ageFilter = ({ feed, asked, days }: BaselineOrder): Flags => {
  const told = new Map<string, Flag[]>(asked.map((vin) => [vin, []]));
  const rows = columnsOf(feed('licence'), ['vin', 'registeredOn', 'appliedOn']);
  for (const [vin = '', registeredOn = '', appliedOn = ''] of rows) {
    const [from, until] = [parseIsoDate(registeredOn), parseIsoDate(appliedOn)];
    const flag = from === null || until === null ? 'unknown' : until - from <= days ? 'yes' : 'no';
    told.get(vin)?.push(flag);
  }
  return new Map([...told].map(([vin, flags]) => [vin, either(flags)]));
};

/** Numbers that stand for one vehicle. */
const OWN_NUMBERS = [
  ['certificate', 'number'],
  ['factory', 'engineNumber'],
  ['insurance', 'policy'],
  ['invoice', 'number'],
] as const;

/** A number of a paper stands on two vehicles, or two applications name one; unknown where none is told. */
const duplicates = ({ feed, asked }: BaselineOrder): Flags => {
  const told = new Map<string, Flag[]>(asked.map((vin) => [vin, []]));
  const tell = (vin: string, twice: boolean): void => {
    told.get(vin)?.push(twice ? 'yes' : 'no');
  };
  for (const [account, column] of OWN_NUMBERS) {
    const vins = new Map<string, Set<string>>();
    for (const [vin = '', number = ''] of columnsOf(feed(account), ['vin', column])) {
      if (vin === '' || number === '') continue;
      vins.set(number, (vins.get(number) ?? new Set()).add(vin));
    }
    for (const of of vins.values()) for (const vin of of) tell(vin, of.size > 1);
  }
  const applications = new Map<string, Set<string>>();
  for (const [vin = '', application = ''] of columnsOf(feed('licence'), ['vin', 'application'])) {
    if (vin === '' || application === '') continue;
    applications.set(vin, (applications.get(vin) ?? new Set()).add(application));
  }
  for (const [vin, of] of applications) tell(vin, of.size > 1);
  return new Map([...told].map(([vin, flags]) => [vin, either(flags)]));
};

const both = (order: BaselineOrder): Flags => {
  const [age, twice] = [ageFilter(order), duplicates(order)];
  return new Map(
    order.asked.map((vin) => {
      const flags = [age.get(vin) ?? 'unknown', twice.get(vin) ?? 'unknown'];
      const open = flags.includes('unknown') && !flags.includes('yes');
      return [vin, open ? 'unknown' : either(flags)];
    }),
  );
};

const PROGRAMS: Readonly<Record<Baseline, (order: BaselineOrder) => Flags>> = {
  'age-filter': ageFilter,
  duplicates,
  both,
};

/** The answers of a baseline for the vehicles of a nation. */
export const baselineAnswers = (baseline: Baseline, order: BaselineOrder): readonly Answer[] => {
  const flags = PROGRAMS[baseline](order);
  return order.asked.map((vin) => ({
    ...{ vin, flagged: flags.get(vin) ?? 'unknown', scheme: null, score: null },
  }));
};
