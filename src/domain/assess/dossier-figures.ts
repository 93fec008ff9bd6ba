import { datedValuesOf, lawNumbers } from '../rules/law-numbers.ts';
import { lawNumbersSql } from '../rules/sql/law-numbers-sql.ts';
import type { RuleSet } from '../rules/syntax.ts';

/**
 * Figures of the law that go into a dossier, as of the application's own day.
 *
 * @typeParam N numbers, or SQL of them.
 */
export interface DossierFigures<N = number> {
  /** Days before and after the application in which readings are held against each other, inclusive. */
  readonly aroundDays: N;
  /** Days after the application in which what is read on arrival is held against them, inclusive. */
  readonly arrivalDays: N;
  /** Kilometres that a vehicle in ordinary use may be driven a day between two readings. */
  readonly kmADay: N;
  /** Days from the beginning of a vehicle's use to a reading from which its own pace is told by it. */
  readonly paceDays: N;
  /** So many times the readings before and after it, or so small a part of them, a reading is mistyped. */
  readonly slipTimes: N;
  /** Days before the sale by which a workshop read less than before where the instrument was replaced. */
  readonly instrumentDays: N;
  /** Days from the first registration from which a reading tells how a vehicle is used. */
  readonly usedReadDays: N;
  /** Kilometres a day since the first registration up to which a reading shows a vehicle that is hardly driven. */
  readonly idleKmADay: N;
  /** Codes of one length that so few characters tell apart are one mistyped. */
  readonly keystrokes: N;
}

/** Those of R18: which readings around the application must agree, and what driving explains. */
const READING_LIMITS = {
  aroundDays: 'integrity.odometer-disagrees.aroundDays',
  arrivalDays: 'integrity.odometer-disagrees.arrivalDays',
  kmADay: 'integrity.odometer-disagrees.kmADay',
  paceDays: 'integrity.odometer-disagrees.paceDays',
} as const;

/** Those of R17, R07 and R38: which readings are no fall, and which show use or none. */
const READING_VALUES = {
  slipTimes: 'integrity.odometer-backwards.slipTimes',
  instrumentDays: 'integrity.odometer-backwards.instrumentDays',
  usedReadDays: 'integrity.linked-first-buyer.usedReadDays',
  idleKmADay: 'integrity.pushed-odometer.kmADay',
} as const;

const KEYSTROKES = 'integrity.certificate-of-another-vehicle.keystrokes';

/** The values that are read while dossiers are laid out, by `<rule id>.<value name>`. */
export const DOSSIER_VALUES: readonly string[] = [
  ...Object.values(READING_LIMITS),
  ...Object.values(READING_VALUES),
  KEYSTROKES,
];

/** More times and more days than there are. */
const NEVER = 1_000_000; // not-law: reached by nothing

/** No reading lies within fewer than no days, and no code is mistyped by no keystroke. */
const NONE = {
  ...{ aroundDays: -1, arrivalDays: -1, kmADay: 0, paceDays: 0, keystrokes: 0 },
  ...{ slipTimes: NEVER, instrumentDays: NEVER, usedReadDays: NEVER, idleKmADay: -1 },
};

/**
 * Where the law does not set all four limits, no readings are compared; where no keystrokes, codes must be equal; where
 * no other value, no reading is excused or shows use.
 */
const figuresOf = <N>(
  ruleSet: Pick<RuleSet, 'rules'>,
  set: (name: string) => N,
  fixed: (figure: number) => N,
): DossierFigures<N> => {
  const values = datedValuesOf(ruleSet);
  const compared = Object.values(READING_LIMITS).every((name) => values.has(name));
  const limit = (name: keyof typeof READING_LIMITS): N =>
    compared ? set(READING_LIMITS[name]) : fixed(NONE[name]);
  const value = (name: keyof typeof READING_VALUES): N =>
    values.has(READING_VALUES[name]) ? set(READING_VALUES[name]) : fixed(NONE[name]);
  return {
    slipTimes: value('slipTimes'),
    instrumentDays: value('instrumentDays'),
    usedReadDays: value('usedReadDays'),
    idleKmADay: value('idleKmADay'),
    aroundDays: limit('aroundDays'),
    arrivalDays: limit('arrivalDays'),
    kmADay: limit('kmADay'),
    paceDays: limit('paceDays'),
    keystrokes: values.has(KEYSTROKES) ? set(KEYSTROKES) : fixed(NONE.keystrokes),
  };
};

/** The figures for an application of a day, a day number; where it is not told, those of the day of the answer. */
export type FiguresOfDay = (appliedOn: number | null) => DossierFigures;

/**
 * Reads the figures from the law.
 *
 * @param today the day of the answer, a day number.
 */
export const dossierFigures = (ruleSet: Pick<RuleSet, 'rules'>, today: number): FiguresOfDay => {
  const numbers = lawNumbers(ruleSet, today);
  const on = (day: number | null): DossierFigures =>
    figuresOf(
      ruleSet,
      (name) => numbers(name, day),
      (figure) => figure,
    );
  const values = datedValuesOf(ruleSet);
  if (DOSSIER_VALUES.some((name) => (values.get(name)?.periods.length ?? 1) > 1)) return on;
  const always = on(null);
  return () => always;
};

/** The twin of `FiguresOfDay`: SQL of the figures by SQL of the day of application, a DATE. */
export type FiguresOfDaySql = (appliedOn: string) => DossierFigures<string>;

/**
 * Reads the figures from the law for what is worked out in SQL; the twin of `dossierFigures`.
 *
 * @param today the day of the answer, a day number.
 */
export const dossierFiguresSql = (
  ruleSet: Pick<RuleSet, 'rules'>,
  today: number,
): FiguresOfDaySql => {
  const numbers = lawNumbersSql(ruleSet, today);
  return (appliedOn) => figuresOf(ruleSet, (name) => numbers.on(name, appliedOn), String);
};
