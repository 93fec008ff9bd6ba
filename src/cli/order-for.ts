import { join } from 'node:path';
import { Engine } from '../engine/engine.ts';
import type { Law } from '../engine/load-law.ts';
import type { OutcomeOrder, ScreeningOrder } from '../screening/screening-order.ts';
import type { World } from './world.ts';

/** What a command says of a screening beyond the law and the day. */
type Wanted = Pick<OutcomeOrder, 'format' | 'language'> &
  Partial<Pick<OutcomeOrder, 'everything' | 'keep' | 'input'>>;

/** An order to screen under a law as it is answered on a day, with the product's own slow lists. */
export const orderFor = (world: World, law: Law, today: number, wanted: Wanted): ScreeningOrder => {
  const reference = join(world.root, 'reference');
  return {
    engine: new Engine(law, { reference }),
    source: { files: law.files, hash: law.hash, reference },
    today,
    everything: false,
    keep: 0,
    input: '',
    ...wanted,
  };
};
