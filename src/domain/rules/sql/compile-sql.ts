import { isoDate } from '../../calendar/iso-date.ts';
import { concernOf, NOT_MET, UNKNOWN } from '../evaluate/compile-rule.ts';
import { conditionsIn, operandsIn } from '../parts.ts';
import type { Condition, Rule, RuleSet } from '../syntax.ts';
import type { Dialect } from './dialect.ts';
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

/** The parts of a rule in SQL. Each may be NULL, which is unknown; null is a part the rule lacks. */
interface RuleSql {
  readonly concern: string | null;
  readonly require: string | null;
  readonly doubt: string | null;
  /** True once the rule has run out and is unknown. */
  readonly past: string | null;
}

const partsOf = (rule: Rule, dialect: Dialect, terms?: TermColumns): RuleSql => {
  const writer = new SqlWriter(dialect, terms);
  const say = (condition: Condition | null): string | null =>
    condition === null ? null : writer.condition(condition);
  const on = dialect.quote(rule.versionOn.column);
  return {
    concern: say(concernOf(rule)),
    require: say(rule.require),
    doubt: say(rule.doubt),
    past:
      rule.until !== null && rule.unknownAfterwards
        ? `${on} > DATE '${isoDate(rule.until)}'`
        : null,
  };
};

const MET = 1;

/** The numbers that say open results. */
interface Codes {
  readonly unknown: number;
  readonly notMet: number;
}

const PLAIN: Codes = { unknown: UNKNOWN, notMet: NOT_MET };
const BARRING: Codes = { unknown: ENTRY.barringUnknown, notMet: ENTRY.barred };

const resultOf = (
  { concern, require, doubt, past }: RuleSql,
  { unknown, notMet }: Codes,
): string => {
  const arms: string[] = [];
  if (concern !== null) arms.push(`WHEN NOT ${concern} THEN 0`);
  if (past !== null) arms.push(`WHEN ${past} THEN ${unknown}`);
  if (require !== null) {
    const held =
      doubt === null ? `${MET}` : `CASE WHEN NOT ${doubt} THEN ${MET} ELSE ${unknown} END`;
    arms.push(`WHEN ${require} THEN ${held}`);
    arms.push(`WHEN ${concern === null ? '' : `${concern} AND `}NOT ${require} THEN ${notMet}`);
  }
  return arms.length === 0 ? `${unknown}` : `CASE ${arms.join(' ')} ELSE ${unknown} END`;
};

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

/** Terms of general rules, each to be worked out once a row, in a column of its own. */
const termColumns = (
  rules: readonly Rule[],
  dialect: Dialect,
): { readonly names: TermColumns; readonly columns: readonly string[] } => {
  const names = new Map<string, string>();
  const columns: string[] = [];
  const writer = new SqlWriter(dialect);
  const add = (name: string, write: () => string): void => {
    if (names.has(name)) return;
    const column = dialect.quote(`t_${name}`);
    names.set(name, column);
    columns.push(`${write()} AS ${column}`);
  };
  for (const { when, require, doubt } of rules) {
    for (const root of [when, require, doubt]) {
      if (root === null) continue;
      for (const part of conditionsIn(root)) {
        if (part.op === 'term') add(part.name, () => writer.condition(part.body));
        for (const operand of operandsIn(part)) {
          if (operand.op === 'term') add(operand.name, () => writer.operand(operand.body));
        }
      }
    }
  }
  return { names, columns };
};

/** A destination's rule for rows already known to be bound there. */
const withoutCountry = (rule: Rule): Rule => {
  const { when } = rule;
  const rest = when?.op === 'all' ? when.args.slice(1) : [];
  const [only] = rest;
  if (only === undefined) return { ...rule, when: null };
  return { ...rule, when: rest.length === 1 ? only : { op: 'all', args: rest } };
};

/**
 * The results of all rules of a destination in one number, a digit of base 8 each, first lowest. NULL when the
 * destination is unknown to the law. */
const packedEntry = (ruleSet: RuleSet, dialect: Dialect): string => {
  const arms = [...rulesByCountry(ruleSet)].map(([country, rules]) => {
    const digits = rules.map((rule, place) => {
      const codes = rule.effect === 'barred' ? BARRING : PLAIN;
      const digit = resultOf(partsOf(withoutCountry(rule), dialect), codes);
      return place === 0 ? digit : `${ENTRY_VALUES ** place} * CAST(${digit} AS BIGINT)`;
    });
    return `WHEN '${country}' THEN ${digits.join(' + ')}`;
  });
  if (arms.length === 0) return 'NULL';
  return `CASE ${dialect.quote('licence_destination')} ${arms.join(' ')} END`;
};

/**
 * A query that reads the law over a table of dossiers: the columns asked for, every result, and the
 * answers `gate`, `entry`, `risk_score`, `risk_band`.
 * @param table a table, view or table function with one column a fact, named as the vocabulary names them.
 * @param carry columns to carry along, as SQL names.
 */
export const verdictQuery = (
  ruleSet: RuleSet,
  dialect: Dialect,
  table: string,
  carry: readonly string[],
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
  const weights = ofAxis('risk').map(
    ({ column, rules }) => `${rules[0]?.weight ?? 0} * CAST(${column} = ${NOT_MET} AS INTEGER)`,
  );
  const score = weights.length === 0 ? '0' : `LEAST(100, ${weights.join(' + ')})`;
  const bands = [...ruleSet.bands].reverse();
  const band =
    bands.length === 0
      ? "'low'"
      : `CASE ${bands.map(({ band: name, from }) => `WHEN risk_score >= ${from} THEN '${name}'`).join(' ')} ELSE 'low' END`;
  const general = generalRules(ruleSet);
  const terms = termColumns(general, dialect);
  const parts = general.map((rule) => ({
    name: nameOf(rule),
    few: rule.when !== null,
    sql: partsOf(rule, dialect, terms.names),
  }));
  // Concerns first, then requirements where the rule concerns the row at all: nothing twice.
  const concerns = parts.flatMap(({ name, sql }) =>
    sql.concern === null ? [] : [`${sql.concern} AS c_${name}`],
  );
  const judged = parts.flatMap(({ name, few, sql }) => {
    const where = sql.concern === null || !few ? null : `c_${name} IS DISTINCT FROM FALSE`;
    const only = (text: string): string =>
      where === null ? text : `CASE WHEN ${where} THEN ${text} END`;
    return [
      ...(sql.require === null ? [] : [`${only(sql.require)} AS q_${name}`]),
      ...(sql.doubt === null ? [] : [`${only(sql.doubt)} AS d_${name}`]),
    ];
  });
  const type = dialect.smallInteger;
  const results = parts.map(({ name, sql }) => {
    const columnsOf: RuleSql = {
      concern: sql.concern === null ? null : `c_${name}`,
      require: sql.require === null ? null : `q_${name}`,
      doubt: sql.doubt === null ? null : `d_${name}`,
      past: sql.past,
    };
    return `CAST(${resultOf(columnsOf, PLAIN)} AS ${type}) AS r_${name}`;
  });
  const places = entryPlaces(ruleSet).map((_, place) => {
    const shifted = dialect.wholeQuotient('COALESCE(entry_packed, 0)', `${ENTRY_VALUES ** place}`);
    return `CAST(${shifted} % ${ENTRY_VALUES} AS ${type}) AS entry_${place + 1}`;
  });
  const select = (from: string, added: readonly string[]): string =>
    `SELECT *${added.map((one) => `,\n  ${one}`).join('')} FROM ${from}`;
  const packed = `CAST(${packedEntry(ruleSet, dialect)} AS BIGINT) AS entry_packed`;
  return [
    `WITH terms AS (${select(table, terms.columns)}),`,
    `concerns AS (${select('terms', concerns)}),`,
    `judged AS (${select('concerns', [...judged, packed])}),`,
    `results AS (SELECT ${[...carry, 'entry_packed IS NOT NULL AS known_country', ...results, ...places].join(',\n  ')} FROM judged),`,
    `gravest AS (${select('results', answers)}),`,
    `scored AS (SELECT *, ${gate} AS gate, ${entry} AS entry, ${score} AS risk_score FROM gravest)`,
    `SELECT *, ${band} AS risk_band FROM scored`,
  ].join('\n');
};
