import type { Part } from '../../register/actor.ts';

/** Every part that an organisation can have: whoever is signed in plays one of them. */
export const PARTS_SIGNED_IN = [
  'exporter',
  'manufacturer',
  'office',
  'ministry',
  'customs',
  'registry',
  'tax',
  'administrator',
] as const satisfies readonly Part[];
