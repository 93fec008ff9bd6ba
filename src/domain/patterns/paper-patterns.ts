import { changesOf } from '../rules/changes-of.ts';
import { datedValuesOf, lawNumbers } from '../rules/law-numbers.ts';
import type { RuleSet } from '../rules/syntax.ts';
import { cameBack } from './came-back.ts';
import { firstTransfer } from './first-transfer.ts';
import { homeAfterExit } from './home-after-exit.ts';
import { letterOverdrawn } from './letter-overdrawn.ts';
import { letterReused } from './letter-reused.ts';
import { limitFiling } from './limit-filing.ts';
import { groupedBy } from './lists.ts';
import { type Neighbourhood, NeighbourhoodRows, numberOf, textOf } from './neighbourhood.ts';
import { numberReused } from './number-reused.ts';
import { otherDestination } from './other-destination.ts';
import { outletList } from './outlet-list.ts';
import type { LawOfDay, PaperPattern, PatternFinding } from './paper-pattern.ts';
import type { PaperPopulation } from './paper-population.ts';
import { policyCancelled } from './policy-cancelled.ts';
import { refundClaims } from './refund-claims.ts';
import { refundEntry } from './refund-entry.ts';
import { refundExit } from './refund-exit.ts';
import { refundInvoice } from './refund-invoice.ts';
import { registrationDays } from './registration-days.ts';
import { sameOdometer } from './same-odometer.ts';
import { severalExits } from './several-exits.ts';
import { severalRegistrations } from './several-registrations.ts';
import { severalSubsidies } from './several-subsidies.ts';
import { soldAsNew } from './sold-as-new.ts';
import { struckOff } from './struck-off.ts';

interface PatternDefinition {
  readonly figures: (law: LawOfDay) => unknown;
  readonly find: (
    told: NeighbourhoodRows,
    law: LawOfDay,
    population: PaperPopulation | null,
  ) => readonly PatternFinding[];
}

const asked = <Figures>({
  name,
  figures,
  find,
}: PaperPattern<Figures>): readonly [string, PatternDefinition] => [
  name,
  { figures, find: (told, law, population) => find(told, figures(law), population) },
];

const PATTERNS: ReadonlyMap<string, PatternDefinition> = new Map([
  asked(limitFiling),
  asked(firstTransfer),
  asked(letterReused),
  asked(letterOverdrawn),
  asked(outletList),
  asked(otherDestination),
  asked(severalRegistrations),
  asked(registrationDays),
  asked(struckOff),
  asked(severalExits),
  asked(cameBack),
  asked(numberReused),
  asked(refundClaims),
  asked(refundInvoice),
  asked(refundEntry),
  asked(refundExit),
  asked(severalSubsidies),
  asked(soldAsNew),
  asked(homeAfterExit),
  asked(sameOdometer),
  asked(policyCancelled),
]);

/** What a pattern shows of a vehicle, and which. */
export interface NamedFinding extends PatternFinding {
  readonly pattern: string;
}

/** The law that decides the patterns on paper, as of a vehicle's own day. */
export interface PaperLaw {
  /** The numbers of the law as of a day, a day number. */
  readonly on: (day: number) => LawOfDay;
  /**
   * First days on which a number of a pattern changes, ascending, by the pattern's name; of every pattern of which the
   * law sets all numbers.
   */
  readonly changes: ReadonlyMap<string, readonly number[]>;
  /** The day of the answer: on it vehicles without an application are judged. */
  readonly today: number;
}

/** The values of the law that figures are read from, by `<rule id>.<value name>`. */
const namesRead = (figures: PatternDefinition['figures']): readonly string[] => {
  const names = new Set<string>();
  figures((name) => {
    names.add(name);
    return 0;
  });
  return [...names];
};

/** Reads the law that decides the patterns on paper. A pattern of which the law lacks a number is left out. */
export const paperLaw = (ruleSet: Pick<RuleSet, 'rules'>, today: number): PaperLaw => {
  const numbers = lawNumbers(ruleSet, today);
  const values = datedValuesOf(ruleSet);
  const on =
    (day: number): LawOfDay =>
    (name) =>
      numbers(name, day);
  const changes = [...PATTERNS].flatMap(([pattern, { figures }]) => {
    const names = namesRead(figures);
    const read = names.flatMap((name) => values.get(name) ?? []);
    return read.length === names.length ? [[pattern, changesOf(read)] as const] : [];
  });
  return { on, changes: new Map(changes), today };
};

/** A licence row and the day on which it is judged. */
interface Judged {
  readonly licenceRow: number;
  readonly vin: string | null;
  readonly day: number;
}

/**
 * The licence rows of which a finding is told that a stretch of days found; `[null]`: the VIN, whatever application.
 *
 * @param isJudged whether a day lies in the stretch
 */
const concerned = (
  { vin, licenceRow }: PatternFinding,
  licences: readonly Judged[],
  byVin: ReadonlyMap<string, readonly Judged[]>,
  today: number,
  isJudged: (day: number) => boolean,
): readonly (number | null)[] => {
  if (licenceRow !== null) return isJudged(licences[licenceRow]?.day ?? today) ? [licenceRow] : [];
  const own = byVin.get(vin) ?? [];
  const days = own.length === 0 ? [today] : own.map(({ day }) => day);
  if (days.every(isJudged)) return [null];
  return own.filter(({ day }) => isJudged(day)).map((one) => one.licenceRow);
};

/** What the last run over the nation tells, under the law of a day; null when there was none. */
export type PopulationUnder = (law: LawOfDay) => PaperPopulation | null;

/**
 * What papers tell of the vehicles of a neighbourhood: a number, letter, invoice or entry that several share, and
 * certificates, exits, claims or subsidies that one has twice. Yields the findings of pattern after pattern.
 *
 * Each vehicle is judged by the law of its own day, that of its application; where it has several applications on days
 * of different law, a finding of the VIN is told of each licence row by itself. A finding tells of every vehicle in the
 * neighbourhood, but only of those whose papers stand in it whole is it to be believed: those that were asked.
 *
 * @param names the patterns to be asked; all that the law sets the numbers of when none are named.
 * @throws Error for a pattern that there is not, or of which the law lacks a number.
 */
export function* eachPaperPattern(
  neighbourhood: Neighbourhood,
  law: PaperLaw,
  population: PopulationUnder,
  names: Iterable<string> = law.changes.keys(),
): Generator<readonly NamedFinding[], void> {
  const told = new NeighbourhoodRows(neighbourhood);
  const { today } = law;
  const licences = told.rows('licence').map((row, licenceRow): Judged => {
    const day = numberOf(row, 'licence.appliedOn') ?? today;
    return { licenceRow, vin: textOf(row, 'licence.vin'), day };
  });
  const byVin = groupedBy(licences, ({ vin }) => vin);
  const days = [...new Set([today, ...licences.map(({ day }) => day)])];
  const nations = new Map<number, PaperPopulation | null>();
  const nationOn = (day: number): PaperPopulation | null => {
    const known = nations.get(day);
    if (known !== undefined) return known;
    const made = population(law.on(day));
    nations.set(day, made);
    return made;
  };
  for (const pattern of names) {
    const asking = PATTERNS.get(pattern);
    const changes = law.changes.get(pattern);
    if (asking === undefined || changes === undefined) throw new Error(`no pattern ${pattern}`);
    /** Place of the stretch of days in which the numbers of the pattern stay as they are. */
    const stretchOf = (day: number): number => changes.filter((change) => change <= day).length;
    // one day of each stretch, that of the answer before others
    const stretches = groupedBy(days, stretchOf);
    yield [...stretches].flatMap(([stretch, [day = today]]) =>
      asking
        .find(told, law.on(day), nationOn(day))
        .flatMap((finding) =>
          concerned(finding, licences, byVin, today, (one) => stretchOf(one) === stretch).map(
            (licenceRow) => ({ ...finding, licenceRow, pattern }),
          ),
        ),
    );
  }
}

/** All that `eachPaperPattern` yields. */
export const paperPatterns = (
  ...asked: Parameters<typeof eachPaperPattern>
): readonly NamedFinding[] => [...eachPaperPattern(...asked)].flat();
