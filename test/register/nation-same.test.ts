import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import papaparse from 'papaparse';
import { dayOf } from '../../src/domain/calendar/day.ts';
import { ACCOUNTS } from '../../src/domain/facts/fact-table.ts';
import { screenNation } from '../../src/nation/screen-nation.ts';
import type { Actor } from '../../src/register/actor.ts';
import { writeFeeds } from '../../src/register/export/write-feeds.ts';
import { takeFeed } from '../../src/register/feeds/take-feed.ts';
import { followRuns } from '../../src/register/nation/follow.ts';
import { runNation } from '../../src/register/nation/run-nation.ts';
import { screenApplication } from '../../src/register/screening/screen-application.ts';
import { accountsFedBy } from '../../src/register/telling/feed-accounts.ts';
import { readAccounts } from '../../src/register/telling/read-accounts.ts';
import { tell } from '../../src/register/telling/tell.ts';
import { ROOT } from '../cli/run-cli.ts';
import { LAW } from '../published-law.ts';
import { simulatedNation } from '../simulate/simulated-nation.ts';
import { WITH_ALL } from '../tier.ts';
import { newActor, say } from './register-database.ts';
import { testRegister } from './test-register.ts';

const TODAY = '2026-11-20';
const { register, owner, pool } = await testRegister(TODAY);
const { folder: feeds } = await simulatedNation({ vehicles: 1000, exports: 0.6 });
const scratch = await mkdtemp(join(tmpdir(), 'mileproof-same-'));
after(() => rm(scratch, { recursive: true, force: true }));

const TELLERS: readonly Actor[] = [
  await newActor(owner, 'registry'),
  await newActor(owner, 'customs'),
  await newActor(owner, 'tax'),
  await newActor(owner, 'office'),
  await newActor(owner, 'ministry'),
];

type Row = Readonly<Record<string, string>>;

const readRows = async (path: string): Promise<readonly Row[]> =>
  papaparse.parse<Row>(await readFile(path, 'utf8'), { header: true, skipEmptyLines: true }).data;

const bytesOf = (rows: readonly Row[]): Uint8Array =>
  new TextEncoder().encode(papaparse.unparse([...rows]));

/** Verdicts of a folder of feeds as the command line gives them, by application and VIN. */
const verdictsOf = async (folder: string, name: string): Promise<ReadonlyMap<string, Row>> => {
  const out = join(scratch, name);
  const outcome = await screenNation({
    folder,
    out,
    law: LAW,
    referenceFolder: join(ROOT, 'reference'),
    today: dayOf(2026, 11, 20),
    pseudonymKey: register.secrets.pseudonymKey,
    program: '0.0.0',
    memory: '1GB',
    threads: 1,
    language: 'en',
    progress: () => {},
    resumed: () => {},
  });
  assert.equal(outcome.kind, 'screened');
  const rows = await readRows(join(out, 'verdicts.csv'));
  return new Map(rows.map((row) => [`${row['application']} ${row['vin']}`, row]));
};

/** Whether an exporter can apply for what a row of the licence account says. */
const canApply = ({ vin, application, applicant, province }: Row): boolean =>
  application !== '' &&
  /^[A-HJ-NPR-Z0-9]{17}$/.test(vin ?? '') &&
  /^[0-9A-Z]{18}$/.test(applicant ?? '') &&
  /^[0-9]{2}$/.test(province ?? '');

/** From that day on nothing was issued yet: what is applied for is under way. */
const UNDER_WAY_FROM = '2026-10-01';

// every licence of the simulation is issued: those applied for last are made to wait
const told = (await readRows(join(feeds, 'licence.csv'))).map((row) =>
  (row['appliedOn'] ?? '') >= UNDER_WAY_FROM
    ? { ...row, number: '', issuedOn: '', validUntil: '' }
    : row,
);
await writeFile(join(feeds, 'licence.csv'), bytesOf(told));
const vinsTold = Map.groupBy(told, ({ vin }) => vin ?? '');
const homes = new Map(
  [...Map.groupBy(told, ({ applicant }) => applicant ?? '')].map(([uscc, rows]) => [
    uscc,
    rows.map(({ province }) => province),
  ]),
);
const applied = [...Map.groupBy(told, ({ application }) => application ?? '').values()].filter(
  (rows) =>
    (rows[0]?.['appliedOn'] ?? '') >= UNDER_WAY_FROM &&
    rows.every((row) => canApply(row) && row['appliedOn'] === rows[0]?.['appliedOn']) &&
    rows.every(({ vin }) => vinsTold.get(vin ?? '')?.length === 1) &&
    // an exporter applies where it is
    rows.every(({ applicant = '', province }) => (homes.get(applicant) ?? []).at(0) === province),
);

const exporters = new Map<string, Actor>();
const exporterOf = async (uscc: string, province = '65'): Promise<Actor> => {
  const known = exporters.get(uscc) ?? (await newActor(owner, 'exporter', { uscc, province }));
  exporters.set(uscc, known);
  return known;
};

/** Applies for what rows of one application say, as their exporter. Gives the id of the application. */
const apply = async (rows: readonly Row[]): Promise<string> => {
  const { application, applicant = '', appliedOn, province } = rows[0] ?? {};
  const exporter = await exporterOf(applicant, province);
  const [made] = await say<{ id: string }>(
    pool,
    exporter,
    `INSERT INTO register.application (number, exporter, province, state, verb)
      VALUES ($1, $2, $3, 'draft', 'draft')
      RETURNING id`,
    [application, exporter.organisation, province],
  );
  const id = made?.id ?? '';
  await say(
    pool,
    exporter,
    `INSERT INTO register.application_version (application, version, exporter, province, applied_on, digest)
      VALUES ($1, 1, $2, $3, $4, sha256('x'))`,
    [id, exporter.organisation, province, appliedOn],
  );
  await say(
    pool,
    exporter,
    `UPDATE register.application
      SET state = 'submitted', verb = 'submit', version = 1, stepped_at = now()
      WHERE id = $1`,
    [id],
  );
  await say(
    pool,
    exporter,
    `INSERT INTO register.application_vehicle (application, exporter, province, version, vin, state, verb)
      SELECT $1, $2, $3, 1, vin, 'open', 'list' FROM unnest($4::text[]) vin`,
    [id, exporter.organisation, province, rows.map(({ vin }) => vin)],
  );
  const { accounts } = await readAccounts(
    { kind: 'file', file: { name: 'licence.csv', bytes: bytesOf(rows), account: 'licence' } },
    { pseudonymKey: register.secrets.pseudonymKey },
  );
  const outcome = await register.as(exporter, (tx) =>
    tell(tx, {
      account: 'licence',
      teller: exporter.organisation ?? '',
      standing: 'stated',
      exporter: exporter.organisation,
      province: province ?? null,
      source: { kind: 'application', id },
      rows: accounts.get('licence') ?? [],
    }),
  );
  assert.equal(outcome.kind, 'done');
  return id;
};

const applications = new Map<string, readonly Row[]>();
const expected = await verdictsOf(feeds, 'of-feeds');

test('authorities and exporters tell the register all that the feeds of a nation tell', async () => {
  const left = new Set(applied.flat());
  for (const account of ACCOUNTS) {
    const path = join(feeds, `${account}.csv`);
    const given = await readFile(path).catch(() => null);
    if (given === null) continue;
    const bytes = account === 'licence' ? bytesOf(told.filter((row) => !left.has(row))) : given;
    const taken = join(scratch, `${account}.csv`);
    await writeFile(taken, bytes);
    const teller = TELLERS.find(({ part }) => accountsFedBy(part).includes(account));
    assert.ok(teller, account);
    const digest = createHash('sha256').update(bytes).digest('hex');
    const file = { path: taken, bytes: bytes.length, digest };
    const outcome = await takeFeed(register, teller, { account, name: `${account}.csv`, file });
    assert.equal(outcome.kind, 'done', account);
  }
  for (const rows of applied) applications.set(await apply(rows), rows);
  assert.ok(left.size > 10, String(left.size));
});

test('the nation is screened from the register’s own export as from the feeds themselves', {
  skip: WITH_ALL,
}, async () => {
  const exported = join(scratch, 'exported');
  await mkdir(exported);
  const written = await writeFeeds(register, { folder: exported });
  assert.equal(written.kind, 'done');
  const given = await verdictsOf(exported, 'of-export');
  assert.ok(expected.size > 100, String(expected.size));
  assert.ok([...expected.values()].some(({ risk_band: band }) => band !== 'low'));
  assert.deepEqual([...given.keys()].toSorted(), [...expected.keys()].toSorted());
  for (const [key, verdict] of expected) assert.deepEqual(given.get(key), verdict, key);
});

test('the register’s own screening after a run over the nation gives the same gate and entry', async () => {
  const run = await runNation(register, { threads: 1 });
  assert.equal(run.kind, 'done');
  const changed: string[] = [];
  const followed = await followRuns(register, async (_, vins) => changed.push(...vins));
  assert.deepEqual(followed, { kind: 'done', value: { followed: 1, vehicles: changed.length } });
  const open = new Set(applied.flat().map(({ vin }) => vin));
  assert.ok(changed.length > 0 && changed.every((vin) => open.has(vin)));
  const ours: string[] = [];
  const theirs: string[] = [];
  for (const [id, rows] of applications) {
    const exporter = await exporterOf(rows[0]?.['applicant'] ?? '');
    const outcome = await register.as(exporter, (tx) =>
      screenApplication(register, tx, { application: id, version: 1 }),
    );
    assert.equal(outcome.kind, 'done');
    const screened = outcome.kind === 'done' ? outcome.value : [];
    for (const { vin, gate, entry } of screened) ours.push(`${vin} ${gate} ${entry}`);
    for (const { vin, application } of rows) {
      const verdict = expected.get(`${application} ${vin}`);
      theirs.push(`${vin} ${verdict?.['gate']} ${verdict?.['entry']}`);
    }
  }
  assert.deepEqual(ours, theirs);
  for (const gate of ['clear', 'blocked', 'undetermined']) {
    assert.ok(
      ours.some((line) => line.includes(gate)),
      gate,
    );
  }
});
