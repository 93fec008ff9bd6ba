import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Actor, PUBLIC } from '../../src/register/actor.ts';
import { attestOutlets } from '../../src/register/outlets/attest-outlets.ts';
import { proposeOutlet } from '../../src/register/outlets/propose-outlet.ts';
import { doneBy } from './done-by.ts';
import { newActor, say } from './register-database.ts';
import { testRegister } from './test-register.ts';

const { register, owner, pool } = await testRegister('2026-11-24');
const chery = await newActor(owner, 'manufacturer', { maker: 'chery' });
const gwm = await newActor(owner, 'manufacturer', { maker: 'gwm' });
const office = await newActor(owner, 'office');
const exporter = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });

const told = { number: '1', name: 'Made Up Motors', country: 'KZ' };
const { id } = await doneBy(proposeOutlet(register, chery, told));
await doneBy(attestOutlets(register, chery, { outlets: [id] }));

/** The code with which PostgreSQL refuses a statement, or how many rows it wrote. */
const tried = async (
  who: Actor,
  text: string,
  values: readonly unknown[] = [],
): Promise<string> => {
  try {
    return String((await say(pool, who, `${text} RETURNING 1`, values)).length);
  } catch (error) {
    return (error as { code?: string }).code ?? String(error);
  }
};

test('an outlet is written by its manufacturer alone, by steps, and never beyond what a step may write', async () => {
  const set = (what: string): string =>
    `UPDATE register.outlet SET ${what}, stepped_at = clock_timestamp() WHERE id = '${id}'`;
  const attest = `state = 'attested', verb = 'attest'`;
  const tries: readonly (readonly [Actor, string, string])[] = [
    // another manufacturer sees no such row
    [gwm, set(`${attest}, name = 'X'`), '0'],
    // nothing without a step
    [chery, `UPDATE register.outlet SET name = 'X' WHERE id = '${id}'`, 'MP002'],
    // no day of attestation but today
    [chery, set(`${attest}, attested_on = '2026-01-01', attested_until = '2040-01-01'`), 'MP002'],
    // a change attests nothing, closes nothing
    [chery, set(`state = 'attested', verb = 'change', attested_until = '2040-01-01'`), 'MP002'],
    [chery, set(`state = 'attested', verb = 'change', closed_on = '2026-01-01'`), 'MP002'],
    // nobody publishes by hand, gives an outlet away or writes what others said of it
    [chery, set(`${attest}, published_on = '2026-01-01'`), '42501'],
    [chery, set(`${attest}, organisation = '${gwm.organisation}'`), '42501'],
    [chery, set(`${attest}, services = '{}'`), '42501'],
    // a dispute is an authority's, and changes no detail
    [
      chery,
      set(`state = 'disputed', verb = 'dispute', ground = 'g', evidence = '{${id}}'`),
      'MP002',
    ],
    [office, set(`state = 'disputed', verb = 'dispute', ground = 'g', evidence = '{}'`), '23514'],
    [office, set(`state = 'disputed', verb = 'dispute', ground = 'g', name = 'X'`), '42501'],
    [exporter, set(`${attest}`), '42501'],
    [PUBLIC, set(`${attest}`), '42501'],
  ];
  for (const [who, text, wanted] of tries) assert.equal(await tried(who, text), wanted, text);
});

test("what an outlet does is told in one's own name, today, and stays told", async () => {
  const tell = (more = '', values = ''): string =>
    `INSERT INTO register.outlet_service (outlet, service, answer${more}) VALUES ('${id}', 'parts', 'yes'${values})`;
  assert.equal(await tried(gwm, tell()), '42501');
  assert.equal(await tried(exporter, tell()), '42501');
  assert.equal(await tried(chery, tell(', teller', `, 'office'`)), '42501');
  assert.equal(await tried(chery, tell(', told_on', `, '2020-01-01'`)), '42501');
  assert.equal(await tried(chery, tell()), '1');
  assert.equal(await tried(chery, `UPDATE register.outlet_service SET answer = 'no'`), '42501');
  const { rows } = await owner.query(
    'SELECT teller, told_on::text AS on FROM register.outlet_service',
  );
  assert.equal(rows.length, 1);
  assert.equal(rows[0].teller, 'manufacturer');
});

test('nobody publishes in the name of another, nor an outlet that nobody attested', async () => {
  const publication = (organisation: string | null, maker: string): string =>
    `INSERT INTO register.network_publication (organisation, maker, country, outlets, digests)
      VALUES ('${organisation}', '${maker}', 'KZ', 1, '{}')`;
  assert.equal(await tried(gwm, publication(chery.organisation, 'chery')), '42501');
  assert.equal(await tried(gwm, publication(gwm.organisation, 'chery')), '42501');
  const other = await doneBy(
    proposeOutlet(register, chery, { ...told, number: '2', name: 'Other' }),
  );
  const [made] = await say<{ id: string }>(
    pool,
    chery,
    `${publication(chery.organisation, 'chery')} RETURNING id`,
  );
  assert.equal(
    await tried(
      chery,
      `INSERT INTO register.published_outlet (publication, organisation, country, place, outlet, facts)
        VALUES ($1, $2, 'KZ', 1, $3, '{}')`,
      [made?.id, chery.organisation, other.id],
    ),
    'MPN01',
  );
});
