import type { PatternFinding } from '../domain/patterns/paper-pattern.ts';
import type { AnsweredVehicle, Problem } from '../domain/verdict/verdict.ts';
import type { AccountRows } from './account-rows.ts';
import { type PlacedRow, placeRow, surveyRow } from './assembled-row.ts';
import { addFeedsDue, type FeedsDue } from './feeds-due.ts';
import { FilingIndex } from './filing-index.ts';
import { withFutureRows } from './in-the-future.ts';
import { type LawReader, readOver, unreadRow, withFacts } from './law-reader.ts';
import { addPatternFacts, PatternsOfVehicles } from './pattern-findings.ts';
import { Surveyor } from './survey.ts';
import { type FirstBeside, VehicleAssembler } from './vehicle-assembler.ts';

/** A vehicle of a filing, laid out, with what patterns show of it. */
interface VehicleRow extends PlacedRow {
  readonly patterns: readonly PatternFinding[];
}

/** A licence row of a filing that could not be used. */
interface UnusableRow {
  readonly row: number;
  readonly dossier: null;
  readonly problems: readonly Problem[];
}

/** A filing laid out: its vehicles in the order of the licence account, and what fits none of them. */
export interface AssembledFiling {
  readonly vehicles: readonly (VehicleRow | UnusableRow)[];
  readonly problems: readonly Problem[];
}

/** An answered row, and whether it could be used. */
export interface AnsweredRow {
  readonly vehicle: AnsweredVehicle;
  readonly read: boolean;
}

/** What is given of a filing. */
export interface GivenFiling {
  /** Its rows, and those known beside it. */
  readonly accounts: readonly AccountRows[];
  /** Where in each account the rows begin that are known beside it. */
  readonly firstBeside?: FirstBeside;
  readonly patterns?: readonly PatternFinding[];
  /** Up to which day all licences are among the rows, a day number; null: the rows tell how far they reach. */
  readonly licencesUntil?: number | null;
  /** Last days on which feeds are current; null: nobody says how far they reach. */
  readonly feeds?: FeedsDue | null;
}

/**
 * Lays out the accounts of a filing, whoever gives them: files of a folder, objects of a program. May pause at each
 * `yield`.
 */
export function* assembleFiling(
  {
    accounts: given,
    firstBeside = new Map(),
    patterns = [],
    licencesUntil = null,
    feeds = null,
  }: GivenFiling,
  { reference, today, pendingSince }: Pick<LawReader, 'reference' | 'today' | 'pendingSince'>,
): Generator<void, AssembledFiling> {
  const accounts: AccountRows[] = [];
  for (const account of given) {
    accounts.push(withFutureRows(account, today));
    yield;
  }
  const assembler = new VehicleAssembler(accounts, reference, today, firstBeside);
  yield;
  const { rows: licences = [], unread = [] } =
    accounts.find(({ account }) => account === 'licence') ?? {};
  const surveyor = new Surveyor(licences.length, today);
  const assembled = [];
  for (const licence of licences) {
    const row = assembler.assemble(licence);
    assembled.push(row);
    const { otherExitOn } = row.around;
    surveyRow(
      surveyor,
      row.row,
      row.dossier,
      { otherExitOn, usedOn: row.usedOn },
      reference.makers,
    );
    yield;
  }
  const index = new FilingIndex(pendingSince, licencesUntil);
  index.add(surveyor.survey());
  const last = assembled.reduce((most, { row }) => Math.max(most, row), 0);
  const stretch = index.stretch(0, last + 1);
  yield;
  const shown = new PatternsOfVehicles(patterns);
  const vehicles: (VehicleRow | UnusableRow)[] = [];
  const beside: Problem[] = [];
  for (const [place, row] of assembled.entries()) {
    if (!assembler.isOfFiling('licence', row)) continue;
    const found = shown.of({ values: row.dossier }, place);
    addPatternFacts(row.dossier, found);
    if (feeds !== null) addFeedsDue(row.dossier, feeds);
    vehicles.push({ ...placeRow(row, stretch, 0, today), patterns: found });
  }
  for (const row of unread) {
    if (assembler.isOfFiling('licence', row)) vehicles.push({ ...row, dossier: null });
    else beside.push(...row.problems);
  }
  vehicles.sort((a, b) => a.row - b.row);
  return { vehicles, problems: [...assembler.leftOver(), ...beside] };
}

/** Reads the law over a vehicle of a filing laid out. */
export const answerAssembled = (
  reader: LawReader,
  assembled: AssembledFiling['vehicles'][number],
): AnsweredRow => {
  const { row, dossier, problems } = assembled;
  if (dossier === null) {
    return { vehicle: unreadRow(row, problems, reader.ruleset), read: false };
  }
  const verdict = readOver(reader, row, dossier, assembled.around, problems);
  return { vehicle: withFacts(verdict, dossier), read: true };
};

/** Runs work that may pause to its end, without a pause. */
export const finish = <T>(work: Generator<void, T>): T => {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
};
