import { assess } from '../domain/assess/assess.ts';
import { derive } from '../domain/assess/derive.ts';
import { type Dossier, emptyDossier } from '../domain/assess/dossier.ts';
import type { ReadingLimits } from '../domain/assess/reading-limits.ts';
import type { Reference, Surroundings } from '../domain/assess/surroundings.ts';
import { findFact } from '../domain/facts/fact-table.ts';
import type { CompiledLaw } from '../domain/rules/evaluate/compile-rule-set.ts';
import { allShownFacts } from '../domain/verdict/shown-facts.ts';
import type { AnsweredVehicle, Problem, Verdict } from '../domain/verdict/verdict.ts';
import { verdictOf } from '../domain/verdict/verdict-of.ts';
import { isUnreadVin } from './unread-vins.ts';

/** The law with all it takes to read it over a vehicle. */
export interface LawReader {
  readonly law: CompiledLaw;
  readonly reference: Reference;
  /** Which readings of an odometer are compared. */
  readonly readings: ReadingLimits;
  /** Content hash of the law. */
  readonly ruleset: string;
  /** Day of the answers, a day number. */
  readonly today: number;
  /** Facts of which an unreadable cell keeps the gate from being clear. */
  readonly takenForNo: ReadonlySet<string>;
  /** True: findings of every rule; false: those not met or unknown. */
  readonly everything: boolean;
}

/** Reads the law over one vehicle: works out its derived facts in place and gives the verdict. */
export const readOver = (
  reader: LawReader,
  row: number,
  dossier: Dossier,
  around: Surroundings,
  problems: readonly Problem[],
): Verdict => {
  derive(dossier, reader.reference, around, reader.readings);
  const assessment = assess(reader.law, dossier, reader.everything);
  const unread = problems.some(
    (problem) =>
      isUnreadVin(problem) ||
      (reader.takenForNo.has(problem.field) &&
        dossier[findFact(problem.field)?.index ?? -1] === null),
  );
  const gate = unread && assessment.gate === 'clear' ? 'undetermined' : assessment.gate;
  return verdictOf(row, dossier, { ...assessment, gate }, problems, reader.ruleset, reader.today);
};

/** A verdict together with the accounts it was given on. */
export const withFacts = (verdict: Verdict, dossier: Dossier): AnsweredVehicle => ({
  verdict,
  facts: allShownFacts(dossier),
});

/** The verdict on a row that could not be used: nothing is decided, and the problem says why. */
export const unreadRow = (
  row: number,
  problems: readonly Problem[],
  ruleset: string,
): AnsweredVehicle => {
  const verdict: Verdict = {
    row,
    application: '',
    vin: '',
    gate: 'undetermined',
    entry: { country: '', answer: 'unknown', reasons: [], toldUpTo: null },
    risk: { score: 0, band: 'low', reasons: [] },
    quality: problems,
    findings: [],
    ruleset,
  };
  return withFacts(verdict, emptyDossier());
};
