import { NearTwins } from '../../intake/network/near-twins.ts';
import { action } from '../action.ts';
import { todayIn } from '../register.ts';
import { NETWORK_KEEPERS, OUTLET } from './outlet.ts';
import { ownOutlets } from './outlet-rows.ts';
import { type Outlet, OutletNumber, TOLD_OF_OUTLET } from './outlet-shapes.ts';
import { networkOf } from './own-brands.ts';
import { readGiven } from './read-given.ts';
import { insertOutlets, servicesTold, tellServices } from './write-outlets.ts';

/** A manufacturer proposes an outlet: it alone and the authorities see it until it is attested and published. */
export const proposeOutlet = action({
  method: 'POST',
  path: '/v1/outlets',
  summary: { en: 'Propose an outlet', zh: '新增网点' },
  access: NETWORK_KEEPERS,
  body: {
    /** Made of name and place without it. */
    number: OutletNumber.optional(),
    ...TOLD_OF_OUTLET,
  },
  answer: OUTLET.answer,
  status: 201,
  refusals: ['outlet-number-taken', 'outlet-not-readable', 'outlet-near-twin'],
  work: async (at, given) => {
    const { tx, register, refuse } = at;
    const outlet = readGiven(at, given, networkOf(register, tx.actor, await todayIn(tx)));
    const twins = new NearTwins<Outlet>();
    for (const one of await ownOutlets(tx)) if (one.state !== 'closed') twins.add(one);
    const twin = twins.of(outlet);
    if (twin !== null)
      refuse('outlet-near-twin', { field: 'position', values: { number: twin.number } });
    const ids = await insertOutlets(tx, [outlet]);
    const id = ids.get(outlet.number) ?? refuse('not-found');
    await tellServices(tx, servicesTold(id, outlet.services));
    return OUTLET.show(register, tx, id);
  },
});
