import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newActor } from '../register/register-database.ts';
import { layLaw } from '../register/rests-on.ts';
import { testService } from './test-service.ts';

const service = await testService({ today: '2026-11-24' });
const { ask, owner, pool } = service;
const ministry = await newActor(owner, 'ministry');
const office = await newActor(owner, 'office');
await layLaw(pool);

/** A run of a day with its products: cells of two makers in two provinces, the more vehicles the later. */
const madeRun = async (asOf: string, exported: number): Promise<string> => {
  const { rows } = await owner.query<{ id: string }>(
    `INSERT INTO register.nation_run (as_of, rule_set, finished_at)
      SELECT $1::date, hash, $1::date + interval '2 hours' FROM register.rule_set LIMIT 1
      RETURNING id`,
    [asOf],
  );
  const run = rows[0]?.id ?? '';
  const fill = (statement: string): Promise<unknown> =>
    owner.query(statement.replaceAll('$RUN', `'${run}'`).replaceAll('$N', String(exported)));
  await fill(`INSERT INTO register.nation_product VALUES ($RUN, 180, 100, '2026-10-31')`);
  await fill(`INSERT INTO register.nation_sales VALUES
    ($RUN, '甲', '44', '2026-09', 100, 90, $N, $N - 1, 1, 2, 1, true),
    ($RUN, '甲', '65', '2026-03', NULL, 40, 5, 5, 0, 0, 0, false),
    ($RUN, '乙', '44', '2026-03', 50, 50, 1, 0, 0, 0, 0, false)`);
  await fill(`INSERT INTO register.nation_public_sales VALUES
    ($RUN, '甲', '44', '2026-09', 100, 90, 10, 0, 0)`);
  await fill(`INSERT INTO register.nation_vintage VALUES
    ($RUN, NULL, '2026-09', '2026-09-30', 90, 0, 1, true),
    ($RUN, NULL, '2026-09', '2026-10-31', 90, 8, 1, true),
    ($RUN, '甲', '2026-09', '2026-10-31', 90, 8, 1, true)`);
  await fill(`INSERT INTO register.nation_vehicle VALUES
    ($RUN, 'LGXCE4CB2PZZZ0001', 'exported', '甲', '44', '2026-09', '2026-09-01', '2026-09-11', 10, true, 'RU'),
    ($RUN, 'LGXCE4CB4PZZZ0002', 'exported', '甲', '44', '2026-09', '2026-09-01', '2026-09-11', 10, false, 'KZ'),
    ($RUN, 'LGXCE4CB6PZZZ0003', 'exported', '甲', '65', '2026-03', '2026-03-01', '2026-08-28', 180, true, 'KZ'),
    ($RUN, 'LGXCE4CB8PZZZ0004', 'never-plated', '乙', '44', '2026-03', NULL, NULL, NULL, false, '')`);
  await fill(`INSERT INTO register.nation_application VALUES
    ($RUN, 'SQ-44-1', '44', '91440100MA7TESTBBB', 'red', 90, 'G01 R26', '2026-09-01', 3, 1, 2, 1),
    ($RUN, 'SQ-44-2', '44', NULL, 'green', 0, '', NULL, 1, 1, 0, 0)`);
  await fill(`INSERT INTO register.nation_lane VALUES
    ($RUN, '44', 'red', $N, 3, 1, 2, 1), ($RUN, '44', 'green', 1, 1, 1, 0, 0)`);
  await fill(`INSERT INTO register.nation_claimant VALUES
    ($RUN, 1, '91440100MA7TESTBBB', 2, 2, 1, 1, $N * 1000.5, $N * 1000.5, 0, 0, '2026-01-01', '2026-12-01'),
    ($RUN, 2, NULL, 1, 1, 0, 0, 0, 0, 0, 0, NULL, NULL)`);
  await fill(`INSERT INTO register.nation_payment VALUES
    ($RUN, 1, 1, 'refund', 'refund', 'LGXCE4CB2PZZZ0001', 'T1', 'I1', 'E1', '2026-05-01', NULL, NULL, 1000.5, true,
      '{R22}', '{refund-before-exit}', '{tax}', '{}', '{SQ-44-1}', '2026-12-01', 'refund'),
    ($RUN, 1, 2, 'subsidy', 'scrap', 'LGXCE4CB4PZZZ0002', NULL, NULL, NULL, NULL, NULL, NULL, NULL, false,
      '{R23}', '{subsidy-exported}', '{paying}', '{amount-unknown}', '{}', NULL, NULL)`);
  await fill(`INSERT INTO register.nation_service VALUES
    ($RUN, NULL, NULL, NULL, 3, 1, 1, 0, 1.5, 1), ($RUN, 'KZ', NULL, NULL, 2, 1, 1, 0, 1.5, 0),
    ($RUN, 'KZ', '甲', NULL, 2, 1, 1, 0, $N, 0)`);
  return run;
};

const first = await madeRun('2026-10-30', 2);
const week = await madeRun('2026-11-10', 4);
const before = await madeRun('2026-11-23', 7);
const run = await madeRun('2026-11-24', 9);

const read = async (path: string, of = run) => {
  const { status, body } = await ask(ministry, 'GET', `/v1/nation-runs/${of}/${path}`);
  assert.equal(status, 200, JSON.stringify(body));
  return body;
};

test('figures stand beside those of the run before, of a week before and of the month before', async () => {
  const { now, lastRun, lastWeek, lastMonth, within } = await read('figures');
  assert.equal(within, 180); // not-law: as the row has it
  assert.deepEqual(now.sales, {
    ...{ reported: 150, registered: 180, exportedWithin: 15, withLetter: 13, neverPlated: 1 },
    // 180 less 15 stayed; of those told 140 less 10
    ...{ undecided: 2, mayHaveLeft: 1, restated: 165, restatedTold: 130, provisional: 90 },
  });
  assert.deepEqual(now.other, {
    ...{ claimants: 1, claimsAtRisk: 1, atRisk: 9004.5, nextLimit: '2026-12-01', left: 3 },
    ...{ alone: 1.5, unserved: 1, outlets: 1, applications: 10 },
  });
  assert.deepEqual(
    [lastRun, lastWeek, lastMonth].map(({ run: id, figures }) => [
      id,
      figures.sales.exportedWithin,
    ]),
    [
      [before, 13],
      [week, 10],
      [first, 8],
    ],
  );
  const narrowed = await read('figures?province=65');
  assert.equal(narrowed.now.sales.reported, null);
  assert.equal(narrowed.now.sales.restated, 35);
  assert.equal(narrowed.now.other, null);
  const alone = await read('figures', first);
  assert.deepEqual([alone.lastRun, alone.lastWeek, alone.lastMonth], [null, null, null]);
});

test('sales by maker, province and month, worst first, with the change; the pages are whole', async () => {
  const makers = await read('sales?by=maker');
  assert.deepEqual(
    makers.items.map(
      ({
        maker,
        province,
        figures,
        before,
      }: Readonly<Record<string, Readonly<Record<string, unknown>>>>) => [
        ...[maker, province, figures?.['exportedWithin'], before?.['exportedWithin']],
      ],
    ),
    [
      ['甲', null, 14, 7],
      ['乙', null, 1, 1],
    ],
  );
  const weekly = await read('sales?by=maker&since=week&maker=甲&province=44');
  assert.equal(weekly.items[0].before.exportedWithin, 4);
  const months = await read('sales?by=month&limit=1');
  assert.deepEqual([months.items[0].month, months.items[0].figures.provisional], ['2026-09', 90]);
  const rest = await read(`sales?by=month&limit=1&cursor=${encodeURIComponent(months.next)}`);
  assert.deepEqual([rest.items[0].month, rest.next], ['2026-03', null]);
  const cells = await read('sales?by=cell');
  assert.deepEqual(
    cells.items.map(({ province, month }: Record<string, string>) => `${province} ${month}`),
    ['44 2026-09', '65 2026-03', '44 2026-03'],
  );
});

test('every figure opens its vehicles, applications and payments', async () => {
  const vins = async (query: string): Promise<readonly string[]> =>
    (await read(`vehicles?${query}`)).items.map(({ vin }: { vin: string }) => vin.slice(-1));
  assert.deepEqual(await vins('maker=甲&figure=exported'), ['1', '2', '3']);
  assert.deepEqual(await vins('ageTo=180&letter=no'), ['2']);
  assert.deepEqual(await vins('ageFrom=11'), ['3']);
  assert.deepEqual(await vins('country=KZ&province=44'), ['2']);
  assert.deepEqual(await vins('text=lgxce4cb8pzzz0004'), ['4']);
  const { items: ages } = await read('ages?maker=甲');
  assert.deepEqual(ages, [
    { age: 10, withLetter: 1, withoutLetter: 1 },
    { age: 180, withLetter: 1, withoutLetter: 0 },
  ]);
  const vintages = await read('vintages');
  assert.deepEqual(
    vintages.items.map(({ restated }: { restated: number }) => restated),
    [90, 82],
  );
  assert.equal((await read('vintages?maker=甲')).items.length, 1);
  const lanes = await read('lanes?province=44');
  assert.deepEqual(
    lanes.items.map(({ lane, applications, before: then }: Record<string, never>) => [
      ...[lane, applications, then],
    ]),
    [
      ['red', 9, 2],
      ['green', 1, 1],
    ],
  );
  const [application] = (await read('applications?lane=red')).items;
  assert.deepEqual([application.application, application.refused], ['SQ-44-1', 2]);
  const claimants = await read('claimants?since=run');
  assert.deepEqual(
    claimants.items.map(({ atRisk, before: then }: Record<string, never>) => [atRisk, then]),
    [
      [9004.5, 7003.5],
      [0, null],
    ],
  );
  const [payment] = (await read('payments?claimant=1&ground=refund-before-exit')).items;
  assert.deepEqual([payment.amount, payment.limitOn], [1000.5, '2026-12-01']);
  assert.equal((await read('payments?atRisk=no')).items[0].amount, null);
  const [whole] = (await read('service?country=all&maker=all&year=all')).items;
  assert.deepEqual([whole.vehicles, whole.alone], [3, 1.5]);
  const [served] = (await read('service?country=KZ&maker=甲&year=all')).items;
  assert.deepEqual([served.alone, served.before], [9, 2]);
  const published = await read('public-sales');
  assert.deepEqual([published.items[0].exportedWithin, published.next], [10, null]);
});

test('nobody but the ministry reads the nation, by the API or in the database', async () => {
  const paths = [
    ...['figures', 'sales', 'ages', 'vintages', 'vehicles', 'lanes', 'applications', 'claimants'],
    ...['payments', 'service', 'public-sales'],
  ];
  for (const path of paths) {
    const { status } = await ask(office, 'GET', `/v1/nation-runs/${run}/${path}`);
    assert.equal(status, 403, path);
    const none = await ask(ministry, 'GET', `/v1/nation-runs/${office.organisation}/${path}`);
    assert.equal(none.status, 404, path);
  }
  const { body } = await ask(office, 'GET', '/v1/nation-runs');
  assert.equal(body.items[0].products, null);
});

test('the rows of the last two runs are kept; figures for 35 days, and of the last run of a month', async () => {
  // 36 days old and not the last of its month; the last of its month; older than 36 months
  const old = await madeRun('2026-10-19', 1);
  const ancient = await madeRun('2023-11-01', 1);
  await owner.query('SELECT register.thin_products()');
  const { body } = await ask(ministry, 'GET', '/v1/nation-runs');
  const kept = new Map(
    body.items.map(({ id, products }: Record<string, string>) => [id, products]),
  );
  assert.deepEqual(
    [run, before, week, first, old, ancient].map((id) => kept.get(id)),
    ['whole', 'whole', 'figures', 'figures', null, null],
  );
  assert.equal((await read('vehicles', week)).items.length, 0);
  assert.equal((await read('sales', first)).items.length, 2);
  assert.equal((await read('vehicles', before)).items.length, 4);
});
