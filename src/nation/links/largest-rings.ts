import type { RingPath, RingTotal } from '../../domain/nation/nation-summary.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { type Database, sqlText } from '../database.ts';
import { COMPANY_NAMES } from './contact-tables.ts';

const LARGEST = 20; // not-law: a list that is shown
const SHOWN = 10; // not-law: a list that is shown

interface RingRow {
  readonly ring: number;
  readonly parties: number;
  readonly vehicles: number;
  readonly labels: string;
  readonly exporters: string;
  readonly path: string | null;
  readonly exporter: string | null;
}

/** A path as evidence of the pattern has it. */
interface ToldPath {
  readonly path?: readonly { readonly from: string; readonly to: string; readonly by: string }[];
  readonly sentences: readonly string[];
  readonly sentencesZh: readonly string[];
}

const pathOf = (
  { path = [], sentences, sentencesZh }: ToldPath,
  exporter: string | null,
  names: ReadonlyMap<string, string>,
): RingPath => {
  const ids = [...new Set(path.flatMap(({ from, to }) => [from, to]))];
  return {
    parties: ids.map((id) => ({ id, name: names.get(id) ?? id, exporter: id === exporter })),
    steps: path.map(({ from, to, by }, at) => ({
      from: ids.indexOf(from),
      to: ids.indexOf(to),
      by,
      sentence: { en: sentences[at] ?? '', zh: sentencesZh[at] ?? '' },
    })),
  };
};

const namesOf = async (
  database: Database,
  told: readonly (ToldPath | null)[],
): Promise<ReadonlyMap<string, string>> => {
  const ids = new Set(told.flatMap((one) => one?.path ?? []).flatMap(({ from, to }) => [from, to]));
  if (ids.size === 0) return new Map();
  const rows = await database.rows<{ id: string; name: string }>(
    `SELECT id, name
     FROM (${COMPANY_NAMES})
     WHERE id IN (${[...ids].map(sqlText).join(', ')})`,
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
};

/**
 * The rings through which most vehicles went, at most twenty, after `computeLinks`: named by their companies, else by
 * the ids of their parties, with the way of their first vehicle; their exporters by id, by name where an application
 * has no id. Needs `LINK_SHARES` too.
 */
export const largestRings = async (database: Database): Promise<readonly RingTotal[]> => {
  const rows = await database.rows<RingRow>(
    sql`
    WITH found AS (
      SELECT
        CAST(p.evidence->>'$.ring' AS INTEGER) AS ring,
        p.row_id,
        p.evidence,
        coalesce(l.licence_applicant, l.licence_applicant_name) AS exporter
      FROM pattern_ring p
      JOIN licence l USING (row_id))
    SELECT
      r.ring,
      r.parties,
      r.vehicles,
      CAST(to_json((
        SELECT list(coalesce(name, id) ORDER BY name IS NULL, name, id)[1:${SHOWN}]
        FROM link_group g
        WHERE g.ring = r.ring)) AS VARCHAR) AS labels,
      CAST(to_json((
        SELECT list(DISTINCT exporter ORDER BY exporter)
        FROM found f
        WHERE f.ring = r.ring
          AND exporter IS NOT NULL)) AS VARCHAR) AS exporters,
      (SELECT arg_min(f.evidence, f.row_id) FROM found f WHERE f.ring = r.ring) AS path,
      (SELECT arg_min_null(f.exporter, f.row_id) FROM found f WHERE f.ring = r.ring) AS exporter
    FROM link_ring r
    ORDER BY r.vehicles DESC, r.parties DESC, r.ring
    LIMIT ${LARGEST}`,
  );
  const told = rows.map(({ path }) => (path === null ? null : (JSON.parse(path) as ToldPath)));
  const names = await namesOf(database, told);
  return rows.map(({ ring, parties, vehicles, labels, exporters, exporter }, at) => {
    const shown = JSON.parse(labels ?? '[]') as string[] | null;
    const path = told[at] ?? null;
    return {
      ring,
      label: (shown ?? []).slice(0, 2).join(' · '),
      parties,
      vehicles,
      exporters: (JSON.parse(exporters ?? '[]') as string[] | null) ?? [],
      path: path === null ? null : pathOf(path, exporter, names),
    };
  });
};
