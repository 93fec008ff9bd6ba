import { OUTLET_LIFE } from '../../domain/lives/outlet-life.ts';
import { thing } from '../step.ts';
import { OutletInFull } from './outlet-shapes.ts';
import { showOutlet } from './show-outlet.ts';

/** Outlets of networks: proposed, attested and closed by their manufacturer, disputed by authorities. */
export const OUTLET = thing({
  relation: 'register.outlet',
  life: OUTLET_LIFE,
  path: '/v1/outlets/{outlet}',
  answer: OutletInFull,
  show: showOutlet,
});

/** Whoever reads a network as its manufacturer. */
export const NETWORK_READERS = { right: 'read', parts: ['manufacturer'] } as const;

/** Whoever changes a network as its manufacturer. */
export const NETWORK_KEEPERS = { right: 'act', parts: ['manufacturer'] } as const;
