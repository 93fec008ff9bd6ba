import { join } from 'node:path';
import { pendingSince } from '../domain/assess/pending-since.ts';
import type { Law } from '../screening/load-law.ts';
import { loadCalendar } from '../screening/reference.ts';
import type { ScreeningOrder } from '../screening/screening-order.ts';
import type { World } from './world.ts';

/** What a command says of a screening beyond the law and the day. */
type Wanted = Pick<ScreeningOrder, 'format' | 'language'> &
  Partial<Pick<ScreeningOrder, 'everything' | 'keep' | 'input'>>;

/** An order to screen under a law as it is answered on a day, with the product's own slow lists. */
export const orderFor = (
  world: World,
  law: Law,
  today: number,
  wanted: Wanted,
): ScreeningOrder => ({
  law: law.files,
  ruleset: law.hash,
  referenceFolder: join(world.root, 'reference'),
  makers: [],
  today,
  pendingSince: pendingSince(law.ruleSet, loadCalendar(join(world.root, 'reference')), today),
  everything: false,
  keep: 0,
  input: '',
  ...wanted,
});
