import { alikeInMemory } from '../alike.ts';
import { impossible } from '../impossible.ts';
import { namedInMemory } from '../named.ts';
import { solePeriod } from '../period-of.ts';
import {
  type BinaryOperator,
  COMPARISONS,
  type Condition,
  type DatedValue,
  isComparison,
  type ListOperand,
  type Membership,
  type Operand,
  type Period,
  type Scalar,
} from '../syntax.ts';

/** Truth in three values, as numbers so that all = min, any = max and not = 2 − x; unknown is 1. */
const FALSE = 0;
const TRUE = 2;

/**
 * Writes JavaScript expressions. Only the closed set of operators, indexes and
 * JSON-quoted constants ever reach the text, so nothing a law file says can become code.
 */
export class Emitter {
  readonly lists: ReadonlySet<string>[];
  #temporaries = 0;

  constructor(lists: ReadonlySet<string>[]) {
    this.lists = lists;
  }

  /** Declarations of the temporaries used so far. */
  get declarations(): string {
    const names = Array.from({ length: this.#temporaries }, (_, index) => `t${index}`);
    return names.length === 0 ? '' : `let ${names.join(',')};`;
  }

  temporary(): string {
    const name = `t${this.#temporaries}`;
    this.#temporaries += 1;
    return name;
  }

  /** An expression that yields the operand's value, or null. */
  operand(operand: Operand): string {
    switch (operand.op) {
      case 'fact':
        return `d[${operand.fact.index}]`;
      case 'literal':
        return JSON.stringify(operand.literal);
      case 'value':
        return this.#dated(operand.value, (period) => constant(period.value), 'null');
      case 'term':
        return this.operand(operand.body);
      case 'firstKnown':
        return `(${operand.args.map((arg) => this.operand(arg)).join('??')})`;
      case 'yearOf':
      case 'negative': {
        const a = this.temporary();
        const body = operand.op === 'yearOf' ? `yearOf(${a})` : `-${a}`;
        return `((${a}=${this.operand(operand.args[0])})===null?null:${body})`;
      }
      default:
        return this.#twoOf(operand.args, 'null', (a, b) => arithmetic(operand.op, a, b));
    }
  }

  /** An expression that yields 0, 1 or 2: false, unknown or true. */
  condition(condition: Condition): string {
    switch (condition.op) {
      case 'all':
      case 'any':
        return this.#many(condition.op, condition.args);
      case 'not':
        return `(2-${this.condition(condition.arg)})`;
      case 'proven':
        return `(${this.condition(condition.arg)}===2?2:0)`;
      case 'known':
        return `(${this.operand(condition.operand)}===null?0:2)`;
      case 'term':
        return this.condition(condition.body);
      case 'isTrue': {
        const a = this.temporary();
        return `((${a}=${this.operand(condition.operand)})===null?1:${a}?2:0)`;
      }
      case 'equal':
        return this.#twoOf(condition.args, '1', (a, b) => `${a}===${b}?2:0`);
      case 'alike':
        return this.#twoOf(
          condition.args,
          '1',
          (a, b) => `${alikeInMemory(a)}===${alikeInMemory(b)}?2:0`,
        );
      case 'named': {
        const a = this.temporary();
        return `((${a}=${this.operand(condition.operand)})===null?1:${namedInMemory(a)}?2:0)`;
      }
      case 'oneOf':
      case 'startsWith':
      case 'includesAny': {
        const a = this.temporary();
        const found = this.#membership(condition.op, a, condition.list);
        return `((${a}=${this.operand(condition.operand)})===null?1:${found})`;
      }
      default: {
        if (!isComparison(condition)) return impossible(condition);
        const { relation } = COMPARISONS[condition.op];
        return this.#twoOf(condition.args, '1', (a, b) => `${a}${relation}${b}?2:0`);
      }
    }
  }

  #twoOf(
    args: readonly [Operand, Operand],
    whenNull: string,
    body: (a: string, b: string) => string,
  ): string {
    const checks: string[] = [];
    const names = args.map((arg) => {
      const code = this.operand(arg);
      if (isConstant(code)) return code;
      const name = this.temporary();
      checks.push(`(${name}=${code})===null`);
      return name;
    });
    const inner = body(names[0] ?? '', names[1] ?? '');
    return checks.length === 0 ? `(${inner})` : `(${checks.join('||')}?${whenNull}:${inner})`;
  }

  #many(op: 'all' | 'any', args: readonly Condition[]): string {
    const stop = op === 'all' ? FALSE : TRUE;
    const names: string[] = [];
    const tests = args.map((arg) => {
      const name = this.temporary();
      names.push(name);
      return `(${name}=${this.condition(arg)})===${stop}?${stop}:`;
    });
    const rest = op === 'all' ? `(${names.join('&')})===2?2:1` : `(${names.join('|')})===0?0:1`;
    return `(${tests.join('')}${rest})`;
  }

  #dated(value: DatedValue, body: (period: Period) => string, outside: string): string {
    const sole = solePeriod(value);
    if (sole !== null) return body(sole);
    const on = this.temporary();
    const arms = value.periods.map((period) => {
      const bounds = [
        ...(period.from === null ? [] : [`${on}>=${period.from}`]),
        ...(period.until === null ? [] : [`${on}<=${period.until}`]),
      ];
      return `${bounds.length === 0 ? 'true' : bounds.join('&&')}?${body(period)}:`;
    });
    const fact = `d[${value.versionOn.index}]`;
    return `((${on}=${fact})===null?${outside}:${arms.join('')}${outside})`;
  }

  #list(items: readonly string[]): string {
    return `lists[${this.lists.push(new Set(items)) - 1}]`;
  }

  #membership(op: Membership, name: string, list: ListOperand): string {
    const test = (items: readonly string[]): string => {
      switch (op) {
        case 'startsWith': {
          const begins = items.map((item) => `${name}.startsWith(${JSON.stringify(item)})`);
          return `(${begins.join('||') || 'false'})?2:0`;
        }
        case 'oneOf':
          return `${this.#list(items)}.has(${name})?2:0`;
        case 'includesAny':
          return `includesAny(${name},${this.#list(items)})?2:0`;
        default:
          return impossible(op);
      }
    };
    if (list.op === 'literals') return `(${test(list.literals)})`;
    const body = (period: Period): string =>
      Array.isArray(period.value) ? `(${test(period.value as readonly string[])})` : '1';
    return this.#dated(list.value, body, '1');
  }
}

const isConstant = (code: string): boolean => /^(-?\d+|"(?:[^"\\]|\\.)*"|true|false)$/.test(code);

const constant = (value: Scalar | readonly string[] | null): string =>
  value === null || Array.isArray(value) ? 'null' : JSON.stringify(value);

const arithmetic = (op: BinaryOperator, a: string, b: string): string => {
  switch (op) {
    case 'daysBetween':
      return `${b}-${a}`;
    case 'monthsBetween':
      return `monthsBetween(${a},${b})`;
    case 'yearsBetween':
      return `Math.floor(monthsBetween(${a},${b})/12)`;
    case 'plusMonths':
      return `addMonths(${a},${b})`;
    case 'minus':
      return `${a}- ${b}`;
    case 'times':
      return `${a}*${b}`;
    case 'plus':
    case 'plusDays':
      return `${a}+${b}`;
    default:
      return impossible(op);
  }
};
