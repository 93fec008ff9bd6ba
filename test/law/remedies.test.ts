import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkExecutions } from '../../src/domain/rules/check/executions.ts';
import { openEngine } from '../../src/engine/engine.ts';
import { executionsOn, remediesOn } from '../../src/register/remedies.ts';

const { law } = await openEngine();

test('a decision is gone against as the law of its day says, by whom it is asked of', () => {
  const office = remediesOn(law, 'office', '2026-11-30');
  assert.deepEqual([office.reconsideration.count, office.court.count], [60, 6]);
  assert.equal(office.reconsideration.whom.zh, '{place}人民政府');
  assert.equal(office.reconsideration.article, '《中华人民共和国行政复议法》第20条、第24条');
  const ministry = remediesOn(law, 'ministry', '2026-11-30');
  assert.equal(ministry.reconsideration.whom.zh, '{authority}');
  assert.equal(ministry.reconsideration.article, '《中华人民共和国行政复议法》第20条、第25条');
  assert.deepEqual(ministry.court, office.court);
  assert.equal(office.court.article, '《中华人民共和国行政诉讼法》第46条');
  assert.equal(office.court.term.zh, '自收到本决定书之日起6个月内');
});

/** The law with another figure of days from a day on. */
const changed = (value: number, from: string) => {
  const files = (law.files ?? []).map((file) => structuredClone(file));
  const found = files.find(({ path }) => path === 'remedies/terms.yaml');
  assert.ok(found);
  const { reconsideration } = found.document as {
    reconsideration: { days: { from: string; value: number; cite: unknown }[] };
  };
  const [first] = reconsideration.days;
  assert.ok(first);
  reconsideration.days.push({ ...first, from, value });
  return { ...law, files };
};

test('a figure that changes holds from its day: the day before, the day, the day after', () => {
  const later = changed(90, '2027-01-01');
  const days = ['2023-12-31', '2024-01-01', '2026-12-31', '2027-01-01', '2027-01-02'];
  assert.deepEqual(
    days.map((day) => remediesOn(later, 'office', day).reconsideration.count),
    // before the first period the first counts
    [60, 60, 60, 90, 90],
  );
  assert.match(remediesOn(later, 'office', '2027-01-01').reconsideration.term.en, /within 90 days/);
});

test('a law without the file, or with another in its place, is refused', () => {
  assert.throws(() => remediesOn({ ...law, files: [] }, 'office', '2026-11-30'));
  const files = [{ path: 'remedies/terms.yaml', document: { reconsideration: {} } }];
  assert.throws(() => remediesOn({ ...law, files }, 'office', '2026-11-30'));
});

test('neither reconsideration nor court action nor an appeal stays a decision, each by its article', () => {
  const found = executionsOn(law, '2026-11-30');
  assert.deepEqual(
    found.map(({ of, value, article }) => [of, value, article]),
    [
      ['appeal', 'notStayed', '《中华人民共和国行政许可法》第7条'],
      ['reconsideration', 'notStayed', '《中华人民共和国行政复议法》第42条'],
      ['court', 'notStayed', '《中华人民共和国行政诉讼法》第56条'],
    ],
  );
  for (const { words } of found) {
    assert.match(words.zh, /不停止执行/);
    assert.match(words.en, /the decision holds meanwhile/);
  }
});

type Execution = Record<
  'reconsideration' | 'court' | 'appeal',
  { words: Record<string, unknown>; periods: { from: string; value: string; cite: unknown }[] }
> & { cases: { of: string; on: string; expect: string }[] };

/** The law with something else of what an appeal stays, and what the check says of it. */
const told = (change: (execution: Execution) => void) => {
  const files = (law.files ?? []).map((file) => structuredClone(file));
  const found = files.find(({ path }) => path === 'remedies/terms.yaml');
  assert.ok(found);
  change((found.document as { execution: Execution }).execution);
  const problems = checkExecutions(files, law.ruleSet).map(
    ({ where, code, message }) => `${where} ${code} ${message}`,
  );
  return { files, problems };
};

test('the check of the law reads what an appeal stays: cases, periods, words, sources', () => {
  assert.deepEqual(told(() => {}).problems, []);
  const { problems, files } = told(({ court }) => {
    const [first] = court.periods;
    assert.ok(first);
    court.periods.push({ ...first, from: '2027-07-01', value: 'stayed' });
  });
  assert.deepEqual(problems, [
    'execution.court no-case no case on 2027-06-30',
    'execution.court no-case no case on 2027-07-01',
    'execution.court no-case no case on 2027-07-02',
  ]);
  const on = (day: string) =>
    executionsOn({ ...law, files }, day).find(({ of }) => of === 'court')?.value;
  assert.deepEqual(['2027-06-30', '2027-07-01', '2027-07-02'].map(on), [
    ...['notStayed', 'stayed', 'stayed'],
  ]);
  assert.deepEqual(
    told(({ court, appeal, cases }) => {
      court.periods.splice(0, 1);
      const [first] = appeal.periods;
      assert.ok(first);
      Object.assign(first, { value: 'halted', cite: [{ instrument: 'nothing' }] });
      const one = cases.find(({ of }) => of === 'reconsideration');
      assert.ok(one);
      one.expect = 'stayed';
    }).problems.map((line) => line.split(' ').slice(0, 2).join(' ')),
    [
      ...['appeal value', 'appeal words', 'appeal cite'].map((line) => `execution.${line}`),
      ...['appeal wrong-case', 'appeal wrong-case', 'appeal wrong-case'].map(
        (line) => `execution.${line}`,
      ),
      ...['reconsideration wrong-case', 'court no-value'].map((line) => `execution.${line}`),
    ],
  );
});
