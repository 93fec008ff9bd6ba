import { LIVES } from '../lives/lives.ts';
import type { Discretion, DiscretionCase } from './syntax.ts';

/** Lives whose decisions rest on the law in force, or on a ground of discretion. */
const DECIDING: ReadonlySet<string> = new Set(['filing', 'standing', 'vehicleDecision', 'licence']);

/** Every decision that names grounds, `life.verb`: steps that need one in the lives that decide. */
export const DECISIONS: ReadonlySet<string> = new Set(
  LIVES.filter(({ name }) => DECIDING.has(name)).flatMap(({ name, steps }) =>
    steps.flatMap(({ verb, needs }) => (needs?.includes('ground') ? [`${name}.${verb}`] : [])),
  ),
);

/**
 * What a decision may rest on beside its ground: each is looked up in the register with the rights of whoever signs.
 *
 * - `verdict`: a verdict; `finding`: one finding of a verdict; `event`: something that happened
 * - `answer`: an answered question; `telling`: a row of an account, of a feed or stated
 * - `filing`, `application`, `licence`: the thing as it stands when it is named
 * - `paper`: a paper that was handed in, by its bytes
 * - `case`: what was frozen when a case was opened; `caseAnswer`: an answered question of a case
 * - `inspection`: an inspection of a vehicle that was recorded
 */
export const EVIDENCE_KINDS = [
  'verdict',
  'finding',
  'event',
  'answer',
  'telling',
  'filing',
  'application',
  'licence',
  'paper',
  'case',
  'caseAnswer',
  'inspection',
] as const;
export type EvidenceKind = (typeof EVIDENCE_KINDS)[number];

/** What a ground of discretion is asked for. */
type Asked = Pick<DiscretionCase, 'decision' | 'on' | 'evidence'>;

/** Whether a decision of a day may rest on a ground of discretion, with evidence of the kinds given; or why not. */
export const standingOfDiscretion = (
  { decisions, from, until, evidence }: Discretion,
  asked: Asked,
): DiscretionCase['expect'] => {
  if ((from !== null && asked.on < from) || (until !== null && asked.on > until))
    return 'not-in-force';
  if (!decisions.includes(asked.decision)) return 'not-for-this';
  return evidence.length === 0 || asked.evidence.some((kind) => evidence.includes(kind))
    ? 'stands'
    : 'evidence-missing';
};
