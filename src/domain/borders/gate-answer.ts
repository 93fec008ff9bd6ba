import { askRule } from '../assess/ask-rule.ts';
import type { CompiledLaw } from '../rules/evaluate/compile-rule-set.ts';
import { vinStandingOf } from '../vin/check-digit.ts';
import type { Amber, HoldReason, LookAt } from './hold-reasons.ts';
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
  /** Customs held it, and nobody has released it. */
  readonly held: boolean;
  /** The newest verdict on it is another than that on which it was granted, and lets it through no more. */
  readonly answerChanged: boolean;
  /** What it went on with before by a signed ground. */
  readonly passed: readonly string[];
  /** What its instrument showed when it was declared, km; null: not declared. */
  readonly declaredKm: number | null;
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

/**
 * The answer at the gate: what holds it; what it goes on with by a signed ground alone; what is compared with the
 * vehicle, though it holds nothing.
 */
export interface GateAnswer {
  readonly holds: readonly HoldReason[];
  readonly ambers: readonly Amber[];
  readonly lookAt: readonly LookAt[];
}

/** The answer in a word: by the gravest of what was found. */
export type GateWord = 'may-leave' | 'look' | 'hold';

/** The answer in a word. */
export const gateWord = ({ holds, ambers }: GateAnswer): GateWord =>
  holds.length > 0 ? 'hold' : ambers.length > 0 ? 'look' : 'may-leave';

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

const BY_DOUBT: Readonly<Record<string, Amber>> = {
  elsewhere: 'letter-elsewhere',
  'not-verified': 'letter-not-verified',
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
  if (facts === null) return { holds: ['no-licence'], ambers: [], lookAt };
  const left = BY_STATE[facts.state];
  if (left !== undefined) return { holds: [left], ambers: [], lookAt };
  const ended = BY_LICENCE_STATE[facts.licenceState];
  const stopped = BY_LETTER_STATE[facts.letterState ?? ''];
  const doubt = BY_DOUBT[facts.letterState ?? ''];
  const need = stopped === undefined && doubt === undefined ? 'not-needed' : letterNeed(law, facts);
  const mayNeed = need === 'needed' || need === 'unknown';
  const holds: readonly (readonly [boolean, HoldReason])[] = [
    [!GRANTED.has(facts.decided), 'vehicle-not-granted'],
    [day < facts.validFrom, 'licence-not-yet'],
    [ended !== undefined, ended ?? 'licence-expired'],
    [destination !== null && destination !== facts.destination, 'destination-differs'],
    [mayNeed && stopped !== undefined, stopped ?? 'letter-revoked'],
    [facts.held, 'held-before'],
    [facts.exporterBarred, 'exporter-barred'],
    [barredStatus(law, facts), 'registry-status'],
  ];
  const km = odometerKm ?? facts.declaredKm;
  const doubts: readonly (readonly [boolean, Amber])[] = [
    [km !== null && facts.highestKm !== null && km < facts.highestKm, 'odometer-less'],
    [mayNeed && doubt !== undefined, doubt ?? 'letter-elsewhere'],
    [facts.answerChanged, 'answer-changed'],
  ];
  const ambers = doubts.flatMap(([is, amber]) =>
    is && !facts.passed.includes(amber) ? [amber] : [],
  );
  return { holds: holds.flatMap(([is, reason]) => (is ? [reason] : [])), ambers, lookAt };
};
