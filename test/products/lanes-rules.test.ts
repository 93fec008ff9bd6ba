import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import fc from 'fast-check';
import type { RuleKind } from '../../src/engine/rule-kinds.ts';
import { Database, sqlText } from '../../src/nation/database.ts';
import { buildLanes } from '../../src/products/lanes/build-lanes.ts';
import { buildUnits } from '../../src/products/lanes/build-units.ts';
import { drawSample } from '../../src/products/lanes/draw-sample.ts';
import type { LanesOrder } from '../../src/products/lanes/lanes-order.ts';
import { planLanes } from '../../src/products/lanes/plan-lanes.ts';
import { share } from '../tier.ts';

interface Verdict {
  readonly application: string | null;
  readonly vin: string | null;
  readonly gate: 'clear' | 'blocked' | 'undetermined';
  readonly entry: 'admissible' | 'barred';
  readonly band: 'low' | 'elevated' | 'high';
  readonly score: number;
  readonly risk: string;
  readonly province: string | null;
  readonly applied: number | null;
  readonly issued: boolean;
}

interface Lane {
  readonly unit: string;
  readonly province: string;
  readonly lane: string;
  readonly vehicles: number;
  readonly sampled: boolean;
  readonly day: number | null;
  readonly probability: number;
}

const why = { en: '', zh: '' };
const KINDS: readonly RuleKind[] = [
  { code: 'R17', kind: 'vehicle', why },
  { code: 'R22', kind: 'papers', why },
  { code: 'G01', kind: 'papers', why },
];

const SEED = 'a1'.repeat(32);

const verdictOf: fc.Arbitrary<Verdict> = fc.record({
  application: fc.option(fc.constantFrom('A1', 'A2', 'A3', 'A4', 'A5', 'A6', 'A7', 'A8', "O'B")),
  vin: fc.option(fc.constantFrom('V1', 'V2', 'V3', 'V4', 'V5', 'V6')),
  gate: fc.constantFrom('clear', 'clear', 'clear', 'blocked', 'undetermined'),
  entry: fc.constantFrom('admissible', 'admissible', 'admissible', 'barred'),
  band: fc.constantFrom('low', 'low', 'elevated', 'high'),
  score: fc.nat(3),
  risk: fc.constantFrom('', '', 'R22', 'R17', 'R17 R22'),
  province: fc.option(fc.constantFrom('31', '44')),
  applied: fc.option(fc.nat(3)),
  issued: fc.boolean(),
});

const orderOf: fc.Arbitrary<LanesOrder> = fc.record({
  capacity: fc.nat(4),
  capacityOf: fc.constantFrom<Record<string, number>>({}, { 44: 1 }, { 44: 0 }),
  days: fc.integer({ min: 1, max: 3 }),
  sample: fc.record({
    share: fc.constantFrom(0.01, 0.3, 1),
    least: fc.integer({ min: 1, max: 2 }),
  }),
  seed: fc.constant(SEED),
  period: fc.constant({ from: '2026-01-01', until: '2026-12-31' }),
});

let database: Database;
let scratch = '';
before(async () => {
  scratch = await mkdtemp(join(tmpdir(), 'mileproof-lanes-'));
  database = await Database.open({ memory: '500MB', threads: 1, spill: scratch });
});
after(async () => {
  database.close();
  await rm(scratch, { recursive: true, force: true });
});

const cell = (text: string | null): string => (text === null ? 'NULL' : sqlText(text));

const load = async (verdicts: readonly Verdict[]): Promise<void> => {
  await database.run(
    'CREATE OR REPLACE TABLE verdicts (row_id BIGINT, application VARCHAR, vin VARCHAR, gate VARCHAR, gate_reasons ' +
      'VARCHAR, entry VARCHAR, entry_reasons VARCHAR, risk_score INTEGER, risk_band VARCHAR, risk_reasons VARCHAR, ' +
      'applicant VARCHAR, province VARCHAR, applied_on DATE)',
  );
  await database.run('CREATE OR REPLACE TABLE dossiers (row_id BIGINT, licence_issued_on DATE)');
  if (verdicts.length === 0) return;
  const rows = verdicts.map(
    (one, row) =>
      `(${row}, ${cell(one.application)}, ${cell(one.vin)}, '${one.gate}', '${one.gate === 'clear' ? '' : 'G01'}', ` +
      `'${one.entry}', '${one.entry === 'barred' ? 'KZ-1' : ''}', ${one.score}, '${one.band}', '${one.risk}', ` +
      `'P', ${cell(one.province)}, ${one.applied === null ? 'NULL' : `DATE '2026-03-0${one.applied + 1}'`})`,
  );
  await database.run(`INSERT INTO verdicts VALUES ${rows.join(', ')}`);
  const issues = verdicts.map(
    ({ issued }, row) => `(${row}, ${issued ? `DATE '2026-04-01'` : 'NULL'})`,
  );
  await database.run(`INSERT INTO dossiers VALUES ${issues.join(', ')}`);
};

const lanesOf = async (order: LanesOrder): Promise<readonly Lane[]> => {
  await buildUnits(database, KINDS, order.period, '2026-11-25');
  const strata = await planLanes(database, order);
  await drawSample(database, strata, order.seed);
  await buildLanes(database, order, strata);
  const rows = await database.rows<Lane & { vehicles: bigint }>(
    'SELECT unit, province, lane, vehicles, sampled, review_day AS day, selection_probability AS probability FROM ' +
      'lanes ORDER BY unit',
  );
  return rows.map((row) => ({ ...row, vehicles: Number(row.vehicles) }));
};

interface Unit {
  readonly unit: string;
  readonly province: string;
  readonly vehicles: number;
  readonly must: boolean;
  readonly score: number;
  readonly applied: number | null;
  readonly wish: 'red' | 'yellow' | null;
}

/** The applications, as nested loops give them. */
const plainUnits = (verdicts: readonly Verdict[]): readonly Unit[] => {
  const units = new Map<string, Verdict[]>();
  for (const [row, one] of verdicts.entries()) {
    const unit = one.application ?? one.vin ?? `row ${row}`;
    units.set(unit, [...(units.get(unit) ?? []), one]);
  }
  const days = (rows: readonly Verdict[]): readonly number[] =>
    rows.flatMap(({ applied }) => (applied === null ? [] : [applied]));
  return [...units]
    .filter(([, rows]) => days(rows).length > 0)
    .map(([unit, rows]) => {
      const must = rows.some(({ gate }) => gate !== 'clear');
      const vehicle = rows.some(({ risk, band }) => risk.includes('R17') || band === 'high');
      const papers = rows.some(({ entry, band }) => entry === 'barred' || band === 'elevated');
      return {
        unit,
        province: rows.find(({ province }) => province !== null)?.province ?? '',
        vehicles: rows.length,
        must,
        score: Math.max(...rows.map(({ score }) => score)),
        applied: Math.min(...days(rows)),
        wish: vehicle ? 'red' : must || papers ? 'yellow' : null,
      };
    });
};

const hash = (unit: string): string => createHash('sha256').update(`${SEED}:${unit}`).digest('hex');
const byHash = (a: Unit, b: Unit): number => (hash(a.unit) < hash(b.unit) ? -1 : 1);

/** The lanes of one province: sizes of the sample are tried from none upwards until one is enough. */
const plainProvince = (
  units: readonly Unit[],
  order: LanesOrder,
  province: string,
): readonly Lane[] => {
  const aDay = order.capacityOf[province] ?? order.capacity;
  const whole = aDay * order.days;
  const size = (n: number): number =>
    whole === 0 ? 0 : Math.min(n, Math.max(Math.ceil(order.sample.share * n), order.sample.least));
  const asking = units
    .filter(({ wish }) => wish !== null)
    .sort(
      (a, b) =>
        b.score - a.score ||
        Number(b.must) - Number(a.must) ||
        (a.applied ?? 9) - (b.applied ?? 9) ||
        (a.unit < b.unit ? -1 : 1),
    );
  const green = units.filter(({ wish }) => wish === null);
  let ahead = 0;
  let blue: Unit[] = [];
  for (; ; ahead += 1) {
    const room = Math.max(0, whole - ahead);
    blue = asking.filter(({ must }, at) => !must && at >= room);
    if (ahead >= size(green.length) + size(blue.length)) break;
  }
  const drawn = [green, blue]
    .flatMap((stratum) => [...stratum].sort(byHash).slice(0, size(stratum.length)))
    .sort(byHash);
  const queue = asking.filter((unit) => !blue.includes(unit));
  const dayOf = (place: number): number | null => (aDay === 0 ? null : Math.ceil(place / aDay));
  return units.map((unit) => {
    const stratum = green.includes(unit) ? green : blue.includes(unit) ? blue : null;
    const turn = drawn.indexOf(unit);
    const place =
      turn !== -1 ? turn + 1 : stratum === null ? ahead + queue.indexOf(unit) + 1 : null;
    return {
      unit: unit.unit,
      province,
      lane: stratum === green ? 'green' : stratum === blue ? 'blue' : (unit.wish ?? ''),
      vehicles: unit.vehicles,
      sampled: turn !== -1,
      day: place === null ? null : dayOf(place),
      probability: stratum === null ? 1 : size(stratum.length) / stratum.length,
    };
  });
};

const plainLanes = (verdicts: readonly Verdict[], order: LanesOrder): readonly Lane[] => {
  const units = plainUnits(verdicts);
  return ['', '31', '44']
    .flatMap((province) =>
      plainProvince(
        units.filter((unit) => unit.province === province),
        order,
        province,
      ),
    )
    .sort((a, b) => (a.unit < b.unit ? -1 : 1));
};

const nation = fc.array(verdictOf, { maxLength: 30 });

describe('lanes of random nations', () => {
  test('equal a plain implementation, day by day and draw by draw', async () => {
    await fc.assert(
      fc.asyncProperty(nation, orderOf, async (verdicts, order) => {
        await load(verdicts);
        assert.deepEqual(await lanesOf(order), plainLanes(verdicts, order));
      }),
      { numRuns: share(60) },
    );
  });

  test('a gate that is not clear never turns green or blue, whatever the capacity', async () => {
    await fc.assert(
      fc.asyncProperty(nation, orderOf, async (verdicts, order) => {
        await load(verdicts);
        const lanes = new Map((await lanesOf(order)).map((row) => [row.unit, row]));
        for (const [row, one] of verdicts.entries()) {
          const lane = lanes.get(one.application ?? one.vin ?? `row ${row}`);
          if (lane === undefined || one.gate === 'clear') continue;
          assert.ok(lane.lane === 'red' || lane.lane === 'yellow', `${lane.unit}: ${lane.lane}`);
          assert.ok(!lane.sampled);
        }
      }),
      { numRuns: share(50) },
    );
  });

  test('no province reviews more a day than it can, and clear ones only on the days planned', async () => {
    await fc.assert(
      fc.asyncProperty(nation, orderOf, async (verdicts, order) => {
        await load(verdicts);
        const must = new Set(plainUnits(verdicts).flatMap((one) => (one.must ? [one.unit] : [])));
        const aDay = new Map<string, number>();
        for (const { unit, province, day, sampled } of await lanesOf(order)) {
          if (day === null) continue;
          const key = `${province} ${day}`;
          aDay.set(key, (aDay.get(key) ?? 0) + 1);
          assert.ok(must.has(unit) || sampled || day <= order.days);
        }
        for (const [key, reviews] of aDay) {
          const most = order.capacityOf[key.split(' ')[0] ?? ''] ?? order.capacity;
          assert.ok(reviews <= most, `${key}: ${reviews}`);
        }
      }),
      { numRuns: share(50) },
    );
  });
});

describe('the period', () => {
  const verdict = (application: string, applied: number | null, issued: boolean): Verdict => ({
    application,
    vin: 'V1',
    gate: 'clear',
    entry: 'admissible',
    band: 'low',
    score: 0,
    risk: '',
    province: '31',
    applied,
    issued,
  });
  const unitsOf = async (): Promise<readonly string[]> =>
    (await database.rows<{ unit: string }>('SELECT unit FROM units ORDER BY unit')).map(
      ({ unit }) => unit,
    );
  const open = { from: null, until: null };

  test('without bounds: applications with a vehicle not issued yet, whole', async () => {
    await load([verdict('A', 0, true), verdict('B', 0, true), verdict('B', 1, false)]);
    assert.deepEqual(await buildUnits(database, KINDS, open, '2026-11-25'), {
      kind: 'pending',
      ...open,
      undated: 0,
    });
    assert.deepEqual(await unitsOf(), ['B']);
    assert.equal(await database.number('SELECT vehicles FROM units'), 2);
  });

  test('with bounds: by the first day of application, both ends within, undated counted', async () => {
    await load([
      verdict('A', 0, true),
      verdict('B', 1, true),
      verdict('C', 2, false),
      verdict('D', 3, false),
      verdict('E', null, false),
    ]);
    const bounds = { from: '2026-03-02', until: '2026-03-03' };
    const period = await buildUnits(database, KINDS, bounds, '2026-11-25');
    assert.deepEqual(period, { kind: 'asked', ...bounds, undated: 1 });
    assert.deepEqual(await unitsOf(), ['B', 'C']);
  });

  test('where nobody tells of issue: the last 30 days, today among them', async () => {
    await load([verdict('A', 0, false), verdict('B', 1, false)]);
    // 2026-03-02 and the 29 days after it end on 2026-03-31.
    const period = await buildUnits(database, KINDS, open, '2026-03-31');
    assert.deepEqual(period, {
      kind: 'recent',
      from: '2026-03-02',
      until: '2026-03-31',
      undated: 0,
    });
    assert.deepEqual(await unitsOf(), ['B']);
  });
});
