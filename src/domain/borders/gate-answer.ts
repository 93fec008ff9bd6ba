import { askRule } from '../assess/ask-rule.ts';
import type { CompiledLaw } from '../rules/evaluate/compile-rule-set.ts';
import { vinStandingOf } from '../vin/check-digit.ts';
import type { HoldReason, LookAt } from './hold-reasons.ts';
import { type LetterDays, letterNeed } from './letter-needed.ts';

/** What a gate at the border reads of one licensed vehicle. */
export interface GateFacts extends LetterDays {
  /** State of the vehicle on its licence. */
  readonly state: string;
  /** State of the decision on it. */
  readonly decided: string;
  /** State of the licence on the day asked of. */
  readonly licenceState: string;
  /** Day number. */
  readonly validFrom: number;
  /** ISO 3166-1 alpha-2. */
  readonly destination: string;
  readonly exporterBarred: boolean;
  /** The gate of the newest verdict on it; null where none is on record. */
  readonly gate: string | null;
  /** Codes that the registry shows, as fed; null: not told. */
  readonly registryStatus: string | null;
  /** The highest odometer told before, in km; null: none. */
  readonly highestKm: number | null;
  readonly letterState: string | null;
}

/** What is shown at the gate: what the entry says, and what the instrument shows. */
export interface ShownAtGate {
  readonly vin: string;
  /** Day number of which it is asked. */
  readonly day: number;
  /** ISO 3166-1 alpha-2; null: not declared yet. */
  readonly destination: string | null;
  /** In km; null: not read yet. */
  readonly odometerKm: number | null;
}

/** The answer at the gate: it may leave when nothing holds it. */
export interface GateAnswer {
  readonly holds: readonly HoldReason[];
  readonly lookAt: readonly LookAt[];
}

const BY_LICENCE_STATE: Readonly<Record<string, HoldReason>> = {
  expired: 'licence-expired',
  suspended: 'licence-suspended',
  suspendedInUse: 'licence-suspended',
  revoked: 'licence-revoked',
  surrendered: 'licence-surrendered',
};

const BY_LETTER_STATE: Readonly<Record<string, HoldReason>> = {
  revoked: 'letter-revoked',
  suspended: 'letter-suspended',
};

const BY_STATE: Readonly<Record<string, HoldReason>> = {
  exited: 'already-left',
  deregistered: 'already-left',
  returned: 'returned-home',
};

const GRANTED: ReadonlySet<string> = new Set(['granted', 'overturned']);

/** Whether the registry shows a status that bars export or may, as the law's own rule on it says. */
const barredStatus = (
  law: Pick<CompiledLaw, 'general'>,
  { registryStatus, appliedOn }: GateFacts,
): boolean =>
  registryStatus !== null &&
  ['notMet', 'unknown'].includes(
    askRule(law, 'cn.2024-6.prohibited-status', {
      'certificate.status': registryStatus,
      'licence.appliedOn': appliedOn,
    }),
  );

/**
 * Whether a vehicle may leave, and why not: every reason, not the first alone.
 *
 * @param facts null where no licence lists the VIN.
 */
export const gateAnswer = (
  law: Pick<CompiledLaw, 'general'>,
  facts: GateFacts | null,
  { vin, day, destination, odometerKm }: ShownAtGate,
): GateAnswer => {
  const lookAt: LookAt[] = vinStandingOf(vin) === 'valid' ? [] : ['check-digit'];
  if (facts === null) return { holds: ['no-licence'], lookAt };
  const left = BY_STATE[facts.state];
  if (left !== undefined) return { holds: [left], lookAt };
  const ended = BY_LICENCE_STATE[facts.licenceState];
  const stopped = BY_LETTER_STATE[facts.letterState ?? ''];
  const need = stopped === undefined ? 'not-needed' : letterNeed(law, facts);
  const holds: readonly (readonly [boolean, HoldReason])[] = [
    [!GRANTED.has(facts.decided), 'vehicle-not-granted'],
    [day < facts.validFrom, 'licence-not-yet'],
    [ended !== undefined, ended ?? 'licence-expired'],
    [destination !== null && destination !== facts.destination, 'destination-differs'],
    [need === 'needed' || need === 'unknown', stopped ?? 'letter-revoked'],
    [facts.exporterBarred, 'exporter-barred'],
    [barredStatus(law, facts), 'registry-status'],
  ];
  if (odometerKm !== null && facts.highestKm !== null && odometerKm < facts.highestKm)
    lookAt.push('odometer-less');
  if (facts.letterState === 'elsewhere') lookAt.push('letter-elsewhere');
  if (facts.gate === 'blocked') lookAt.push('answer-changed');
  return { holds: holds.flatMap(([is, reason]) => (is ? [reason] : [])), lookAt };
};
