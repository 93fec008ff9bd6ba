import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { test } from 'node:test';
import { shadowIn } from '../../src/cli/commands/law-shadow.ts';
import { replayIn } from '../../src/cli/commands/replay.ts';
import { dayOf } from '../../src/domain/calendar/day.ts';
import type { Outcome } from '../../src/register/outcome.ts';
import { screenApplication } from '../../src/register/screening/screen-application.ts';
import type { Replayed } from '../../src/register/screening/screening-shapes.ts';
import { listVerdictChanges } from '../../src/register/verdicts/list-verdict-changes.ts';
import { listVerdicts, listVerdictsOfVin } from '../../src/register/verdicts/list-verdicts.ts';
import { readVerdict } from '../../src/register/verdicts/read-verdict.ts';
import { replayVerdict } from '../../src/register/verdicts/replay-verdict.ts';
import { runCli } from '../cli/run-cli.ts';
import { verdictsOf } from '../cli/screen-file.ts';
import { lawWith } from '../engine/asked.ts';
import { rightVin } from '../nation/right-vin.ts';
import { LAW } from '../published-law.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { clearCar, filed, submitted } from './a-car.ts';
import { newActor } from './register-database.ts';
import { testRegister } from './test-register.ts';

const made = await testRegister('2026-11-24');
const { register, owner } = made;
const USCC = '915260183BJ1XG6123';
const exporter = await newActor(owner, 'exporter', { province: '65', uscc: USCC });
const office = await newActor(owner, 'office', { province: '65' });
const office44 = await newActor(owner, 'office', { province: '44' });
const ministry = await newActor(owner, 'ministry');
await filed(owner, exporter);

const application = await submitted(made, exporter, clearCar(rightVin(1), USCC));

const doneWith = <T>(outcome: Outcome<T>): T => {
  if (outcome.kind !== 'done') throw new Error(outcome.code);
  return outcome.value;
};

const screen = async () => {
  const screened = await register.as(exporter, (tx) =>
    screenApplication(register, tx, { application, version: 1 }),
  );
  const [vehicle] = doneWith(screened);
  assert.ok(vehicle !== undefined);
  return vehicle;
};

const replay = async (verdict: string): Promise<Replayed> =>
  doneWith(await replayVerdict(register, office, { verdict }));

test('a verdict comes out the same, byte for byte, also when another law is in force', async () => {
  const before = await screen();
  assert.equal(before.gate, 'clear');
  const now = await replay(before.verdict);
  assert.deepEqual([now.same, now.differs], [true, []]);
  assert.equal(now.again, now.given);
  // a letter is asked of cars registered less than 400 days before: this one had 309
  const other = lawWith('G01.days=400');
  await register.engine.replaceLaw(other);
  try {
    const after = await screen();
    assert.equal(after.gate, 'blocked');
    for (const [verdict, hash] of [
      [before.verdict, LAW.hash],
      [after.verdict, other.hash],
    ] as const) {
      const again = await replay(verdict);
      assert.deepEqual([again.same, `sha256:${again.ruleSet}`], [true, hash]);
      const { rows } = await owner.query<{ digest: Buffer }>(
        'SELECT digest FROM register.verdict WHERE id = $1',
        [verdict],
      );
      const digest = createHash('sha256').update(again.again).digest();
      assert.ok(rows[0]?.digest.equals(digest));
    }
  } finally {
    await register.engine.replaceLaw(LAW);
  }
});

test('what differs is named: another program, another answer, a law that was changed in the archive', async () => {
  const { verdict } = await screen();
  const change = async (text: string, values: readonly unknown[]) => {
    await owner.query('ALTER TABLE register.verdict DISABLE TRIGGER USER');
    await owner.query(text, [...values]);
    await owner.query('ALTER TABLE register.verdict ENABLE TRIGGER USER');
  };
  const { rows } = await owner.query<{ bytes: Buffer }>(
    'SELECT bytes FROM register.verdict WHERE id = $1',
    [verdict],
  );
  const bytes = rows[0]?.bytes.toString() ?? '';
  const version = (JSON.parse(bytes) as { program: string }).program;
  const older = bytes.replace(`"program":"${version}"`, '"program":"0.1.0"');
  await change(`UPDATE register.verdict SET bytes = $2, program = '0.1.0' WHERE id = $1`, [
    verdict,
    Buffer.from(older),
  ]);
  const program = await replay(verdict);
  assert.deepEqual([program.same, program.differs], [false, ['program']]);
  assert.deepEqual(program.program, { given: '0.1.0', again: version });
  const forged = bytes.replace('"gate":"clear"', '"gate":"blocked"');
  await change('UPDATE register.verdict SET bytes = $2 WHERE id = $1', [
    verdict,
    Buffer.from(forged),
  ]);
  assert.deepEqual((await replay(verdict)).differs, ['answers.gate']);
  // the archive itself is held against its hash
  await owner.query('ALTER TABLE register.rule_set DISABLE TRIGGER USER');
  const hash = LAW.hash.slice('sha256:'.length);
  const other = lawWith('G01.days=400').hash.slice('sha256:'.length);
  await owner.query(
    `UPDATE register.rule_set SET law = (SELECT law FROM register.rule_set WHERE hash = $2)
      WHERE hash = $1`,
    [hash, other],
  );
  await owner.query('ALTER TABLE register.rule_set ENABLE TRIGGER USER');
  await register.engine.replaceLaw(lawWith('G01.days=400'));
  try {
    await assert.rejects(replayVerdict(register, office, { verdict }), /archived law/);
  } finally {
    await register.engine.replaceLaw(LAW);
  }
});

test('who may not read a verdict does not replay it, and reads of it what it may', async () => {
  const { verdict } = await screen();
  const codeOf = (outcome: Outcome<unknown>) => outcome.kind === 'refused' && outcome.code;
  assert.equal(codeOf(await replayVerdict(register, exporter, { verdict })), 'part-missing');
  assert.equal(codeOf(await replayVerdict(register, office44, { verdict })), 'not-found');
  assert.equal(codeOf(await readVerdict(register, office44, { verdict })), 'not-found');
  const whole = doneWith(await readVerdict(register, ministry, { verdict }));
  const told = doneWith(await readVerdict(register, exporter, { verdict }));
  const read = (value: unknown) => value as { readonly [name: string]: unknown };
  assert.ok(read(whole.verdict)['facts'] !== undefined && whole.risk !== null);
  assert.deepEqual([told.risk, told.digest, told.gate], [null, null, 'clear']);
  for (const name of ['facts', 'answers', 'restsOn', 'patternsOn']) {
    assert.equal(read(told.verdict)[name], undefined, name);
  }
  const lists = [];
  for (const actor of [exporter, office, ministry]) {
    const first = doneWith(await listVerdicts(register, actor, { application, limit: 2 }));
    const rest = doneWith(
      await listVerdicts(register, actor, { application, limit: 99, cursor: first.next ?? '' }),
    );
    lists.push([...first.items, ...rest.items].map(({ id }) => id));
  }
  assert.equal(lists[0]?.[0], verdict);
  assert.equal(new Set(lists[0]).size, 4);
  assert.deepEqual(lists[1], lists[0]);
  assert.deepEqual(lists[2], lists[0]);
  const elsewhere = await listVerdicts(register, office44, { application, limit: 9 });
  assert.equal(codeOf(elsewhere), 'not-found');
  const vin = { vin: rightVin(1), limit: 9 };
  assert.deepEqual(doneWith(await listVerdictsOfVin(register, office44, vin)).items, []);
  assert.equal(doneWith(await listVerdictsOfVin(register, exporter, vin)).items.length, 4);
});

test('what changed is told once: equal verdicts that follow one another are one', async () => {
  const of = { application, vin: rightVin(1) };
  const first = doneWith(await listVerdictChanges(register, office, { ...of, limit: 1 }));
  const rest = doneWith(
    await listVerdictChanges(register, office, { ...of, limit: 9, cursor: first.next ?? '' }),
  );
  // screened four times: clear, blocked by another law, and clear twice by the law as it is
  assert.deepEqual(
    [...first.items, ...rest.items].map(({ gate, again, reasons }) => [
      ...[gate, again, reasons.includes('G01')],
    ]),
    [
      ['clear', 1, false],
      ['blocked', 0, true],
      ['clear', 0, false],
    ],
  );
  const [latest] = first.items;
  assert.ok(latest !== undefined && latest.lastAt > latest.givenAt);
  const elsewhere = await listVerdictChanges(register, office44, { ...of, limit: 9 });
  assert.equal(elsewhere.kind === 'refused' && elsewhere.code, 'not-found');
});

const into = (parts: string[]) =>
  new Writable({
    write: (chunk, _, done) => {
      parts.push(String(chunk));
      done();
    },
  });

test('the command prints the very bytes, and writes what was asked as files that answer alike', async () => {
  const { verdict } = await screen();
  const [out, err]: [string[], string[]] = [[], []];
  const folder = join(temporaryFolder('replay'), 'filing');
  const status = await replayIn({ stdout: into(out), stderr: into(err) }, register, verdict, {
    ...{ export: folder, format: 'csv', lang: 'en' },
  });
  assert.equal(status, 0);
  assert.match(err.join(''), /the same, byte for byte/);
  const { rows } = await owner.query<{ bytes: Buffer }>(
    'SELECT bytes FROM register.verdict WHERE id = $1',
    [verdict],
  );
  assert.equal(out.join(''), rows[0]?.bytes.toString());
  const [screened] = verdictsOf((await runCli(['screen', folder, '--format', 'ndjson'])).out);
  assert.deepEqual([screened?.vin, screened?.gate], [rightVin(1), 'clear']);
  const none = await runCli(['replay', 'nothing']);
  assert.equal(none.status, 64);
});

test('the command asks another law beside the one in force, and lists whose answer it changes', async () => {
  await screen();
  const asked = async (format: 'table' | 'csv' | 'ndjson', setting: string) => {
    const [out, err]: [string[], string[]] = [[], []];
    const world = { stdout: into(out), stderr: into(err) };
    const { files } = lawWith(setting);
    const options = { law: 'elsewhere', on: dayOf(2026, 12, 1), format, lang: 'en' } as const;
    assert.equal(await shadowIn(world, register, files, options), 0);
    return { out: out.join(''), err: err.join('') };
  };
  const vin = rightVin(1);
  const table = await asked('table', 'G01.days=400');
  assert.match(
    table.out,
    new RegExp(`^CK\\d+  ${vin}  may be licensed → may not be licensed \\| .*  G01 R34\\n$`),
  );
  assert.match(table.err, /1 of 1 vehicles change answer on 2026-12-01/);
  const csv = (await asked('csv', 'G01.days=400')).out.trim().split('\n');
  assert.match(csv[0] ?? '', /^application,number,province,vin,gate_before,gate_after,/);
  assert.match(csv[1] ?? '', new RegExp(`,65,${vin},clear,blocked,`));
  const lines = (await asked('ndjson', 'G01.days=400')).out;
  assert.deepEqual(JSON.parse(lines).after.gate, 'blocked');
  const same = await asked('table', 'G01.days=180');
  assert.deepEqual(same.out, '');
  assert.match(same.err, /0 of 1 vehicles change answer/);
  const { rows } = await owner.query(
    `SELECT part, organisation FROM register.event WHERE verb = 'shadow' AND kind = 'law'`,
  );
  assert.deepEqual(rows, Array(4).fill({ part: 'job', organisation: null }));
  assert.equal((await runCli(['law', 'shadow', '--law', 'law'])).status, 64);
  const nowhere = await runCli(['law', 'shadow', '--law', 'nowhere', '--on', '2026-12-01']);
  assert.equal(nowhere.status, 66);
});

test('each of several vehicles keeps its own bytes, whatever their lengths', async () => {
  const vins = [11, 12, 13, 14].map((number) => rightVin(number));
  const cars = vins.map((vin) => clearCar(vin, USCC));
  // bytes are more than characters here
  const models = ['奇', 'A', '奇瑞瑞虎八探索版', 'SQR7160T'];
  const stated = {
    licence: cars.flatMap(({ licence = [] }, at) =>
      licence.map((row) => ({ ...row, 'licence.model': models[at] ?? '' })),
    ),
    certificate: cars.flatMap(({ certificate = [] }) => certificate),
    factory: cars.flatMap(({ factory = [] }) => factory),
  };
  const several = await submitted(made, exporter, stated);
  doneWith(
    await register.as(exporter, (tx) =>
      screenApplication(register, tx, { application: several, version: 1 }),
    ),
  );
  const { rows } = await owner.query<{ id: string; vin: string; bytes: Buffer; told: Buffer }>(
    'SELECT id, vin, bytes, told FROM register.verdict WHERE application = $1 ORDER BY place',
    [several],
  );
  assert.deepEqual(
    rows.map(({ vin }) => vin),
    vins,
  );
  for (const [at, { id, vin, bytes, told }] of rows.entries()) {
    const record = JSON.parse(bytes.toString());
    assert.deepEqual([record.vin, record.facts['licence.model'].value], [vin, models[at]]);
    assert.equal(JSON.parse(told.toString()).vin, vin);
    assert.equal((await replay(id)).same, true);
  }
});
