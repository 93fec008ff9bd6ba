import { sql } from '../../domain/rules/sql/sql.ts';
import { PageFigures } from '../../products/figures/page-figures.ts';
import { PAGE_FILE } from '../../products/figures/write-figures.ts';
import type { Transaction } from '../transaction.ts';
import type { FiguresProposal } from './figures-shapes.ts';

type Row = Omit<FiguresProposal, 'proposedAt' | 'figures'> & {
  readonly proposed_at: Date;
  readonly figures: unknown;
  /** The moment to the microsecond, by which proposals are in order. */
  readonly proposed: string;
};

const COLUMNS = `
    p.id, p.run, p.as_of AS "asOf", p.corrects, p.ground, p.moved, p.proposed_by AS "proposedBy", p.proposed_at,
    p.proposed_at::text AS proposed,
    CASE
      WHEN p.corrects IS NOT NULL THEN jsonb_build_object('en', p.reason_en, 'zh', p.reason_zh)
    END AS reason,
    e.id AS edition,
    convert_from(f.bytes, 'UTF8')::jsonb AS figures
  FROM register.figures_proposal p
  JOIN register.figures_file f ON f.proposal = p.id AND f.name = $1
  LEFT JOIN register.figures_edition e ON e.proposal = p.id`;

const ONE = sql`
  SELECT ${COLUMNS}
  WHERE p.id = $2
`;

const FOUND = sql`
  SELECT ${COLUMNS}
  WHERE ($2::boolean IS NULL OR (e.id IS NOT NULL) = $2)
    AND ($3::timestamptz IS NULL OR (p.proposed_at, p.id) < ($3, $4::uuid))
  ORDER BY p.proposed_at DESC, p.id DESC
  LIMIT $5
`;

/** A proposal as callers are given it. */
export const proposalOf = ({
  proposed_at: proposedAt,
  proposed: _,
  figures,
  ...row
}: Row): FiguresProposal => ({
  ...row,
  proposedAt: proposedAt.toISOString(),
  figures: PageFigures.parse(figures),
});

/** A proposal with its sums and the edition that came of it; null where there is none. */
export const oneProposal = async (tx: Transaction, id: string): Promise<FiguresProposal | null> => {
  const row = await tx.maybe<Row>(ONE, [PAGE_FILE, id]);
  return row === null ? null : proposalOf(row);
};

/**
 * Proposals, the newest first.
 *
 * @param published whether an edition came of them; null: either.
 * @param after moment and id of the last one before.
 */
export const findProposals = (
  tx: Transaction,
  published: boolean | null,
  after: readonly string[] | null,
  rows: number,
): Promise<readonly Row[]> =>
  tx.rows<Row>(FOUND, [PAGE_FILE, published, after?.[0] ?? null, after?.[1] ?? null, rows]);
