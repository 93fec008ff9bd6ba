import assert from 'node:assert/strict';
import { test } from 'node:test';
import { pagesWith } from '../../src/service/pages/areas/pages.ts';
import { newActor } from '../register/register-database.ts';
import { judge, license, submitOne } from '../register/walk.ts';
import { testService } from './test-service.ts';

const door = async () => new Response(null, { status: 401 });
const TODAY = '2026-11-24';
const service = await testService({ pages: pagesWith({ door, base: '/auth' }), today: TODAY });
const { app, as, ask, owner, pool } = service;
const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });
const office = await newActor(owner, 'office');
await newActor(owner, 'office', { province: '44' });
const ministry = await newActor(owner, 'ministry');

/** Applications of a province, each handed in and decided on these days; the law gives three working days. */
const decided = async (province: string, days: readonly string[], handedIn = '2026-11-02') => {
  for (const day of days)
    await owner.query(
      `WITH made AS (SELECT gen_random_uuid() AS id)
        INSERT INTO register.event (day, part, verb, kind, thing, after, province)
          SELECT $1::date, 'exporter', 'draft', 'application', id, '\\x00'::bytea, $3::text FROM made
          UNION ALL
          SELECT $1::date, 'exporter', 'submit', 'application', id, '\\x00', $3 FROM made
          UNION ALL
          SELECT $1::date, 'office', 'take', 'application', id, '\\x00', $3 FROM made
          UNION ALL
          SELECT $2::date, 'office', 'decide', 'application', id, '\\x00', $3 FROM made`,
      [handedIn, day, province],
    );
};
// on Monday the second and the day after: one working day; a week later: five
const soon = Array.from({ length: 9 }, () => '2026-11-03');
await decided('65', [...soon, '2026-11-09', '2026-11-09', '2026-11-09']);
await decided('44', ['2026-11-03', '2026-11-03']);
// more than twelve months ago
await decided('44', ['2025-11-24'], '2025-11-17');
await owner.query(
  `INSERT INTO register.event (day, part, verb, kind, thing, after, province)
    SELECT '2026-11-04', 'office', CASE WHEN n <= 15 THEN 'grant' ELSE 'countersign' END, 'vehicleDecision',
      gen_random_uuid(), '\\x00'::bytea, '65'
    FROM generate_series(1, 20) n`,
);

/** Drawn at random and granted; a case of it is closed with this outcome, or stays open. */
const drawn = async (vin: string, outcome: 'confirmed' | 'unfounded' | 'open' | null) => {
  const submitted = await submitOne(pool, exporter, '65', vin);
  const verdict = await judge(pool, submitted, exporter, '65');
  await license(pool, office, exporter, submitted, verdict);
  await owner.query(
    `INSERT INTO register.sample (vehicle, application, vin, exporter, province, drawn_on, per_thousand, lot)
      VALUES ($1, $2, $3, $4, '65', '2026-06-01', 20, decode(repeat('00', 32), 'hex'))`,
    [submitted.vehicle, submitted.application, vin, exporter.organisation],
  );
  if (outcome === null) return;
  await owner.query('SET session_replication_role = replica');
  const closed = outcome !== 'open';
  await owner.query(
    `INSERT INTO register.case_file (
        number, province, vin, reason, evidence, state, verb, verdict, outcome, ground, closed_on
      )
      VALUES ($1, '65', $2, 'r', ARRAY[gen_random_uuid()], $3, 'close', $4, $5, $6, $7)`,
    [
      ...[`AJ${vin}`, vin, closed ? 'closed' : 'open', verdict],
      ...[closed ? outcome : null, closed ? 'g' : null, closed ? TODAY : null],
    ],
  );
  await owner.query('SET session_replication_role = origin');
};
const vinAt = (at: number): string => `LGXCE4CB2PZZZ${String(at).padStart(4, '0')}`;
await drawn(vinAt(1), 'confirmed');
await drawn(vinAt(2), 'unfounded');
await drawn(vinAt(3), null);
await drawn(vinAt(4), 'open');
await owner.query(`
  WITH run AS (
    INSERT INTO register.nation_run (as_of, rule_set) SELECT '${TODAY}', hash FROM register.rule_set LIMIT 1
    RETURNING id
  ), product AS (
    INSERT INTO register.nation_product SELECT id, 180, 100, '2026-10-31' FROM run RETURNING run
  )
  INSERT INTO register.nation_lane
    SELECT run, '65', lane, applications, applications, 0, 0, 0
    FROM product, (VALUES ('red', 1), ('yellow', 3), ('green', 16)) l(lane, applications)
`);

test('offices stand beside each other over twelve months, each share with its interval', async () => {
  const { status, body } = await ask(ministry, 'GET', '/v1/offices-compared');
  assert.equal(status, 200, JSON.stringify(body));
  assert.deepEqual([body.since, body.until], ['2025-11-25', TODAY]);
  const [guangdong, xinjiang] = body.items;
  assert.deepEqual([guangdong.province, guangdong.decided], ['44', 2]);
  assert.deepEqual(
    [guangdong.late.count, guangdong.late.of, guangdong.late.share, guangdong.medianLow],
    [0, 2, null, null],
  );
  assert.deepEqual([xinjiang.province, xinjiang.decided, xinjiang.medianDays], ['65', 12, 1]);
  // of twelve the third and the tenth: P(at most 2) = 79/4096 is below 0.025, P(at most 3) = 299/4096 is not
  assert.deepEqual([xinjiang.medianLow, xinjiang.medianHigh], [1, 5]);
  assert.deepEqual([xinjiang.late.count, xinjiang.late.of, xinjiang.late.share], [3, 12, 0.25]);
  // Clopper and Pearson of 3 in 12, by their tables: 0.0549 to 0.5719
  assert.deepEqual(
    [xinjiang.late.low, xinjiang.late.high].map((limit: number) => limit.toFixed(4)),
    ['0.0549', '0.5719'],
  );
  // those that were drawn are granted on the day of the machine, after the day of the register
  assert.deepEqual([xinjiang.refused.count, xinjiang.refused.of], [5, 20]);
  assert.deepEqual([xinjiang.restricted.count, xinjiang.restricted.of], [4, 20]);
  // of four drawn one has an open case
  assert.deepEqual([xinjiang.irregular.count, xinjiang.irregular.of], [1, 3]);
  assert.deepEqual([body.nation.province, body.nation.decided], [null, 14]);
  assert.equal((await ask(office, 'GET', '/v1/offices-compared')).status, 403);
});

const page = async (actor: typeof office, path: string, lang: 'en' | 'zh' = 'en') => {
  const headers = { ...as(actor), 'accept-language': lang };
  const response = await app.request(path, { headers });
  return { status: response.status, text: await response.text() };
};

test('the page draws each measure, says where too little is known, and gives a file', async () => {
  const { status, text } = await page(ministry, '/nation/offices');
  assert.equal(status, 200);
  assert.match(text, /25 %, 3 of 12 \(5\.5 % to 57\.2 %\)/);
  assert.match(text, /only 2: too few for a share/);
  assert.match(text, /1 \(1 to 5\)/);
  // the nation, two provinces late; one province refused, restricted, drawn: with the nation of each
  assert.equal(text.match(/<svg class="plot places"/g)?.length, 4);
  assert.match((await page(ministry, '/nation/offices', 'zh')).text, /各地办理情况比较/);
  assert.equal((await page(office, '/nation/offices')).status, 403);
  const file = await page(ministry, '/nation/offices?as=csv');
  assert.match(file.text, /province,decided,median_days,late,refused,restricted,irregular,late_of/);
  assert.match(file.text, /\n65,12,1,3,5,4,1,12,0\.25,/);
});
