import { assess } from '../domain/assess/assess.ts';
import { derive } from '../domain/assess/derive.ts';
import { type Dossier, emptyDossier } from '../domain/assess/dossier.ts';
import { dossierFigures, type FiguresOfDay } from '../domain/assess/dossier-figures.ts';
import { type PendingSince, pendingSince } from '../domain/assess/pending-since.ts';
import type { Reference, Surroundings } from '../domain/assess/surroundings.ts';
import { findFact } from '../domain/facts/fact-table.ts';
import { type PaperLaw, paperLaw } from '../domain/patterns/paper-patterns.ts';
import { type CompiledLaw, compileRuleSet } from '../domain/rules/evaluate/compile-rule-set.ts';
import { factsTakenForNo } from '../domain/rules/facts-taken-for-no.ts';
import { allShownFacts } from '../domain/verdict/shown-facts.ts';
import type { AnsweredVehicle, Problem, Verdict } from '../domain/verdict/verdict.ts';
import { verdictOf } from '../domain/verdict/verdict-of.ts';
import type { Law } from './load-law.ts';
import { isUnreadVin } from './unread-vins.ts';

/** The law with all it takes to read it over a vehicle on a day. */
export interface LawReader {
  readonly law: CompiledLaw;
  readonly reference: Reference;
  /** The figures that go into a dossier. */
  readonly figures: FiguresOfDay;
  /** Since when applications without a licence are pending. */
  readonly pendingSince: PendingSince | null;
  /** What decides the patterns on paper. */
  readonly paper: PaperLaw;
  /** Content hash of the law. */
  readonly ruleset: string;
  /** Day of the answers, a day number. */
  readonly today: number;
  /** Facts of which an unreadable cell keeps the gate from being clear. */
  readonly takenForNo: ReadonlySet<string>;
  /** True: findings of every rule; false: those not met or unknown. */
  readonly everything: boolean;
}

/** What is asked of a reader beside the law. */
export interface ReaderRequest {
  readonly reference: Reference;
  readonly today: number;
  readonly everything: boolean;
}

/** Days whose values of a law are kept: a register asks of today, a look back of some days more. */
const MOST_DAYS = 64; // not-law: a limit of what is kept in memory

type OfDay = Pick<LawReader, 'figures' | 'pendingSince' | 'paper'>;

/** A law made ready once, to be read on any day. */
export class ReadyLaw {
  readonly ruleset: string;
  readonly #law: CompiledLaw;
  readonly #takenForNo: ReadonlySet<string>;
  readonly #ofDay = new Map<number, OfDay>();

  constructor({ ruleSet, hash }: Pick<Law, 'ruleSet' | 'hash'>) {
    this.ruleset = hash;
    this.#law = compileRuleSet(ruleSet);
    this.#takenForNo = factsTakenForNo(ruleSet);
  }

  #on(today: number, { calendar }: Reference): OfDay {
    const known = this.#ofDay.get(today);
    if (known !== undefined) return known;
    const { ruleSet } = this.#law;
    const ofDay = {
      figures: dossierFigures(ruleSet, today),
      pendingSince: pendingSince(ruleSet, calendar, today),
      paper: paperLaw(ruleSet, today),
    };
    if (this.#ofDay.size >= MOST_DAYS) this.#ofDay.clear();
    this.#ofDay.set(today, ofDay);
    return ofDay;
  }

  /** The law as it is read on a day; all references must have one calendar. */
  reader({ reference, today, everything }: ReaderRequest): LawReader {
    return {
      ...this.#on(today, reference),
      law: this.#law,
      reference,
      ruleset: this.ruleset,
      today,
      takenForNo: this.#takenForNo,
      everything,
    };
  }

  /** Compiles rule after rule, which otherwise the first vehicles wait for; may pause at each `yield`. */
  *compiled(): Generator<void> {
    const nobody = emptyDossier();
    for (const rules of [this.#law.general, ...this.#law.entry.values()]) {
      for (const rule of rules) {
        rule.result(nobody);
        rule.explain(nobody, [], []);
        yield;
      }
    }
  }
}

/** Reads the law over one vehicle: works out its derived facts in place and gives the verdict. */
export const readOver = (
  reader: LawReader,
  row: number,
  dossier: Dossier,
  around: Surroundings,
  problems: readonly Problem[],
): Verdict => {
  derive(dossier, reader.reference, around, reader.figures);
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
