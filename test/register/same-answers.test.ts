import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import fc from 'fast-check';
import { ACCOUNTS, type Account } from '../../src/domain/facts/fact-table.ts';
import type { ShownFacts, Verdict } from '../../src/domain/verdict/verdict.ts';
import { type AccountObjects, openEngine } from '../../src/engine/engine.ts';
import { keysOf } from '../../src/intake/headers/resolve-columns.ts';
import { Register } from '../../src/register/register.ts';
import { exportQuestion } from '../../src/register/screening/export-question.ts';
import { screenApplication } from '../../src/register/screening/screen-application.ts';
import type { StoredQuestion } from '../../src/register/screening/stored-question.ts';
import { runCli } from '../cli/run-cli.ts';
import { verdictsOf } from '../cli/screen-file.ts';
import { answerTo } from '../engine/asked.ts';
import { type RandomNation, randomNation } from '../nation/random-nation.ts';
import { rightVin } from '../nation/right-vin.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { share } from '../tier.ts';
import { clearCar, submitted } from './a-car.ts';
import { newActor } from './register-database.ts';
import { testRegister } from './test-register.ts';

/*
 * One filing by the register's screening, by the engine on the same objects, and by the command line on what the
 * register writes out: the same answers.
 */

/** The day on which `runCli` asks. */
const today = '2026-11-24';
const base = await testRegister(today);
const { owner, pool } = base;
// persons are hidden under the key of `runCli`
const engine = await openEngine({ pseudonymKey: 'test' });
const register = new Register({ pool, engine, secrets: base.register.secrets, today });
const made = { ...base, register };
const USCC = '915260183BJ1XG6123';
const APPLIED_ON = '2026-11-20';
const exporter = await newActor(owner, 'exporter', { province: '65', uscc: USCC });
const registry = await newActor(owner, 'registry');
const customs = await newActor(owner, 'customs');

/** Accounts on which an applicant has no word. */
const OTHERS = new Set<Account>(['exporter', 'maker', 'network', 'sales', 'party', 'complaint']);

const named = (account: Account, row: ShownFacts): ShownFacts =>
  Object.fromEntries(
    Object.entries(row).flatMap(([name, cell]) =>
      cell === null ? [] : [[`${account}.${name}`, cell]],
    ),
  );

/** What the register keeps of an application itself, worked out here once more. */
const kept = (row: ShownFacts, application: string): ShownFacts => {
  const { 'licence.number': _, 'licence.issuedOn': __, 'licence.validUntil': ___, ...rest } = row;
  return {
    ...rest,
    'licence.application': application,
    'licence.applicant': USCC,
    'licence.province': '65',
    'licence.appliedOn': APPLIED_ON,
  };
};

/** Answers as far as they do not hang on how the rows came. */
const answers = ({ gate, entry, risk, quality, findings }: Omit<Verdict, 'row'>): unknown => ({
  ...{ gate, entry, risk },
  // told in the order of the columns
  quality: quality.map(({ field, code, value }) => `${field} ${code} ${value}`).sort(),
  findings: findings
    // the register alone knows how far feeds reach
    .map(({ rule, result, because }) => ({ rule, result, because: rule === 'G19' ? {} : because }))
    .sort((a, b) => (a.rule < b.rule ? -1 : 1)),
});

const storedVerdicts = async (application: string): Promise<readonly unknown[]> => {
  const { rows } = await owner.query<{ bytes: Buffer }>(
    'SELECT bytes FROM register.verdict WHERE application = $1 ORDER BY place',
    [application],
  );
  return rows.map(({ bytes }) => {
    const whole = JSON.parse(bytes.toString());
    // of the others it says the names of the facts, whose values stand beside
    const settled = Object.entries<{ result: string; because: string[] }>(whole.settled).map(
      ([rule, { result, because }]) => ({
        ...{ rule, result },
        because: Object.fromEntries(because.map((name) => [name, whole.facts[name].value])),
      }),
    );
    return answers({ ...whole.answers, findings: [...whole.findings, ...settled] });
  });
};

const askedIn = async (application: string): Promise<StoredQuestion> => {
  const { rows } = await owner.query<{ question: Buffer }>(
    'SELECT question FROM register.screening WHERE application = $1',
    [application],
  );
  return JSON.parse(gunzipSync(rows[0]?.question ?? '').toString()) as StoredQuestion;
};

const byCommandLine = async (
  asked: StoredQuestion,
  format: 'json' | 'csv',
): Promise<readonly unknown[]> => {
  const folder = join(temporaryFolder('export'), 'filing');
  const own = await exportQuestion(asked, folder, format);
  const { out, err } = await runCli(['screen', folder, '--format', 'ndjson', '--detail', 'all']);
  const verdicts = verdictsOf(out);
  assert.ok(verdicts.length >= own, err);
  return verdicts.slice(0, own).map(answers);
};

/** States rows past the telling: what could not be read there is left to the engine here. */
const state = async (
  application: string,
  accounts: readonly (readonly [Account, readonly ShownFacts[]])[],
): Promise<void> => {
  for (const [account, rows] of accounts) {
    await owner.query(
      `INSERT INTO register.account_row (
          account, teller, standing, exporter, province, source_kind, source, source_row, vin, facts
        )
        SELECT $1, $2, 'stated', $2, '65', 'application', $3, t.place, t.facts ->> $5, t.facts
        FROM jsonb_array_elements($4) WITH ORDINALITY t(facts, place)`,
      [account, exporter.organisation, application, JSON.stringify(rows), `${account}.vin`],
    );
  }
};

const applications = async (): Promise<{ readonly id: string; readonly number: string }> => {
  await owner.query('ALTER TABLE register.account_row DISABLE TRIGGER USER');
  await owner.query(
    `UPDATE register.account_row SET superseded_at = now() WHERE superseded_at IS NULL`,
  );
  await owner.query('ALTER TABLE register.account_row ENABLE TRIGGER USER');
  const id = await submitted(made, exporter, {}, APPLIED_ON);
  const { rows } = await owner.query<{ number: string }>(
    'SELECT number FROM register.application WHERE id = $1',
    [id],
  );
  return { id, number: rows[0]?.number ?? '' };
};

const screen = async (application: string): Promise<void> => {
  const outcome = await register.as(exporter, (tx) =>
    screenApplication(register, tx, { application, version: 1 }),
  );
  assert.equal(outcome.kind, 'done');
};

/** Rows of which none tells what they are of: the telling takes none of them, and the engine no such account. */
const isKeyless = (account: Account, rows: readonly ShownFacts[]): boolean => {
  const keys = keysOf(account);
  return keys.length > 0 && !rows.some((row) => keys.some(({ name }) => row[name] !== undefined));
};

/** A few rows of each account of a nation. */
const filings = fc
  .tuple(randomNation, fc.infiniteStream(fc.nat(9)))
  .map(([nation, kept]): readonly (readonly [Account, readonly ShownFacts[]])[] => {
    const keep = kept[Symbol.iterator]();
    const some = (account: Account, rows: RandomNation[Account]) =>
      (rows ?? [])
        .filter((_, at) => (account === 'licence' && at === 0) || keep.next().value === 0)
        .map((row) => named(account, row as ShownFacts))
        // an office's word, which is taken from no applicant
        .map(({ 'letter.confirmedOn': _, ...row }) => row as ShownFacts);
    return ACCOUNTS.flatMap((account) => {
      const rows = some(account, nation[account]);
      return rows.length === 0 || isKeyless(account, rows) ? [] : [[account, rows] as const];
    });
  });

test('what an exporter states is answered by the register as by the engine and the command line', async () => {
  let answered = 0;
  await fc.assert(
    fc.asyncProperty(
      filings,
      fc.constantFrom('json' as const, 'csv' as const),
      async (accounts, format) => {
        const { id, number } = await applications();
        await state(id, accounts);
        await screen(id);
        const filing = {
          ...{ letter: [], outlet: [], exporter: [] },
          ...Object.fromEntries(
            accounts
              .filter(([account]) => !OTHERS.has(account))
              .map(([account, rows]) => [
                account,
                account === 'licence' ? rows.map((row) => kept(row, number)) : rows,
              ]),
          ),
        } as AccountObjects;
        const { vehicles } = await answerTo(register.engine, { today, filing, detail: 'all' });
        const stored = await storedVerdicts(id);
        assert.deepEqual(
          stored,
          vehicles.map(({ verdict }) => answers(verdict)),
        );
        assert.deepEqual(await byCommandLine(await askedIn(id), format), stored);
        answered += stored.length;
      },
    ),
    { numRuns: share(24), seed: 20, endOnFailure: true },
  );
  assert.ok(answered > share(100), String(answered));
});

test('what authorities told beside it is answered by the command line alike', async () => {
  const vins = [rightVin(1), rightVin(2), rightVin(417_233)];
  // days around the 180th after the registration: with and without a letter
  const days = ['2026-05-23', '2026-05-24', '2026-05-25'];
  for (const format of ['json', 'csv'] as const) {
    const { id } = await applications();
    const cars = vins.map((vin) => clearCar(vin, USCC));
    const rows = (account: Account) => cars.flatMap((car) => car[account] ?? []);
    await state(id, [
      ['licence', rows('licence')],
      ['certificate', rows('certificate')],
      ['factory', rows('factory')],
      ['inspection', rows('inspection')],
    ]);
    const fed = async (teller: typeof registry, account: Account, facts: readonly ShownFacts[]) =>
      owner.query(
        `INSERT INTO register.account_row (
            account, teller, standing, source_kind, source, source_row, vin, facts
          )
          SELECT $1, $2, 'fed', 'feed', gen_random_uuid(), t.place, t.facts ->> $4, t.facts
          FROM jsonb_array_elements($3) WITH ORDINALITY t(facts, place)`,
        [account, teller.organisation, JSON.stringify(facts), `${account}.vin`],
      );
    await fed(
      registry,
      'certificate',
      rows('certificate').map((row, at) => ({
        ...row,
        'certificate.registeredOn': days[at] ?? '',
      })),
    );
    await fed(customs, 'declaration', [
      {
        'declaration.vin': vins[2] ?? '',
        'declaration.number': '020220261000000001',
        'declaration.exitedOn': '2026-11-01',
      },
    ]);
    await screen(id);
    const stored = await storedVerdicts(id);
    assert.deepEqual(await byCommandLine(await askedIn(id), format), stored);
    assert.equal(stored.length, 3);
  }
});
