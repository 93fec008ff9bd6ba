import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../../src/register/actor.ts';
import { listFigures } from '../../src/register/statistics/list-figures.ts';
import { medianOf } from '../../src/register/statistics/median-of.ts';
import { codeOf, doneBy } from './done-by.ts';
import { another, newActor } from './register-database.ts';
import { testRegister } from './test-register.ts';

const { register, owner } = await testRegister('2026-11-30');
const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });
const office = await newActor(owner, 'office');
const mate: Actor = { ...(await another(owner, office)), rights: ['read', 'act', 'sign'] };
const elsewhere = await newActor(owner, 'office', { province: '44' });
const ministry = await newActor(owner, 'ministry');
await owner.query('UPDATE register.person SET staff_number = $2 WHERE id = $1', [mate.person, '7']);

const happen = (
  kind: string,
  thing: string,
  who: Actor,
  steps: readonly (readonly [string, string])[],
) =>
  owner.query(
    `INSERT INTO register.event (part, organisation, person, verb, kind, thing, day, after, exporter, province)
      SELECT 'office', $1, $2, s.verb, $3, $4, s.day, sha256('x'), $5, $6
      FROM unnest($7::text[], $8::date[]) AS s (verb, day)`,
    [
      ...[who.organisation, who.person, kind, thing, exporter.organisation, who.province],
      ...[steps.map(([verb]) => verb), steps.map(([, day]) => day)],
    ],
  );
const decided = (who: Actor, ...steps: readonly (readonly [string, string])[]) =>
  happen('application', crypto.randomUUID(), who, [['draft', '2026-09-01'], ...steps]);

// Three working days are the law's. Of November 2026 the 2nd is a Monday; 1 to 7 October are a holiday.
await decided(office, ['submit', '2026-11-02'], ['take', '2026-11-02'], ['decide', '2026-11-05']); // 3
await decided(office, ['submit', '2026-11-02'], ['take', '2026-11-02'], ['decide', '2026-11-06']); // 4: late
await decided(
  mate,
  ...[
    ['submit', '2026-11-02'] as const,
    ['take', '2026-11-02'] as const,
    ['ask', '2026-11-03'] as const,
  ],
  ...[
    ['answer', '2026-11-10'] as const,
    ['take', '2026-11-10'] as const,
    ['decide', '2026-11-11'] as const,
  ],
); // 1 until the question, 1 after the answer
await decided(mate, ['submit', '2026-09-30'], ['take', '2026-09-30'], ['decide', '2026-10-09']); // 8 and 9 October
// amended: the clock begins anew
await decided(
  mate,
  ...[['submit', '2026-11-02'] as const, ['amend', '2026-11-16'] as const],
  ...[['take', '2026-11-16'] as const, ['decide', '2026-11-17'] as const],
); // 1
await decided(
  elsewhere,
  ['submit', '2026-11-02'],
  ['take', '2026-11-02'],
  ['decide', '2026-11-03'],
); // 1
// withdrawn is not decided
await decided(office, ['submit', '2026-11-02'], ['withdraw', '2026-11-20']);

const rule = { rule: 'cn.648.letter-required', article: '商贸函〔2025〕648号第一（一）项' };
const other = { discretion: 'not-true', article: '商贸函〔2025〕648号第三项' };
const refused = async (who: Actor, proposer: Actor, grounds: readonly object[], day: string) => {
  const id = crypto.randomUUID();
  await owner.query('SET session_replication_role = replica');
  await owner.query(
    `INSERT INTO register.application_vehicle (
        id, application, exporter, province, version, vin, proposed_by, grounds, state, verb, ground, notice_en,
        notice_zh, verdict, stepped_by
      )
      VALUES (
        $1::uuid, gen_random_uuid(), $2, $3, 1, $1::text, $4, $5, 'refused', 'countersign', 'G', 'N', 'N',
        gen_random_uuid(), $6
      )`,
    [id, exporter.organisation, who.province, proposer.person, JSON.stringify(grounds), who.person],
  );
  await owner.query('SET session_replication_role = origin');
  await happen('vehicleDecision', id, who, [['countersign', day]]);
};
await refused(office, mate, [rule], '2026-11-05');
await refused(office, mate, [rule, other], '2026-11-06');
await refused(mate, office, [], '2026-10-09');
for (let car = 0; car < 3; car += 1)
  await happen('vehicleDecision', crypto.randomUUID(), mate, [['grant', '2026-11-11']]);

const NOVEMBER = { since: '2026-11', until: '2026-11', by: 'month', mine: false } as const;
const AUTUMN = { ...NOVEMBER, since: '2026-10' } as const;

test('what was decided is counted by month, in working days, late beyond those of the law', async () => {
  const { total, items, grounds } = await doneBy(listFigures(register, office, AUTUMN));
  const october = { decided: 1, medianDays: 2, late: 0, uncounted: 0, granted: 0, refused: 1 };
  // 3, 4, 2, 1
  const november = { decided: 4, medianDays: 2.5, late: 1, uncounted: 0, granted: 3, refused: 2 };
  const of = { officer: null, officerStaffNumber: null, province: null };
  assert.deepEqual(items, [
    { month: '2026-10', ...of, ...october },
    { month: '2026-11', ...of, ...november },
  ]);
  // 3, 4, 2, 1, 2
  assert.deepEqual(total, {
    decided: 5,
    medianDays: 2,
    late: 1,
    uncounted: 0,
    granted: 3,
    refused: 3,
  });
  assert.deepEqual(
    grounds.map(({ ground, vehicles }) => [ground, vehicles]),
    [
      ['cn.648.letter-required', 2],
      ['', 1],
      ['not-true', 1],
    ],
  );
});

test('colleagues are told apart for whoever manages the office; whoever asks sees himself', async () => {
  const by = { ...NOVEMBER, by: 'officer' } as const;
  const told = async (actor: Actor) =>
    (await doneBy(listFigures(register, actor, by))).items
      .map(({ officer, officerStaffNumber: number, decided, medianDays, refused: n }) => ({
        ...{ officer, number, decided, medianDays, refused: n },
      }))
      .toSorted((a, b) => b.refused - a.refused);
  // 2 and 1 of the mate, who proposed both refusals; 3 and 4 of the other
  const mates = { officer: mate.person, number: '7', decided: 2, medianDays: 1.5, refused: 2 };
  const own = { officer: office.person, number: null, decided: 2, medianDays: 3.5, refused: 0 };
  assert.deepEqual(await told(office), [mates, own]);
  assert.deepEqual(await told(mate), [mates]);
  const mine = await doneBy(listFigures(register, mate, { ...NOVEMBER, mine: true }));
  assert.deepEqual([mine.total.decided, mine.total.late, mine.total.granted], [2, 0, 3]);
});

test('an office counts its province alone, the ministry each, and persons to nobody', async () => {
  const by = { ...NOVEMBER, by: 'province' } as const;
  const provinces = async (actor: Actor) =>
    (await doneBy(listFigures(register, actor, by))).items.map(({ province, decided }) => [
      province,
      decided,
    ]);
  assert.deepEqual(await provinces(ministry), [
    ['44', 1],
    ['65', 4],
  ]);
  assert.deepEqual(await provinces(elsewhere), [['44', 1]]);
  const persons = await doneBy(listFigures(register, ministry, { ...by, by: 'officer' }));
  assert.deepEqual(persons.items, []);
  const asked = (since: string, until: string) =>
    codeOf(listFigures(register, office, { ...NOVEMBER, since, until }));
  assert.equal(await asked('2026-11', '2026-10'), 'not-well-formed');
  assert.equal(await asked('2023-11', '2026-11'), 'not-well-formed');
  assert.equal(await asked('2023-12', '2026-11'), 'done');
  assert.equal(await codeOf(listFigures(register, exporter, NOVEMBER)), 'part-missing');
});

test('the median of none, of one, of an even and of an odd number', () => {
  assert.deepEqual(
    [[], [4], [9, 1], [3, 1, 2], [10, 9, 1, 2]].map((numbers) => medianOf(numbers)),
    [null, 4, 5, 2, 5.5],
  );
});
