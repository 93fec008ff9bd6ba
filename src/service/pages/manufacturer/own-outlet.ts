import type { Outcome } from '../../../register/outcome.ts';
import { getOutlet } from '../../../register/outlets/get-outlet.ts';
import type { OutletInFull } from '../../../register/outlets/outlet-shapes.ts';
import type { Visit } from '../page.ts';
import { pathId } from '../pieces/path-id.ts';

/** The outlet of the path, where it is of the own network: those that others published are no page here. */
export const ownOutlet = async (visit: Visit): Promise<Outcome<OutletInFull>> => {
  const { register, actor } = visit;
  const found = await getOutlet(register, actor, { outlet: pathId(visit) });
  if (found.kind === 'refused' || found.value.maker === actor.maker) return found;
  return { kind: 'refused', code: 'not-found', field: 'outlet', values: {} };
};
