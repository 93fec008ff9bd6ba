import { mkdir, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { SimulationPlace } from '../../simulate/simulate.ts';
import { commitmentTo, sha256 } from '../commitment.ts';
import { writeCsv } from '../csv.ts';
import type { FeedTable, Label, MadeNation, NationName } from '../made-nation.ts';
import { Secret } from '../secret.ts';
import { FILES, type PublishedTest, TEST_KIND } from '../test-folder.ts';
import { truthBytes } from '../truth.ts';
import { ASKED_FILE, nationPackage } from './data-package.ts';
import { madeByHabits, madeOutside } from './of-authors.ts';
import { readmeOf } from './readme.ts';
import { TEST_SCHEMES } from './schemes.ts';
import { madeSimulated } from './simulated.ts';

/** Bounds of the vehicles of each nation, inclusive. */
export const TEST_VEHICLES = { least: 3_000, usual: 20_000, most: 1_000_000 } as const; // not-law: vehicles

/** What a test is made of. */
export interface TestOrder {
  /** The nations of the test, in this order. */
  readonly nations: readonly NationName[];
  /** Vehicles registered in each nation, within `TEST_VEHICLES`. */
  readonly vehicles: number;
  readonly seed: string;
  /** 32 random bytes. */
  readonly blinding: Uint8Array;
  /** Of the program, as `0.3.0`. */
  readonly version: string;
  /** Empty folders: of what is published, and of what is kept. */
  readonly folder: string;
  readonly sealed: string;
  readonly simulation: Pick<SimulationPlace, 'reference'> &
    Pick<SimulationPlace['limits'], 'memory' | 'threads'>;
  /** Told before each nation. */
  readonly progress: (nation: NationName) => void;
}

/** How bold the schemes of the nation by other habits are: between bold (1) and careful (0.3). */
const STRENGTH = 0.6;

/** Accounts in which a vehicle that is exported stands. */
const OF_EXPORTS = ['licence', 'declaration', 'arrival'];

const makeNation = (name: NationName, order: TestOrder, secret: Secret): Promise<MadeNation> => {
  const { vehicles, version, simulation } = order;
  switch (name) {
    case 'simulated': {
      const place = { ...simulation, version, progress: () => undefined };
      return madeSimulated(secret, vehicles, place);
    }
    case 'outside':
      return Promise.resolve(madeOutside(secret, vehicles));
    case 'habits':
      return Promise.resolve(madeByHabits(secret, vehicles, STRENGTH));
  }
};

/** The last day on which each vehicle was applied for, ISO dates alone. */
const appliedLast = (licence: FeedTable | undefined): ReadonlyMap<string, string> => {
  const last = new Map<string, string>();
  const [vinAt = -1, dayAt = -1] = ['vin', 'appliedOn'].map((name) =>
    licence?.columns.indexOf(name),
  );
  for (const row of licence?.rows ?? []) {
    const [vin = '', day = ''] = [row[vinAt], row[dayAt]];
    if (/^\d{4}-\d\d-\d\d$/.test(day) && day > (last.get(vin) ?? '')) last.set(vin, day);
  }
  return last;
};

/**
 * The vehicles that are asked about, in the order of their VINs: those that stand in an account of exports, and were
 * not applied for before the first of a scheme was, since a day that only honest ones have would tell them.
 */
const askedOf = ({ accounts, labels }: MadeNation): readonly Label[] => {
  const exported = new Set<string>();
  for (const account of OF_EXPORTS) {
    const table = accounts.get(account);
    const at = table?.columns.indexOf('vin') ?? -1;
    for (const row of table?.rows ?? []) exported.add(row[at] ?? '');
  }
  const last = appliedLast(accounts.get('licence'));
  const days = labels.flatMap(({ vin, standing }) =>
    standing === 'scheme' ? (last.get(vin) ?? []) : [],
  );
  const [first = ''] = days.sort();
  return labels
    .filter(({ vin }) => exported.has(vin) && (last.get(vin) ?? first) >= first)
    .sort((a, b) => (a.vin < b.vin ? -1 : 1));
};

type PublishedNation = PublishedTest['nations'][number];

const writeNation = async (
  folder: string,
  nation: MadeNation,
  asked: readonly Label[],
): Promise<PublishedNation> => {
  const { name, asOf, accounts } = nation;
  await mkdir(join(folder, name, 'feeds'), { recursive: true });
  const texts = new Map([
    ['datapackage.json', nationPackage(nation)],
    [ASKED_FILE, writeCsv({ columns: ['vin'], rows: asked.map(({ vin }) => [vin]) })],
    ...[...accounts].map(([account, table]) => [`feeds/${account}.csv`, writeCsv(table)] as const),
  ]);
  const files: PublishedNation['files'] = [];
  for (const path of [...texts.keys()].sort()) {
    const text = texts.get(path) ?? '';
    const at = join(folder, name, path);
    await writeFile(at, text);
    // no file tells by its time when it was written
    await utimes(at, new Date(asOf), new Date(asOf));
    const bytes = Buffer.byteLength(text);
    files.push({ path: `${name}/${path}`, bytes, sha256: sha256(text) });
  }
  return { name, asOf, asked: asked.length, files };
};

/**
 * Makes a test: feeds and questions of each nation, their description, the commitment; and, in a folder of its own, the
 * truth with the blinding value. The same order gives the same bytes.
 *
 * @throws Error when a folder cannot be written, or two nations share a VIN
 */
export const makeTest = async (order: TestOrder): Promise<PublishedTest> => {
  const secret = new Secret(order.seed);
  const nations: PublishedNation[] = [];
  const labels = new Map<NationName, readonly Label[]>();
  const vins = new Set<string>();
  for (const name of order.nations) {
    order.progress(name);
    const made = await makeNation(name, order, secret);
    const asked = askedOf(made);
    for (const { vin } of asked) {
      if (vins.has(vin)) throw new Error(`nation-test: ${vin} is in two nations`);
      vins.add(vin);
    }
    labels.set(name, asked);
    nations.push(await writeNation(order.folder, made, asked));
  }
  const test: PublishedTest = {
    ...{ kind: TEST_KIND, form: 1, program: `mileproof ${order.version}`, nations },
    schemes: TEST_SCHEMES.filter(({ nation }) => order.nations.includes(nation)).map(
      ({ nation, name, zeroMileage, about }) => ({ nation, name, zeroMileage, about }),
    ),
  };
  const text = `${JSON.stringify(test, null, 2)}\n`;
  const truth = truthBytes({ test: sha256(text), seed: order.seed, labels });
  const commitment = commitmentTo(sha256(text), order.blinding, truth);
  await writeFile(join(order.folder, FILES.test), text);
  await writeFile(join(order.folder, FILES.readme), readmeOf(test));
  await writeFile(join(order.folder, FILES.commitment), `${JSON.stringify(commitment, null, 2)}\n`);
  await writeFile(join(order.sealed, FILES.truth), truth);
  await writeFile(join(order.sealed, FILES.blinding), order.blinding);
  return test;
};
