import type { Contender } from '../harness/contender.ts';
import { DECLARATIONS, TWENTY_RULES } from '../workload/declarations.ts';

const countHits = (): number => {
  let hits = 0;
  for (const { days, dest } of DECLARATIONS) {
    for (const rule of TWENTY_RULES) if (days < rule.limit && dest === rule.dest) hits += 1;
  }
  return hits;
};

/** No engine at all: the rules as a loop written by hand, which is the ceiling. */
export const handLoop: Contender<number> = {
  name: 'hand-written loop (ceiling)',
  version: '',
  run: countHits,
};
