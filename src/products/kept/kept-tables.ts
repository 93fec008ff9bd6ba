/** What is kept of a run, in the order in which it may be written; the register's tables have the same columns. */
export const KEPT_TABLES = [
  ...['nation_sales', 'nation_public_sales', 'nation_vintage', 'nation_vehicle'],
  ...['nation_application', 'nation_claimant', 'nation_payment', 'nation_service'],
] as const;

/** The column of such a table that names a maker, wherever one does; `test/products/call-makers.test.ts` holds it. */
export const MAKER_COLUMN = 'maker';
