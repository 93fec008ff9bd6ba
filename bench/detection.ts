import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
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
import { DuckDb } from './ours/duck-db.ts';

/** Seeds and strengths that nobody looked at while choosing thresholds. */
const SEEDS = '9101,9102,9103';
const STRENGTHS = '1,0.6,0.3';

const { values } = parseArgs({
  options: {
    vehicles: { type: 'string', default: '300000' },
    seeds: { type: 'string', default: SEEDS },
    strengths: { type: 'string', default: STRENGTHS },
    out: { type: 'string', default: join(import.meta.dirname, '..', 'docs') },
  },
});
const root = join(import.meta.dirname, '..');
const numbers = (list: string): readonly number[] => list.split(',').map(Number);

const mileproof = (...words: readonly string[]): void => {
  const { status } = spawnSync(process.execPath, ['bin/mileproof.js', ...words], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  if (status === null || status > 2) throw new Error(`mileproof ${words[0]} ended with ${status}`);
};

const nations: NationCounts[] = [];
let ruleset = '';
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
      mileproof(
        ...['simulate', '--vehicles', vehicles, '--seed', String(seed)],
        ...['--strength', String(strength), '--out', nation],
      );
      mileproof('screen', nation, '--out', screened);
      ruleset = JSON.parse(readFileSync(join(screened, 'manifest.json'), 'utf8')).ruleset;
      nations.push(await measureNation(db, nation, screened, seed, strength));
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
  command: `npm run detection -- --vehicles ${vehicles} --seeds ${seeds} --strengths ${strengths}`,
  nations,
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
