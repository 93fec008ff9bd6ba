import { sql } from '../../domain/rules/sql/sql.ts';
import type { Database } from '../database.ts';
import { plainNumber } from '../patterns/pattern-sql.ts';

/**
 * Builds into `shared_revoked` (`told`, `revoked_on`) the letter rows that another row of the same letter
 * tells to be revoked, earlier than they do themselves; as `engine/revoked-letters.ts`. Needs
 * `shared_issuer`.
 */
export const buildRevocations = async (database: Database): Promise<void> => {
  await database.run(sql`
    CREATE OR REPLACE TEMP TABLE shared_revocation AS
    SELECT
      ${plainNumber('letter_number')} AS number,
      i.company,
      min(letter_revoked_on) AS revoked_on
    FROM letter
    LEFT JOIN shared_issuer i ON i.named = letter_issuer
    WHERE letter_revoked_on IS NOT NULL AND letter_number IS NOT NULL
    GROUP BY ALL
  `);
  await database.run(sql`
    CREATE OR REPLACE TABLE shared_revoked AS
    SELECT l.row_id AS told, min(r.revoked_on) AS revoked_on
    FROM (
      SELECT row_id, letter_issuer, letter_revoked_on, ${plainNumber('letter_number')} AS number
      FROM letter
      WHERE letter_number IS NOT NULL
    ) l
    JOIN shared_revocation r USING (number)
    LEFT JOIN shared_issuer i ON i.named = l.letter_issuer
    WHERE (l.letter_revoked_on IS NULL OR r.revoked_on < l.letter_revoked_on)
      AND coalesce(r.company = i.company, true)
    GROUP BY l.row_id
    ORDER BY l.row_id
  `);
  await database.run('DROP TABLE shared_revocation');
};
