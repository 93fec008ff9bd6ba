// with --all: nations of thousands are simulated
import assert from 'node:assert/strict';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { ACCOUNTS, FACTS } from '../../src/domain/facts/fact-table.ts';
import type { Verdict } from '../../src/domain/verdict/verdict.ts';
import { vinStandingOf } from '../../src/domain/vin/check-digit.ts';
import { runCli } from '../cli/run-cli.ts';
import { verdictsOf } from '../cli/screen-file.ts';
import { type Row, type SimulatedNation, simulatedNation } from './simulated-nation.ts';

/** What an honest nation may show: seals that are images, orders to rectify, old cars declared in yuan. */
const HONEST: Readonly<Record<string, string>> = {
  G07: 'a stamped letter is confirmed with its issuer',
  G14: 'an exporter under an order to rectify is weighed',
  R02: 'a single car is applied for on day 182 by chance',
  R21: 'an old car is declared far below the price it had when new',
};

const screened = async (folder: string): Promise<{ verdicts: readonly Verdict[]; err: string }> => {
  for (const name of ['truth.csv', 'simulation.json']) await rm(join(folder, name));
  const { out, err } = await runCli([
    'screen',
    folder,
    '--format',
    'ndjson',
    '--today',
    '2026-11-20',
  ]);
  return { verdicts: verdictsOf(out), err };
};

const openRules = (verdicts: readonly Verdict[]): readonly string[] => {
  const rules = verdicts.flatMap(({ findings }) =>
    findings
      .filter(({ rule, result }) => /^[GR]\d\d[A-Z]?$/.test(rule) && result !== 'met')
      .map(({ rule }) => rule),
  );
  return [...new Set(rules)].sort();
};

describe('an honest nation without mess', () => {
  let nation: SimulatedNation;
  let certificates: readonly Row[] = [];
  let licences: readonly Row[] = [];

  before(async () => {
    nation = await simulatedNation({ seed: 11, vehicles: 6000, mess: false, schemes: 0 });
    certificates = await nation.rows('certificate');
    licences = await nation.rows('licence');
  });

  test('has the vehicles and the exports asked for', () => {
    assert.equal(nation.simulation.vehicles, 6000);
    assert.equal(licences.length, 600);
    // three in a thousand are returned before they are plated
    assert.ok(certificates.length > 5960 && certificates.length <= 6000, `${certificates.length}`);
    assert.deepEqual(nation.simulation.schemes, {});
  });

  test('has VINs of right check digit, each once, whose plant and serial no maker uses', () => {
    const vins = certificates.map(({ vin }) => vin ?? '');
    assert.equal(new Set(vins).size, vins.length);
    assert.deepEqual(
      vins.filter((vin) => vinStandingOf(vin) !== 'valid' || !/^L.{9}ZZZ\d{4}$/.test(vin)),
      [],
    );
  });

  test('registers most at the end of the year, least at Spring Festival, hardly on Sundays', () => {
    const inMonth = (month: string): number =>
      certificates.filter(({ registeredOn }) => registeredOn?.startsWith(month)).length;
    assert.ok(inMonth('2025-12') > 2 * inMonth('2026-02'), `${inMonth('2025-12')}`);
    const sundays = certificates.filter(
      ({ registeredOn }) => new Date(`${registeredOn}T00:00:00Z`).getUTCDay() === 0,
    );
    assert.ok(sundays.length < certificates.length / 50, `${sundays.length}`);
  });

  test('reports sales that equal its registrations', async () => {
    const retail = (await nation.rows('sales'))
      .filter(({ kind }) => kind === 'retail')
      .reduce((sum, { reported }) => sum + Number(reported), 0);
    const recent = certificates.filter(({ registeredOn = '' }) => registeredOn >= '2024-11-01');
    // what was insured and returned before plating is booked too
    assert.ok(retail >= recent.length && retail - recent.length < 40, `${retail} ${recent.length}`);
  });

  test('is screened clear, with nothing raised but what honest cars raise', async () => {
    const { verdicts, err } = await screened(nation.folder);
    assert.equal(verdicts.length, 600);
    assert.deepEqual(
      verdicts.filter(({ gate }) => gate === 'blocked'),
      [],
    );
    assert.ok(verdicts.filter(({ gate }) => gate === 'clear').length > 500);
    // honest exporters hardly ship where the destination bars
    assert.ok(verdicts.filter(({ entry }) => entry.answer === 'barred').length <= 3);
    assert.deepEqual(
      openRules(verdicts).filter((rule) => !(rule in HONEST)),
      [],
    );
    assert.deepEqual(
      verdicts.filter(({ quality }) => quality.length > 0),
      [],
    );
    // rows of vehicles that nobody exports, the first thousand of them by name
    const expected = /fits-no-vehicle|more problems were counted and are not named/;
    const told = err.split('\n').filter((line) => line !== '' && !expected.test(line));
    assert.deepEqual(told, []);
  });
});

describe('a nation with mess', () => {
  let nation: SimulatedNation;
  before(async () => {
    nation = await simulatedNation({ seed: 12, vehicles: 6000, schemes: 4 });
  });

  test('has no header that intake does not know', async () => {
    for (const account of ACCOUNTS) {
      const [row = {}] = await nation.rows(account);
      const known = FACTS.filter((fact) => fact.account === account && !fact.derived);
      const names = known.map(({ name }) => name.slice(account.length + 1));
      assert.deepEqual(
        Object.keys(row),
        names.filter((name) => Object.keys(row).includes(name)),
      );
      assert.ok(Object.keys(row).length > 2, account);
    }
    const { err } = await screened(nation.folder);
    assert.doesNotMatch(err, /unknown-header|no-known-header|broken/);
  });

  test('has nothing that happens after its feeds were drawn', async () => {
    const ahead = /Until$|mustScrapOn/;
    for (const account of ACCOUNTS) {
      const late = (await nation.rows(account)).flatMap((row) =>
        Object.entries(row).filter(
          ([name, text]) =>
            !ahead.test(name) && /^\d{4}-\d\d-\d\d$/.test(text) && text > '2026-11-20',
        ),
      );
      assert.deepEqual(late, [], account);
    }
  });

  test('has blank and mistyped cells, other dates, rows sent twice and certificates of a move', async () => {
    const certificates = await nation.rows('certificate');
    assert.ok(certificates.some(({ model }) => model === ''));
    assert.ok(certificates.some(({ registeredOn = '' }) => registeredOn.includes('/')));
    assert.ok(certificates.some(({ vin = '' }) => vinStandingOf(vin) !== 'valid'));
    const byNumber = new Map<string, Row[]>();
    for (const row of certificates) {
      const number = row['number'] ?? '';
      byNumber.set(number, [...(byNumber.get(number) ?? []), row]);
    }
    const several = [...byNumber.values()].filter((rows) => rows.length > 1);
    assert.ok(
      several.some(([one, two]) => JSON.stringify(one) === JSON.stringify(two)),
      'sent twice',
    );
    const moved = several.filter(
      ([one, two]) =>
        one?.['vin'] === two?.['vin'] &&
        one?.['registeredOn'] === two?.['registeredOn'] &&
        one?.['province'] !== two?.['province'],
    );
    assert.ok(moved.length > 5, `${moved.length} moved`);
  });

  test('has fleets registered on one day and kept', async () => {
    const certificates = await nation.rows('certificate');
    const days = new Map<string, number>();
    for (const { owner, ownerKind, registeredOn, pendingExportOn } of certificates) {
      if (ownerKind !== 'company' || pendingExportOn !== '') continue;
      const key = `${owner} ${registeredOn}`;
      days.set(key, (days.get(key) ?? 0) + 1);
    }
    assert.ok([...days.values()].some((count) => count >= 9));
  });
});

describe('a nation in which offices leave cells blank', () => {
  /** Rows of a feed and how many of them have no value in a column. */
  const blanks = async (
    nation: SimulatedNation,
    account: string,
    column: string,
  ): Promise<number> => {
    const rows = await nation.rows(account);
    return rows.filter((row) => row[column] === '').length / rows.length;
  };

  test('has blanks in any column of any account, and the same cells otherwise', async () => {
    const options = { seed: 13, vehicles: 4000, exports: 0.5, mess: false, schemes: 0 };
    const whole = await simulatedNation(options);
    const nation = await simulatedNation({ ...options, blank: 50 });
    for (const [account, column] of [
      ['certificate', 'vin'],
      ['certificate', 'registeredOn'],
      ['licence', 'applicantName'],
      ['exporter', 'filedUntil'],
      ['outlet', 'provider'],
      ['maker', 'legalName'],
      ['invoice', 'buyer'],
    ] as const) {
      assert.equal(await blanks(whole, account, column), 0, column);
    }
    const shares: number[] = [];
    const [before, after] = await Promise.all(
      [whole, nation].map((one) => one.rows('certificate')),
    );
    assert.equal(after?.length, before?.length);
    for (const column of Object.keys(after?.[0] ?? {})) {
      const left = after?.filter((row, at) => row[column] !== before?.[at]?.[column]) ?? [];
      assert.ok(
        left.every((row) => row[column] === ''),
        column,
      );
      if (before?.every((row) => row[column] !== ''))
        shares.push(left.length / (after?.length ?? 1));
    }
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    assert.ok(mean > 0.03 && mean < 0.08, `${mean}`);
    // offices differ: of each column some leave nine times the ordinary number blank
    const byProvince = Map.groupBy(after ?? [], ({ province }) => province ?? '');
    const ofOwner = [...byProvince.values()]
      .filter((rows) => rows.length > 60)
      .map((rows) => rows.filter(({ owner }) => owner === '').length / rows.length);
    assert.ok(Math.max(...ofOwner) > 5 * Math.min(...ofOwner), ofOwner.join(' '));
  });
});
