import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Actor } from '../../src/register/actor.ts';
import { listWithoutLetter } from '../../src/register/letters/list-without-letter.ts';
import { serviceOver } from '../service/test-service.ts';
import { clearCar, submitted } from './a-car.ts';
import { codeOf, doneBy } from './done-by.ts';
import { letterWorld, vinAt } from './letter-world.ts';
import { newActor } from './register-database.ts';
import { testRegister } from './test-register.ts';

const database = await testRegister();
const world = await letterWorld(database);
const { ask } = serviceOver(database);
const { register, pool, owner, exporter, manufacturer } = world;
const otherMaker = await newActor(owner, 'manufacturer', { maker: 'geely-zhejiang' });

/** One car, and what became of it; days ISO. */
interface Car {
  /** Null: nobody tells it. */
  readonly registeredOn: string | null;
  readonly pendingExportOn: string;
  readonly appliedOn: string;
  readonly exitedOn: string | null;
  readonly maker: string;
  readonly state: 'open' | 'declared' | 'exited' | 'deregistered' | 'returned';
  readonly destination: string;
  /** Letters that it had, the earliest first. */
  readonly letters: readonly Readonly<Record<string, string>>[];
}

/** A car that needed a letter and left without: applied for 31 days after it was registered. */
const USUAL: Car = {
  ...{ registeredOn: '2026-10-20', pendingExportOn: '2026-11-05', appliedOn: '2026-11-20' },
  ...{ exitedOn: '2026-11-22', maker: 'chery', state: 'exited', destination: 'GE', letters: [] },
};

const OF = [
  ...[
    'manufacturer',
    'maker',
    'application',
    'vin',
    'application_number',
    'exporter',
    'exporter_uscc',
  ],
  ...['exporter_name', 'province', 'destination', 'model', 'terms', 'status_list', 'status_index'],
].join(', ');

let places = 0;

/** Lays a car as it stands after what is said of it, past every guard. Gives its VIN. */
const lay = async (changes: Partial<Car>): Promise<string> => {
  const car: Car = { ...USUAL, ...changes };
  places += 1;
  const vin = vinAt(places);
  const stated = clearCar(vin, '915260183BJ1XG6123');
  const [certificate = {}] = stated.certificate ?? [];
  const { 'certificate.registeredOn': _, ...unregistered } = certificate;
  const application = await submitted(
    { pool, register },
    exporter,
    {
      ...stated,
      certificate: [
        {
          ...unregistered,
          ...(car.registeredOn === null ? {} : { 'certificate.registeredOn': car.registeredOn }),
          'certificate.pendingExportOn': car.pendingExportOn,
        },
      ],
    },
    car.appliedOn,
  );
  await owner.query('SET session_replication_role = replica');
  await owner.query(
    `INSERT INTO register.licence (
        number, application, exporter, province, destination, valid_from, valid_until, state, verb
      )
      VALUES ($1, $2, $3, '65', $4, '2026-01-01', '2026-12-31', 'issued', 'issue')`,
    [`L${places}`, application, exporter.organisation, car.destination],
  );
  await owner.query(
    `INSERT INTO register.licensed_vehicle (
        licence, decision, exporter, province, vin, may_leave, customs_entry, declared_on, maker, exited_on,
        deregistered_on, returned_on, state, verb
      )
      SELECT
        l.id, v.id, v.exporter, '65', v.vin, 'empty', 'E', '2026-01-01', $2, $3,
        '2026-11-24', '2026-11-24', $4, 'x'
      FROM register.application_vehicle v
      JOIN register.licence l ON l.application = v.application
      WHERE v.application = $1`,
    [application, car.maker, car.exitedOn, car.state],
  );
  let before: string | null = null;
  for (const [at, letter] of car.letters.entries()) {
    const columns = Object.keys(letter);
    const { rows }: { rows: { id: string }[] } = await owner.query(
      `INSERT INTO register.letter (
          number, ${OF}, ground, replaces, verb, ${columns.join(', ')}
        )
        SELECT
          'SH' || translate(upper(substr(md5($1), 1, 10)), '0189', 'WXYZ'), $2, 'chery', $3, $4, 'CK', $5, 'U', 'E',
          '65', 'GE', 'M', gen_random_uuid(), gen_random_uuid(), 1, 'G', $6, 'x',
          ${columns.map((_column, place) => `$${place + 7}`).join(', ')}
        RETURNING id`,
      [
        ...[`${vin} ${at}`, manufacturer.organisation, application, vin, exporter.organisation],
        ...[before, ...columns.map((column) => letter[column])],
      ],
    );
    before = letter['state'] === 'superseded' ? (rows[0]?.id ?? null) : null;
  }
  await owner.query('SET session_replication_role = origin');
  return vin;
};

const listed = async (actor: Actor = manufacturer): Promise<ReadonlySet<string>> =>
  new Set(
    (await doneBy(listWithoutLetter(register, actor, { limit: 100 }))).items.map(({ vin }) => vin),
  );

/** Each case is laid, and the list holds exactly those that it should. */
const cases = async (
  all: readonly (readonly [what: string, car: Partial<Car>, isListed: boolean])[],
): Promise<void> => {
  const vins: string[] = [];
  for (const [, car] of all) vins.push(await lay(car));
  const found = await listed();
  assert.deepEqual(
    all.map(([what], at) => [what, found.has(vins[at] ?? '')]),
    all.map(([what, , isListed]) => [what, isListed]),
  );
};

test('whether a letter was needed is the law’s word, by its days', () =>
  cases([
    // 24 May to 20 November are 7 + 30 + 31 + 31 + 30 + 31 + 20 = 180 days, which is young still
    ['180 days', { registeredOn: '2026-05-24' }, true],
    ['181 days', { registeredOn: '2026-05-23' }, false],
    ['nobody knows since when it is registered', { registeredOn: null }, false],
    [
      'transferred for export before 2026',
      { registeredOn: '2025-11-25', pendingExportOn: '2025-12-28', appliedOn: '2026-02-10' },
      false,
    ],
    [
      'transferred for export on the first day of the rule',
      { registeredOn: '2025-11-25', pendingExportOn: '2026-01-01', appliedOn: '2026-02-10' },
      true,
    ],
  ]));

test('a program asks for them by country, with the days by which one was needed', async () => {
  const vin = await lay({ destination: 'AM' });
  const { status, body } = await ask(manufacturer, 'GET', '/v1/letters/missing?country=AM');
  assert.deepEqual(
    [status, body.items],
    [
      200,
      [
        {
          ...{ vin, country: 'AM', exitedOn: '2026-11-22' },
          ...{ registeredOn: '2026-10-20', appliedOn: '2026-11-20' },
        },
      ],
    ],
  );
});

test('only what left is listed', () =>
  cases([
    ['open', { state: 'open', exitedOn: null }, false],
    ['declared', { state: 'declared', exitedOn: null }, false],
    ['exited', { state: 'exited' }, true],
    ['deregistered after it left', { state: 'deregistered' }, true],
    ['returned', { state: 'returned' }, false],
  ]));

const issued = { state: 'issued', issued_on: '2026-11-21' };
const revoked = (on: string) => ({ ...issued, state: 'revoked', revoked_on: on });
const suspended = (on: string) => ({ ...issued, state: 'suspended', suspended_on: on });
const replaced = { ...issued, state: 'superseded' };

test('what counts is whether a letter was in force on the day it left, 22 November', () =>
  cases([
    ['none', { letters: [] }, true],
    ['issued the day before', { letters: [issued] }, false],
    ['issued that day', { letters: [{ ...issued, issued_on: '2026-11-22' }] }, false],
    [
      'issued afterwards: it has one now',
      { letters: [{ ...issued, issued_on: '2026-11-23' }] },
      false,
    ],
    ['asked for only', { letters: [{ state: 'requested' }] }, true],
    ['declined', { letters: [{ state: 'declined' }] }, true],
    ['drafted only', { letters: [{ state: 'drafted' }] }, true],
    ['withdrawn', { letters: [{ state: 'withdrawn' }] }, true],
    ['revoked the day before', { letters: [revoked('2026-11-21')] }, true],
    ['revoked that day', { letters: [revoked('2026-11-22')] }, true],
    ['revoked the day after: it left with one', { letters: [revoked('2026-11-23')] }, false],
    [
      'issued and revoked afterwards',
      { letters: [{ ...revoked('2026-11-24'), issued_on: '2026-11-23' }] },
      true,
    ],
    ['suspended that day', { letters: [suspended('2026-11-22')] }, true],
    ['suspended the day after', { letters: [suspended('2026-11-23')] }, false],
    [
      'replaced before, by one that was revoked before',
      { letters: [replaced, { ...revoked('2026-11-22'), issued_on: '2026-11-22' }] },
      true,
    ],
    [
      'replaced afterwards, by one that was revoked',
      { letters: [replaced, { ...revoked('2026-11-24'), issued_on: '2026-11-23' }] },
      false,
    ],
  ]));

test('a manufacturer sees cars of its own make alone, and nobody else sees the list', async () => {
  const own = await lay({});
  const other = await lay({ maker: 'geely-zhejiang' });
  const nobodys = await lay({ maker: 'nobody' });
  const found = await listed();
  assert.deepEqual(
    [own, other, nobodys].map((vin) => found.has(vin)),
    [true, false, false],
  );
  assert.deepEqual([...(await listed(otherMaker))], [other]);
  for (const actor of [exporter, world.office, world.ministry, world.customs])
    assert.equal(await codeOf(listWithoutLetter(register, actor, { limit: 10 })), 'part-missing');
});

test('it says which car, where to and when, the latest exit first, page by page', async () => {
  const early = await lay({ destination: 'KZ', exitedOn: '2026-11-21' });
  const late = await lay({ destination: 'KZ', exitedOn: '2026-11-23' });
  const of = { limit: 1, country: 'KZ' };
  const first = await doneBy(listWithoutLetter(register, manufacturer, of));
  assert.deepEqual(first.items, [
    {
      ...{ vin: late, country: 'KZ', exitedOn: '2026-11-23' },
      ...{ registeredOn: '2026-10-20', appliedOn: '2026-11-20' },
    },
  ]);
  const cursor = first.next ?? '';
  const second = await doneBy(listWithoutLetter(register, manufacturer, { ...of, cursor }));
  assert.deepEqual(
    second.items.map(({ vin }) => vin),
    [early],
  );
});
