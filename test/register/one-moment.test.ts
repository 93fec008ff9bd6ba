import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftApplication } from '../../src/register/applications/draft-application.ts';
import { getApplication } from '../../src/register/applications/get-application.ts';
import { listApplications } from '../../src/register/applications/list-applications.ts';
import type { Register } from '../../src/register/register.ts';
import { doneBy } from './done-by.ts';
import { newActor } from './register-database.ts';
import { testRegister } from './test-register.ts';

const { register, owner } = await testRegister('2026-11-24');
const exporter = await newActor(owner, 'exporter', { uscc: '915260183BJ1XG6123' });
const rival = await newActor(owner, 'exporter', { uscc: '91650100MA7TESTAAA' });

const count = async (at: Register): Promise<number> =>
  (await doneBy(listApplications(at, exporter, { limit: 10 }))).items.length;

test('use cases of one moment read the same, whatever is written between them', async () => {
  await doneBy(draftApplication(register, exporter, { accounts: {} }));
  let kept: Register | null = null;
  const told = await doneBy(
    register.atOneMoment(exporter, async (at) => {
      kept = at;
      const before = await count(at);
      await doneBy(draftApplication(register, exporter, { accounts: {} }));
      // what a use case refuses is its outcome, and the moment goes on
      const refused = await getApplication(at, exporter, {
        application: '00000000-0000-4000-8000-000000000000',
      });
      assert.equal(refused.kind === 'refused' && refused.code, 'not-found');
      return [before, await count(at)];
    }),
  );
  assert.deepEqual(told, [1, 1]);
  // once it is over its register reads what stands now
  assert.ok(kept !== null);
  assert.equal(await count(kept), 2);
});

test('one moment has one actor, and one use case after the other', async () => {
  await assert.rejects(
    register.atOneMoment(exporter, (at) => Promise.all([count(at), count(at)])),
    /follow one another/,
  );
  await assert.rejects(
    register.atOneMoment(exporter, (at) => listApplications(at, rival, { limit: 10 })),
    /one actor/,
  );
});
