import { isoDate } from '../../calendar/iso-date.ts';
import { concernOf, NOT_MET, UNKNOWN } from '../evaluate/compile-rule.ts';
import { conditionsIn, operandsIn } from '../parts.ts';
import type { Condition, Rule, RuleSet } from '../syntax.ts';
import type { Dialect } from './dialect.ts';
import { type Codes, columnResultOf, type RuleSql, resultOf } from './result-sql.ts';
import {
  FALSE,
  isBlank,
  isSettled,
  joined,
  UNKNOWN as NEVER_KNOWN,
  negated,
  TRUE,
} from './truth.ts';
import { SqlWriter } from './write-sql.ts';

/**
 * Entry results in one digit, the greater the graver: 0 not applicable, 1 met, 2 and 3 a conditional
 * rule unknown and not met, 4 and 5 a barring rule unknown and not met.
 */
const ENTRY = { conditional: 2, barringUnknown: 4, barred: 5 } as const;
const BARRING_OFFSET = 2;

/** Values of such a digit; the digits of a destination's rules are packed into one number. */
const ENTRY_VALUES = 8;

/** The result in a column of `verdictQuery`, for the rule it speaks of; null when it speaks of none. */
export const resultIn = (rule: Rule | null, value: number): number =>
  rule?.axis === 'entry' && rule.effect === 'barred' && value >= UNKNOWN
    ? value - BARRING_OFFSET
    : value;

type TermColumns = ReadonlyMap<string, string>;

const partsOf = (rule: Rule, writer: SqlWriter): RuleSql => {
  const say = (condition: Condition | null): string | null =>
    condition === null ? null : writer.condition(condition);
  const on = writer.dialect.quote(rule.versionOn.column);
  const forbidden = rule.require?.op === 'not' ? rule.require.arg : null;
  return {
    concern: say(concernOf(rule)),
    breach: say(forbidden),
    require: forbidden === null ? say(rule.require) : null,
    doubt: say(rule.doubt),
    past:
      rule.until !== null && rule.unknownAfterwards
        ? `${on} > DATE '${isoDate(rule.until)}'`
        : null,
    announced: rule.announced,
  };
};

const PLAIN: Codes = { unknown: UNKNOWN, notMet: NOT_MET };
const BARRING: Codes = { unknown: ENTRY.barringUnknown, notMet: ENTRY.barred };

/** A column of results: one general rule, or one place among the rules of a destination. */
export interface ResultColumn {
  /** `r_g01`, `entry_1`. */
  readonly column: string;
  /** The rules it can speak of: one, or one a country. */
  readonly rules: readonly Rule[];
}

const nameOf = (rule: Rule): string => rule.code.toLowerCase().replace(/[^a-z0-9]/g, '_');

const generalRules = ({ rules }: RuleSet): readonly Rule[] =>
  rules.filter(({ country }) => country === null);

const rulesByCountry = ({ rules }: RuleSet): ReadonlyMap<string, readonly Rule[]> =>
  Map.groupBy(
    rules.filter(({ country }) => country !== null),
    ({ country }) => country ?? '',
  );

const entryPlaces = (ruleSet: RuleSet): readonly (readonly Rule[])[] => {
  const places: Rule[][] = [];
  for (const rules of rulesByCountry(ruleSet).values()) {
    for (const [place, rule] of rules.entries()) {
      const known = places[place];
      if (known === undefined) places.push([rule]);
      else known.push(rule);
    }
  }
  return places;
};

/** The columns of results that `verdictQuery` yields, general rules first. */
export const resultColumns = (ruleSet: RuleSet): readonly ResultColumn[] => [
  ...generalRules(ruleSet).map((rule) => ({ column: `r_${nameOf(rule)}`, rules: [rule] })),
  ...entryPlaces(ruleSet).map((rules, place) => ({ column: `entry_${place + 1}`, rules })),
];

/** A term found in a condition, by name, with its body as a condition to be searched. */
interface FoundTerm {
  readonly name: string;
  readonly within: Condition;
  readonly write: (writer: SqlWriter) => string;
}

const termsIn = (root: Condition): readonly FoundTerm[] =>
  conditionsIn(root).flatMap((part): readonly FoundTerm[] => {
    const operands = operandsIn(part).flatMap((operand): readonly FoundTerm[] => {
      if (operand.op !== 'term') return [];
      const { name, body } = operand;
      const within: Condition = { op: 'known', operand: body };
      return [{ name, within, write: (writer) => writer.operand(body) }];
    });
    if (part.op !== 'term') return operands;
    const { name, body } = part;
    return [{ name, within: body, write: (writer) => writer.condition(body) }, ...operands];
  });

/**
 * Terms of general rules, each to be worked out once a row, in a column of its own. A step uses the
 * columns of the steps before it.
 */
const termColumns = (
  rules: readonly Rule[],
  dialect: Dialect,
  blank: ReadonlySet<string>,
  figures: Map<string, string>,
): { readonly names: TermColumns; readonly steps: readonly (readonly string[])[] } => {
  const names = new Map<string, string>();
  const levels = new Map<string, number>();
  const steps: string[][] = [];
  const writer = new SqlWriter(dialect, blank, names, figures);
  const add = ({ name, within, write }: FoundTerm): number => {
    const known = levels.get(name);
    if (known !== undefined) return known;
    const level = Math.max(-1, ...termsIn(within).map(add)) + 1;
    const column = dialect.quote(`t_${name}`);
    const sql = write(writer);
    if (isBlank(sql) || isSettled(sql)) {
      names.set(name, sql);
      levels.set(name, -1);
      return -1;
    }
    const step = steps[level] ?? [];
    steps[level] = step;
    step.push(`${sql} AS ${column}`);
    names.set(name, column);
    levels.set(name, level);
    return level;
  };
  for (const { when, require, doubt } of rules) {
    for (const root of [when, require, doubt]) if (root !== null) termsIn(root).forEach(add);
  }
  return { names, steps };
};

/** A destination's rule for rows already known to be bound there. */
const withoutCountry = (rule: Rule): Rule => {
  const { when } = rule;
  const rest = when?.op === 'all' ? when.args.slice(1) : [];
  const [only] = rest;
  if (only === undefined) return { ...rule, when: null };
  return { ...rule, when: rest.length === 1 ? only : { op: 'all', args: rest } };
};

/** What holds of the rows bound for a country. */
export interface CountryArm {
  readonly country: string;
  readonly sql: string;
}

const FEW_COUNTRIES = 3;

/**
 * Finds the arm of a row's country by halves: no engine looks up the arms of a CASE otherwise than in turn.
 *
 * @param otherwise SQL of what holds of all other countries.
 */
export const byCountry = (
  arms: readonly CountryArm[],
  destination: string,
  otherwise: string,
): string => {
  const halve = (sorted: readonly CountryArm[]): string => {
    if (sorted.length === 0) return otherwise;
    const middle = sorted[sorted.length >> 1];
    if (sorted.length <= FEW_COUNTRIES || middle === undefined) {
      const whens = sorted.map(({ country, sql }) => `WHEN '${country}' THEN ${sql}`);
      return `CASE ${destination} ${whens.join(' ')} ELSE ${otherwise} END`;
    }
    const lower = halve(sorted.slice(0, sorted.length >> 1));
    const upper = halve(sorted.slice(sorted.length >> 1));
    return `CASE WHEN ${destination} < '${middle.country}' THEN ${lower} ELSE ${upper} END`;
  };
  return halve(arms.toSorted((one, other) => (one.country < other.country ? -1 : 1)));
};

/** The destinations that rows are bound for, so that the rules of no other are written; null = any. */
export type BoundFor = ReadonlySet<string> | null;

/** Stands above the digits of a destination that the law knows. */
const knownMark = (ruleSet: RuleSet): number => ENTRY_VALUES ** entryPlaces(ruleSet).length;

/**
 * The results of all rules of a destination in one number, a digit of base 8 each, first lowest, and
 * above them a mark; 0 when the destination is unknown to the law.
 */
const packedEntry = (
  ruleSet: RuleSet,
  dialect: Dialect,
  blank: ReadonlySet<string>,
  bound: BoundFor,
): string => {
  const writer = new SqlWriter(dialect, blank);
  const mark = knownMark(ruleSet);
  const asked = [...rulesByCountry(ruleSet)].filter(([country]) => bound?.has(country) ?? true);
  const arms = asked.map(([country, rules]): CountryArm => {
    let certain = mark;
    const digits: string[] = [];
    for (const [place, rule] of rules.entries()) {
      const codes = rule.effect === 'barred' ? BARRING : PLAIN;
      const worth = ENTRY_VALUES ** place;
      const sql = partsOf(withoutCountry(rule), writer);
      const digit = resultOf(sql, codes, (code) => `${code * worth}`);
      if (/^\d+$/.test(digit)) certain += Number(digit);
      else digits.push(digit);
    }
    return { country, sql: [`CAST(${certain} AS BIGINT)`, ...digits].join(' + ') };
  });
  return byCountry(arms, dialect.quote('licence_destination'), '0');
};

/** Name of a step of terms; before the first come the figures. */
const stepOf = (step: number): string => (step < 0 ? 'figures' : `terms_${step + 1}`);

const fraction = (value: number): string => `CAST(${value} AS DOUBLE PRECISION)`;

/** Columns of a step of the query; what is written alike is worked out once. */
class Columns {
  readonly #names = new Map<string, string>();

  /** The column that holds what is written, or what is written when it is the same in every row. */
  of(name: string, sql: string): string {
    if (isSettled(sql)) return sql;
    const known = this.#names.get(sql);
    if (known !== undefined) return known;
    this.#names.set(sql, name);
    return name;
  }

  get list(): readonly string[] {
    return [...this.#names].map(([sql, name]) => `${sql} AS ${name}`);
  }
}

/** A requirement of more parts than this is asked only of the rows that the rule concerns. */
const SHORT = 3;

const isLong = ({ require }: Rule): boolean =>
  require !== null && [...conditionsIn(require)].length > SHORT;

/**
 * A query that reads the law over a table of dossiers: the columns asked for, every result, and the
 * answers `gate`, `entry`, `risk_score`, `risk_band`.
 * @param table a table, view or table function with one column a fact, named as the vocabulary names them.
 * @param carry columns to carry along, as SQL names.
 * @param blank columns of facts that are unknown in every row: what hangs on them alone is not asked of each.
 * @param bound the destinations of the rows.
 */
export const verdictQuery = (
  ruleSet: RuleSet,
  dialect: Dialect,
  table: string,
  carry: readonly string[],
  blank: ReadonlySet<string> = new Set(),
  bound: BoundFor = null,
): string => {
  const columns = resultColumns(ruleSet);
  const ofAxis = (axis: string) =>
    columns.filter(({ rules }) => rules[0]?.axis === axis && rules[0].effect !== 'exempt');
  const gates = ofAxis('gate');
  const identity = gates.filter(({ rules }) => rules[0]?.identity);
  const others = gates.filter(({ rules }) => !rules[0]?.identity);
  const gravest = (of: readonly ResultColumn[]): string =>
    of.length === 0 ? '0' : `GREATEST(${of.map(({ column }) => column).join(', ')})`;
  const answers = [
    `${gravest(identity)} AS gravest_identity`,
    `${gravest(others)} AS gravest_gate`,
    `${gravest(ofAxis('entry'))} AS gravest_entry`,
  ];
  const gate = `CASE WHEN gravest_identity >= ${UNKNOWN} THEN 'undetermined' WHEN gravest_gate = ${NOT_MET} THEN 'blocked' WHEN gravest_gate = ${UNKNOWN} THEN 'undetermined' ELSE 'clear' END`;
  const entry = `CASE WHEN NOT known_country THEN 'unknown' WHEN gravest_entry = ${ENTRY.barred} THEN 'barred' WHEN gravest_entry = ${ENTRY.barringUnknown} THEN 'unknown' WHEN gravest_entry >= ${ENTRY.conditional} THEN 'conditional' ELSE 'admissible' END`;
  const bands = [...ruleSet.bands].reverse();
  const band =
    bands.length === 0
      ? "'low'"
      : `CASE ${bands.map(({ band: name, from }) => `WHEN risk_score >= ${from} THEN '${name}'`).join(' ')} ELSE 'low' END`;
  const general = generalRules(ruleSet);
  const figures = new Map<string, string>();
  const terms = termColumns(general, dialect, blank, figures);
  const writer = new SqlWriter(dialect, blank, terms.names, figures);
  // Concerns first, then what is asked for, nothing twice: rules that say the same share a column.
  const concerns = new Columns();
  const judged = new Columns();
  const parts = general.map((rule) => {
    const name = nameOf(rule);
    const sql = partsOf(rule, writer);
    const concern = sql.concern === null ? null : concerns.of(`c_${name}`, sql.concern);
    const guarded = concern !== null && !isSettled(concern) && rule.when !== null && isLong(rule);
    const only = (text: string): string =>
      guarded && !isSettled(text)
        ? `CASE WHEN ${concern} IS DISTINCT FROM FALSE THEN ${text} END`
        : text;
    const judge = (prefix: string, text: string | null): string | null =>
      text === null ? null : judged.of(`${prefix}_${name}`, only(text));
    const columnsOf: RuleSql = {
      concern,
      require: judge('q', sql.require),
      breach: judge('q', sql.breach),
      doubt: judge('d', sql.doubt),
      past: sql.past,
      announced: sql.announced,
    };
    return { name, rule, sql: columnsOf };
  });
  const small = (value: number): string => `CAST(${value} AS ${dialect.smallInteger})`;
  const results = parts.map(({ name, sql }) => `${columnResultOf(sql, small)} AS r_${name}`);
  // As fractions, which engines add without looking for an overflow at each step; the sums are whole.
  const weights = parts.flatMap(({ rule, sql: { concern, require, breach, past } }) => {
    const broken = breach ?? (require === null ? NEVER_KNOWN : negated(require));
    const raised = joined('all', [], [broken, concern ?? TRUE]);
    if (rule.axis !== 'risk' || rule.announced) return [];
    if (raised === FALSE || raised === NEVER_KNOWN) return [];
    const over = past === null ? '' : `WHEN ${past} THEN ${fraction(0)} `;
    return [`CASE ${over}WHEN ${raised} THEN ${fraction(rule.weight)} ELSE ${fraction(0)} END`];
  });
  const score = weights.length === 0 ? '0' : `CAST(LEAST(100, ${weights.join(' + ')}) AS INTEGER)`;
  const places = entryPlaces(ruleSet).map(
    (_, place) =>
      `CAST(${dialect.octalDigit('entry_packed', place)} AS ${dialect.smallInteger}) AS entry_${place + 1}`,
  );
  const select = (from: string, added: readonly string[]): string =>
    `SELECT *${added.map((one) => `,\n  ${one}`).join('')} FROM ${from}`;
  const packed = `CAST(${packedEntry(ruleSet, dialect, blank, bound)} AS BIGINT) AS entry_packed`;
  return [
    `WITH figures AS (${select(
      table,
      [...figures].map(([sql, column]) => `${sql} AS ${column}`),
    )}),`,
    ...terms.steps.map(
      (columns, step) => `${stepOf(step)} AS (${select(stepOf(step - 1), columns)}),`,
    ),
    `concerns AS (${select(stepOf(terms.steps.length - 1), concerns.list)}),`,
    `judged AS (${select('concerns', [...judged.list, packed])}),`,
    `results AS (SELECT ${[...carry, `entry_packed >= ${knownMark(ruleSet)} AS known_country`, `${score} AS risk_score`, ...results, ...places].join(',\n  ')} FROM judged),`,
    `gravest AS (${select('results', answers)}),`,
    `scored AS (SELECT *, ${gate} AS gate, ${entry} AS entry  FROM gravest)`,
    `SELECT *, ${band} AS risk_band FROM scored`,
  ].join('\n');
};
