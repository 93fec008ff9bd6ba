import { sql } from '../../../domain/rules/sql/sql.ts';
import type { UndecidedReason } from '../../../report/sales/sales-model.ts';
import type { SalesAtom } from '../sales-cells.ts';
import { atomLadder, atomLadderSql, byLadderStep } from './atom-ladder.ts';
import { ladderStartSql } from './ladder-start.ts';
import { protectCounts } from './protect-counts.ts';
import type { Protection } from './protection.ts';

/**
 * The atoms of the public edition: each with a protected count, those of 0 left out (that an atom is listed
 * would tell that it is not empty), `reported` as it is (makers publish it). Everything public must be a sum
 * of these and of nothing else: no exact total, row count or list of places beside it.
 * `ofRegistered`: the reasons whose undecided vehicles count as registered.
 * Order: all atoms by step, then what is reported. A nation is protected by `protectedAtomsSql`.
 */
export const protectAtoms = (
  atoms: readonly SalesAtom[],
  ofRegistered: readonly UndecidedReason[],
  protection: Protection,
): readonly SalesAtom[] => {
  const steps = atoms.filter(({ measure }) => measure !== 'reported').sort(byLadderStep);
  const counts = protectCounts(
    steps.map((atom) => ({ ladder: atomLadder(atom, ofRegistered), count: atom.count })),
    protection,
  );
  const kept = steps.flatMap((atom, at) => {
    const count = counts[at] ?? 0;
    return count === 0 ? [] : [{ ...atom, count }];
  });
  return [...kept, ...atoms.filter(({ measure }) => measure === 'reported')];
};

/**
 * `protectAtoms` as one query over a relation `atoms` with the columns of `SalesAtom` (text never NULL, count
 * a BIGINT). Columns stay as they are and in their order; rows have none, so order what is written.
 * One window over the atoms; needs nothing but DuckDB's own functions.
 */
export const protectedAtomsSql = (
  atoms: string,
  ofRegistered: readonly UndecidedReason[],
  protection: Protection,
): string => {
  const { kind, ladder, step } = atomLadderSql(ofRegistered);
  const { base } = protection;
  return sql`
    WITH
      kept AS (
        SELECT *, ${kind} AS kind
        FROM ${atoms}
        WHERE measure <> 'reported'),
      ladders AS (
        SELECT *, row_number() OVER () AS ladder, ${ladderStartSql(ladder, protection)} AS start
        FROM (SELECT DISTINCT maker, province, month, kind FROM kept)),
      climbed AS (
        SELECT
          kept.* EXCLUDE (kind),
          start + CAST(
            sum(count) OVER (
              PARTITION BY ladder
              ORDER BY ${step} ROWS UNBOUNDED PRECEDING) AS BIGINT) AS reached
        FROM kept
        JOIN ladders USING (maker, province, month, kind)),
      rounded AS (
        SELECT * EXCLUDE (reached) REPLACE
          (CAST(${base} * (reached // ${base} - (reached - count) // ${base}) AS BIGINT) AS count)
        FROM climbed)
    SELECT *
    FROM rounded
    WHERE count > 0
    UNION ALL BY NAME
    SELECT *
    FROM ${atoms}
    WHERE measure = 'reported'`;
};
