import type { Engine } from '../engine/engine.ts';
import type { OutcomeOrder } from './screening-order.ts';

/** How an order wants the rows of a sheet answered: with their accounts where some are kept. */
export const sheetWanted = ({
  today,
  everything,
  keep,
  assumed = undefined,
}: OutcomeOrder): Parameters<Engine['sheet']>[1] => ({
  today,
  everything,
  facts: keep > 0,
  assumed: assumed ?? null,
});
