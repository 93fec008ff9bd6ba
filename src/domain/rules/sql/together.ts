import type { Condition, DatedValue, ListOperand, Period } from '../syntax.ts';

/** A look for codes in a fact; null for any other condition. */
const inclusionIn = (
  condition: Condition,
): { readonly fact: string; readonly list: ListOperand } | null => {
  if (condition.op !== 'includesAny') return null;
  const { operand, list } = condition as Extract<Condition, { list: ListOperand }>;
  return operand.op === 'fact' ? { fact: operand.fact.column, list } : null;
};

const inForce = ({ periods, versionOn }: DatedValue): string =>
  JSON.stringify([versionOn.column, periods.map(({ from, until }) => [from, until])]);

const codesIn = (period: Period | undefined): readonly string[] | null =>
  Array.isArray(period?.value) ? (period.value as readonly string[]) : null;

/** One list of what stands in either, when they are in force on the same days; else null. */
const bothLists = (one: ListOperand, other: ListOperand): ListOperand | null => {
  if (one.op === 'literals') {
    if (other.op !== 'literals') return null;
    return { op: 'literals', literals: [...one.literals, ...other.literals] };
  }
  if (other.op === 'literals' || inForce(one.value) !== inForce(other.value)) return null;
  const periods: Period[] = [];
  for (const [at, period] of one.value.periods.entries()) {
    const codes = codesIn(period);
    const others = codesIn(other.value.periods[at]);
    if (codes === null || others === null) return null;
    periods.push({ ...period, value: [...codes, ...others] });
  }
  return { op: 'value', value: { ...one.value, periods } };
};

const both = (one: Condition, other: Condition): Condition | null => {
  const first = inclusionIn(one);
  const second = inclusionIn(other);
  if (first === null || second === null || first.fact !== second.fact) return null;
  const list = bothLists(first.list, second.list);
  return list === null ? null : ({ ...one, list } as Condition);
};

/**
 * The parts of an "any", those that look for codes in the same fact put together as one: the text is searched once
 * for all of them instead of once for each. What comes of it is the same, unknown too.
 */
export const inclusionsTogether = (args: readonly Condition[]): readonly Condition[] => {
  const parts: Condition[] = [];
  for (const arg of args) {
    const at = parts.findIndex((part) => both(part, arg) !== null);
    const known = parts[at];
    const whole = known === undefined ? null : both(known, arg);
    if (whole === null) parts.push(arg);
    else parts[at] = whole;
  }
  return parts;
};
