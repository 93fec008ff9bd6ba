import { z } from 'zod';
import { action } from '../action.ts';
import { refuse } from '../outcome.ts';
import { todayIn } from '../register.ts';
import { heldState } from '../steps/take-step.ts';
import type { Transaction } from '../transaction.ts';
import { NETWORK_KEEPERS, OUTLET } from './outlet.ts';
import { findOutlet } from './outlet-rows.ts';
import { type Outlet, TOLD_OF_OUTLET } from './outlet-shapes.ts';
import { networkOf } from './own-brands.ts';
import { detailsOf, readGiven } from './read-given.ts';
import { tellOutlets } from './tell-network.ts';
import { changeOutlets, servicesTold, tellServices } from './write-outlets.ts';

const ownOutlet = async (tx: Transaction, id: string): Promise<Outlet> => {
  const own = await tx.maybe(
    'SELECT FROM register.outlet WHERE id = $1 AND organisation = register.organisation()',
    [id],
  );
  return (own === null ? null : await findOutlet(tx, id)) ?? refuse('not-found');
};

const isSame = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * A manufacturer changes what is told of its outlet; what was told before stays in its history. Saying the same again
 * changes nothing. An attestation stays as old as it is.
 */
export const changeOutlet = action({
  method: 'PATCH',
  path: OUTLET.path,
  summary: { en: 'Change what is told of an outlet', zh: '变更网点信息' },
  description:
    'What is left out stays, null takes away. What was told before stays in its history.',
  access: NETWORK_KEEPERS,
  params: { outlet: z.uuid() },
  body: z.strictObject(TOLD_OF_OUTLET).partial().shape,
  answer: OUTLET.answer,
  refusals: ['outlet-not-readable'],
  work: async (at, { outlet: id, services = {}, ...given }) => {
    const { tx, register } = at;
    await ownOutlet(tx, id);
    const state = await heldState(tx, OUTLET, id);
    if (state === 'closed') at.refuse('step-not-in-table', { values: { state, verb: 'change' } });
    const before = await ownOutlet(tx, id);
    const told = { ...detailsOf(before), ...given, number: before.number };
    const read = readGiven(at, told, networkOf(register, tx.actor, await todayIn(tx)));
    const details = detailsOf(read);
    if (!isSame(details, detailsOf(before))) await changeOutlets(tx, [{ id, ...details }]);
    const news = servicesTold(id, services).filter(
      ({ service, answer }) => before.services[service].answer !== answer,
    );
    await tellServices(tx, news);
    const now = await ownOutlet(tx, id);
    if (!isSame(now, before)) {
      const teller = tx.actor.organisation ?? '';
      await tellOutlets(tx, { teller, source: id, before: [before], now: [now] });
    }
    return OUTLET.show(register, tx, id);
  },
});
