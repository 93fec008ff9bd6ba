import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { TODAY } from '../src/simulate/outside/nation.ts';
import { outsideNation } from '../src/simulate/outside/outside-nation.ts';
import { writeFeeds } from '../src/simulate/outside/write-feeds.ts';
import { thisMachine } from './harness/machine.ts';
import { ownVersion } from './harness/peer-version.ts';
import { screenFeeds } from './harness/screen-feeds.ts';
import { DuckDb } from './ours/duck-db.ts';
import { measureOutside, type OutsideCounts } from './outside/measure.ts';
import { outsidePage } from './outside/page.ts';

const { values } = parseArgs({
  options: {
    vehicles: { type: 'string', default: '60000' },
    seeds: { type: 'string', default: '8103' },
    /** Another checkout, which screens the same feeds. */
    before: { type: 'string' },
    out: { type: 'string', default: join(import.meta.dirname, '..', 'docs', 'outside.md') },
  },
});
const root = join(import.meta.dirname, '..');
const db = await DuckDb.open();

const screened = async (checkout: string, folder: string): Promise<OutsideCounts> => {
  const out = join(folder, 'screened');
  try {
    const ruleset = screenFeeds(checkout, join(folder, 'feeds'), out, TODAY);
    return await measureOutside(db, join(folder, 'truth.csv'), out, ruleset);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
};

const now: OutsideCounts[] = [];
const before: OutsideCounts[] = [];
let files = 0;
const vehicles = Number(values.vehicles);
for (const seed of values.seeds.split(',').map(Number)) {
  const folder = mkdtempSync(join(tmpdir(), 'mileproof-outside-'));
  console.log(`seed ${seed}: writing and screening ${vehicles} vehicles`);
  try {
    mkdirSync(join(folder, 'feeds'));
    const nation = outsideNation(seed, vehicles);
    files += writeFeeds(nation, seed, join(folder, 'feeds'), join(folder, 'truth.csv')).files;
    if (values.before !== undefined) before.push(await screened(resolve(values.before), folder));
    now.push(await screened(root, folder));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
db.close();
const beside = values.before === undefined ? '' : ' --before EARLIER';
const page = outsidePage({
  machine: thisMachine(),
  program: ownVersion(),
  command: `npm run outside -- --vehicles ${vehicles} --seeds ${values.seeds}${beside}`,
  vehicles,
  files,
  seeds: values.seeds,
  now,
  before,
});
writeFileSync(values.out, page);
console.log(page);
