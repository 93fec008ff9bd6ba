import { isoDate } from '../../calendar/iso-date.ts';
import { concernOf } from '../evaluate/compile-rule.ts';
import type { Rule, RuleSet } from '../syntax.ts';
import type { Dialect } from './dialect.ts';
import { SqlWriter } from './write-sql.ts';

/** Added to the result of an entry rule that only makes conditional, so that one column tells both. */
const CONDITIONAL_OFFSET = 4;

/** SQL that yields a rule's result: 0 not applicable, 1 met, 2 not met, 3 unknown. Never NULL. */
export const resultSql = (rule: Rule, dialect: Dialect): string => {
  const writer = new SqlWriter(dialect);
  const concern = concernOf(rule);
  const when = concern === null ? null : writer.condition(concern);
  const arms: string[] = [];
  if (when !== null) arms.push(`WHEN NOT ${when} THEN 0`);
  if (rule.until !== null && rule.unknownAfterwards) {
    const on = dialect.quote(rule.versionOn.column);
    arms.push(`WHEN ${on} > DATE '${isoDate(rule.until)}' THEN 3`);
  }
  if (rule.require !== null) {
    const require = writer.condition(rule.require);
    const held =
      rule.doubt === null ? '1' : `CASE WHEN NOT ${writer.condition(rule.doubt)} THEN 1 ELSE 3 END`;
    arms.push(`WHEN ${require} THEN ${held}`);
    arms.push(`WHEN ${when === null ? '' : `${when} AND `}NOT ${require} THEN 2`);
  }
  if (arms.length === 0) return '3';
  return `CASE ${arms.join(' ')} ELSE 3 END`;
};

/** The columns of results: one a general rule, one a place among the rules of a destination. */
export interface ResultColumn {
  /** `r_g01`, `entry_1`. */
  readonly column: string;
  readonly sql: string;
  /** The rules it can speak of: one, or one a country. */
  readonly rules: readonly Rule[];
}

const columnOf = (rule: Rule): string => `r_${rule.code.toLowerCase().replace(/[^a-z0-9]/g, '_')}`;

const entrySlots = (ruleSet: RuleSet): readonly (readonly Rule[])[] => {
  const slots: Rule[][] = [];
  const used = new Map<string, number>();
  for (const rule of ruleSet.rules) {
    if (rule.country === null) continue;
    const place = used.get(rule.country) ?? 0;
    used.set(rule.country, place + 1);
    const slot = slots[place];
    if (slot === undefined) slots.push([rule]);
    else slot.push(rule);
  }
  return slots;
};

/** The whole law as columns of small numbers over a table of dossiers. */
export const resultColumns = (ruleSet: RuleSet, dialect: Dialect): readonly ResultColumn[] => {
  const type = dialect.smallInteger;
  const general = ruleSet.rules
    .filter(({ country }) => country === null)
    .map((rule) => ({
      column: columnOf(rule),
      sql: `CAST(${resultSql(rule, dialect)} AS ${type})`,
      rules: [rule],
    }));
  const destination = dialect.quote('licence_destination');
  const entry = entrySlots(ruleSet).map((rules, index) => {
    const arms = rules.map((rule) => {
      const offset = rule.effect === 'conditional' ? `${CONDITIONAL_OFFSET} + ` : '';
      return `WHEN '${rule.country}' THEN ${offset}${resultSql(rule, dialect)}`;
    });
    const sql = `CAST(CASE ${destination} ${arms.join(' ')} ELSE 0 END AS ${type})`;
    return { column: `entry_${index + 1}`, sql, rules };
  });
  return [...general, ...entry];
};

const anyOf = (tests: readonly string[]): string =>
  tests.length === 0 ? 'FALSE' : tests.join(' OR ');

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
  const columns = resultColumns(ruleSet, dialect);
  const ofAxis = (axis: string) =>
    columns.filter(({ rules }) => rules[0]?.axis === axis && rules[0].effect !== 'exempt');
  const gates = ofAxis('gate');
  const identity = gates.filter(({ rules }) => rules[0]?.identity);
  const others = gates.filter(({ rules }) => !rules[0]?.identity);
  const entries = ofAxis('entry');
  const known = [...ruleSet.destinations.keys()].sort().map((country) => `'${country}'`);
  const destination = dialect.quote('licence_destination');
  const gate = `CASE WHEN ${anyOf(identity.map(({ column }) => `${column} >= 2`))} THEN 'undetermined' WHEN ${anyOf(others.map(({ column }) => `${column} = 2`))} THEN 'blocked' WHEN ${anyOf(others.map(({ column }) => `${column} = 3`))} THEN 'undetermined' ELSE 'clear' END`;
  const entryIs = (...codes: readonly number[]) =>
    anyOf(entries.flatMap(({ column }) => codes.map((code) => `${column} = ${code}`)));
  const entry = `CASE WHEN NOT known_country THEN 'unknown' WHEN ${entryIs(2)} THEN 'barred' WHEN ${entryIs(3)} THEN 'unknown' WHEN ${entryIs(CONDITIONAL_OFFSET + 2, CONDITIONAL_OFFSET + 3)} THEN 'conditional' ELSE 'admissible' END`;
  const weights = ofAxis('risk').map(
    ({ column, rules }) => `CASE WHEN ${column} = 2 THEN ${rules[0]?.weight ?? 0} ELSE 0 END`,
  );
  const score = weights.length === 0 ? '0' : `LEAST(100, ${weights.join(' + ')})`;
  const bands = [...ruleSet.bands].reverse();
  const band =
    bands.length === 0
      ? "'low'"
      : `CASE ${bands.map(({ band: name, from }) => `WHEN risk_score >= ${from} THEN '${name}'`).join(' ')} ELSE 'low' END`;
  const isKnown =
    known.length === 0 ? 'FALSE' : `COALESCE(${destination} IN (${known.join(', ')}), FALSE)`;
  const results = columns.map(({ column, sql }) => `${sql} AS ${column}`);
  return [
    `WITH results AS (SELECT ${[...carry, `${isKnown} AS known_country`, ...results].join(',\n  ')}\nFROM ${table}),`,
    `scored AS (SELECT *, ${gate} AS gate, ${entry} AS entry, ${score} AS risk_score FROM results)`,
    `SELECT *, ${band} AS risk_band FROM scored`,
  ].join('\n');
};
