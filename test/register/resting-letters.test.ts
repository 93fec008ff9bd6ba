import assert from 'node:assert/strict';
import { test } from 'node:test';
import { attestOutlets } from '../../src/register/outlets/attest-outlets.ts';
import { closeOutlet } from '../../src/register/outlets/close-outlet.ts';
import { disputeOutlet } from '../../src/register/outlets/dispute-outlet.ts';
import { listOutlets } from '../../src/register/outlets/list-outlets.ts';
import { listRestingLetters } from '../../src/register/outlets/list-resting-letters.ts';
import { settleOutlet } from '../../src/register/outlets/settle-outlet.ts';
import { codeOf, doneBy } from './done-by.ts';
import { letterWorld, vinAt } from './letter-world.ts';
import { newActor } from './register-database.ts';
import { testRegister } from './test-register.ts';

const base = await testRegister('2026-11-24');
const world = await letterWorld(base);
const { register, owner, manufacturer, office, exporter } = world;
const EVIDENCE = ['00000000-0000-4000-8000-000000000001'];

const letter = await world.letterFor(vinAt(1));
const { items } = await doneBy(listOutlets(register, manufacturer, { own: true, limit: 10 }));
const idOf = (number: string): string => items.find((one) => one.number === number)?.id ?? '';

/** What the law reads of the outlets that the letter names: number by its name, last attested, closed. */
const told = async (): Promise<readonly (readonly (string | null)[])[]> => {
  const { rows } = await owner.query(
    `SELECT
        facts ->> 'outlet.provider' AS name,
        facts ->> 'outlet.attestedOn' AS on,
        facts ->> 'outlet.closedOn' AS closed
      FROM register.account_row
      WHERE account = 'outlet' AND facts ->> 'outlet.letter' = $1 AND superseded_at IS NULL
      ORDER BY 1`,
    [letter.number],
  );
  return rows.map(({ name, on, closed }) => [name, on, closed]);
};

const resting = async (on: string, who = manufacturer) =>
  (await doneBy(listRestingLetters(register.on(on), who, { limit: 10 }))).items.map(
    ({ number, outlets, standing }) => [
      number,
      outlets.map(({ number: of, state, since }) => [of, state, since]),
      standing,
    ],
  );

test('a letter is asked about while an outlet that it names is disputed, lapsed or closed', async () => {
  await doneBy(attestOutlets(register, manufacturer, { outlets: [idOf('GE-1'), idOf('GE-2')] }));
  assert.deepEqual(await resting('2026-11-24'), []);
  const evidenced = { outlet: idOf('GE-1'), ground: 'refused a buyer', evidence: EVIDENCE };
  await doneBy(disputeOutlet(register, office, evidenced));
  const [[number, [[of, state] = []] = [], standing] = []] = (await resting(
    '2026-11-24',
  )) as never[][][][];
  assert.deepEqual([number, of, state, standing], [letter.number, 'GE-1', 'disputed', 1]);
  assert.equal((await resting('2026-11-24', office)).length, 1);
  const elsewhere = await newActor(owner, 'office', { province: '44' });
  assert.equal((await resting('2026-11-24', elsewhere)).length, 0);
  assert.equal(await codeOf(listRestingLetters(register, exporter, { limit: 10 })), 'part-missing');
  // nobody attests what is disputed
  assert.deepEqual(await told(), [
    ['Auto GE-1', '', ''],
    ['Auto GE-2', '2026-11-24', ''],
  ]);
  await doneBy(settleOutlet(register.on('2026-11-25'), manufacturer, evidenced));
  assert.deepEqual(await resting('2026-11-25'), []);
  // 24 November and 180 days is 23 May, 25 November and 180 days is 24 May
  assert.deepEqual(await resting('2027-05-24'), [
    [letter.number, [['GE-2', 'lapsed', '2027-05-24']], 1],
  ]);
  await doneBy(closeOutlet(register.on('2026-11-26'), manufacturer, { outlet: idOf('GE-2') }));
  assert.deepEqual(await told(), [
    ['Auto GE-1', '2026-11-25', ''],
    ['Auto GE-2', '2026-11-24', '2026-11-26'],
  ]);
  assert.deepEqual(await resting('2027-05-25'), [
    [
      letter.number,
      [
        ['GE-1', 'lapsed', '2027-05-25'],
        ['GE-2', 'closed', '2026-11-26'],
      ],
      0,
    ],
  ]);
});

test('vehicles that are not decided yet are screened anew when what a letter rests on changes', async () => {
  const { rows } = await owner.query(
    `SELECT vins FROM register.letter_change WHERE verb = 'outlet' ORDER BY changed_at`,
  );
  assert.deepEqual(
    rows.map(({ vins }) => vins),
    [[vinAt(1)], [vinAt(1)], [vinAt(1)], [vinAt(1)]],
  );
});
