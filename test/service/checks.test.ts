import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { runCli } from '../cli/run-cli.ts';
import { testService } from './test-service.ts';

const { app, ask, owner, register } = await testService({
  limits: { address: { perSecond: 1000, burst: 1000 } },
});

const SAMPLE = join(import.meta.dirname, '..', '..', 'samples', 'exporter-batch.csv');
const TODAY = '2026-11-24';
const VIN = 'LSJJV8DJ2SC765444';
const filing = {
  licence: [{ application: 'A1', vin: VIN, appliedOn: '2026-11-20', destination: '俄罗斯' }],
  certificate: [{ vin: VIN, registeredOn: '2026年7月1日', pendingExportOn: '2026-11-18' }],
  letter: [],
};

const events = async (response: Response) =>
  (await response.text())
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

/** Rows of every table, those of the jobs' library too. */
const counts = async (): Promise<unknown> => {
  const { rows } = await owner.query(
    `SELECT oid::regclass::text AS name,
        (xpath('/row/c/text()', query_to_xml('SELECT count(*) AS c FROM ' || oid::regclass, false, true, '')))[1]::text
          AS rows
      FROM pg_class
      WHERE relkind IN ('r', 'p') AND relnamespace::regnamespace::text NOT IN ('pg_catalog', 'information_schema')
      ORDER BY name`,
  );
  return rows;
};

test('one filing is answered as the engine answers it', async () => {
  const { status, body } = await ask(null, 'POST', '/v1/checks', { today: TODAY, filing });
  assert.equal(status, 200);
  const { kind, ...answer } = JSON.parse(
    JSON.stringify(await register.engine.answer({ today: TODAY, filing })),
  );
  assert.equal(kind, 'answered');
  assert.deepEqual(body, answer);
  // by hand: within 180 days of registration no letter, so that the gate is closed
  assert.equal(body.vehicles[0].verdict.gate, 'blocked');
  const undated = await ask(null, 'POST', '/v1/checks', { filing });
  assert.equal(undated.body.today, register.today);
});

test('lines are filings of their own, and what cannot be read is told in its place', async () => {
  const lines = [{ today: TODAY, filing }, { filing: { nothing: [] } }, { today: TODAY, filing }];
  const response = await app.request('/v1/checks/stream', {
    method: 'POST',
    body: lines.map((line) => JSON.stringify(line)).join('\n'),
    headers: { 'content-type': 'application/x-ndjson' },
  });
  const [first, second, third, end] = await events(response);
  assert.deepEqual(first.answer, third.answer);
  assert.equal(second.problem.code, 'check-not-readable');
  assert.equal(typeof second.problem.values.problem, 'string');
  assert.deepEqual(end, { type: 'end', answers: 2, problems: 1 });
});

test('a sheet gets the verdicts of the command line, small or large, row by row', async () => {
  const text = readFileSync(SAMPLE, 'utf8');
  const [head = '', ...rows] = text.trimEnd().split(/\r?\n/);
  // a column that nothing reads makes few rows large
  const remark = 'x'.repeat(Math.ceil(4_100_000 / rows.length));
  const large = [`${head},remark`, ...rows.map((row) => `${row},${remark}`)].join('\n');
  for (const sheet of [text, large]) {
    const response = await app.request(`/v1/checks/file?today=${TODAY}`, {
      method: 'POST',
      body: sheet,
      headers: { 'content-type': 'text/csv' },
    });
    const told = await events(response);
    const answered = told.flatMap(({ answer }) => (answer?.verdict ? [answer.verdict] : []));
    const cli = await runCli(['screen', '-', '--format', 'ndjson', '--today', TODAY], sheet);
    const lines = cli.out.trim().split('\n');
    assert.equal(answered.length, lines.length);
    for (const [place, line] of lines.entries()) {
      assert.equal(JSON.stringify(answered[place]), line);
    }
    assert.equal(told.at(-1).type, 'end');
    assert.ok(told.some(({ type }) => type === 'progress'));
  }
});

test('whatever stands in a cell, a verdict stays one answer', async () => {
  const sheet = `application,vin,destination\nA\u2028B,${VIN}\u2028,x\u2029y\n`;
  const response = await app.request('/v1/checks/file', {
    method: 'POST',
    body: sheet,
    headers: { 'content-type': 'text/csv' },
  });
  const { out } = await runCli(['screen', '-', '--format', 'json'], sheet);
  const told = await events(response);
  assert.deepEqual(
    told.flatMap(({ answer }) => (answer?.verdict ? [answer.verdict] : [])),
    JSON.parse(out),
  );
});

test('what is no sheet is refused', async () => {
  const response = await app.request('/v1/checks/file', {
    method: 'POST',
    body: Buffer.from('%PDF-1.7'),
    headers: { 'content-type': 'application/octet-stream' },
  });
  const [problem, end] = await events(response);
  assert.deepEqual(
    [problem.problem.code, problem.problem.values.problem],
    ['check-not-readable', 'unsupported-format'],
  );
  assert.deepEqual(end, { type: 'end', answers: 0, problems: 1 });
});

test('nothing of it is kept', async () => {
  const before = await counts();
  await ask(null, 'POST', '/v1/checks', { filing }, { 'idempotency-key': 'one' });
  await events(
    await app.request('/v1/checks/file', {
      method: 'POST',
      body: readFileSync(SAMPLE),
      headers: { 'content-type': 'text/csv' },
    }),
  );
  assert.deepEqual(await counts(), before);
});

test('persons are hidden by another key than the register hides them by', async () => {
  const named = {
    ...filing,
    certificate: [{ ...filing.certificate[0], 'certificate.owner': '王小明' }],
  };
  const { body } = await ask(null, 'POST', '/v1/checks', { today: TODAY, filing: named });
  assert.doesNotMatch(JSON.stringify(body), /王小明/);
  assert.match(JSON.stringify(body), /"p:[0-9a-f]{32}"/);
  assert.ok(!JSON.stringify(body).includes(register.secrets.pseudonym('王小明')));
});
