import { PageFigures } from '../../products/figures/page-figures.ts';
import { PAGE_FILE } from '../../products/figures/write-figures.ts';
import type { Transaction } from '../transaction.ts';
import type { FiguresProposal } from './figures-shapes.ts';

/** Proposals shown at once. */
const MOST = 20; // not-law: rows of a list

/** Proposals with their sums and the edition that came of each, the newest first; one alone where it is named. */
export const proposalsOf = async (
  tx: Transaction,
  one: string | null,
): Promise<readonly FiguresProposal[]> => {
  const rows = await tx.rows<
    Omit<FiguresProposal, 'proposedAt' | 'figures'> & { proposed_at: Date; figures: unknown }
  >(
    `SELECT
        p.id, p.run, p.as_of AS "asOf", p.corrects, p.ground, p.moved, p.proposed_by AS "proposedBy", p.proposed_at,
        CASE
          WHEN p.corrects IS NOT NULL THEN jsonb_build_object('en', p.reason_en, 'zh', p.reason_zh)
        END AS reason,
        e.id AS edition,
        convert_from(f.bytes, 'UTF8')::jsonb AS figures
      FROM register.figures_proposal p
      JOIN register.figures_file f ON f.proposal = p.id AND f.name = $2
      LEFT JOIN register.figures_edition e ON e.proposal = p.id
      WHERE $1::uuid IS NULL OR p.id = $1
      ORDER BY p.proposed_at DESC, p.id
      LIMIT $3`,
    [one, PAGE_FILE, MOST],
  );
  return rows.map(({ proposed_at: proposedAt, figures, ...row }) => ({
    ...row,
    proposedAt: proposedAt.toISOString(),
    figures: PageFigures.parse(figures),
  }));
};
