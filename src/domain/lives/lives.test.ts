import assert from 'node:assert/strict';
import { test } from 'node:test';
import { APPLICATION_LIFE } from './application-life.ts';
import { FILING_LIFE } from './filing-life.ts';
import type { Life } from './life.ts';
import { LIVES, stateOn, stepOf, stepsFor } from './lives.ts';
import { VEHICLE_DECISION_LIFE } from './vehicle-decision-life.ts';

const reached = (life: Life): ReadonlySet<string> => {
  const known = new Set<string>();
  const ways = [
    ...life.steps.flatMap(({ from, to }) =>
      from.length === 0 ? [[null, to]] : from.map((at) => [at, to]),
    ),
    ...(life.byDate ?? []).flatMap(({ from, to }) => from.map((at) => [at, to])),
  ] as [string | null, string][];
  for (let grew = true; grew; ) {
    grew = false;
    for (const [at, to] of ways) {
      if ((at === null || known.has(at)) && !known.has(to)) {
        known.add(to);
        grew = true;
      }
    }
  }
  return known;
};

for (const life of LIVES) {
  const names = life.states.map(({ name }) => name);

  test(`${life.name}: every state is reached, and no step names another`, () => {
    assert.deepEqual([...reached(life)].sort(), [...names].sort());
    assert.equal(new Set(names).size, names.length);
    for (const { from } of life.steps) for (const at of from) assert.ok(names.includes(at), at);
    for (const { runsIn, metIn } of life.clocks ?? []) {
      for (const at of [...runsIn, ...metIn]) assert.ok(names.includes(at), at);
    }
  });

  test(`${life.name}: a state that ends has no way out, every other has one`, () => {
    for (const { name, ends } of life.states) {
      const out = life.steps.some(({ from }) => from.includes(name));
      const byDate = (life.byDate ?? []).some(({ from }) => from.includes(name));
      assert.equal(out || byDate, ends !== true, name);
    }
  });

  test(`${life.name}: one verb leads from one state to one place`, () => {
    const seen = life.steps.flatMap(({ verb, from }) =>
      (from.length === 0 ? [''] : from).map((at) => `${at} ${verb}`),
    );
    assert.equal(new Set(seen).size, seen.length);
  });
}

test('a refusal is proposed by one person and signed by a second', () => {
  assert.equal(stepOf(VEHICLE_DECISION_LIFE, 'open', 'countersign'), null);
  const step = stepOf(VEHICLE_DECISION_LIFE, 'refusalProposed', 'countersign');
  assert.equal(step?.to, 'refused');
  assert.ok(step?.needs?.includes('second-person'));
});

test('an exporter whose application came back may answer, amend or withdraw it', () => {
  const verbs = stepsFor(APPLICATION_LIFE, 'returned', 'exporter').map(({ verb }) => verb);
  assert.deepEqual(verbs, ['answer', 'amend', 'withdraw']);
  assert.deepEqual(stepsFor(APPLICATION_LIFE, 'returned', 'office'), []);
});

test('a filing holds on its last day and has lapsed the day after', () => {
  const dates = { validUntil: 100 };
  assert.equal(stateOn(FILING_LIFE, 'filed', dates, 99), 'filed');
  assert.equal(stateOn(FILING_LIFE, 'filed', dates, 100), 'filed');
  assert.equal(stateOn(FILING_LIFE, 'filed', dates, 101), 'lapsed');
  assert.equal(stateOn(FILING_LIFE, 'refused', dates, 101), 'refused');
  assert.equal(stateOn(FILING_LIFE, 'filed', {}, 101), 'filed');
});
