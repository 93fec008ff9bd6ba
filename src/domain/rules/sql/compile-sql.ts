import { isoDate } from '../../calendar/iso-date.ts';
import { groupBy } from '../../record/group-by.ts';
import { conditionsIn } from '../condition-parts.ts';
import { concernOf, NOT_MET, UNKNOWN } from '../evaluate/compile-rule.ts';
import type { Condition, Rule, RuleSet } from '../syntax.ts';
import { type Dialect, DUCKDB } from './dialect.ts';
import { octalDigit, quoted } from './expressions.ts';
import { caseOf, inSteps, list, select } from './layout.ts';
import { type Codes, columnResultOf, type RuleSql, resultOf } from './result-sql.ts';
import { bandSql, scoreSql } from './risk-sql.ts';
import { termColumns } from './term-columns.ts';
import { FALSE, isSettled, joined, UNKNOWN as NEVER_KNOWN, negated, TRUE } from './truth.ts';
import { SqlWriter, type Writing } from './write-sql.ts';

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

const partsOf = (rule: Rule, writer: SqlWriter): RuleSql => {
  const say = (condition: Condition | null): string | null =>
    condition === null ? null : writer.condition(condition);
  const on = quoted(rule.versionOn.column);
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
  groupBy(
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
 * @param byBytes of a database that orders texts otherwise, `Dialect.byBytes`.
 */
export const byCountry = (
  arms: readonly CountryArm[],
  destination: string,
  otherwise: string,
  byBytes: Dialect['byBytes'] = DUCKDB.byBytes,
): string => {
  const halve = (sorted: readonly CountryArm[]): string => {
    if (sorted.length === 0) return otherwise;
    const middle = sorted[sorted.length >> 1];
    if (sorted.length <= FEW_COUNTRIES || middle === undefined) {
      const whens = sorted.map(({ country, sql }) => [`'${country}'`, sql] as const);
      return caseOf(whens, otherwise, destination);
    }
    const lower = halve(sorted.slice(0, sorted.length >> 1));
    const upper = halve(sorted.slice(sorted.length >> 1));
    return caseOf([[`${byBytes(destination)} < '${middle.country}'`, lower]], upper);
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
const packedEntry = (ruleSet: RuleSet, writing: Writing, bound: BoundFor): string => {
  const writer = new SqlWriter(writing);
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
    return { country, sql: [`CAST(${certain} AS BIGINT)`, ...digits].join('\n+ ') };
  });
  return byCountry(arms, quoted('licence_destination'), '0', writing.dialect.byBytes);
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
 * The law as it stands on a day, for `Writing.on`: without the rules that are not in force, and the others without
 * their beginning and end. A rule that has run out and is unknown since then asks, and is never met.
 */
export const lawOn = (ruleSet: RuleSet, day: number): RuleSet => ({
  ...ruleSet,
  rules: ruleSet.rules.flatMap((rule): readonly Rule[] => {
    const over = rule.until !== null && day > rule.until;
    if ((rule.from !== null && day < rule.from) || (over && !rule.unknownAfterwards)) return [];
    const always = { ...rule, from: null, until: null };
    return [over ? { ...always, require: null } : always];
  }),
});

const GATE: readonly (readonly [string, string])[] = [
  [`gravest_identity >= ${UNKNOWN}`, `'undetermined'`],
  [`gravest_gate = ${NOT_MET}`, `'blocked'`],
  [`gravest_gate = ${UNKNOWN}`, `'undetermined'`],
];

const ENTRY_ANSWERS: readonly (readonly [string, string])[] = [
  ['NOT known_country', `'unknown'`],
  [`gravest_entry = ${ENTRY.barred}`, `'barred'`],
  [`gravest_entry = ${ENTRY.barringUnknown}`, `'unknown'`],
  [`gravest_entry >= ${ENTRY.conditional}`, `'conditional'`],
];

/** The gravest results by question, of which the answers are made. */
const gravestOf = (columns: readonly ResultColumn[]): readonly string[] => {
  const ofAxis = (axis: string) =>
    columns.filter(({ rules }) => rules[0]?.axis === axis && rules[0].effect !== 'exempt');
  const gravest = (of: readonly ResultColumn[]): string =>
    of.length === 0 ? '0' : `GREATEST${list(of.map(({ column }) => column))}`;
  const gates = ofAxis('gate');
  return [
    `${gravest(gates.filter(({ rules }) => rules[0]?.identity))} AS gravest_identity`,
    `${gravest(gates.filter(({ rules }) => !rules[0]?.identity))} AS gravest_gate`,
    `${gravest(ofAxis('entry'))} AS gravest_entry`,
  ];
};

/** A general rule with its parts in columns. */
interface JudgedRule {
  readonly name: string;
  readonly rule: Rule;
  readonly sql: RuleSql;
}

/** What a risk rule adds to the score; null when it never does. */
const weightOf = ({ rule, sql: { concern, require, breach, past } }: JudgedRule): string | null => {
  if (rule.axis !== 'risk' || rule.announced) return null;
  const broken = breach ?? (require === null ? NEVER_KNOWN : negated(require));
  const raised = joined('all', [], [broken, concern ?? TRUE]);
  if (raised === FALSE || raised === NEVER_KNOWN) return null;
  const over: [string, string][] = past === null ? [] : [[past, fraction(0)]];
  return caseOf([...over, [raised, fraction(rule.weight)]], fraction(0));
};

/**
 * A query that reads the law over a table of dossiers: the columns asked for, every result, and the
 * answers `gate`, `entry`, `risk_score`, `risk_band`.
 * @param table a table, view or table function with one column a fact, named as the vocabulary names them.
 * @param carry columns to carry along, as SQL names.
 * @param blank columns of facts that are unknown in every row: what hangs on them alone is not asked of each.
 * @param bound the destinations of the rows.
 * @param on the day whose law is written, a day number, with the columns of the rules in force alone; null: the law of
 *   each row's own day.
 */
export const verdictQuery = (
  ruleSet: RuleSet,
  dialect: Dialect,
  table: string,
  carry: readonly string[],
  blank: ReadonlySet<string> = new Set(),
  bound: BoundFor = null,
  on: number | null = null,
): string => {
  const law = on === null ? ruleSet : lawOn(ruleSet, on);
  return queryOf(law, { dialect, blank, on }, table, carry, bound);
};

const queryOf = (
  ruleSet: RuleSet,
  writing: Writing,
  table: string,
  carry: readonly string[],
  bound: BoundFor,
): string => {
  const { smallInteger, endOfStep } = writing.dialect;
  const general = generalRules(ruleSet);
  const figures = new Map<string, string>();
  const terms = termColumns(general, { ...writing, figures });
  const writer = new SqlWriter({ ...writing, terms: terms.names, figures });
  // Concerns first, then what is asked for, nothing twice: rules that say the same share a column.
  const concerns = new Columns();
  const judged = new Columns();
  const parts = general.map((rule): JudgedRule => {
    const name = nameOf(rule);
    const sql = partsOf(rule, writer);
    const concern = sql.concern === null ? null : concerns.of(`c_${name}`, sql.concern);
    const guarded = concern !== null && !isSettled(concern) && rule.when !== null && isLong(rule);
    const only = (text: string): string =>
      guarded && !isSettled(text)
        ? caseOf([[`${concern} IS DISTINCT FROM FALSE`, text]], null)
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
  const small = (value: number): string => `CAST(${value} AS ${smallInteger})`;
  const results = parts.map(({ name, sql }) => `${columnResultOf(sql, small)} AS r_${name}`);
  // As fractions, which engines add without looking for an overflow at each step; the sums are whole.
  const weights = parts.flatMap((part) => weightOf(part) ?? []);
  const places = entryPlaces(ruleSet).map((_, place) => {
    const digit = octalDigit('entry_packed', place);
    return `CAST(${digit} AS ${smallInteger}) AS entry_${place + 1}`;
  });
  const packed = `CAST(${packedEntry(ruleSet, writing, bound)} AS BIGINT) AS entry_packed`;
  const added = (from: string, columns: readonly string[]): string =>
    select(['*', ...columns], from, endOfStep);
  const judgement = [
    ...carry,
    `entry_packed >= ${knownMark(ruleSet)} AS known_country`,
    `${scoreSql(weights)} AS risk_score`,
    ...results,
    ...places,
  ];
  const answers = [
    `${caseOf(GATE, `'clear'`)} AS gate`,
    `${caseOf(ENTRY_ANSWERS, `'admissible'`)} AS entry`,
  ];
  return inSteps(
    [
      [
        'figures',
        added(
          table,
          [...figures].map(([sql, column]) => `${sql} AS ${column}`),
        ),
      ],
      ...terms.steps.map(
        (columns, step) => [stepOf(step), added(stepOf(step - 1), columns)] as const,
      ),
      ['concerns', added(stepOf(terms.steps.length - 1), concerns.list)],
      ['judged', added('concerns', [...judged.list, packed])],
      ['results', select(judgement, 'judged', endOfStep)],
      ['gravest', added('results', gravestOf(resultColumns(ruleSet)))],
      ['scored', added('gravest', answers)],
    ],
    select(['*', `${bandSql(ruleSet, 'risk_score')} AS risk_band`], 'scored'),
  );
};
