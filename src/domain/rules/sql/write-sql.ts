import { isoDate } from '../../calendar/iso-date.ts';
import { alikeInSql } from '../alike.ts';
import { namedInSql } from '../named.ts';
import { solePeriod } from '../period-of.ts';
import {
  COMPARISONS,
  type Condition,
  type DatedValue,
  type ListOperand,
  type Operand,
  type OperandType,
  type Period,
  type Scalar,
} from '../syntax.ts';
import type { Dialect } from './dialect.ts';
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

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;

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

const isOrdered = (
  condition: Condition,
): condition is Extract<Condition, { op: keyof typeof COMPARISONS }> => condition.op in COMPARISONS;

/** Writes SQL for conditions; unknown is NULL. */
export class SqlWriter {
  readonly dialect: Dialect;
  /** Terms that stand in columns of their own: SQL of the column by the term's name. */
  readonly #terms: ReadonlyMap<string, string>;

  /** What facts alone say and is dear, each in a column of its own: the column by the SQL of the value. */
  readonly #figures: Map<string, string> | null;

  /** Columns of facts that nobody tells of any dossier: what hangs on them is worked out here and now. */
  readonly #blank: ReadonlySet<string>;

  constructor(
    dialect: Dialect,
    blank: ReadonlySet<string>,
    terms: ReadonlyMap<string, string> = new Map(),
    figures: Map<string, string> | null = null,
  ) {
    this.#blank = blank;
    this.#terms = terms;
    this.#figures = figures;
    this.dialect = dialect;
  }

  operand(operand: Operand): string {
    const { dialect } = this;
    switch (operand.op) {
      case 'fact':
        return this.#blank.has(operand.fact.column)
          ? constant(operand.type, null)
          : dialect.quote(operand.fact.column);
      case 'literal':
        return constant(operand.type, operand.literal);
      case 'value':
        return this.#figure(
          this.#dated(operand.value, ({ value }) => constant(operand.type, value as Scalar)),
        );
      case 'term':
        return this.#terms.get(operand.name) ?? this.operand(operand.body);
      case 'firstKnown': {
        const known = operand.args.map((arg) => this.operand(arg)).filter((arg) => !isBlank(arg));
        const [only = constant(operand.type, null)] = known;
        return known.length > 1 ? `COALESCE(${known.join(', ')})` : only;
      }
      default: {
        const args = operand.args.map((arg) => this.operand(arg));
        const [a = '', b = ''] = args;
        return args.some(isBlank)
          ? constant(operand.type, null)
          : this.#arithmetic(operand.op, a, b);
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
        return this.#terms.get(condition.name) ?? this.condition(condition.body);
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
        return isBlank(operand) ? UNKNOWN : this.#column(namedInSql(operand, this.dialect));
      }
      case 'oneOf':
      case 'startsWith':
      case 'includesAny': {
        const operand = this.operand(condition.operand);
        return isBlank(operand) ? UNKNOWN : this.#membership(condition.op, operand, condition.list);
      }
      default:
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
    if (isOrdered(condition)) {
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
      else if (isOrdered(arg) && arg.args[0].op === 'fact') {
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
    return telling.length === 0 ? FALSE : `(${telling.join(' OR ')})`;
  }

  #compare(relation: string, [a, b]: readonly [Operand, Operand]): string {
    if (isBlank(this.operand(a)) || isBlank(this.operand(b))) return UNKNOWN;
    const dates = this.#asDates(relation, a, b);
    if (dates !== null) return dates;
    const open = [a, b].map((one) =>
      one.op === 'term' && !this.#terms.has(one.name) ? one.body : one,
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
    const { dialect } = this;
    const start = this.operand(from);
    const n = this.operand(count);
    const next = more === 0 ? n : `(${n} + ${more})`;
    const months = unit === 1 ? next : `(${next} * ${unit})`;
    const exact = `(${dialect.plusMonths(start, months)} ${relation} ${to})`;
    const span = rangeOf(count);
    if (span === null) return exact;
    const days = dialect.daysBetween(start, to);
    const [least, most] = span.map((one) => (one + more) * unit * DAYS_A_MONTH) as [number, number];
    const early = Math.floor(least - UNEVEN);
    const late = Math.ceil(most + UNEVEN);
    const after = relation.startsWith('<');
    const known = isCertain(count) ? '' : ` AND ${n} IS NOT NULL`;
    return `(CASE WHEN ${days} > ${late}${known} THEN ${after ? 'TRUE' : 'FALSE'} WHEN ${days} < ${early}${known} THEN ${after ? 'FALSE' : 'TRUE'} WHEN ${days} IS NOT NULL THEN ${exact} END)`;
  }

  #arithmetic(op: string, a: string, b: string): string {
    switch (op) {
      case 'yearOf':
        return `CAST(${part('year', a)} AS BIGINT)`;
      case 'negative':
        return `(- ${a})`;
      case 'daysBetween':
        return this.dialect.daysBetween(a, b);
      case 'monthsBetween':
        return this.#monthsBetween(a, b);
      case 'yearsBetween':
        return `CAST(FLOOR(${this.#monthsBetween(a, b)} / 12.0) AS BIGINT)`;
      case 'plusDays':
        return this.dialect.plusDays(a, b);
      case 'plusMonths':
        return this.dialect.plusMonths(a, b);
      case 'plus':
        return `(${a} + ${b})`;
      case 'minus':
        return `(${a} - ${b})`;
      default:
        return `(${a} * ${b})`;
    }
  }

  #monthsBetween(a: string, b: string): string {
    const next = this.dialect.plusDays(b, '1');
    const short = `CASE WHEN ${part('day', a)} > ${part('day', b)} AND ${part('day', next)} <> 1 THEN 1 ELSE 0 END`;
    const years = `(${part('year', b)} - ${part('year', a)}) * 12`;
    return `(${years} + ${part('month', b)} - ${part('month', a)} - ${short})`;
  }

  #figure(sql: string): string {
    return sql.startsWith('(CASE') ? this.#column(sql) : sql;
  }

  /** The column of its own that holds what is written, where there are such columns. */
  #column(sql: string): string {
    const figures = this.#figures;
    if (figures === null) return sql;
    const column = figures.get(sql) ?? this.dialect.quote(`v_${figures.size + 1}`);
    figures.set(sql, column);
    return column;
  }

  #dated(value: DatedValue, body: (period: Period) => string): string {
    const sole = solePeriod(value);
    if (sole !== null) return body(sole);
    const on = this.dialect.quote(value.versionOn.column);
    const arms = value.periods.map((period) => {
      const bounds = [
        ...(period.from === null ? [] : [`${on} >= ${constant('date', period.from)}`]),
        ...(period.until === null ? [] : [`${on} <= ${constant('date', period.until)}`]),
      ];
      const test = bounds.length === 0 ? `${on} IS NOT NULL` : bounds.join(' AND ');
      return `WHEN ${test} THEN ${body(period)}`;
    });
    return `(CASE ${arms.join(' ')} END)`;
  }

  /** Beginnings of one length share one cut. */
  #prefix(subject: string, items: readonly string[]): string {
    const tests = [...Map.groupBy(items, (item) => [...item].length)].map(([length, alike]) => {
      const [only] = alike;
      if (alike.length === 1 && only !== undefined && /^[^%_\\]+$/.test(only)) {
        return `${subject} LIKE ${text(`${only}%`)}`;
      }
      return `substr(${subject}, 1, ${length}) IN (${alike.map(text).join(', ')})`;
    });
    return `(${tests.join(' OR ')})`;
  }

  #membership(
    op: 'oneOf' | 'startsWith' | 'includesAny',
    subject: string,
    list: ListOperand,
  ): string {
    const test = (items: readonly string[]): string => {
      if (items.length === 0) return `(${subject} IS NULL AND NULL)`;
      if (op === 'oneOf') return `(${subject} IN (${items.map(text).join(', ')}))`;
      if (op === 'startsWith') return this.#prefix(subject, items);
      const wrapped = `(',' || ${subject} || ',')`;
      const any = items.map((item) => `${wrapped} LIKE ${text(`%,${item},%`)}`).join(' OR ');
      // most have one code, which is found at once
      return `(CASE WHEN ${subject} LIKE '%,%' THEN (${any}) ELSE ${subject} IN (${items.map(text).join(', ')}) END)`;
    };
    if (list.op === 'literals') return test(list.literals);
    return this.#dated(list.value, ({ value }) =>
      Array.isArray(value) ? test(value as readonly string[]) : 'CAST(NULL AS BOOLEAN)',
    );
  }
}
