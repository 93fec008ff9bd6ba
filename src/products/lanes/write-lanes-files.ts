import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { sql } from '../../domain/rules/sql/sql.ts';
import { type Database, sqlText } from '../../nation/database.ts';
import { inertSql } from '../../nation/inert-sql.ts';
import type { Estimate, LanesEstimate } from '../../report/lanes/lanes-model.ts';

const columns = (csv: boolean): string => {
  const written = (column: string): string => (csv ? inertSql(column) : column);
  return sql`
    ${written('unit')} AS application,
    ${written('province')} AS province,
    ${written('applicant')} AS applicant,
    vehicles,
    gate,
    score AS risk_score,
    lane,
    reasons,
    review_day,
    sampled,
    selection_probability`;
};

const copy = (database: Database, query: string, path: string, format: string): Promise<void> =>
  database.run(`COPY (${query}) TO ${sqlText(path)} (FORMAT ${format})`);

/** What is to be reviewed, with the outcome when it is known already, and a place for it when not. */
const reviews = (only: string): string =>
  sql`
    SELECT
      ${inertSql('unit')} AS application,
      ${inertSql('province')} AS province,
      ${inertSql('applicant')} AS applicant,
      vehicles,
      lane,
      reasons,
      sampled,
      review_day,
      coalesce(outcome, '') AS outcome
    FROM lanes
    LEFT JOIN outcomes USING (unit)
    WHERE ${only}
    ORDER BY province, place`;

const figure = (value: number | null): string =>
  value === null ? '' : String(Number(value.toFixed(6)));

const line = (measure: string, { value, lower, upper }: Estimate, rest: LanesEstimate): string =>
  [
    measure,
    figure(value),
    figure(lower),
    figure(upper),
    rest.confidence,
    rest.population,
    rest.drawn,
    rest.answered,
    rest.found,
    rest.selected.applications,
    rest.selected.irregular,
    rest.selected.open,
  ].join(',');

/** The estimate as CSV: one line a measure; without outcomes the head alone. */
const estimateCsv = (estimate: LanesEstimate | null): string =>
  `${[
    'measure,estimate,lower,upper,confidence,granted,sampled,answered,irregular_in_sample,selected,' +
      'irregular_selected,selected_open',
    ...(estimate === null
      ? []
      : [
          line('irregular_share', estimate.share, estimate),
          line('irregular_total', estimate.total, estimate),
          line('detection_share', estimate.detection, estimate),
        ]),
  ].join('\n')}\n`;

/**
 * Writes `lanes.parquet` and `.csv` (by application), `reviews.csv` (all reviews, by province and day),
 * `sample.csv` (those of the random sample) and `estimate.csv` from the relations `lanes` and `outcomes`.
 */
export const writeLanesFiles = async (
  database: Database,
  folder: string,
  estimate: LanesEstimate | null,
): Promise<void> => {
  const all = (csv: boolean): string => `SELECT ${columns(csv)} FROM lanes ORDER BY unit`;
  await copy(database, all(false), join(folder, 'lanes.parquet'), 'parquet, COMPRESSION zstd');
  await copy(database, all(true), join(folder, 'lanes.csv'), 'csv, HEADER');
  await copy(database, reviews('place IS NOT NULL'), join(folder, 'reviews.csv'), 'csv, HEADER');
  await copy(database, reviews('sampled'), join(folder, 'sample.csv'), 'csv, HEADER');
  await writeFile(join(folder, 'estimate.csv'), estimateCsv(estimate));
};
