import { JOB } from '../actor.ts';
import type { Transaction } from '../transaction.ts';
import type { FoundPattern } from './nation-shapes.ts';
import { placedVehicles, provinceSeen } from './placed-vehicles.ts';
import { vinsNamed, withheldFrom } from './withheld.ts';

/** Which rows of a run are wanted; null: all. */
export interface PatternsWanted {
  readonly run: string;
  readonly pattern: string | null;
  readonly province: string | null;
  /** A VIN, or the code of an exporter. */
  readonly text: string | null;
  /** Number of a ring, whose vehicles alone are wanted. */
  readonly ring: number | null;
  /** The key of the row before: VIN, application, pattern. */
  readonly after: readonly string[] | null;
  readonly rows: number;
}

/** A row of `foundPatterns`. */
export type PatternRow = Omit<FoundPattern, 'exporterName' | 'open' | 'evidence'> & {
  exporter_name: string | null;
  evidence: Readonly<Record<string, unknown>>;
  open_number: string | null;
  open_id: string | null;
};

/** The case that is open on an origin: the own one first. $1: the province whose cases may be opened, null: all. */
export const openCaseOf = (origin: string, key: string): string => `
  LEFT JOIN LATERAL (
    SELECT f.number, CASE WHEN $1::text IS NULL OR f.province = $1 THEN f.id END AS id
    FROM register.case_file f
    WHERE f.origin = '${origin}' AND f.origin_key = ${key} AND f.state <> 'closed'
    ORDER BY f.province = $1 DESC NULLS LAST, f.number
    LIMIT 1
  ) opened ON true
`;

/** What a run found that whoever acts may see: an office of its province. What is of others is withheld from it. */
export const foundPatterns = async (
  tx: Transaction,
  { run, pattern, province, text, ring, after, rows }: PatternsWanted,
): Promise<readonly PatternRow[]> => {
  const seen = provinceSeen(tx);
  const found = await tx.as(JOB, () =>
    tx.rows<PatternRow>(
      `SELECT
          p.vin, p.application, k.pattern, p.province, p.exporter,
          o.name AS exporter_name, o.id AS organisation, p.facts,
          p.evidence -> k.pattern AS evidence,
          opened.number AS open_number, opened.id AS open_id
        FROM register.nation_pattern p
        CROSS JOIN LATERAL jsonb_object_keys(p.evidence) k(pattern)
        LEFT JOIN register.organisation o ON o.uscc = p.exporter
        ${openCaseOf('pattern', `k.pattern || ' ' || p.vin`)}
        WHERE p.run = $2
          AND ($1::text IS NULL OR p.province = $1)
          AND ($3::text IS NULL OR k.pattern = $3)
          AND ($4::text IS NULL OR p.province = $4)
          AND ($5::text IS NULL OR p.vin = $5 OR p.exporter = $5)
          AND ($6::int IS NULL OR (k.pattern = 'ring' AND p.evidence -> 'ring' ->> 'ring' = (
            SELECT g.ring ->> 'ring' FROM register.nation_ring g WHERE g.run = $2 AND g.number = $6
          )))
          AND ($7::text IS NULL OR (p.vin, p.application, k.pattern) > ($7, $8::text, $9::text))
        ORDER BY p.vin, p.application, k.pattern
        LIMIT $10`,
      [
        ...[seen, run, pattern, province, text, ring],
        ...[after?.[0] ?? null, after?.[1] ?? null, after?.[2] ?? null, rows],
      ],
    ),
  );
  if (seen === null) return found;
  const named = await placedVehicles(tx, [...new Set(found.flatMap((row) => vinsNamed(row)))]);
  const own = new Set(named.flatMap(({ vin, code }) => (code === null ? [vin] : [vin, code])));
  return found.map((row) => ({
    ...row,
    evidence: withheldFrom(row.evidence, (one) => own.has(one)) as PatternRow['evidence'],
  }));
};
