import { isoDate } from '../../calendar/iso-date.ts';
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

/** Writes SQL for conditions; unknown is NULL. */
export class SqlWriter {
  readonly dialect: Dialect;
  /** Terms that stand in columns of their own: SQL of the column by the term's name. */
  readonly #terms: ReadonlyMap<string, string>;

  constructor(dialect: Dialect, terms: ReadonlyMap<string, string> = new Map()) {
    this.#terms = terms;
    this.dialect = dialect;
  }

  operand(operand: Operand): string {
    const { dialect } = this;
    switch (operand.op) {
      case 'fact':
        return dialect.quote(operand.fact.column);
      case 'literal':
        return constant(operand.type, operand.literal);
      case 'value':
        return this.#dated(operand.value, ({ value }) => constant(operand.type, value as Scalar));
      case 'term':
        return this.#terms.get(operand.name) ?? this.operand(operand.body);
      case 'firstKnown':
        return `COALESCE(${operand.args.map((arg) => this.operand(arg)).join(', ')})`;
      case 'yearOf':
        return `CAST(${part('year', this.operand(operand.args[0]))} AS BIGINT)`;
      case 'negative':
        return `(- ${this.operand(operand.args[0])})`;
      default: {
        const a = this.operand(operand.args[0]);
        const b = this.operand(operand.args[1]);
        return this.#arithmetic(operand.op, a, b);
      }
    }
  }

  condition(condition: Condition): string {
    switch (condition.op) {
      case 'all':
      case 'any': {
        const glue = condition.op === 'all' ? ' AND ' : ' OR ';
        // proven parts are proven together: one test instead of many
        const proven = condition.args.flatMap((arg) => (arg.op === 'proven' ? [arg.arg] : []));
        const others = condition.args.filter((arg) => proven.length < 2 || arg.op !== 'proven');
        const together = proven.map((arg) => this.condition(arg)).join(glue);
        const parts = [
          ...(proven.length < 2 ? [] : [`((${together}) IS TRUE)`]),
          ...others.map((arg) => this.condition(arg)),
        ];
        return `(${parts.join(glue)})`;
      }
      case 'not':
        return `(NOT ${this.condition(condition.arg)})`;
      case 'proven':
        return `(${this.condition(condition.arg)} IS TRUE)`;
      case 'known':
        return `(${this.operand(condition.operand)} IS NOT NULL)`;
      case 'term':
        return this.#terms.get(condition.name) ?? this.condition(condition.body);
      case 'isTrue':
        return this.operand(condition.operand);
      case 'equal':
        return this.#compare('=', condition.args);
      case 'oneOf':
      case 'startsWith':
      case 'includesAny':
        return this.#membership(condition.op, this.operand(condition.operand), condition.list);
      default:
        return this.#compare(COMPARISONS[condition.op].relation, condition.args);
    }
  }

  #compare(relation: string, [a, b]: readonly [Operand, Operand]): string {
    const dates = this.#asDates(relation, a, b);
    if (dates !== null) return dates;
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
    const [from, to] = open.args.map((arg) => this.operand(arg));
    const n = this.operand(figure);
    const next = relation === '<=' || relation === '>' ? `(${n} + 1)` : n;
    const months = open.op === 'yearsBetween' ? `(${next} * ${MONTHS_A_YEAR})` : next;
    const reached = this.dialect.plusMonths(from ?? '', months);
    const order = relation === '>=' || relation === '>' ? '<=' : '>';
    return `(${reached} ${order} ${to})`;
  }

  #arithmetic(op: string, a: string, b: string): string {
    switch (op) {
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

  #membership(
    op: 'oneOf' | 'startsWith' | 'includesAny',
    subject: string,
    list: ListOperand,
  ): string {
    const test = (items: readonly string[]): string => {
      if (items.length === 0) return `(${subject} IS NULL AND NULL)`;
      if (op === 'oneOf') return `(${subject} IN (${items.map(text).join(', ')}))`;
      if (op === 'startsWith') {
        const tests = items.map(
          (item) => `substr(${subject}, 1, ${[...item].length}) = ${text(item)}`,
        );
        return `(${tests.join(' OR ')})`;
      }
      const wrapped = `(',' || ${subject} || ',')`;
      return `(${items.map((item) => `${wrapped} LIKE ${text(`%,${item},%`)}`).join(' OR ')})`;
    };
    if (list.op === 'literals') return test(list.literals);
    return this.#dated(list.value, ({ value }) =>
      Array.isArray(value) ? test(value as readonly string[]) : 'CAST(NULL AS BOOLEAN)',
    );
  }
}
