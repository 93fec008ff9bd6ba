import assert from 'node:assert/strict';
import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { lawFor } from '../../src/cli/law-for.ts';
import { parseIsoDate } from '../../src/domain/calendar/iso-date.ts';
import { parseSetting, withSetting } from '../../src/domain/rules/set-value.ts';
import type { RuleSet } from '../../src/domain/rules/syntax.ts';
import { type Law, lawOf } from '../../src/engine/load-law.ts';
import { Database, sqlText } from '../../src/nation/database.ts';
import { changedPatterns } from '../../src/products/whatif/changed-patterns.ts';
import { ROOT, runCli } from '../cli/run-cli.ts';

const EXPORTER = '91310100YYUJH21102';
const VINS = ['LGXCE4CB2PZZZ0001', 'LGXCE4CB4PZZZ0002', 'LGXCE4CB6PZZZ0003', 'LGXCE4CB8PZZZ0004'];

/**
 * Applied for on Monday 2 March 2026 at ages of 50, 100 and 150 days and on Friday 6 March at 400 days;
 * no letter. `-A2` could be a formula. One name of the exporter is mistyped, and before the others by code point.
 */
const FEEDS = {
  licence: `application,applicant,applicantName,province,vin,appliedOn,registeredOn,destination,condition,odometerKm
A1,${EXPORTER},东方,31,${VINS[0]},2026-03-02,2026-01-11,KZ,used,20
-A2,${EXPORTER},一方,31,${VINS[1]},2026-03-02,2025-11-22,KZ,used,9000
-A2,${EXPORTER},东方,31,${VINS[2]},2026-03-02,2025-10-03,RU,used,8000
A3,${EXPORTER},东方,44,${VINS[3]},2026-03-06,2025-01-30,RU,used,8000
`,
  certificate: `number,vin,registeredOn,pendingExportOn,province,owner,status
310000000001,${VINS[0]},2026-01-11,2026-02-25,31,${EXPORTER},normal
310000000002,${VINS[1]},2025-11-22,2026-02-25,31,${EXPORTER},normal
310000000003,${VINS[2]},2025-10-03,2026-02-25,31,${EXPORTER},normal
310000000004,${VINS[3]},2025-01-30,2026-02-25,44,${EXPORTER},normal
`,
  letter: `number,application,vin,issuer\nL1,B1,LGXCE4CBXPZZZ0005,BYD\n`,
};

/** Lines of a table's part, from the one that begins with a heading to the next empty one. */
const part = (text: string, heading: string): readonly string[] => {
  const lines = text.split('\n');
  const from = lines.findIndex((line) => line.startsWith(heading));
  return lines
    .slice(from, lines.indexOf('', from))
    .map((line) => line.replaceAll(/ {2,}/g, ' ').trim());
};

describe('a what-if worked out by hand', () => {
  let scratch = '';
  let nation = '';
  let table = '';
  before(async () => {
    scratch = await mkdtemp(join(tmpdir(), 'mileproof-whatif-small-'));
    const feeds = join(scratch, 'feeds');
    nation = join(scratch, 'nation');
    await mkdir(feeds);
    for (const [name, text] of Object.entries(FEEDS))
      await writeFile(join(feeds, `${name}.csv`), text);
    const { err } = await runCli(['screen', feeds, '--out', nation]);
    assert.match(err, /written to/);
    table = (await runCli(['whatif', nation, '--set', 'G01.days=90', '--capacity', '0'])).out;
  });
  after(() => rm(scratch, { recursive: true, force: true }));

  test('letters: three need one within 180 days, one within 90, all without', () => {
    assert.deepEqual(part(table, 'Letters of the manufacturer'), [
      'Letters of the manufacturer before after',
      'vehicles that need one 3 1',
      'of these without one 3 1',
      'of these not known 0 0',
    ]);
  });

  test('reviews: the period is five working days, the capacity is held against it', () => {
    const reviews = part(table, 'Reviews');
    assert.equal(reviews[1], '2 Mar 2026 to 6 Mar 2026, 5 working days');
    assert.deepEqual(reviews.slice(3, 6), [
      'applications 3 3 of 3',
      'a working day 0.6 0.6',
      'over 0 a day 0.6 0.6',
    ]);
  });

  test('the exporter has the name that most of its applications have', () => {
    assert.match(table, /东方/);
    assert.doesNotMatch(table, /一方/);
  });

  test('what people wrote is inert in the CSV', async () => {
    const { out } = await runCli(['whatif', nation, '--set', 'G01.days=90', '--format', 'csv']);
    assert.match(out, /\n'-A2,/);
    assert.doesNotMatch(out, /\n-A2/);
  });

  test('a pattern whose groups are decided in memory is worked out again', async () => {
    const { status, err } = await runCli(['whatif', nation, '--set', 'R22.vatPercent=12']);
    assert.equal(status, 0, err);
  });

  test('answers that another program stored are refused', async () => {
    const other = join(scratch, 'other');
    await cp(nation, other, { recursive: true });
    const file = join(other, 'verdicts', 'part-0000.parquet');
    const database = await Database.open({
      memory: '1GB',
      threads: 1,
      spill: join(scratch, 'spill'),
    });
    await database.run(
      `CREATE TABLE v AS SELECT * REPLACE ('undetermined' AS gate) FROM read_parquet(${sqlText(file)})`,
    );
    await database.run(`COPY v TO ${sqlText(file)} (FORMAT parquet)`);
    database.close();
    const { status, err } = await runCli(['whatif', other, '--set', 'G01.days=90']);
    assert.equal(status, 65);
    assert.match(err, /are not those of this program under the same law: screen the feeds again/);
  });

  test('a folder whose store is missing is refused, a batch is answered as before', async () => {
    const bare = join(scratch, 'bare');
    await cp(nation, bare, { recursive: true });
    await rm(join(bare, 'store'), { recursive: true });
    const missing = await runCli(['whatif', bare, '--set', 'G01.days=90']);
    assert.equal(missing.status, 66);
    assert.match(missing.err, /screened by an earlier program/);

    const feeds = join(scratch, 'feeds');
    const batch = await runCli(['whatif', feeds, '--set', 'G01.days=90']);
    assert.equal(batch.status, 0);
    assert.match(batch.out, /\n2 of 4 vehicles change answer\n/);
    const none = await runCli(['whatif', feeds, '--set', 'G01.days=90', '--changed', '0']);
    assert.equal(none.out.split('\n\n').length, batch.out.split('\n\n').length);
    assert.doesNotMatch(none.out, /LGXCE4CB/);
    for (const option of [
      ['--format', 'csv'],
      ['--capacity', '5'],
    ]) {
      const { status, err } = await runCli(['whatif', feeds, '--set', 'G01.days=90', ...option]);
      assert.equal(status, 64);
      assert.match(err, /are for a screened nation/);
    }
    const negative = await runCli(['whatif', nation, '--set', 'G01.days=90', '--capacity', '-3']);
    assert.equal(negative.status, 64);
  });
});

/** The law's values, each set anew as `--set` sets it, by name. */
const setAnew = (
  { files, ruleSet }: Law,
  settings: readonly string[],
): RuleSet['rules'][number]['values'] => {
  let set = files;
  for (const text of settings) {
    const changed = withSetting(set, ruleSet, parseSetting(text) ?? assert.fail(text));
    assert.ok('files' in changed, text);
    set = changed.files;
  }
  const { ruleSet: fresh, problems } = lawOf(set);
  assert.deepEqual(problems, []);
  return fresh.rules.flatMap(({ values }) => values);
};

test('every value that a pattern asks for is noticed when it is set', async () => {
  const folder = join(ROOT, 'law', 'integrity');
  const texts = await Promise.all(
    (await readdir(folder)).map((name) => readFile(join(folder, name), 'utf8')),
  );
  // what the law's own text says is read before any rule is asked
  const named = texts.flatMap((text) =>
    [...text.matchAll(/^ {2}(\w+):\n {4}# Read while the (?:pattern|link)/gm)].map(
      ([, name]) => `${/^id: (\S+)/m.exec(text)?.[1]}.${name}`,
    ),
  );
  assert.ok(named.length >= 50, `${named.length}`);
  const world = { root: ROOT } as Parameters<typeof lawFor>[0];
  const law = lawFor(world, []);
  const today = parseIsoDate('2026-11-24') ?? 0;
  assert.deepEqual(changedPatterns(law.ruleSet, law.ruleSet, today), []);
  const values = law.ruleSet.rules.flatMap((rule) => rule.values);
  const settings = [...new Set(named)].map((name) => {
    const isDay = values.find(({ id }) => id === name)?.type === 'date';
    return `${name}=${isDay ? '2026-03-05' : '7'}`;
  });
  const anew = setAnew(law, settings);
  for (const name of new Set(named)) {
    const fresh = anew.find(({ id }) => id === name) ?? assert.fail(name);
    const rules = law.ruleSet.rules.map((rule) => ({
      ...rule,
      values: rule.values.map((value) => (value.id === name ? fresh : value)),
    }));
    const noticed = changedPatterns(law.ruleSet, { ...law.ruleSet, rules }, today);
    assert.ok(
      noticed.some((pattern) => pattern.values.includes(name)),
      name,
    );
  }
});

test('what a destination bars goes into the pattern of those who ship there, by rules that bar alone', () => {
  const world = { root: ROOT } as Parameters<typeof lawFor>[0];
  const { ruleSet } = lawFor(world, []);
  const today = parseIsoDate('2026-11-24') ?? 0;
  const without = (axis: string, effect: string): readonly string[] => {
    const at = ruleSet.rules.findIndex((rule) => rule.axis === axis && rule.effect === effect);
    const rules = ruleSet.rules.filter((_, place) => place !== at);
    return changedPatterns(ruleSet, { ...ruleSet, rules }, today).map(({ yields }) => yields.name);
  };
  assert.deepEqual(without('entry', 'barred'), ['barredShipped']);
  assert.deepEqual(without('entry', 'conditional'), []);
});
