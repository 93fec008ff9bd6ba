import type { RingTotal } from '../../report/nation/nation-summary.ts';
import type { Database } from '../database.ts';

const LARGEST = 20;
const SHOWN = 10;

interface RingRow {
  readonly ring: number;
  readonly parties: number;
  readonly vehicles: number;
  readonly labels: string;
  readonly exporters: string;
  readonly path: string | null;
}

/**
 * The rings through which most vehicles went, at most twenty, after `computeLinks`: named by their
 * companies, else by the ids of their parties, with the path of their first vehicle in words.
 */
export const largestRings = async (database: Database): Promise<readonly RingTotal[]> => {
  const rows = await database.rows<RingRow>(
    `WITH found AS (SELECT CAST(p.evidence->>'$.ring' AS INTEGER) AS ring, p.row_id, p.evidence,
        coalesce(l.licence_applicant_name, l.licence_applicant) AS exporter
      FROM pattern_ring p JOIN licence l USING (row_id))
     SELECT r.ring, r.parties, r.vehicles,
      CAST(to_json((SELECT list(coalesce(name, id) ORDER BY name IS NULL, name, id)[1:${SHOWN}] FROM link_group g WHERE g.ring = r.ring)) AS VARCHAR) AS labels,
      CAST(to_json((SELECT list(DISTINCT exporter ORDER BY exporter) FROM found f WHERE f.ring = r.ring AND exporter IS NOT NULL)) AS VARCHAR) AS exporters,
      (SELECT arg_min(f.evidence, f.row_id) FROM found f WHERE f.ring = r.ring) AS path
     FROM link_ring r ORDER BY r.vehicles DESC, r.parties DESC, r.ring LIMIT ${LARGEST}`,
  );
  return rows.map(({ parties, vehicles, labels, exporters, path }) => {
    const shown = JSON.parse(labels ?? '[]') as string[] | null;
    const told =
      path === null
        ? null
        : (JSON.parse(path) as Readonly<Record<'sentences' | 'sentencesZh', readonly string[]>>);
    return {
      label: (shown ?? []).slice(0, 2).join(' · '),
      parties,
      vehicles,
      exporters: (JSON.parse(exporters ?? '[]') as string[] | null) ?? [],
      path:
        told === null ? null : { en: told.sentences.join('; '), zh: told.sentencesZh.join('；') },
    };
  });
};
