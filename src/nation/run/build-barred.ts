import type { RuleSet } from '../../domain/rules/syntax.ts';
import type { Database } from '../database.ts';
import { buildDossiers } from '../dossiers/build-dossiers.ts';
import { withBlank } from '../law/blank-columns.ts';
import { BARRED_TOLD, barredColumns, barredTold } from '../patterns/barred-shipped.ts';
import type { Joined } from './join-accounts.ts';

/**
 * Builds the vehicles that left, and those that their destination bars, into the table `BARRED_TOLD`: the dossiers of
 * each part are laid out as far as the entry rules read them, and the rules asked.
 */
export const buildBarred = async (
  database: Database,
  ruleSet: RuleSet,
  { given, parts, dealt, bound }: Pick<Joined, 'given' | 'parts' | 'dealt' | 'bound'>,
): Promise<void> => {
  const columns = new Set(barredColumns(ruleSet));
  for (let part = 0; part < parts; part += 1) {
    const head =
      part === 0 ? `CREATE OR REPLACE TABLE ${BARRED_TOLD} AS` : `INSERT INTO ${BARRED_TOLD}`;
    await buildDossiers(
      database,
      given,
      { part, parts, dealt },
      ({ query, blank }) => {
        const none = new Set([...columns].filter((column) => blank.has(column)));
        const told = ['row_id', ...[...columns].filter((column) => !none.has(column))].join(', ');
        const dossiers = withBlank(`(SELECT ${told} FROM (${query}))`, none);
        const leaving = barredTold(ruleSet, `(${dossiers})`, none, bound);
        return database.runAsWritten(`${head} ${leaving}`);
      },
      columns,
    );
  }
};
