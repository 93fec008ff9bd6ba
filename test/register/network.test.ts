import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PUBLIC } from '../../src/register/actor.ts';
import { attestOutlets, previewAttestation } from '../../src/register/outlets/attest-outlets.ts';
import { changeOutlet } from '../../src/register/outlets/change-outlet.ts';
import { closeOutlet } from '../../src/register/outlets/close-outlet.ts';
import { disputeOutlet } from '../../src/register/outlets/dispute-outlet.ts';
import { getOutlet } from '../../src/register/outlets/get-outlet.ts';
import { listOutlets } from '../../src/register/outlets/list-outlets.ts';
import { nearestOutlets } from '../../src/register/outlets/nearest-outlets.ts';
import { proposeOutlet } from '../../src/register/outlets/propose-outlet.ts';
import { publishNetwork } from '../../src/register/outlets/publish-network.ts';
import { readCoverage } from '../../src/register/outlets/read-coverage.ts';
import { readRound } from '../../src/register/outlets/read-round.ts';
import { settleOutlet } from '../../src/register/outlets/settle-outlet.ts';
import { codeOf, doneBy } from './done-by.ts';
import { newActor } from './register-database.ts';
import { testRegister } from './test-register.ts';

const { register, owner } = await testRegister('2026-11-24');

const chery = await newActor(owner, 'manufacturer', { maker: 'chery' });
const office = await newActor(owner, 'office');
const ministry = await newActor(owner, 'ministry');
const EVIDENCE = ['00000000-0000-4000-8000-000000000001'];

const ALMATY = {
  number: 'KZ-1',
  name: 'Chery Service Almaty (made up)',
  country: 'Kazakhstan',
  city: 'Almaty',
  address: 'Abay Avenue 1, Almaty',
  position: [76.9286, 43.2567] as [number, number],
  phone: '8 727 250 00 01',
  website: 'service-almaty.example',
  openingHours: 'Monday-Friday 9:00-18:00; Sa 10:00-16:00',
  brands: ['Chery', 'Q591001', 'Exeed'],
  services: { service: 'yes', parts: 'yes', servesCarsItDidNotImport: 'yes' } as const,
};

test("an outlet is its manufacturer's until it is published; then it is public and lapses by date", async () => {
  const made = await doneBy(proposeOutlet(register, chery, ALMATY));
  assert.deepEqual(
    [made.state, made.country, made.phone, made.website, made.openingHours, made.brands],
    [
      'proposed',
      'KZ',
      '+77272500001',
      'https://service-almaty.example/',
      'Mo-Fr 09:00-18:00; Sa 10:00-16:00',
      ['Q591001', 'exeed'],
    ],
  );
  assert.deepEqual(made.services.parts, {
    answer: 'yes',
    teller: 'manufacturer',
    on: '2026-11-24',
  });
  assert.deepEqual(made.services.warranty, { answer: 'not-stated', teller: null, on: null });
  const { id } = made;
  assert.equal(await codeOf(getOutlet(register, PUBLIC, { outlet: id })), 'not-found');
  assert.equal((await doneBy(getOutlet(register, office, { outlet: id }))).number, 'KZ-1');
  assert.equal(
    await codeOf(publishNetwork(register, chery, { country: 'KZ' })),
    'nothing-to-publish',
  );
  const preview = await doneBy(previewAttestation(register, chery, { outlets: [id] }));
  // 24 November and 180 days: 23 May, counted by hand: 6 of November, 31, 31, 28, 31, 30 make 157, and 23 of May
  assert.deepEqual(
    [preview.attestable, preview.until, preview.round],
    [1, '2027-05-23', '2026-H2'],
  );
  await doneBy(attestOutlets(register, chery, { outlets: [id] }));
  assert.equal(await codeOf(getOutlet(register, PUBLIC, { outlet: id })), 'not-found');
  await doneBy(publishNetwork(register, chery, { country: 'KZ' }));
  const seen = await doneBy(getOutlet(register, PUBLIC, { outlet: id }));
  assert.deepEqual([seen.state, seen.publishedOn, seen.timeline], ['attested', '2026-11-24', []]);
  const stateOn = async (day: string): Promise<string | undefined> =>
    (await doneBy(listOutlets(register.on(day), PUBLIC, { country: 'KZ', limit: 10 }))).items[0]
      ?.state;
  assert.equal(await stateOn('2027-05-23'), 'attested');
  assert.equal(await stateOn('2027-05-24'), 'lapsed');
  const near = await doneBy(
    nearestOutlets(register, PUBLIC, {
      city: 'Almaty',
      country: 'KZ',
      maker: 'chery',
      serving: true,
      limit: 10,
    }),
  );
  assert.deepEqual(
    near.items.map(({ number }) => number),
    ['KZ-1'],
  );
  assert.ok((near.items[0]?.kilometres ?? 99) < 20);
});

test('what an outlet does is told with teller and day, and a later telling leaves the earlier there', async () => {
  const { id } = await doneBy(
    proposeOutlet(register, chery, {
      name: 'Chery Service Astana (made up)',
      country: 'KZ',
      position: [71.43, 51.13],
      services: { warranty: 'no' },
    }),
  );
  const later = register.on('2026-11-25');
  const changed = await doneBy(
    changeOutlet(later, chery, {
      outlet: id,
      phone: '+7 717 270 00 01',
      services: { warranty: 'yes' },
    }),
  );
  assert.deepEqual(changed.services.warranty, {
    answer: 'yes',
    teller: 'manufacturer',
    on: '2026-11-25',
  });
  assert.deepEqual(
    changed.tellings.map(({ service, answer, on, holds }) => [service, answer, on, holds]),
    [
      ['warranty', 'no', '2026-11-24', false],
      ['warranty', 'yes', '2026-11-25', true],
    ],
  );
  assert.deepEqual(
    changed.versions.map(({ version, on, details }) => [version, on, details['phone']]),
    [
      [1, '2026-11-24', null],
      [2, '2026-11-25', '+77172700001'],
    ],
  );
  // the same again is no change
  const same = await doneBy(changeOutlet(later, chery, { outlet: id, phone: '+77172700001' }));
  assert.equal(same.versions.length, 2);
  assert.equal(
    await codeOf(changeOutlet(later, chery, { outlet: id, phone: 'call us' })),
    'outlet-not-readable',
  );
});

test('an authority disputes, the manufacturer settles and thereby attests anew, and closes for good', async () => {
  const { id } = await doneBy(
    proposeOutlet(register, chery, {
      number: 'UZ-1',
      name: 'Chery Tashkent (made up)',
      country: 'UZ',
    }),
  );
  const evidenced = { outlet: id, ground: 'A buyer was refused there.', evidence: EVIDENCE };
  assert.equal(await codeOf(disputeOutlet(register, office, evidenced)), 'step-not-in-table');
  await doneBy(attestOutlets(register, chery, { outlets: [id] }));
  assert.equal(await codeOf(disputeOutlet(register, chery, evidenced)), 'part-missing');
  assert.equal(
    await codeOf(disputeOutlet(register, office, { ...evidenced, evidence: [] })),
    'not-well-formed',
  );
  const disputed = await doneBy(disputeOutlet(register, office, evidenced));
  assert.equal(disputed.state, 'disputed');
  assert.equal(
    await codeOf(attestOutlets(register, chery, { outlets: [id] })),
    'nothing-to-attest',
  );
  const told = await doneBy(getOutlet(register, chery, { outlet: id }));
  assert.deepEqual(told.timeline.at(-1)?.ground, 'A buyer was refused there.');
  assert.equal(await codeOf(settleOutlet(register, office, evidenced)), 'part-missing');
  const settled = await doneBy(
    settleOutlet(register.on('2026-12-01'), chery, {
      ...evidenced,
      ground: 'The buyer was served.',
    }),
  );
  assert.deepEqual([settled.state, settled.attestedOn], ['attested', '2026-12-01']);
  const day = register.on('2026-12-02');
  assert.equal(
    await codeOf(closeOutlet(day, chery, { outlet: id, on: '2026-12-03' })),
    'day-impossible',
  );
  const closed = await doneBy(closeOutlet(day, chery, { outlet: id, on: '2026-12-01' }));
  assert.deepEqual([closed.state, closed.closedOn], ['closed', '2026-12-01']);
  assert.equal(
    await codeOf(changeOutlet(day, chery, { outlet: id, city: 'Tashkent' })),
    'step-not-in-table',
  );
  const { rows } = await owner.query(
    `SELECT facts ->> 'outlet.attestedOn' AS attested, facts ->> 'outlet.closedOn' AS closed
      FROM register.account_row
      WHERE account = 'outlet' AND facts ->> 'outlet.country' = 'UZ' AND superseded_at IS NULL`,
  );
  assert.deepEqual(rows, [{ attested: '2026-12-01', closed: '2026-12-01' }]);
});

test('a round counts what is attested in it, and coverage is none, thin or good', async () => {
  const round = await doneBy(readRound(register, chery, {}));
  assert.deepEqual([round.round, round.from, round.until], ['2026-H2', '2026-07-01', '2026-12-31']);
  assert.equal(round.attestedInRound, 1);
  const told = await doneBy(readCoverage(register, ministry, { year: 2026 }));
  assert.deepEqual(
    told.items.map(({ country, maker, attested, servingOthers, coverage }) => [
      country,
      maker,
      attested,
      servingOthers,
      coverage,
    ]),
    [['KZ', 'chery', 1, 1, 'good']],
  );
});
