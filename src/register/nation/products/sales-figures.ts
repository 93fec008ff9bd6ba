import { sql } from '../../../domain/rules/sql/sql.ts';

/** SQL of `SalesFigures` over rows of `register.nation_sales s`. */
export const SALES_FIGURES = sql`
  jsonb_build_object(
    'reported', sum(s.reported),
    'registered', coalesce(sum(s.registered), 0),
    'exportedWithin', coalesce(sum(s.exported_within), 0),
    'withLetter', coalesce(sum(s.with_letter), 0),
    'neverPlated', coalesce(sum(s.never_plated), 0),
    'undecided', coalesce(sum(s.undecided), 0),
    'mayHaveLeft', coalesce(sum(s.may_have_left), 0),
    'restated', coalesce(sum(s.registered - s.exported_within), 0),
    'restatedTold', coalesce(sum(s.registered - s.exported_within) FILTER (WHERE s.reported IS NOT NULL), 0),
    'provisional', coalesce(sum(s.registered) FILTER (WHERE s.provisional), 0)
  )`;
