import { ACCOUNTS, type Account } from '../../domain/facts/fact-table.ts';
import { sql } from '../../domain/rules/sql/sql.ts';
import type { RuleSet } from '../../domain/rules/syntax.ts';
import { factsOf } from '../../nation/account-columns.ts';
import { DatabaseError } from '../../nation/database-error.ts';
import { gatherPatterns } from '../../nation/law/pattern-tables.ts';
import { type PatternStep, runSteps } from '../../nation/patterns/decided-groups.ts';
import { stepsOf } from '../../nation/patterns/pattern.ts';
import type { ScreenedNation } from '../../nation/store/screened-nation.ts';
import { STORED_ACCOUNTS } from '../../nation/store/stored-accounts.ts';
import { type ChangedPattern, numbersOf } from './changed-patterns.ts';
import { fromDossiers, LIMIT_FILING_RELATIONS } from './stand-in-relations.ts';

/** Laws before and after, and the day of the answer, a day number. */
export interface LawsOfDay {
  readonly before: RuleSet;
  readonly after: RuleSet;
  readonly today: number;
}

/** An account as far as it was kept: of the licence what is in the dossiers. Null when it was not. */
const accountView = (
  { index }: ScreenedNation,
  account: Account,
  dossier: ReadonlySet<string>,
): string | null => {
  if (account === 'licence') {
    const columns = factsOf(account).map(({ column }) => column);
    const kept = columns.filter((column) => dossier.has(column));
    return sql`
      CREATE VIEW licence AS
      SELECT row_id, ${kept.join(', ')}
      FROM main.dossiers`;
  }
  const kept = STORED_ACCOUNTS.includes(account) || !index.accounts.includes(account);
  return kept ? `CREATE VIEW ${account} AS SELECT * FROM main.${account}` : null;
};

/** Steps that make a pattern's table anew; null when an account it reads was not kept. */
const stepsFor = (
  { pattern }: ChangedPattern,
  nation: ScreenedNation,
  laws: LawsOfDay,
  dossier: ReadonlySet<string>,
): readonly PatternStep[] | null => {
  if (pattern === null) return null;
  const fresh = numbersOf(laws.after, laws.before, laws.today);
  if (pattern.name === 'limitFiling') return [...LIMIT_FILING_RELATIONS, ...pattern.build(fresh)];
  const own = fromDossiers(pattern);
  const views = new Map(
    ACCOUNTS.flatMap((account) => {
      const view = accountView(nation, account, dossier);
      return view === null ? [] : [[account, view]];
    }),
  );
  const isMissing = own.reads.some((account) => !views.has(account));
  return isMissing ? null : [...views.values(), ...stepsOf(own, fresh)];
};

/**
 * Works patterns out again under another law from what a screening kept, and gathers their facts in
 * `facts_of_row` and `facts_of_vin`. Of several licence rows of one application and VIN the first counts.
 *
 * @param dossier columns of `dossiers`.
 * @returns the first that cannot be worked out from what was kept; null when all are.
 */
export const recountPatterns = async (
  nation: ScreenedNation,
  changed: readonly ChangedPattern[],
  laws: LawsOfDay,
  dossier: ReadonlySet<string>,
): Promise<ChangedPattern | null> => {
  const { database } = nation;
  const schemas: string[] = [];
  for (const [place, one] of changed.entries()) {
    const steps = stepsFor(one, nation, laws, dossier);
    if (steps === null) return one;
    const schema = `recount_${place}`;
    schemas.push(schema);
    await database.run(`CREATE SCHEMA ${schema}`);
    // alone on the path, so that an account which was not kept is missing and not empty
    await database.run(`SET search_path = '${schema}'`);
    try {
      await runSteps(database, steps);
    } catch (error) {
      // a column or relation that is not there: the screening did not keep it
      if (error instanceof DatabaseError && error.isUnknownName) return one;
      throw error;
    }
  }
  await database.run(`SET search_path = '${schemas.join(',')}'`);
  for (const statement of gatherPatterns(changed.map(({ yields }) => yields))) {
    await database.run(statement);
  }
  await database.run(`SET search_path = 'main,${schemas.join(',')}'`);
  return null;
};
