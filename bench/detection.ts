import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { AS_OF } from '../src/simulate/world/calibration.ts';
import { intervalPlot } from './detection/interval-plot.ts';
import { measureNation, type NationCounts } from './detection/measure.ts';
import {
  type Detection,
  detectionPage,
  precisionAt,
  recallAt,
  strengthsOf,
} from './detection/page.ts';
import { thisMachine } from './harness/machine.ts';
import { ownVersion } from './harness/peer-version.ts';
import { runMileproof } from './harness/run-mileproof.ts';
import { screenFeeds } from './harness/screen-feeds.ts';
import { DuckDb } from './ours/duck-db.ts';

/*
 * `--before FOLDER` names a checkout of an earlier version, set up by its own `npm start`: it screens the same feeds,
 * and the page shows both. Feeds are those of this version's simulator.
 */

/** Seeds and strengths that nobody looked at while choosing thresholds. */
const SEEDS = '8101,8102';
const STRENGTHS = '1,0.6,0.3';

const { values } = parseArgs({
  options: {
    vehicles: { type: 'string', default: '300000' },
    seeds: { type: 'string', default: SEEDS },
    strengths: { type: 'string', default: STRENGTHS },
    out: { type: 'string', default: join(import.meta.dirname, '..', 'docs') },
    before: { type: 'string' },
  },
});
const root = join(import.meta.dirname, '..');
const numbers = (list: string): readonly number[] => list.split(',').map(Number);

const nations: NationCounts[] = [];
const nationsBefore: NationCounts[] = [];
let ruleset = '';
let rulesetBefore = '';
const db = await DuckDb.open();
for (const strength of numbers(values.strengths)) {
  for (const seed of numbers(values.seeds)) {
    const folder = mkdtempSync(join(tmpdir(), 'mileproof-detection-'));
    const nation = join(folder, 'nation');
    const screened = join(folder, 'screened');
    const { vehicles } = values;
    console.log(
      `seed ${seed}, strength ${strength}: simulating and screening ${vehicles} vehicles`,
    );
    try {
      runMileproof(
        root,
        ...['simulate', '--vehicles', vehicles, '--seed', String(seed)],
        ...['--strength', String(strength), '--out', nation],
      );
      ruleset = screenFeeds(root, nation, screened, AS_OF);
      nations.push(await measureNation(db, nation, screened, seed, strength));
      if (values.before !== undefined) {
        const earlier = join(folder, 'before');
        rulesetBefore = screenFeeds(resolve(values.before), nation, earlier, AS_OF);
        nationsBefore.push(await measureNation(db, nation, earlier, seed, strength));
      }
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  }
}
const { vehicles, seeds, strengths, out } = values;
const detection: Detection = {
  machine: thisMachine(),
  program: ownVersion(),
  ruleset,
  command:
    `npm run detection -- --vehicles ${vehicles} --seeds ${seeds} ` +
    `--strengths ${strengths}${values.before === undefined ? '' : ' --before EARLIER'}`,
  nations,
  ...(values.before === undefined
    ? {}
    : { before: { ruleset: rulesetBefore, nations: nationsBefore } }),
};
const series = strengthsOf(detection);
const named = series.map((strength) => `strength ${strength}`);
const plotOf = (
  title: string,
  maps: readonly ReturnType<typeof recallAt>[],
  keep: (key: string) => boolean,
): string => {
  const keys = [...new Set(maps.flatMap((map) => [...map.keys()]))].filter(keep).sort();
  const lines = keys.map((label) => ({ label, shares: maps.map((map) => map.get(label) ?? null) }));
  return intervalPlot(title, named, lines);
};
mkdirSync(join(out, 'detection'), { recursive: true });
writeFileSync(join(out, 'detection.md'), detectionPage(detection));
writeFileSync(
  join(out, 'detection', 'recall.svg'),
  plotOf(
    'Recall: vehicles of a scheme on which any of its rules is raised',
    series.map((strength) => recallAt(detection, strength)),
    (key) => !key.includes(' '),
  ),
);
writeFileSync(
  join(out, 'detection', 'precision.svg'),
  plotOf(
    'Precision: alerts of a rule that meet a vehicle of its own schemes',
    series.map((strength) => precisionAt(detection, strength, 'own')),
    (key) => key.startsWith('R'),
  ),
);
writeFileSync(join(out, 'detection', 'counts.json'), `${JSON.stringify(detection, null, 2)}\n`);
console.log(detectionPage(detection));
