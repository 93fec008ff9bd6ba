import {
  refundEntry as definition,
  type EntryFigures,
  type EntryFinding,
  entriesFound,
  entryUsualPercent,
} from '../../domain/patterns/refund-entry.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import { byOwnDay } from './by-own-day.ts';
import type { Pattern } from './pattern.ts';
import { inSteps, isPlaceholder, isWellFormed, plainNumber } from './pattern-sql.ts';

/** The customs entry whose item a plain number names, as `domain/patterns/refund-entry.ts` reads it. */
export const entryOfItem = (
  number: string,
  {
    entryDigits,
    itemDigitsLeast,
    itemDigitsMost,
  }: Pick<EntryFigures, 'entryDigits' | 'itemDigitsLeast' | 'itemDigitsMost'>,
): string => sql`(
  CASE
    WHEN length(${number}) - ${entryDigits} BETWEEN ${itemDigitsLeast} AND ${itemDigitsMost}
      AND regexp_full_match(${number}, '[0-9]+')
    THEN left(${number}, ${entryDigits})
  END)`;

const RELIED = plainNumber('refund_declaration');
const ENTERED = plainNumber('declaration_number');

const CLAIMS = sql`
  FROM refund
  WHERE refund_declaration IS NOT NULL
    AND refund_vin IS NOT NULL`;

/**
 * R22: VINs refunded on an entry that does not declare them are picked here and decided by
 * `domain/patterns/refund-entry.ts`, with all rows of these entries.
 */
export const refundEntry: Pattern = {
  name: definition.name,
  facts: ['pattern.refundEntry', 'pattern.refundEntryUsualPercent'],
  reads: ['refund', 'declaration'],
  build: (law) =>
    byOwnDay(refundEntry, law, (ofDay) => {
      const figures = definition.figures(ofDay);
      return inSteps(
        {
          entry_since: sql`
            SELECT min(least(declaration_declared_on, declaration_exited_on)) - DATE '1970-01-01' AS since
            FROM declaration`, // not-law: the day from which days are counted
          entry_unlike: sql`
            SELECT vin, entry, ${entryOfItem('any_value(entry)', figures)} AS bare
            FROM (SELECT refund_vin AS vin, ${RELIED} AS entry, refund_claimed_on AS day ${CLAIMS}) r
            ANTI JOIN (
              SELECT ${ENTERED} AS entry, declaration_vin AS vin
              FROM declaration
              WHERE declaration_vin IN (SELECT refund_vin FROM refund)) d
              ON d.entry = r.entry AND d.vin = r.vin
            WHERE EXISTS (SELECT 1 FROM declaration)
              AND coalesce(r.day - DATE '1970-01-01' >= (SELECT since FROM entry_since), true)
            GROUP BY vin, entry
            HAVING NOT ${isPlaceholder('any_value(entry)', figures.shortestNumber)}
              AND ${isWellFormed('any_value(vin)')}`, // not-law: the day from which days are counted
          entry_own: sql`
            SELECT declaration_vin AS vin, ${ENTERED} AS entry
            FROM declaration
            WHERE declaration_vin IN (SELECT vin FROM entry_unlike)`,
          entry_astray: sql`
            SELECT a.*
            FROM entry_unlike a
            ANTI JOIN entry_own o ON o.vin = a.vin AND o.entry = a.bare`,
        },
        {
          yields: refundEntry,
          key: 'refund.vin',
          rows: {
            refund: sql`
              SELECT vin AS key, NULL AS row_id, vin AS refund_vin, entry AS refund_declaration
              FROM entry_astray`,
            // entries of the vehicle, those that it relies on, and one that tells nothing: there are entries at all
            declaration: sql`
              SELECT vin AS key, NULL AS row_id, vin AS declaration_vin, entry AS declaration_number
              FROM entry_own
              WHERE vin IN (SELECT vin FROM entry_astray)
              UNION ALL
              SELECT DISTINCT vin, NULL, declaration_vin, entry
              FROM (
                SELECT vin, entry FROM entry_astray
                UNION
                SELECT vin, bare FROM entry_astray)
              JOIN declaration ON ${ENTERED} = entry
              UNION ALL
              SELECT DISTINCT vin, NULL, NULL, NULL
              FROM entry_astray`,
          },
          population: {
            query: `SELECT (SELECT since FROM entry_since) AS since, count(*) AS claims ${CLAIMS}`,
            read: async ([all], groups) => {
              const since = all?.['since'] == null ? null : Number(all['since']);
              const found: { readonly found: EntryFinding }[] = [];
              for await (const { told } of groups)
                found.push(...entriesFound(told, figures, since).found);
              const claims = Number(all?.['claims']);
              return {
                entries: { since },
                entryUsualPercent: entryUsualPercent(found, claims, figures),
              };
            },
          },
          decide: ({ told }, nation) => definition.find(told, figures, nation),
        },
      );
    }),
};
