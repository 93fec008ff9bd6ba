import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { AS_OF } from '../src/simulate/world/calibration.ts';
import { thisMachine } from './harness/machine.ts';
import { ownVersion } from './harness/peer-version.ts';
import { runMileproof } from './harness/run-mileproof.ts';
import { screenFeeds } from './harness/screen-feeds.ts';
import { type HonestCounts, measureHonest } from './honest/measure.ts';
import { type HonestNation, honestPage } from './honest/page.ts';
import { DuckDb } from './ours/duck-db.ts';

const { values } = parseArgs({
  options: {
    vehicles: { type: 'string', default: '20000' },
    seeds: { type: 'string', default: '8104,8105' },
    blank: { type: 'string', default: '5,20' },
    /** Another checkout, which screens the same feeds. */
    before: { type: 'string' },
    out: { type: 'string', default: join(import.meta.dirname, '..', 'docs', 'honest.md') },
  },
});
const root = join(import.meta.dirname, '..');
const numbers = (list: string): readonly number[] => list.split(',').map(Number);

const db = await DuckDb.open();
let ruleset = '';

const screened = async (checkout: string, nation: string): Promise<HonestCounts> => {
  const out = `${nation}-screened`;
  try {
    ruleset = screenFeeds(checkout, nation, out, AS_OF);
    return await measureHonest(db, nation, out);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
};

const measured = async (seed: number, blank: number, mess: boolean): Promise<HonestNation> => {
  const folder = mkdtempSync(join(tmpdir(), 'mileproof-honest-'));
  const nation = join(folder, 'nation');
  console.log(
    `seed ${seed}, ${blank} ‰ blank${mess ? ', with mess' : ''}: simulating and screening`,
  );
  try {
    runMileproof(
      root,
      ...['simulate', '--vehicles', values.vehicles, '--seed', String(seed), '--exports', '0.5'],
      ...['--blank', String(blank), ...(mess ? [] : ['--clean', '--schemes', '0'])],
      ...['--out', nation],
    );
    const { before } = values;
    const earlier = before === undefined ? null : await screened(resolve(before), nation);
    return { seed, blank, mess, before: earlier, ...(await screened(root, nation)) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const nations: HonestNation[] = [];
for (const blank of numbers(values.blank)) {
  for (const seed of numbers(values.seeds)) nations.push(await measured(seed, blank, false));
}
for (const seed of numbers(values.seeds)) {
  nations.push(await measured(seed, Math.max(...numbers(values.blank)), true));
}
const { vehicles, seeds, blank, before } = values;
const beside = before === undefined ? '' : ' --before OLD-CHECKOUT';
const page = honestPage({
  machine: thisMachine(),
  program: ownVersion(),
  ruleset,
  command: `npm run honest -- --vehicles ${vehicles} --seeds ${seeds} --blank ${blank}${beside}`,
  nations,
});
writeFileSync(values.out, page);
console.log(page);
db.close();
