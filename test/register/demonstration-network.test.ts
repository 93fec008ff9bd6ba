import assert from 'node:assert/strict';
import { test } from 'node:test';
import { PUBLIC } from '../../src/register/actor.ts';
import type { Cast } from '../../src/register/demonstration/cast.ts';
import { DEMONSTRATION_DAY } from '../../src/register/demonstration/demonstration-day.ts';
import { Diary } from '../../src/register/demonstration/diary.ts';
import { INVENTED_MAKERS } from '../../src/register/demonstration/invented-makers.ts';
import { leadNetwork } from '../../src/register/demonstration/lead-network.ts';
import { listOutlets } from '../../src/register/outlets/list-outlets.ts';
import { OutletState } from '../../src/register/outlets/outlet-shapes.ts';
import { readRound } from '../../src/register/outlets/read-round.ts';
import { doneBy } from './done-by.ts';
import { another, newActor } from './register-database.ts';
import { testRegister } from './test-register.ts';

const { register, owner } = await testRegister(DEMONSTRATION_DAY);
const maker = await newActor(owner, 'manufacturer', { maker: INVENTED_MAKERS.tianshu.id });
const office = await newActor(owner, 'office');
const pair = [office, await another(owner, office)] as const;
const cast: Pick<Cast, 'actor' | 'pair'> = { actor: () => maker, pair: () => pair };

test('the network of the demonstration has every state, and some of it lapses this month', async () => {
  const diary = new Diary();
  leadNetwork(diary, cast as Cast);
  await diary.live(register, DEMONSTRATION_DAY, () => {});
  const state = OutletState.options;
  const { items } = await doneBy(listOutlets(register, office, { state, limit: 100 }));
  const counted = Object.fromEntries(
    state.map((name) => [name, items.filter((one) => one.state === name).length]),
  );
  assert.deepEqual(counted, { proposed: 1, attested: 16, lapsed: 2, disputed: 1, closed: 1 });
  const round = await doneBy(readRound(register, maker, {}));
  // attested on 1 June, 180 days end on 28 November
  assert.equal(round.lapsingThisMonth, 5);
  const seen = await doneBy(listOutlets(register, PUBLIC, { state, limit: 100 }));
  const hidden = items.length - seen.items.length;
  // three of a country that is not published, one that nobody attested
  assert.equal(hidden, 4);
});
