import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SimulationPlace, simulate } from '../../simulate/simulate.ts';
import { AS_OF } from '../../simulate/world/calibration.ts';
import { readCsv } from '../csv.ts';
import type { FeedTable, Label, MadeNation } from '../made-nation.ts';
import type { Secret } from '../secret.ts';
import { Disguise } from './disguise.ts';

/** What the simulator is asked for beside vehicles and seed: more exports and schemes than in life, to count them. */
const OPTIONS = {
  exports: 0.4,
  strength: null,
  format: 'csv',
  mess: true,
  blank: 0,
  schemes: 10,
} as const;

const columnOf = ({ columns, rows }: FeedTable, name: string): readonly string[] => {
  const at = columns.indexOf(name);
  return rows.map((row) => row[at] ?? '');
};

/** Rows of an account by VIN, as the values of another column. */
const valuesByVin = (
  table: FeedTable | undefined,
  column: string,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const values = new Map<string, Set<string>>();
  if (table === undefined) return values;
  const other = columnOf(table, column);
  for (const [at, vin] of columnOf(table, 'vin').entries()) {
    const known = values.get(vin) ?? new Set();
    known.add(other[at] ?? '');
    values.set(vin, known);
  }
  return values;
};

/** Honest vehicles that look like a scheme, by what the feeds show of them. */
const lookAlikeOf = (
  accounts: ReadonlyMap<string, FeedTable>,
): ((vin: string) => string | null) => {
  const applications = valuesByVin(accounts.get('licence'), 'application');
  const entries = valuesByVin(accounts.get('declaration'), 'number');
  const claims = valuesByVin(accounts.get('refund'), 'number');
  const letters = valuesByVin(accounts.get('letter'), 'number');
  const several = (values: ReadonlyMap<string, ReadonlySet<string>>, vin: string): boolean =>
    (values.get(vin)?.size ?? 0) > 1;
  return (vin) => {
    if (several(entries, vin)) return 'came-back';
    if (several(applications, vin)) return 'applied-again';
    if (several(claims, vin)) return 'claimed-in-parts';
    return letters.has(vin) ? 'young-with-letter' : null;
  };
};

const labelsOf = (truth: FeedTable, accounts: ReadonlyMap<string, FeedTable>): readonly Label[] => {
  const labels = new Map<string, Label>();
  const [vins, schemes, strengths, filed] = ['vin', 'scheme', 'strength', 'application'].map(
    (name) => columnOf(truth, name),
  );
  for (const [at, vin] of (vins ?? []).entries()) {
    // hands behind a scheme have a strength each
    const [kind = '', group = ''] = [schemes?.[at], strengths?.[at]];
    labels.set(vin, { vin, standing: 'scheme', kind, group });
  }
  const guilty = new Set(filed);
  const licence = accounts.get('licence');
  const applications = valuesByVin(licence, 'application');
  const lookAlike = lookAlikeOf(accounts);
  const made = [
    ...new Set(
      [accounts.get('factory'), accounts.get('certificate')].flatMap((table) =>
        table === undefined ? [] : columnOf(table, 'vin'),
      ),
    ),
  ];
  for (const vin of made) {
    if (vin === '' || labels.has(vin)) continue;
    const besides = [...(applications.get(vin) ?? [])].some((one) => one !== '' && guilty.has(one));
    const kind = lookAlike(vin);
    if (besides) labels.set(vin, { vin, standing: 'beside', kind: 'beside', group: '' });
    else if (kind !== null) labels.set(vin, { vin, standing: 'look-alike', kind, group: '' });
    else labels.set(vin, { vin, standing: 'honest', kind: 'plain', group: '' });
  }
  return [...labels.values()];
};

/**
 * The nation of `mileproof simulate`, each hand of a scheme of its own strength, its counted numbers disguised.
 *
 * @param vehicles 1,000 or more
 */
export const madeSimulated = async (
  secret: Secret,
  vehicles: number,
  place: Omit<SimulationPlace, 'folder' | 'limits'> &
    Pick<SimulationPlace['limits'], 'memory' | 'threads'>,
): Promise<MadeNation> => {
  const { memory, threads, ...rest } = place;
  const folder = await mkdtemp(join(tmpdir(), 'mileproof-nation-test-'));
  const spill = `${folder}.spill`;
  try {
    await simulate(
      { ...OPTIONS, vehicles, seed: secret.text('simulated') },
      { ...rest, folder, limits: { memory, threads, spill } },
    );
    const accounts = new Map<string, FeedTable>();
    for (const file of (await readdir(folder)).filter((name) => name.endsWith('.csv')).sort()) {
      accounts.set(
        file.slice(0, -'.csv'.length),
        readCsv(await readFile(join(folder, file), 'utf8')),
      );
    }
    const truth = accounts.get('truth') ?? { columns: [], rows: [] };
    accounts.delete('truth');
    const labels = labelsOf(truth, accounts);
    const disguise = new Disguise(secret);
    return {
      name: 'simulated',
      asOf: AS_OF,
      accounts: new Map([...accounts].map(([name, table]) => [name, disguise.table(name, table)])),
      labels,
    };
  } finally {
    for (const path of [folder, spill]) await rm(path, { recursive: true, force: true });
  }
};
