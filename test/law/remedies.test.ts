import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openEngine } from '../../src/engine/engine.ts';
import { remediesOn } from '../../src/register/documents/remedies.ts';

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
