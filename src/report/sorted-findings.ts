import type { AnsweredVehicle, Bilingual, Finding, RuleInfo } from '../domain/verdict/verdict.ts';
import type { Reference } from './model.ts';

/** A finding with what the law says of its rule; the rule is undefined when the law shown lacks it. */
export interface ToldFinding {
  readonly finding: Finding;
  readonly rule: RuleInfo | undefined;
  /**
   * Breach of the rule, its title where it is only open, as it stands for the vehicle; its id when the law shown
   * lacks it.
   */
  readonly title: Bilingual;
  readonly axis: RuleInfo['axis'];
}

/** A vehicle's findings in the order in which a reader wants them. */
export interface SortedFindings {
  /** What stands against the vehicle: gate not met, gate open, entry, flags raised, duties overdue. */
  readonly told: readonly ToldFinding[];
  /** Flags and duties that could not be read for want of facts. */
  readonly unread: readonly ToldFinding[];
}

const AXIS_OF_LETTER: Readonly<Record<string, RuleInfo['axis']>> = {
  G: 'gate',
  D: 'duty',
  R: 'risk',
};
const ORDER = { gate: 0, entry: 1, risk: 2, duty: 3 } as const;

/** The axis of a finding; of a rule the reference lacks, by the letter of its code. */
export const axisOf = (code: string, reference: Reference): RuleInfo['axis'] => {
  const known = reference.rules.get(code);
  if (known !== undefined) return known.axis;
  return /^[GDR]\d/.test(code) ? (AXIS_OF_LETTER[code.charAt(0)] ?? 'entry') : 'entry';
};

/** Sorts what was not met or not known; what was met or does not apply is left out. */
export const sortFindings = (vehicle: AnsweredVehicle, reference: Reference): SortedFindings => {
  const told: ToldFinding[] = [];
  const unread: ToldFinding[] = [];
  for (const finding of vehicle.verdict.findings) {
    if (finding.result !== 'notMet' && finding.result !== 'unknown') continue;
    const axis = axisOf(finding.rule, reference);
    const rule = reference.rules.get(finding.rule);
    const broken = finding.result === 'notMet' || rule?.asks === true;
    const words = broken ? rule?.breachFor(vehicle.facts) : rule?.titleFor(vehicle.facts);
    const title = words ?? { en: finding.id, zh: finding.id };
    const one = { finding, rule, title, axis };
    const open = finding.result === 'unknown' && (axis === 'risk' || axis === 'duty');
    (open ? unread : told).push(one);
  }
  const weight = ({ finding }: ToldFinding): number => (finding.result === 'notMet' ? 0 : 1);
  told.sort((a, b) => ORDER[a.axis] - ORDER[b.axis] || weight(a) - weight(b));
  return { told, unread };
};

/** Codes behind the four answers, gate first, each once: what a table has room for. */
export const reasonCodes = (vehicle: AnsweredVehicle, reference: Reference): readonly string[] => {
  const { verdict } = vehicle;
  const decides = verdict.gate === 'blocked' ? 'notMet' : 'unknown';
  const gate = verdict.findings
    .filter(({ rule, result }) => result === decides && axisOf(rule, reference) === 'gate')
    .map(({ rule }) => rule);
  return [...new Set([...gate, ...verdict.entry.reasons, ...verdict.risk.reasons])];
};

/** The missing facts that would settle an undetermined gate, each once; none for another gate. */
export const gateNeeds = (vehicle: AnsweredVehicle, reference: Reference): readonly string[] => {
  if (vehicle.verdict.gate !== 'undetermined') return [];
  const names = vehicle.verdict.findings
    .filter(({ rule, result }) => result === 'unknown' && axisOf(rule, reference) === 'gate')
    .flatMap(({ missing }) => missing);
  return [...new Set(names)];
};
