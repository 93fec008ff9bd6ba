import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { habitsNation } from '../src/simulate/habits/habits-nation.ts';
import { AS_OF } from '../src/simulate/habits/land.ts';
import { writeHabits } from '../src/simulate/habits/write-habits.ts';
import { type HabitsCounts, measureHabits } from './habits/measure.ts';
import { type HabitsRun, habitsPage } from './habits/page.ts';
import { writeHonestAlerts } from './habits/write-honest-alerts.ts';
import { thisMachine } from './harness/machine.ts';
import { ownVersion } from './harness/peer-version.ts';
import { screenFeeds } from './harness/screen-feeds.ts';
import { DuckDb } from './ours/duck-db.ts';

const { values } = parseArgs({
  options: {
    vehicles: { type: 'string', default: '30000' },
    seeds: { type: 'string', default: '3901,3902' },
    /** 1 is bold, 0.3 careful. */
    strengths: { type: 'string', default: '1,0.6,0.3' },
    /** Another checkout, which screens the same feeds. */
    before: { type: 'string' },
    out: { type: 'string', default: join(import.meta.dirname, '..', 'docs', 'habits.md') },
  },
});
const root = join(import.meta.dirname, '..');
const vehicles = Number(values.vehicles);
const strengths = values.strengths.split(',').map(Number);
const db = await DuckDb.open();

const measured = async (
  checkout: string,
  folder: string,
  strength: number,
): Promise<HabitsCounts> => {
  const out = join(folder, 'screened');
  try {
    const ruleset = screenFeeds(checkout, join(folder, 'feeds'), out, AS_OF);
    return await measureHabits(db, join(folder, 'truth.csv'), out, strength, ruleset);
  } finally {
    rmSync(out, { recursive: true, force: true });
  }
};

const loadAt = (): number => loadavg()[0] ?? 0;
const began = loadAt();
const now: HabitsCounts[] = [];
const before: HabitsCounts[] = [];
for (const seed of values.seeds.split(',').map(Number)) {
  for (const strength of strengths) {
    const folder = mkdtempSync(join(tmpdir(), 'mileproof-habits-'));
    console.log(`seed ${seed}, strength ${strength}: writing and screening ${vehicles} vehicles`);
    try {
      mkdirSync(join(folder, 'feeds'));
      const land = habitsNation(seed, vehicles, strength);
      writeHabits(land, seed, join(folder, 'feeds'), join(folder, 'truth.csv'));
      if (values.before !== undefined) {
        before.push(await measured(resolve(values.before), folder, strength));
      }
      now.push(await measured(root, folder, strength));
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
db.close();
const asked = `--vehicles ${vehicles} --seeds ${values.seeds} --strengths ${strengths.join(',')}`;
const command = `npm run habits -- ${asked}${values.before === undefined ? '' : ' --before EARLIER'}`;
const run: HabitsRun = {
  machine: thisMachine(),
  load: [began, loadAt()],
  program: ownVersion(),
  command,
  vehicles,
  seeds: values.seeds,
  strengths,
  now,
  before,
};
const page = habitsPage(run);
writeFileSync(values.out, page);
writeHonestAlerts(root, run);
console.log(page);
