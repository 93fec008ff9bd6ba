import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import papaparse from 'papaparse';
import { dayOf } from '../../src/domain/calendar/day.ts';
import { ACCOUNTS } from '../../src/domain/facts/fact-table.ts';
import { readReferralTerms } from '../../src/domain/referrals/referral-terms.ts';
import { screenNation } from '../../src/nation/screen-nation.ts';
import { ScreenedNation } from '../../src/nation/store/screened-nation.ts';
import type { EditionDocument } from '../../src/products/figures/edition-document.ts';
import { FiguresTerms } from '../../src/products/figures/figures-terms.ts';
import { recomputeFigures } from '../../src/products/figures/recompute-figures.ts';
import { statedFiles } from '../../src/products/figures/write-figures.ts';
import { writeReferrals } from '../../src/products/referrals/write-referrals.ts';
import { makeSales } from '../../src/products/sales/make-sales.ts';
import { readProtection } from '../../src/products/sales/protect/protection.ts';
import { makeService } from '../../src/products/service/make-service.ts';
import type { Actor } from '../../src/register/actor.ts';
import { ExportTaken, exportFeeds } from '../../src/register/export/export-feeds.ts';
import { takeFeed } from '../../src/register/feeds/take-feed.ts';
import { rescreenAfterRuns } from '../../src/register/nation/rescreen-after.ts';
import { runNation } from '../../src/register/nation/run-nation.ts';
import { Register } from '../../src/register/register.ts';
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
const { register, owner, pool } = await testRegister(
  TODAY,
  'a key for tests, long enough to protect',
);
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
  const order = { folder: exported, program: 'mileproof 0.0.0' };
  const written = await exportFeeds(register, order);
  assert.equal(written.kind, 'done');
  await assert.rejects(exportFeeds(register, order), ExportTaken);
  const { today, files } = JSON.parse(await readFile(join(exported, 'manifest.json'), 'utf8'));
  assert.equal(today, TODAY);
  for (const { name, rows, sha256 } of files) {
    const bytes = await readFile(join(exported, 'feeds', name));
    assert.equal(createHash('sha256').update(bytes).digest('hex'), sha256, name);
    assert.equal((await readRows(join(exported, 'feeds', name))).length, rows, name);
  }
  const given = await verdictsOf(join(exported, 'feeds'), 'of-export');
  assert.ok(expected.size > 100, String(expected.size));
  assert.ok([...expected.values()].some(({ risk_band: band }) => band !== 'low'));
  assert.deepEqual([...given.keys()].toSorted(), [...expected.keys()].toSorted());
  for (const [key, verdict] of expected) assert.deepEqual(given.get(key), verdict, key);
});

test('the register’s own screening after a run over the nation gives the same gate and entry', async () => {
  const run = await runNation(register, { threads: 1, scratch });
  assert.equal(run.kind, 'done');
  const changed: string[] = [];
  const followed = await rescreenAfterRuns(register, async (_, vins) => changed.push(...vins));
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

const rowsOf = async (statement: string): Promise<readonly string[]> => {
  const { rows } = await owner.query<unknown[]>({ text: statement, rowMode: 'array' });
  return rows.map((row) => row.join(',')).toSorted();
};

const cellsOf = (rows: readonly Row[], columns: readonly string[]): readonly string[] =>
  rows.map((row) => columns.map((column) => row[column] ?? '').join(',')).toSorted();

test('a run keeps the products that the command line makes of the same feeds', async () => {
  const limits = { memory: '1GB', threads: 1 };
  const nation = await ScreenedNation.open(join(scratch, 'of-feeds'), limits);
  after(() => nation.close());
  const law = LAW.ruleSet;
  const reference = join(ROOT, 'reference');
  const out = (name: string): string => join(scratch, name);
  const told = {
    within: 180, // not-law: as the law has it
    lawWithin: 180, // not-law: as the law has it
    settle: 60, // not-law: as the law has it
    kind: 'retail',
    lang: 'en',
    ...{ input: 'x', program: 'x', referenceFolder: reference },
    began: () => {},
  } as const;
  await makeSales(nation, { ...told, asOf: TODAY, protection: null, out: out('sales') });
  const sales = await readRows(join(out('sales'), 'sales.csv'));
  const columns = ['maker', 'province', 'month', 'reported', 'registered', 'exportedWithin'];
  assert.deepEqual(
    await rowsOf(`SELECT maker, province, month, reported, registered, exported_within, never_plated, undecided
      FROM register.nation_sales`),
    cellsOf(sales, [...columns, 'neverPlated', 'undecided']),
  );
  assert.ok(sales.length > 100);
  // the figures are counts of the vehicles behind them
  const [behind] = await rowsOf(`SELECT
      count(*) FILTER (WHERE age <= 180), count(*) FILTER (WHERE age <= 180 AND lettered),
      count(*) FILTER (WHERE figure = 'never-plated'), count(*) FILTER (WHERE figure = 'may-have-left')
    FROM register.nation_vehicle`);
  const [figures] = await rowsOf(`SELECT
      sum(exported_within), sum(with_letter), sum(never_plated), sum(may_have_left)
    FROM register.nation_sales`);
  assert.equal(behind, figures);
  const read = readProtection(Buffer.from(register.secrets.pseudonymKey));
  assert.ok(read.ok);
  const again = await ScreenedNation.open(join(scratch, 'of-feeds'), limits);
  after(() => again.close());
  const { protection } = read;
  await makeSales(again, { ...told, asOf: '2026-10-31', protection, out: out('public') });
  assert.deepEqual(
    await rowsOf(`SELECT maker, province, month, reported, registered, exported_within, never_plated, undecided
      FROM register.nation_public_sales`),
    cellsOf(await readRows(join(out('public'), 'sales.csv')), [
      ...columns,
      ...['neverPlated', 'undecided'],
    ]),
  );
  // what leaves the house as files is the same, and makes itself again
  const kept = join(scratch, 'kept-figures');
  await mkdir(kept);
  const { rows: files } = await owner.query<{ name: string; bytes: Buffer }>(
    'SELECT name, bytes FROM register.nation_figures_file',
  );
  for (const { name, bytes } of files) await writeFile(join(kept, name), bytes);
  for (const name of ['sales.csv', 'vintages.csv', 'ages.csv', 'curve.csv']) {
    const theirs = await readFile(join(out('public'), name), 'utf8');
    assert.equal(await readFile(join(kept, name), 'utf8'), theirs, name);
  }
  const { rows: stated } = await owner.query<{ terms: unknown }>(
    'SELECT terms FROM register.nation_figures',
  );
  const edition = {
    terms: FiguresTerms.parse(stated[0]?.terms),
    files: await statedFiles(kept),
  } as EditionDocument;
  const answers = await recomputeFigures({
    ...{ folder: kept, edition, again: out('again') },
    limits: { ...limits, spill: out('spill') },
  });
  assert.deepEqual(
    new Set(answers.map(({ answer }) => answer)),
    new Set(['source', 'same']),
    JSON.stringify(answers),
  );
  const terms = { withinKm: 100, reference, program: 'x', law, lang: 'en' } as const;
  await makeService(again, out('service'), terms);
  const side = (column: string): string =>
    `CASE WHEN ${column} IS NULL THEN 'all' WHEN ${column} = '' THEN 'unknown' ELSE ${column} END`;
  assert.deepEqual(
    await rowsOf(`SELECT ${side('country')}, ${side('maker')} AS maker, year, vehicles, outlets, unknown
      FROM register.nation_service`),
    cellsOf(await readRows(join(out('service'), 'service.csv')), [
      ...['country', 'maker', 'year', 'vehicles', 'outlets', 'notKnown'],
    ]),
  );
  const { terms: grounds } = readReferralTerms(LAW.files, law.instruments);
  const scope = { office: null, claimant: null, least: 0 };
  const referrals = { nation: again, law: LAW, terms: grounds, scope, lang: 'en' } as const;
  await writeReferrals({ ...referrals, out: out('referrals'), began: () => {} });
  assert.deepEqual(
    await rowsOf(`SELECT claimant, claims, vehicles, claims_at_risk, at_risk, to_char(next_limit, 'YYYY-MM-DD')
      FROM register.nation_claimant`),
    cellsOf(await readRows(join(out('referrals'), 'claimants.csv')), [
      ...['claimant', 'claims', 'vehicles', 'claimsAtRisk', 'atRisk', 'nextLimitation'],
    ]),
  );
  const [payments] = await rowsOf(`SELECT count(*), sum(amount) FILTER (WHERE at_risk)
    FROM register.nation_payment`);
  const [claimed] = await rowsOf('SELECT sum(claims), sum(at_risk) FROM register.nation_claimant');
  assert.equal(payments, claimed);
  const [lanes] = await rowsOf(`SELECT sum(applications), sum(vehicles), sum(issued)
    FROM register.nation_lane`);
  assert.equal(
    lanes,
    (
      await rowsOf(`SELECT count(*), sum(vehicles), sum(issued)
    FROM register.nation_application`)
    )[0],
  );
  const leftOver = (await readdir(scratch)).filter((name) => name.startsWith('mileproof-nation-'));
  assert.deepEqual(leftOver, []);
});

test('a run of a demonstration keeps no real manufacturer beside its counts', async () => {
  const { engine, secrets, today } = register;
  const made = new Register({ pool, engine, secrets, today: today ?? TODAY, demonstration: true });
  const run = await runNation(made, { threads: 1, scratch });
  assert.ok(run.kind === 'done', JSON.stringify(run));
  const tables = ['nation_sales', 'nation_public_sales', 'nation_vintage', 'nation_vehicle'];
  for (const table of tables) {
    const { rows } = await owner.query<{ maker: string }>(
      `SELECT DISTINCT maker FROM register.${table} WHERE run = $1 AND maker <> ''`,
      [run.value.id],
    );
    assert.ok(rows.length > 3, `${table}: ${rows.length} makers`);
    for (const { maker } of rows) assert.match(maker, /^示例/, table);
  }
});
