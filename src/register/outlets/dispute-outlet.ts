import { Evidence, Ground } from '../shapes.ts';
import { step } from '../step.ts';
import { OUTLET } from './outlet.ts';
import { tellStanding } from './tell-standing.ts';

/** An authority disputes an outlet: until it is settled the public is told so, and no letter rests on it. */
export const disputeOutlet = step({
  of: OUTLET,
  verb: 'dispute',
  summary: { en: 'Dispute an outlet, with evidence', zh: '对网点提出异议' },
  input: { ground: Ground, evidence: Evidence },
  brings: (_, { ground, evidence }) => ({ ground, evidence }),
  work: ({ tx, id }) => tellStanding(tx, id),
});
