import { factsReadBy } from '../../domain/rules/facts-read.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { RuleSet } from '../../domain/rules/syntax.ts';
import { type Database, sqlName } from '../../nation/database.ts';
import { answersQuery, carriedColumns, reasonsQuery } from '../../nation/law/answers-sql.ts';
import { gateReasons, withQuality } from '../../nation/law/with-quality.ts';
import { factsAfter, someRules, type TwoLaws } from './compare-results.ts';

/** The answers that a change of law touches: those with a rule that judges otherwise. */
type Axis = 'gate' | 'entry';

/** Rows whose answer before is worked out again and held against the stored one. */
const CHECKED = 20_000; // not-law: rows

/** Columns that answers carry and the stored verdict has: read from the dossiers only if a rule asks. */
const NAMING = [
  'licence_application',
  'licence_applicant',
  'licence_applicant_name',
  'licence_province',
] as const;

/** The stored verdicts of the rows in question, with the fields that could not be read. */
const MOVED_VERDICTS = sql`
  CREATE OR REPLACE TEMP TABLE moved_verdict AS
  SELECT
    v.* EXCLUDE (registered_on),
    list_distinct(
      list_transform(string_split(v.quality, ' '), one -> split_part(one, ':', 1))) AS fields
  FROM verdicts v
  SEMI JOIN moved USING (row_id)`;

const judged = (
  law: RuleSet,
  bound: ReadonlySet<string>,
  dossiers: string,
  broken: ReadonlySet<string>,
): string => {
  const problems =
    '(SELECT row_id, quality_problems AS problems, quality, fields FROM moved_verdict)';
  const on = 'q.row_id = a.row_id';
  const answers = answersQuery(law, dossiers, new Set(), bound);
  const kept = withQuality(law, broken, `(${answers})`, problems, on);
  return sql`
    SELECT row_id, gate, ${gateReasons('gate_reasons')} AS gate_reasons, entry, entry_reasons
    FROM (${reasonsQuery(law, `(${kept})`)})`;
};

/**
 * Judges the rows of `moved` anew under both laws, whole axes at a time: makes
 * `moved_verdict`, the stored verdicts; `moved_maker`, the maker by the VIN; and `judged_after`, and of
 * some rows `judged_before`, with `row_id`, `gate`, `gate_reasons`, `entry`, `entry_reasons`. An axis that no
 * changed rule touches stands there without meaning.
 *
 * @param dossier columns of `dossiers`.
 */
export const judgeMoved = async (
  database: Database,
  { before, after, bound, recounted }: TwoLaws,
  axes: ReadonlySet<Axis>,
  broken: ReadonlySet<string>,
  dossier: ReadonlySet<string>,
): Promise<void> => {
  await database.run(MOVED_VERDICTS);
  const whole = new Set(
    [before, after].flatMap(({ rules }) =>
      rules.filter(({ axis }) => axes.has(axis as Axis)).map(({ id }) => id),
    ),
  );
  const [old, fresh] = [someRules(before, whole), someRules(after, whole)];
  const maker = 'vehicle_maker';
  const read = new Set(axes.size === 0 ? [] : [old, fresh].flatMap(carriedColumns));
  if (dossier.has(maker)) read.add(maker);
  const columns = ['row_id', ...[...read].map(sqlName)];
  const asked = new Set(
    [old, fresh].flatMap(({ rules }) => rules.flatMap(factsReadBy).map(({ column }) => column)),
  );
  const blank = new Set(NAMING.filter((column) => !asked.has(column)).map(sqlName));
  const taken = columns.map((column) =>
    blank.has(column) ? `CAST(NULL AS VARCHAR) AS ${column}` : column,
  );
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE moved_dossier AS
    SELECT ${taken.join(', ')}
    FROM dossiers
    SEMI JOIN moved USING (row_id)`);
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE moved_maker AS
    SELECT row_id, ${dossier.has(maker) ? maker : 'CAST(NULL AS VARCHAR)'} AS maker
    FROM moved_dossier`);
  const none = sql`
    SELECT
      CAST(NULL AS BIGINT) AS row_id,
      '' AS gate,
      '' AS gate_reasons,
      '' AS entry,
      '' AS entry_reasons
    WHERE false`;
  const facts = `(${factsAfter('moved_dossier', columns, recounted)})`;
  const make = (name: string, query: string): Promise<void> =>
    database.run(`CREATE OR REPLACE TEMP TABLE ${name} AS ${axes.size === 0 ? none : query}`);
  const some = `(SELECT * FROM moved_dossier LIMIT ${CHECKED})`;
  await make('judged_before', judged(old, bound.before, some, broken));
  await make('judged_after', judged(fresh, bound.after, facts, broken));
  await database.run('DROP TABLE moved_dossier');
};
