import { NearTwins } from '../../intake/network/near-twins.ts';
import type { ReadOutlet } from '../../intake/network/outlet-fields.ts';
import { ASKED_OF_OUTLETS } from '../../intake/network/outlet-services.ts';
import type { Actor } from '../actor.ts';
import { type Outcome, refuse } from '../outcome.ts';
import { type Register, todayIn } from '../register.ts';
import { OUTLETS } from '../steps/living.ts';
import { needPart } from '../steps/need-part.ts';
import { heldState } from '../steps/take-step.ts';
import type { Transaction } from '../transaction.ts';
import { type OutletInFull, showOutlet } from './get-outlet.ts';
import { findOutlet, type Outlet, ownOutlets } from './outlet-rows.ts';
import { networkOf } from './own-brands.ts';
import { detailsOf, type OutletGiven, readGiven } from './read-given.ts';
import { tellOutlets } from './tell-network.ts';
import { changeOutlets, insertOutlets, type ServiceTold, tellServices } from './write-outlets.ts';

/** A new outlet. */
export interface OutletProposed extends OutletGiven {
  /** Its number in the network; made of name and place without it. */
  readonly number?: string;
  readonly name: string;
  readonly country: string;
}

/** An outlet, and what is told of it anew. */
export interface OutletChange extends OutletGiven {
  readonly outlet: string;
}

const refuseTwin = (own: readonly Outlet[], outlet: ReadOutlet): void => {
  const twins = new NearTwins<Outlet>();
  for (const one of own) if (one.state !== 'closed') twins.add(one);
  const twin = twins.of(outlet);
  if (twin !== null)
    refuse('outlet-near-twin', { field: 'position', values: { number: twin.number } });
};

const servicesTold = (outlet: string, services: ReadOutlet['services']): readonly ServiceTold[] =>
  ASKED_OF_OUTLETS.flatMap((service) => {
    const answer = services[service];
    return answer === undefined ? [] : [{ outlet, service, answer }];
  });

/**
 * A manufacturer proposes an outlet: it alone and the authorities see it until it is attested and published.
 *
 * Refusals: `part-missing`, `right-missing`, `outlet-not-readable`, `outlet-near-twin`, `outlet-number-taken`.
 */
export const proposeOutlet = (
  register: Register,
  actor: Actor,
  given: OutletProposed,
): Promise<Outcome<OutletInFull>> =>
  register.as(actor, async (tx) => {
    needPart(actor, ['manufacturer'], 'act');
    const outlet = readGiven(given, networkOf(register, actor, await todayIn(tx)));
    refuseTwin(await ownOutlets(tx), outlet);
    const ids = await insertOutlets(tx, [outlet]);
    const id = ids.get(outlet.number) ?? refuse('not-found');
    await tellServices(tx, servicesTold(id, outlet.services));
    return showOutlet(tx, id);
  });

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
 *
 * Refusals: `not-found`, `step-not-in-table` of one that is closed, `outlet-not-readable`, `part-missing`,
 * `right-missing`.
 */
export const changeOutlet = (
  register: Register,
  actor: Actor,
  { outlet: id, services = {}, ...given }: OutletChange,
): Promise<Outcome<OutletInFull>> =>
  register.as(actor, async (tx) => {
    const teller = needPart(actor, ['manufacturer'], 'act');
    await ownOutlet(tx, id);
    const state = await heldState(tx, OUTLETS, id);
    if (state === 'closed') refuse('step-not-in-table', { values: { state, verb: 'change' } });
    const before = await ownOutlet(tx, id);
    const told = { ...detailsOf(before), ...given, number: before.number };
    const read = readGiven(told, networkOf(register, actor, await todayIn(tx)));
    const details = detailsOf(read);
    if (!isSame(details, detailsOf(before))) await changeOutlets(tx, [{ id, ...details }]);
    const news = servicesTold(id, services).filter(
      ({ service, answer }) => before.services[service].answer !== answer,
    );
    await tellServices(tx, news);
    const now = await ownOutlet(tx, id);
    if (!isSame(now, before))
      await tellOutlets(tx, { teller, source: id, before: [before], now: [now] });
    return showOutlet(tx, id);
  });
