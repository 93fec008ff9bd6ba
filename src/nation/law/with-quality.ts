import { findFact } from '../../domain/facts/fact-table.ts';
import { factsTakenForNo } from '../../domain/rules/facts-taken-for-no.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { RuleSet } from '../../domain/rules/syntax.ts';
import { UNREAD_ROW, vinOf } from '../../engine/unread-vins.ts';
import { SPEAKING_ACCOUNTS } from '../../intake/lost-rows.ts';
import { sqlName, sqlText } from '../database.ts';

/** The code of a fact that nobody told while a file of its account was not read to its end. */
const FILE_NOT_READ = 'file-not-read';

/** SQL of a text: why a blank fact is no "no", `field:code ` each; empty when it is one. */
const doubtsOf = (name: string, broken: ReadonlySet<string>): readonly string[] => {
  const fact = findFact(name);
  if (fact === undefined || fact.derived) return [];
  const blank = `${sqlName(fact.column)} IS NULL`;
  // an account that broke off may have told of any vehicle
  if (broken.has(fact.account)) {
    return [`CASE WHEN ${blank} THEN ${sqlText(`${fact.name}:${FILE_NOT_READ} `)} ELSE '' END`];
  }
  const own = `starts_with(one, ${sqlText(`${fact.name}:`)})`;
  return [
    sql`
      CASE
        WHEN ${blank} AND list_contains(q.fields, ${sqlText(fact.name)})
          THEN array_to_string(list_filter(string_split(q.quality, ' '), one -> ${own}), ' ') || ' '
        ELSE ''
      END`,
  ];
};

const VIN_FIELDS = SPEAKING_ACCOUNTS.map((account) => sqlText(vinOf(account))).join(', ');

/** Problems of a vehicle that are VIN cells or rows which cannot be read, `field:code`. */
const UNREAD = SPEAKING_ACCOUNTS.flatMap((account) =>
  UNREAD_ROW.map((code) => sqlText(`${vinOf(account)}:${code}`)),
).join(', ');

/**
 * SQL of a text as of `doubtsOf`: what the rows of those cells say may be an exit, a deregistration or a revocation.
 */
const UNREAD_VINS = sql`
  CASE
    WHEN list_has_any(q.fields, [${VIN_FIELDS}])
      THEN array_to_string(
        list_filter(string_split(q.quality, ' '), one -> one IN (${UNREAD})),
        ' ')
    ELSE ''
  END`;

/**
 * A query for a table of answers with `quality_problems`, a count, and `quality`, `field:code` with
 * spaces between, beside them. A cell that could not be read never passes for a "no": it keeps a gate
 * from being clear, and `gate_doubt` says which, likewise as `field:code`.
 *
 * @param broken accounts of which a file could not be read to its end.
 * @param answered answers of `answersQuery`.
 * @param problems `problems`, `quality` and `fields`, a list of the fields that could not be read.
 * @param on how `problems`, called q, is joined to `answered`, called a.
 */
export const withQuality = (
  ruleSet: RuleSet,
  broken: ReadonlySet<string>,
  answered: string,
  problems: string,
  on: string,
): string => {
  const doubts = [...factsTakenForNo(ruleSet)].flatMap((name) => doubtsOf(name, broken));
  // what is blocked stays blocked whatever could be read
  const doubt = sql`
    CASE
      WHEN a.gate = 'blocked' THEN ''
      ELSE rtrim(concat(${[...doubts, UNREAD_VINS].join(', ')}))
    END`;
  return sql`
    SELECT * REPLACE (CASE WHEN gate = 'clear' AND gate_doubt <> '' THEN 'undetermined' ELSE gate END AS gate)
    FROM (
      SELECT
        a.*,
        coalesce(q.problems, 0) AS quality_problems,
        coalesce(q.quality, '') AS quality,
        ${doubt} AS gate_doubt
      FROM ${answered} a
      LEFT JOIN ${problems} q ON ${on}
    )
  `;
};

/** SQL of all reasons of a gate: the codes of rules, then what could not be read. */
export const gateReasons = (codes: string): string =>
  `concat_ws(' ', nullif(${codes}, ''), nullif(gate_doubt, ''))`;
