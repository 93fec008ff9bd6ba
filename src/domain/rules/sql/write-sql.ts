import { isoDate } from '../../calendar/iso-date.ts';
import { groupBy } from '../../record/group-by.ts';
import { alikeInSql } from '../alike.ts';
import { impossible } from '../impossible.ts';
import { namedInSql } from '../named.ts';
import { periodOn, solePeriod } from '../period-of.ts';
import {
  type BinaryOperator,
  COMPARISONS,
  type Condition,
  type DatedValue,
  isComparison,
  type ListOperand,
  type Membership,
  type Operand,
  type OperandType,
  type Period,
  type Scalar,
} from '../syntax.ts';
import type { Dialect } from './dialect.ts';
import { daysBetween, plusDays, plusMonths, quoted } from './expressions.ts';
import { caseOf, junction, list } from './layout.ts';
import { inclusionsTogether } from './together.ts';
import { FALSE, isBlank, joined, negated, proven, TRUE, UNKNOWN } from './truth.ts';

const SQL_TYPE: Readonly<Record<OperandType, string>> = {
  number: 'BIGINT',
  date: 'DATE',
  text: 'VARCHAR',
  boolean: 'BOOLEAN',
  codes: 'VARCHAR',
};

const MONTHS_A_YEAR = 12;

/** A text of the law; the layout moves lines, so that none may hold one. */
const text = (value: string): string =>
  value
    .split('\n')
    .map((line) => `'${line.replaceAll("'", "''")}'`)
    .join(' || chr(10) || ');

const constant = (type: OperandType, value: Scalar | null): string => {
  if (value === null) return `CAST(NULL AS ${SQL_TYPE[type]})`;
  if (typeof value === 'string') return text(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (type === 'date') return `DATE '${isoDate(value)}'`;
  return value < 0 ? `(${value})` : `${value}`;
};

const part = (name: 'year' | 'month' | 'day', date: string): string =>
  `EXTRACT(${name} FROM ${date})`;

type Relation = (typeof COMPARISONS)[keyof typeof COMPARISONS]['relation'];

const OPPOSITE: Readonly<Record<Relation, Relation>> = {
  '<': '>=',
  '<=': '>',
  '>': '<=',
  '>=': '<',
};

const MIRRORED: Readonly<Record<Relation, Relation>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
};

/** The mean of 400 years of the calendar. */
const DAYS_A_MONTH = 146_097 / 4800; // not-law: the calendar
/** More days than any count of months differs from that mean. */
const UNEVEN = 8;

/** Least and greatest value of a count that is written down; null for one that is worked out. */
const rangeOf = (count: Operand): readonly [number, number] | null => {
  if (count.op === 'literal') {
    return typeof count.literal === 'number' ? [count.literal, count.literal] : null;
  }
  if (count.op === 'negative') {
    const range = rangeOf(count.args[0]);
    return range === null ? null : [-range[1], -range[0]];
  }
  if (count.op !== 'value') return null;
  const values = count.value.periods.map(({ value }) => value);
  const numbers = values.filter((value) => typeof value === 'number');
  return numbers.length === 0 ? null : [Math.min(...numbers), Math.max(...numbers)];
};

/** True of a count that is never unknown. */
const isCertain = (count: Operand): boolean =>
  count.op === 'literal' ||
  (count.op === 'negative' && isCertain(count.args[0])) ||
  (count.op === 'value' && solePeriod(count.value) !== null);

const monthsBetween = (a: string, b: string): string => {
  const next = plusDays(b, '1');
  const cut = `${part('day', a)} > ${part('day', b)} AND ${part('day', next)} <> 1`;
  const years = `(${part('year', b)} - ${part('year', a)}) * ${MONTHS_A_YEAR}`;
  const short = caseOf([[cut, '1']], '0');
  return `(${years} + ${part('month', b)} - ${part('month', a)} - ${short})`;
};

const arithmetic = (op: BinaryOperator, a: string, b: string): string => {
  switch (op) {
    case 'daysBetween':
      return daysBetween(a, b);
    case 'monthsBetween':
      return monthsBetween(a, b);
    case 'yearsBetween':
      return `CAST(FLOOR(${monthsBetween(a, b)} / ${MONTHS_A_YEAR}.0) AS BIGINT)`;
    case 'plusDays':
      return plusDays(a, b);
    case 'plusMonths':
      return plusMonths(a, b);
    case 'plus':
      return `(${a} + ${b})`;
    case 'minus':
      return `(${a} - ${b})`;
    case 'times':
      return `(${a} * ${b})`;
    default:
      return impossible(op);
  }
};

/** Of two numbers that are both told: as in memory, where a product of any size is a number. */
const product = (a: string, b: string): string => `(CAST(${a} AS DOUBLE PRECISION) * ${b})`;

/** True of a number that the law sets. */
const isSet = ({ op }: Operand): boolean => op === 'literal' || op === 'value';

/** Beginnings of one length share one cut. */
const beginsWith = (subject: string, items: readonly string[]): string => {
  const tests = [...groupBy(items, (item) => [...item].length)].map(([length, alike]) => {
    const [only] = alike;
    if (alike.length === 1 && only !== undefined && /^[^%_\\]+$/.test(only)) {
      return `${subject} LIKE ${text(`${only}%`)}`;
    }
    return `substr(${subject}, 1, ${length}) IN ${list(alike.map(text))}`;
  });
  return junction('OR', tests);
};

const looksFor = (op: Membership, subject: string, items: readonly string[]): string => {
  if (items.length === 0) return `(${subject} IS NULL AND NULL)`;
  const among = `${subject} IN ${list(items.map(text))}`;
  switch (op) {
    case 'oneOf':
      return `(${among})`;
    case 'startsWith':
      return beginsWith(subject, items);
    case 'includesAny': {
      const wrapped = `(',' || ${subject} || ',')`;
      const any = items.map((item) => `${wrapped} LIKE ${text(`%,${item},%`)}`);
      // most have one code, which is found at once
      return `(${caseOf([[`${subject} LIKE '%,%'`, junction('OR', any)]], among)})`;
    }
    default:
      return impossible(op);
  }
};

/** How conditions are written. */
export interface Writing {
  readonly dialect: Dialect;
  /** Columns of facts that nobody tells of any dossier: what hangs on them is worked out here and now. */
  readonly blank: ReadonlySet<string>;
  /** The day whose values are written, a day number; null: each row's own. */
  readonly on: number | null;
  /** Terms that stand in columns of their own: SQL of the column by the term's name. */
  readonly terms?: ReadonlyMap<string, string>;
  /** Filled: what facts alone say and is dear, each in a column of its own; the column by the SQL of the value. */
  readonly figures?: Map<string, string>;
}

/** Writes SQL for conditions; unknown is NULL. */
export class SqlWriter {
  readonly #writing: Writing;

  constructor(writing: Writing) {
    this.#writing = writing;
  }

  operand(operand: Operand): string {
    switch (operand.op) {
      case 'fact':
        return this.#writing.blank.has(operand.fact.column)
          ? constant(operand.type, null)
          : quoted(operand.fact.column);
      case 'literal':
        return constant(operand.type, operand.literal);
      case 'value':
        return this.#figure(
          this.#dated(operand.value, (period) =>
            constant(operand.type, (period?.value ?? null) as Scalar | null),
          ),
        );
      case 'term':
        return this.#writing.terms?.get(operand.name) ?? this.operand(operand.body);
      case 'firstKnown': {
        const known = operand.args.map((arg) => this.operand(arg)).filter((arg) => !isBlank(arg));
        const [only = constant(operand.type, null)] = known;
        return known.length > 1 ? `COALESCE(${known.join(', ')})` : only;
      }
      case 'yearOf':
      case 'negative': {
        const a = this.operand(operand.args[0]);
        if (isBlank(a)) return constant(operand.type, null);
        return operand.op === 'yearOf' ? `CAST(${part('year', a)} AS BIGINT)` : `(- ${a})`;
      }
      default: {
        const [a, b] = [this.operand(operand.args[0]), this.operand(operand.args[1])];
        if (isBlank(a) || isBlank(b)) return constant(operand.type, null);
        if (operand.op === 'times' && !operand.args.some(isSet)) return product(a, b);
        return arithmetic(operand.op, a, b);
      }
    }
  }

  condition(condition: Condition): string {
    switch (condition.op) {
      case 'all':
      case 'any':
        return this.#junction(condition.op, condition.args);
      case 'not':
        return this.#negated(condition.arg);
      case 'proven':
        return proven(this.#provable(condition.arg));
      case 'known': {
        const operand = this.operand(condition.operand);
        return isBlank(operand) ? FALSE : `(${operand} IS NOT NULL)`;
      }
      case 'term':
        return this.#writing.terms?.get(condition.name) ?? this.condition(condition.body);
      case 'isTrue':
        return this.operand(condition.operand);
      case 'equal':
        return this.#compare('=', condition.args);
      case 'alike': {
        const args = condition.args.map((arg) => this.operand(arg));
        return args.some(isBlank) ? UNKNOWN : `(${args.map(alikeInSql).join(' = ')})`;
      }
      case 'named': {
        const operand = this.operand(condition.operand);
        return isBlank(operand)
          ? UNKNOWN
          : this.#column(namedInSql(operand, this.#writing.dialect));
      }
      case 'oneOf':
      case 'startsWith':
      case 'includesAny': {
        const operand = this.operand(condition.operand);
        return isBlank(operand) ? UNKNOWN : this.#membership(condition.op, operand, condition.list);
      }
      default:
        if (!isComparison(condition)) return impossible(condition);
        return this.#compare(COMPARISONS[condition.op].relation, condition.args);
    }
  }

  /**
   * Tests of knowledge come first and spare the rest, and proven parts are proven together: unknown
   * values cost an engine more than true and false do.
   */
  #junction(op: 'all' | 'any', args: readonly Condition[]): string {
    const guards: string[] = [];
    const certain: Condition[] = [];
    const others: string[] = [];
    for (const arg of op === 'any' ? inclusionsTogether(args) : args) {
      if (op === 'all' && arg.op === 'known') guards.push(this.condition(arg));
      else if (op === 'any' && arg.op === 'not' && arg.arg.op === 'known') {
        guards.push(this.condition(arg));
      } else if (arg.op === 'proven') certain.push(arg.arg);
      else others.push(this.condition(arg));
    }
    const [only] = certain;
    if (only !== undefined) {
      const together: Condition = certain.length === 1 ? only : { op, args: certain };
      others.unshift(proven(this.#provable(together)));
    }
    return joined(op, guards, others);
  }

  #negated(condition: Condition): string {
    if (condition.op === 'not') return this.condition(condition.arg);
    if (condition.op === 'known') {
      const operand = this.operand(condition.operand);
      return isBlank(operand) ? TRUE : `(${operand} IS NULL)`;
    }
    if (isComparison(condition)) {
      return this.#compare(OPPOSITE[COMPARISONS[condition.op].relation], condition.args);
    }
    return negated(this.condition(condition));
  }

  /**
   * SQL that is true whenever the condition is; else it may be false or unknown, whichever is cheaper:
   * one of many dates is before another when the least of those known is.
   */
  #provable(condition: Condition): string {
    if (condition.op !== 'any') return this.condition(condition);
    const sides = new Map<string, { bound: string; relation: string; subjects: string[] }>();
    const others: string[] = [];
    const add = (arg: Condition): void => {
      if (arg.op === 'any') arg.args.forEach(add);
      else if (isComparison(arg) && arg.args[0].op === 'fact') {
        const { relation } = COMPARISONS[arg.op];
        const bound = this.operand(arg.args[1]);
        const subject = this.operand(arg.args[0]);
        if (isBlank(bound) || isBlank(subject)) return;
        const key = `${relation} ${bound}`;
        const side = sides.get(key) ?? { bound, relation, subjects: [] };
        side.subjects.push(subject);
        sides.set(key, side);
      } else others.push(this.condition(arg));
    };
    add(condition);
    const compared = [...sides.values()].map(({ bound, relation, subjects }) => {
      const extreme = relation.startsWith('<') ? 'LEAST' : 'GREATEST';
      const subject = subjects.length === 1 ? subjects[0] : `${extreme}(${subjects.join(', ')})`;
      return `(${subject} ${relation} ${bound})`;
    });
    const telling = [...compared, ...others].filter((one) => one !== FALSE && one !== UNKNOWN);
    if (telling.includes(TRUE)) return TRUE;
    return telling.length === 0 ? FALSE : junction('OR', telling);
  }

  #compare(relation: string, [a, b]: readonly [Operand, Operand]): string {
    if (isBlank(this.operand(a)) || isBlank(this.operand(b))) return UNKNOWN;
    const dates = this.#asDates(relation, a, b);
    if (dates !== null) return dates;
    const open = [a, b].map((one) =>
      one.op === 'term' && this.#writing.terms?.has(one.name) !== true ? one.body : one,
    );
    if (open[0]?.op === 'plusMonths' && relation !== '=') {
      const [from, months] = open[0].args;
      return this.#reached(relation as Relation, from, months, 0, this.operand(b));
    }
    if (open[1]?.op === 'plusMonths' && relation !== '=') {
      const [from, months] = open[1].args;
      return this.#reached(MIRRORED[relation as Relation], from, months, 0, this.operand(a));
    }
    return `(${this.operand(a)} ${relation} ${this.operand(b)})`;
  }

  /**
   * A count of months or years against a figure, said as dates, which is far cheaper: the count is at
   * least n when the first date plus n months is not after the second.
   */
  #asDates(relation: string, count: Operand, figure: Operand): string | null {
    const open = count.op === 'term' ? count.body : count;
    if (open.op !== 'monthsBetween' && open.op !== 'yearsBetween') return null;
    if (relation === '=') return null;
    const [from, to] = open.args;
    const more = relation === '<=' || relation === '>' ? 1 : 0;
    const order = relation === '>=' || relation === '>' ? '<=' : '>';
    const unit = open.op === 'yearsBetween' ? MONTHS_A_YEAR : 1;
    return this.#reached(order, from, figure, more, this.operand(to), unit);
  }

  /**
   * A date so many units of months after another, held against a third. The days between settle nearly
   * every row at a fraction of the price; the calendar is asked about the few in between, and not about days
   * that nobody knows.
   */
  #reached(
    relation: Relation,
    from: Operand,
    count: Operand,
    more: number,
    to: string,
    unit = 1,
  ): string {
    const start = this.operand(from);
    const n = this.operand(count);
    const next = more === 0 ? n : `(${n} + ${more})`;
    const months = unit === 1 ? next : `(${next} * ${unit})`;
    const exact = `(${plusMonths(start, months)} ${relation} ${to})`;
    const span = rangeOf(count);
    if (span === null) return exact;
    const days = daysBetween(start, to);
    const [least, most] = span.map((one) => (one + more) * unit * DAYS_A_MONTH) as [number, number];
    const early = Math.floor(least - UNEVEN);
    const late = Math.ceil(most + UNEVEN);
    const after = relation.startsWith('<');
    const known = isCertain(count) ? '' : ` AND ${n} IS NOT NULL`;
    const arms: [string, string][] = [
      [`${days} > ${late}${known}`, after ? TRUE : FALSE],
      [`${days} < ${early}${known}`, after ? FALSE : TRUE],
      [`${days} IS NOT NULL`, exact],
    ];
    return `(${caseOf(arms, null)})`;
  }

  #figure(sql: string): string {
    return sql.startsWith('(CASE') ? this.#column(sql) : sql;
  }

  /** The column of its own that holds what is written, where there are such columns. */
  #column(sql: string): string {
    const { figures } = this.#writing;
    if (figures === undefined) return sql;
    const column = figures.get(sql) ?? quoted(`v_${figures.size + 1}`);
    figures.set(sql, column);
    return column;
  }

  /** What is written of the period in force; of null where there is none. */
  #dated(value: DatedValue, body: (period: Period | null) => string): string {
    const { on: day } = this.#writing;
    if (day !== null) return body(periodOn(value, day));
    const sole = solePeriod(value);
    if (sole !== null) return body(sole);
    const on = quoted(value.versionOn.column);
    const arms = value.periods.map((period): [string, string] => {
      const bounds = [
        ...(period.from === null ? [] : [`${on} >= ${constant('date', period.from)}`]),
        ...(period.until === null ? [] : [`${on} <= ${constant('date', period.until)}`]),
      ];
      const test = bounds.length === 0 ? `${on} IS NOT NULL` : bounds.join(' AND ');
      return [test, body(period)];
    });
    return `(${caseOf(arms, null)})`;
  }

  #membership(op: Membership, subject: string, list: ListOperand): string {
    if (list.op === 'literals') return looksFor(op, subject, list.literals);
    return this.#dated(list.value, (period) =>
      Array.isArray(period?.value) ? looksFor(op, subject, period.value) : UNKNOWN,
    );
  }
}
