import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { after, before, describe, test } from 'node:test';
import { Command } from 'commander';
import papaparse from 'papaparse';
import { addLanes } from '../../src/cli/add/lanes.ts';
import { Refusal } from '../../src/cli/refusal.ts';
import { parseIsoDate } from '../../src/domain/calendar/iso-date.ts';
import { ruleKinds } from '../../src/engine/rule-kinds.ts';
import { PAGE_NAMES } from '../../src/intake/page-names.ts';
import { ScreenedNation } from '../../src/nation/store/screened-nation.ts';
import {
  buildOutcomes,
  selectedResult,
  stratumResults,
} from '../../src/products/lanes/build-outcomes.ts';
import { drawSample } from '../../src/products/lanes/draw-sample.ts';
import { estimateLanes, type Outcome } from '../../src/products/lanes/estimate-lanes.ts';
import type { LanesOrder } from '../../src/products/lanes/lanes-order.ts';
import { type Lanes, makeLanes } from '../../src/products/lanes/make-lanes.ts';
import { planLanes, type Stratum } from '../../src/products/lanes/plan-lanes.ts';
import { readOutcomes } from '../../src/products/lanes/read-outcomes.ts';
import type { StratumResult } from '../../src/products/lanes/stratified-limits.ts';
import { reportReference } from '../../src/screening/report-reference.ts';
import { ROOT, runCli } from '../cli/run-cli.ts';
import { LAW } from '../published-law.ts';
import { WITH_ALL } from '../tier.ts';

type Row = Readonly<Record<string, string>>;

const REFERENCE = join(ROOT, 'reference');
const RULES = reportReference(LAW.ruleSet, parseIsoDate('2026-11-25') ?? 0).rules;
const SEEDS = 200;

const seedOf = (number: number): string =>
  createHash('sha256').update(`test ${number}`).digest('hex');

const order = (seed: string): LanesOrder => ({
  capacity: 6,
  capacityOf: { 31: 4 },
  days: 2,
  sample: { share: 0.06, least: 1 },
  seed,
  period: { from: '2025-01-01', until: null },
});

/**
 * The most misses that an interval of 95 % may have over the seeds: more than these come with a
 * probability below one in ten thousand if it holds, 1 − Σ C(200, k) 0.05^k 0.95^(200−k).
 */
const mostMisses = (): number => {
  let term = 0.95 ** SEEDS;
  let below = term;
  for (let misses = 0; ; misses += 1) {
    if (1 - below < 1e-4) return misses;
    term *= ((SEEDS - misses) / (misses + 1)) * (0.05 / 0.95);
    below += term;
  }
};

const parse = async (folder: string, name: string): Promise<readonly Row[]> =>
  papaparse.parse<Row>(await readFile(join(folder, name), 'utf8'), {
    header: true,
    skipEmptyLines: true,
  }).data;

let scratch = '';
let screened = '';
let nation: ScreenedNation;
let truth: ReadonlySet<string>;
before(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'mileproof-lanes-nation-'));
  const feeds = join(scratch, 'feeds');
  screened = join(scratch, 'screened');
  const asked = ['--vehicles', '20000', '--seed', '11', '--exports', '0.5'];
  assert.equal((await runCli(['simulate', ...asked, '--out', feeds])).status, 0);
  await runCli(['screen', feeds, '--out', screened]);
  nation = await ScreenedNation.open(screened, { memory: '1GB', threads: 2 });
  const inSchemes = new Set((await parse(feeds, 'truth.csv')).map(({ vin }) => vin ?? ''));
  const irregular = new Set<string>();
  for (const { application, vin } of await parse(screened, 'verdicts.csv')) {
    if (inSchemes.has(vin ?? '')) irregular.add((application || vin) ?? '');
  }
  truth = irregular;
});
after(async () => {
  await nation?.close();
  await rm(scratch, { recursive: true, force: true });
});

const make = (
  name: string,
  seed: string,
  outcomes: Parameters<typeof makeLanes>[2]['outcomes'] = null,
): Promise<Lanes> =>
  makeLanes(nation, order(seed), {
    out: join(scratch, name),
    program: 'mileproof test',
    lang: 'en',
    names: PAGE_NAMES,
    kinds: ruleKinds(REFERENCE),
    rules: RULES,
    outcomes,
    began: () => {},
  });

const filesOf = async (name: string): Promise<Readonly<Record<string, string>>> => {
  const folder = join(scratch, name);
  const files = (await readdir(folder)).sort();
  const hashes: [string, string][] = [];
  for (const file of files) {
    const bytes = await readFile(join(folder, file));
    hashes.push([file, createHash('sha256').update(bytes).digest('hex')]);
  }
  return Object.fromEntries(hashes);
};

describe('the draw', () => {
  test('the same seed gives the same bytes, another one another sample and nothing else', async () => {
    await make('first', seedOf(1));
    await make('again', seedOf(1));
    await make('other', seedOf(2));
    assert.deepEqual(await filesOf('first'), await filesOf('again'));
    const fixed = ({ sampled, review_day, lane, ...rest }: Row): unknown =>
      lane === 'red' || lane === 'yellow'
        ? { sampled, review_day, lane, ...rest }
        : { lane, ...rest };
    const [first, other] = [
      await parse(join(scratch, 'first'), 'lanes.csv'),
      await parse(join(scratch, 'other'), 'lanes.csv'),
    ];
    assert.deepEqual(first.map(fixed), other.map(fixed));
    const drawn = (rows: readonly Row[]): readonly string[] =>
      rows.flatMap(({ sampled, application = '' }) => (sampled === 'true' ? [application] : []));
    assert.equal(drawn(first).length, drawn(other).length);
    assert.notDeepEqual(drawn(first), drawn(other));
  });

  test('the sample can be checked by anybody who has the seed', async () => {
    const rows = await parse(join(scratch, 'first'), 'lanes.csv');
    const strata = new Map<string, Row[]>();
    for (const row of rows) {
      if (row['lane'] !== 'green' && row['lane'] !== 'blue') continue;
      const key = `${row['lane']} ${row['province']}`;
      strata.set(key, [...(strata.get(key) ?? []), row]);
    }
    assert.ok(strata.size > 10, `${strata.size} strata`);
    const hash = ({ application }: Row): string =>
      createHash('sha256')
        .update(`${seedOf(1)}:${application}`)
        .digest('hex');
    for (const stratum of strata.values()) {
      const size = Math.min(stratum.length, Math.max(Math.ceil(0.06 * stratum.length), 1));
      const smallest = [...stratum].sort((a, b) => (hash(a) < hash(b) ? -1 : 1)).slice(0, size);
      assert.deepEqual(
        new Set(stratum.filter(({ sampled }) => sampled === 'true')),
        new Set(smallest),
      );
    }
  });

  test('seed and options stand in the manifest, rows add up, reviews are the lanes that have a place', async () => {
    const manifest = JSON.parse(await readFile(join(scratch, 'first', 'manifest.json'), 'utf8'));
    assert.equal(manifest.product, 'lanes');
    assert.equal(manifest.options.seed, seedOf(1));
    assert.deepEqual(manifest.options.capacityOf, { 31: 4 });
    const lanes = await parse(join(scratch, 'first'), 'lanes.csv');
    const vehicles = lanes.reduce((sum, row) => sum + Number(row['vehicles']), 0);
    const dated = await nation.database.number(
      `SELECT count(*) FROM verdicts WHERE coalesce(nullif(application, ''), vin) IN (SELECT unit FROM lanes)`,
    );
    assert.equal(vehicles, dated);
    const asked = lanes.filter(
      ({ lane, sampled }) => lane === 'red' || lane === 'yellow' || sampled === 'true',
    );
    const reviews = await parse(join(scratch, 'first'), 'reviews.csv');
    const names = (rows: readonly Row[]): readonly unknown[] =>
      rows.map(({ application }) => application).sort();
    assert.deepEqual(names(reviews), names(asked));
    const sample = await parse(join(scratch, 'first'), 'sample.csv');
    assert.deepEqual(names(sample), names(asked.filter(({ sampled }) => sampled === 'true')));
  });
});

test('today.csv is what the first day looks at, with its reasons in words', async () => {
  const { model } = await make('first', seedOf(1));
  const today = await parse(join(scratch, 'first'), 'today.csv');
  const lanes = await parse(join(scratch, 'first'), 'lanes.csv');
  const first = lanes.filter((row) => row['review_day'] === '1');
  assert.ok(first.length > 20, `${first.length}`);
  const names = (rows: readonly Row[]): readonly unknown[] => rows.map((row) => row['application']);
  assert.deepEqual([...names(today)].sort(), [...names(first)].sort());
  assert.deepEqual(
    names(today),
    model.work.map(({ application }) => application),
  );
  // by province, then red, yellow and what was drawn
  const order = today.map((row) => {
    const lane = ['red', 'yellow'].indexOf(row['lane'] ?? '');
    return `${row['province']} ${lane === -1 ? 2 : lane}`;
  });
  assert.deepEqual(order, [...order].sort());
  // a rule that a vehicle breaks is told by its breach, one that is open as not decided
  const findings = await parse(screened, 'findings.csv');
  let [broken, open] = [0, 0];
  for (const { application, reasons } of model.work) {
    for (const { code, words } of reasons.filter((one) => RULES.has(one.code))) {
      const rule = RULES.get(code);
      const stands = findings.some(
        (row) =>
          (row['application'] || row['vin']) === application &&
          row['rule'] === code &&
          row['result'] === 'notMet',
      );
      assert.equal(
        words.en,
        stands || rule?.asks ? rule?.breach.en : `not decided: ${rule?.title.en}`,
      );
      if (stands) broken += 1;
      else open += 1;
    }
  }
  assert.ok(broken > 5 && open > 5, `${broken} ${open}`);
});

describe('the estimate against the truth of the simulator', { skip: WITH_ALL }, () => {
  let strata: readonly Stratum[] = [];
  let granted: readonly string[] = [];
  before(async () => {
    await make('first', seedOf(1));
    strata = await planLanes(nation.database, order(seedOf(1)));
    const rows = await nation.database.rows<{ unit: string }>(
      `SELECT unit FROM planned WHERE lane IN ('green', 'blue') ORDER BY unit`,
    );
    granted = rows.map(({ unit }) => unit);
  });

  /** Draws once a seed, and lays what the reviews find. */
  const drawAll = async (
    irregular: ReadonlySet<string>,
  ): Promise<readonly (readonly StratumResult[])[]> => {
    const outcomes = new Map<string, Outcome>(granted.map((unit) => [unit, 'regular']));
    for (const unit of irregular) outcomes.set(unit, 'irregular');
    await buildOutcomes(nation.database, outcomes);
    const drawn: (readonly StratumResult[])[] = [];
    for (let number = 0; number < SEEDS; number += 1) {
      await drawSample(nation.database, strata, seedOf(number));
      drawn.push(await stratumResults(nation.database, strata));
    }
    return drawn;
  };

  const kept = new Map<ReadonlySet<string>, ReturnType<typeof drawAll>>();

  /** Estimates once a seed; `holds` says of each whether its interval holds the truth. */
  const misses = async (
    irregular: ReadonlySet<string>,
    holds: (results: readonly StratumResult[], total: number) => boolean,
  ): Promise<number> => {
    const drawn = kept.get(irregular) ?? drawAll(irregular);
    kept.set(irregular, drawn);
    const total = granted.filter((unit) => irregular.has(unit)).length;
    return (await drawn).filter((results) => !holds(results, total)).length;
  };

  const none = { applications: 0, irregular: 0, open: 0 };

  const stated = (results: readonly StratumResult[], total: number): boolean => {
    const { lower, upper } = estimateLanes(results, none).total;
    return lower <= total && total <= upper;
  };

  /** Estimate and 1.96 standard errors of the pooled share. */
  const wald = (results: readonly StratumResult[], total: number): boolean => {
    const sum = (of: (one: StratumResult) => number): number =>
      results.reduce((all, one) => all + of(one), 0);
    const [n, population] = [sum(({ drawn }) => drawn), sum((one) => one.population)];
    const share = sum(({ irregular }) => irregular) / n;
    const half = 1.96 * Math.sqrt((share * (1 - share)) / n);
    return Math.abs(share - total / population) <= half;
  };

  /** One in six of the irregular applications that are granted. */
  const rare = (): ReadonlySet<string> =>
    new Set(granted.filter((unit) => truth.has(unit)).filter((_, at) => at % 6 === 0));

  test('covers the true rate at 95 % over 200 seeds', async () => {
    const irregular = granted.filter((unit) => truth.has(unit)).length;
    assert.ok(
      irregular >= 12 && irregular < granted.length / 4,
      `${irregular} of ${granted.length}`,
    );
    const missed = await misses(truth, stated);
    assert.ok(missed <= mostMisses(), `${missed} of ${SEEDS} missed; ${mostMisses()} may`);
  });

  test('covers a rare rate at 95 % over 200 seeds, where the textbook interval does not', async () => {
    const irregular = rare();
    assert.ok(irregular.size >= 2 && irregular.size < granted.length / 50, `${irregular.size}`);
    const missed = await misses(irregular, stated);
    assert.ok(missed <= mostMisses(), `${missed} of ${SEEDS} missed; ${mostMisses()} may`);
    assert.ok((await misses(irregular, wald)) > mostMisses());
  });

  test('is without bias: the mean over the seeds is the truth within its own error', async () => {
    let [sum, squares] = [0, 0];
    await misses(truth, (results) => {
      const value = estimateLanes(results, none).total.value ?? Number.NaN;
      sum += value;
      squares += value ** 2;
      return true;
    });
    const mean = sum / SEEDS;
    const error = Math.sqrt((squares / SEEDS - mean ** 2) / SEEDS);
    const irregular = granted.filter((unit) => truth.has(unit)).length;
    assert.ok(Math.abs(mean - irregular) < 4 * error, `${mean} ± ${error}, truth ${irregular}`);
  });

  test('seen failing: the share among all that were reviewed is not the rate of what is granted', async () => {
    await drawSample(nation.database, strata, seedOf(1));
    const outcomes = new Map<string, Outcome>();
    for (const { unit } of await nation.database.rows<{ unit: string }>(
      'SELECT unit FROM planned',
    )) {
      outcomes.set(unit, truth.has(unit) ? 'irregular' : 'regular');
    }
    await buildOutcomes(nation.database, outcomes);
    const selected = await selectedResult(nation.database);
    const missed = await misses(truth, (results, total) => {
      const found = results.reduce((all, { irregular }) => all + irregular, selected.irregular);
      const n = results.reduce((all, { drawn }) => all + drawn, selected.applications);
      const half = 1.96 * Math.sqrt(((found / n) * (1 - found / n)) / n);
      return Math.abs(found / n - total / granted.length) <= half;
    });
    assert.equal(missed, SEEDS);
  });

  test('read back from reviews.csv as an office fills it in, it holds share and detection', async () => {
    const file = await readFile(join(scratch, 'first', 'reviews.csv'), 'utf8');
    const { data } = papaparse.parse<Row>(file, { header: true, skipEmptyLines: true });
    const filled = papaparse.unparse(
      data.map((row) => ({
        ...row,
        outcome: truth.has(row['application'] ?? '') ? 'irregular' : 'regular',
      })),
    );
    const bytes = Buffer.from(filled);
    await writeFile(join(scratch, 'filled.csv'), bytes);
    const read = readOutcomes([{ name: 'filled.csv', bytes }]);
    const { model, stray } = await make('estimated', seedOf(1), { read, bytes: [bytes] });
    assert.deepEqual([read.problems, stray], [[], []]);
    const estimate = model.estimate;
    assert.ok(estimate !== null && estimate.answered === estimate.drawn);
    const caught = data.filter(
      ({ lane, application }) =>
        (lane === 'red' || lane === 'yellow') && truth.has(application ?? ''),
    ).length;
    const total = granted.filter((unit) => truth.has(unit)).length;
    assert.equal(estimate.selected.irregular, caught);
    assert.ok(estimate.share.lower <= total / granted.length);
    assert.ok(estimate.share.upper >= total / granted.length);
    assert.ok(estimate.detection.lower <= caught / (caught + total));
    assert.ok(estimate.detection.upper >= caught / (caught + total));
    const lines = await parse(join(scratch, 'estimated'), 'estimate.csv');
    assert.deepEqual(
      lines.map(({ measure }) => measure),
      ['irregular_share', 'irregular_total', 'detection_share'],
    );
  });
});

describe('the command', { skip: WITH_ALL }, () => {
  const run = async (
    words: readonly string[],
  ): Promise<{ status: number; err: string; refused: string }> => {
    const parts: string[] = [];
    const stream = () =>
      new Writable({
        write: (chunk, _, done) => {
          parts.push(String(chunk));
          done();
        },
      });
    const program = new Command('mileproof').exitOverride();
    let status = 0;
    const world = {
      words,
      stdin: Readable.from([]),
      stdout: stream(),
      stderr: stream(),
      colour: false,
      language: 'en' as const,
      today: () => 0,
      root: ROOT,
      env: {},
      untilStopped: () => Promise.resolve('SIGTERM'),
      pseudonymKey: '',
    };
    addLanes(program, world, async (ran) => {
      status = await ran;
    });
    let refused = '';
    await program.parseAsync(['lanes', ...words], { from: 'user' }).catch((error: unknown) => {
      if (!(error instanceof Refusal)) throw error;
      status = error.status;
      refused = error.words.en;
    });
    return { status, err: parts.join(''), refused };
  };

  test('draws a seed of its own each time, and the manifest gives the same bytes again', async () => {
    const out = (name: string): string => join(scratch, name);
    const options = ['--from', '2025-01-01', '--capacity', '2', '--sample', '0.2'];
    assert.equal((await run([screened, '--out', out('one'), ...options])).status, 0);
    assert.equal((await run([screened, '--out', out('two'), ...options])).status, 0);
    const manifest = async (name: string) =>
      JSON.parse(await readFile(join(out(name), 'manifest.json'), 'utf8'));
    const { seed } = (await manifest('one')).options;
    assert.match(seed, /^[0-9a-f]{64}$/);
    assert.notEqual(seed, (await manifest('two')).options.seed);
    await run([screened, '--out', out('two'), ...options, '--seed', seed]);
    assert.deepEqual(await manifest('one'), await manifest('two'));
  });

  test('tells rows of outcomes that cannot be used, those of applications not drawn among them', async () => {
    const file = join(scratch, 'outcomes.csv');
    await writeFile(file, 'application,outcome\nX1,maybe\nX2\u001b[31m,regular\n');
    const asked = [screened, '--out', join(scratch, 'told'), '--outcomes', file];
    assert.match((await run(asked)).refused, /--outcomes needs the --seed/);
    const { status, err } = await run([...asked, '--seed', seedOf(7)]);
    assert.equal(status, 2);
    assert.match(err, /outcomes\.csv, row 2, outcome, "maybe": write irregular or regular/);
    assert.match(err, /outcomes\.csv, row 3, application, "X2\ufffd\[31m": not to be reviewed/);
  });

  test('refuses what it cannot read or may not overwrite, in words and with a status', async () => {
    const out = ['--out', join(scratch, 'refused')];
    const bad = await run([screened, ...out, '--capacity', '99=1']);
    assert.deepEqual([bad.status, bad.refused.slice(0, 17)], [64, '--capacity 99=1: ']);
    const absent = ['--seed', seedOf(7), '--outcomes', join(scratch, 'none.csv')];
    assert.equal((await run([screened, ...out, ...absent])).status, 66);
    assert.equal((await run([scratch, ...out])).status, 66);
    assert.equal((await run([screened, '--out', join(scratch, 'feeds')])).status, 73);
    const file = join(scratch, 'headless.csv');
    await writeFile(file, 'a,b\n');
    assert.equal(
      (await run([screened, ...out, '--seed', seedOf(7), '--outcomes', file])).status,
      65,
    );
  });
});
