import { EditionDocument } from '../../products/figures/edition-document.ts';
import { PageFigures } from '../../products/figures/page-figures.ts';
import { PAGE_FILE } from '../../products/figures/write-figures.ts';
import { action } from '../action.ts';
import { EDITIONS } from './editions-sql.ts';
import { EditionId, FiguresEditionInFull } from './figures-shapes.ts';
import { type EditionRow, shownEdition } from './shown-edition.ts';

/** An edition: what it says of itself, its sums, and whether it was corrected. */
export const getFiguresEdition = action({
  method: 'GET',
  path: '/v1/figures/editions/{edition}',
  summary: { en: 'An edition of the figures', zh: '某一版数据' },
  description:
    'Its files stand at `/figures/{edition}/{file}` and never change. `mileproof figures recompute` makes every sum ' +
    'again from `counts.csv`.',
  access: 'public',
  params: { edition: EditionId },
  answer: FiguresEditionInFull,
  work: async ({ tx, refuse }, { edition }) => {
    const row = await tx.maybe<EditionRow>(`SELECT f.* FROM (${EDITIONS}) f WHERE f.edition = $1`, [
      edition,
    ]);
    if (row === null) return refuse('not-found', { field: 'edition' });
    const kept = await tx.one<{ document: unknown; figures: unknown }>(
      `SELECT convert_from(e.bytes, 'UTF8')::jsonb AS document, convert_from(f.bytes, 'UTF8')::jsonb AS figures
        FROM register.figures_edition e
        JOIN register.figures_file f ON f.proposal = e.proposal AND f.name = $2
        WHERE e.id = $1`,
      [edition, PAGE_FILE],
    );
    return {
      ...shownEdition(row),
      document: EditionDocument.parse(kept.document),
      figures: PageFigures.parse(kept.figures),
    };
  },
});
