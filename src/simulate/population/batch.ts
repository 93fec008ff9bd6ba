import type { Cell } from '../open-database.ts';

/** Vehicles that share an application, or that one hand registers together; days are day numbers. */
export interface Batch {
  readonly size: number;
  /** Number of the scheme, 0 = honest. */
  readonly scheme: number;
  readonly organiser: number;
  readonly strength: number;
  /** Which of its scheme's variants the organiser likes. */
  readonly habit: number;
  /** Place of the exporter; null = not exported. */
  readonly exporter: number | null;
  readonly applied: number | null;
  readonly issued: number | null;
  readonly destination: string | null;
  readonly transport: string | null;
  readonly currency: string | null;
  /** Yuan for one unit of the currency, in hundredths. */
  readonly fen: number | null;
  /** Place of the maker; null = as the dealer sells. */
  readonly maker: number | null;
  /** Place of the dealer; null = any dealer, another for every vehicle. */
  readonly dealer: number | null;
  readonly registered: number | null;
  readonly pending: number | null;
  /** Days from registration to application, both inclusive; null = as honest used cars have. */
  readonly ageFrom: number | null;
  readonly ageTo: number | null;
  /** Number of the maker's letter; null = none. */
  readonly letter: number | null;
  /** Country of the outlets that the letter names. */
  readonly outletCountry: string | null;
  /** First owner of all vehicles; null = another for each. */
  readonly owner: string | null;
  readonly ownerKind: string | null;
  /** Firms that the vehicles pass through, in order. */
  readonly firmA: string | null;
  readonly firmB: string | null;
  readonly firmC: string | null;
  /** Telephone and address that the owners share. */
  readonly phone: string | null;
  readonly address: string | null;
  readonly otherCountry: string | null;
  /** So many vehicles in a row are of one model, and may share a number. */
  readonly group: number | null;
}

/** A batch in which nothing is laid down. */
export const PLAIN_BATCH: Batch = {
  size: 1,
  scheme: 0,
  organiser: 0,
  strength: 0,
  habit: 0,
  exporter: null,
  applied: null,
  issued: null,
  destination: null,
  transport: null,
  currency: null,
  fen: null,
  maker: null,
  dealer: null,
  registered: null,
  pending: null,
  ageFrom: null,
  ageTo: null,
  letter: null,
  outletCountry: null,
  owner: null,
  ownerKind: null,
  firmA: null,
  firmB: null,
  firmC: null,
  phone: null,
  address: null,
  otherCountry: null,
  group: null,
};

const NAMES: Readonly<Record<keyof Batch, readonly [string, string]>> = {
  size: ['size', 'INTEGER'],
  scheme: ['scheme', 'INTEGER'],
  organiser: ['organiser', 'INTEGER'],
  strength: ['s', 'DOUBLE'],
  habit: ['habit', 'INTEGER'],
  exporter: ['exporter', 'INTEGER'],
  applied: ['applied', 'INTEGER'],
  issued: ['issued', 'INTEGER'],
  destination: ['destination', 'VARCHAR'],
  transport: ['transport', 'VARCHAR'],
  currency: ['currency', 'VARCHAR'],
  fen: ['fen', 'INTEGER'],
  maker: ['fixed_maker', 'INTEGER'],
  dealer: ['fixed_dealer', 'INTEGER'],
  registered: ['fixed_registered', 'INTEGER'],
  pending: ['fixed_pending', 'INTEGER'],
  ageFrom: ['age_from', 'INTEGER'],
  ageTo: ['age_to', 'INTEGER'],
  letter: ['letter', 'INTEGER'],
  outletCountry: ['outlet_country', 'VARCHAR'],
  owner: ['fixed_owner', 'VARCHAR'],
  ownerKind: ['fixed_owner_kind', 'VARCHAR'],
  firmA: ['firm_a', 'VARCHAR'],
  firmB: ['firm_b', 'VARCHAR'],
  firmC: ['firm_c', 'VARCHAR'],
  phone: ['shared_phone', 'VARCHAR'],
  address: ['shared_address', 'VARCHAR'],
  otherCountry: ['other_country', 'VARCHAR'],
  group: ['group_size', 'INTEGER'],
};

const KEYS = Object.keys(NAMES) as readonly (keyof Batch)[];

/** Columns of the table of batches, `batch` its place and `first` the number of its first vehicle before them. */
export const BATCH_COLUMNS = [
  'batch INTEGER',
  'first BIGINT',
  ...KEYS.map((key) => NAMES[key].join(' ')),
].join(', ');

/** Names of the columns that a batch lends its vehicles. */
export const LENT_COLUMNS: readonly (readonly [name: string, type: string])[] = KEYS.filter(
  (key) => key !== 'size',
).map((key) => NAMES[key]);

/** The rows of the table of batches. */
export const batchRows = (batches: readonly Batch[]): readonly (readonly Cell[])[] => {
  let first = 0;
  return batches.map((batch, place) => {
    const row = [place, first, ...KEYS.map((key) => batch[key])];
    first += batch.size;
    return row;
  });
};
