import type { Dossier } from '../../assess/dossier.ts';
import { isoDate } from '../../calendar/iso-date.ts';
import { addMonths } from '../../calendar/months.ts';
import {
  type ComparisonPart,
  comparisonsIn,
  conditionsIn,
  listIn,
  valuesIn,
} from '../condition-parts.ts';
import { compileCondition, compileOperand } from '../evaluate/compile-operand.ts';
import {
  type BinaryOperator,
  type Condition,
  isBinary,
  type LawProblem,
  type Operand,
  type Rule,
} from '../syntax.ts';

const MONTHS_A_YEAR = 12;
const AROUND = [-1, 0, 1] as const;
const WHERE = {
  '-1': 'the day or unit before',
  '0': 'the very day or unit',
  '1': 'the day or unit after',
};

type Distance = (dossier: Dossier) => number | null;

const conditionsOf = (rule: Rule): readonly Condition[] =>
  [rule.when, rule.require, rule.doubt].filter((part) => part !== null);

const openTerm = (operand: Operand): Operand =>
  operand.op === 'term' ? openTerm(operand.body) : operand;

/** Months of one of the units that an operator counts in; null: its thresholds are told by the figures themselves. */
const MONTHS_OF: Readonly<Record<BinaryOperator, number | null>> = {
  daysBetween: null,
  monthsBetween: 1,
  yearsBetween: MONTHS_A_YEAR,
  plusDays: null,
  plusMonths: null,
  plus: null,
  minus: null,
  times: null,
};

/** Distance in days from a month or year threshold, so that the day before and after can be told. */
const calendarDistance = (side: Operand, other: Operand): Distance | null => {
  const open = openTerm(side);
  if (!isBinary(open)) return null;
  const months = MONTHS_OF[open.op];
  if (months === null) return null;
  const from = compileOperand(open.args[0]);
  const to = compileOperand(open.args[1]);
  const count = compileOperand(other);
  return (dossier) => {
    const [a, b, n] = [from(dossier), to(dossier), count(dossier)];
    if (typeof a !== 'number' || typeof b !== 'number' || typeof n !== 'number') return null;
    return b - addMonths(a, n * months);
  };
};

const distanceOf = ({ args }: ComparisonPart): Distance => {
  const [left, right] = args;
  const calendar = calendarDistance(left, right) ?? calendarDistance(right, left);
  if (calendar !== null) return calendar;
  const a = compileOperand(left);
  const b = compileOperand(right);
  return (dossier) => {
    const [x, y] = [a(dossier), b(dossier)];
    return typeof x === 'number' && typeof y === 'number' ? x - y : null;
  };
};

const checkDate = (
  rule: Rule,
  dossiers: readonly Dossier[],
  name: string,
  day: number | null,
): readonly string[] => {
  if (day === null) return [];
  const seen = new Set(dossiers.map((dossier) => dossier[rule.versionOn.index]));
  return AROUND.filter((step) => !seen.has(day + step)).map(
    (step) =>
      `${name} ${isoDate(day)}: no case with ${rule.versionOn.name} on ${isoDate(day + step)}`,
  );
};

const checkComparison = (
  rule: Rule,
  dossiers: readonly Dossier[],
  part: ComparisonPart,
): readonly string[] => {
  const owned = part.args.flatMap(valuesIn).filter((value) => rule.values.includes(value));
  const [value] = owned;
  if (value === undefined || owned.every((one) => one.periods.every((p) => p.value === null))) {
    return [];
  }
  const distance = distanceOf(part);
  const seen = new Set(dossiers.map(distance));
  return AROUND.filter((step) => !seen.has(step)).map(
    (step) => `${value.id} (${part.op}): no case on ${WHERE[`${step}`]}`,
  );
};

const checkMembership = (
  rule: Rule,
  dossiers: readonly Dossier[],
  part: Condition,
): readonly string[] => {
  const list = listIn(part);
  if (list?.op !== 'value' || !rule.values.includes(list.value)) return [];
  const truth = compileCondition(part);
  const seen = new Set(dossiers.map(truth));
  const { id } = list.value;
  return [
    ...(seen.has(2) ? [] : [`${id}: no case inside the list`]),
    ...(seen.has(0) ? [] : [`${id}: no case outside the list`]),
  ];
};

/**
 * What the cases of a rule leave untried: the day before, the day and the day after each date and
 * threshold the rule itself sets; inside and outside each list.
 */
export const checkBoundaries = (
  rule: Rule,
  dossiers: readonly Dossier[],
): readonly LawProblem[] => {
  const conditions = conditionsOf(rule);
  const messages = [
    ...checkDate(rule, dossiers, 'inForce.from', rule.from),
    ...checkDate(rule, dossiers, 'inForce.until', rule.until),
    ...rule.values.flatMap((value) =>
      value.periods.slice(1).flatMap((period) => checkDate(rule, dossiers, value.id, period.from)),
    ),
    ...conditions.flatMap(comparisonsIn).flatMap((part) => checkComparison(rule, dossiers, part)),
    ...conditions.flatMap(conditionsIn).flatMap((part) => checkMembership(rule, dossiers, part)),
  ];
  return [...new Set(messages)].map((message) => ({
    file: rule.file,
    where: rule.id,
    code: 'untried-boundary',
    message,
  }));
};
