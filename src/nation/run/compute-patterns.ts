import type { RingTotal } from '../../domain/nation/nation-summary.ts';
import { lawNumbersSql } from '../../domain/rules/sql/law-numbers-sql.ts';
import type { Database } from '../database.ts';
import {
  blankOfPatterns,
  gatherPatterns,
  knownOfPatterns,
  patternRows,
  patternTable,
} from '../law/pattern-tables.ts';
import { computeLinks, LINK_PATTERNS, LINK_SHARES } from '../links/compute-links.ts';
import { largestRings } from '../links/largest-rings.ts';
import type { NationOrder } from '../nation-order.ts';
import { BARRED_SHIPPED } from '../patterns/barred-shipped.ts';
import { runSteps, type UndecidedGroup } from '../patterns/decided-groups.ts';
import { neverExited } from '../patterns/never-exited.ts';
import { PATTERNS } from '../patterns/patterns.ts';
import { CERTIFIED_UNAPPLIED, licenceSeveralAmong } from '../patterns/shared-tables.ts';
import type { PatternFacts } from './answer-part.ts';
import { buildBarred } from './build-barred.ts';
import { sharedFromDealt } from './deal-accounts.ts';
import type { Joined } from './join-accounts.ts';
import type { ProgressTeller } from './nation-progress.ts';
import { addUndecided } from './problem-relations.ts';
import { loadTables, saveAndDropTables, saveTables } from './saved-tables.ts';
import type { StageKeeper } from './stage-keeper.ts';
import { TablesInUse } from './tables-in-use.ts';

/**
 * The pattern beside which vehicles that certificates tell and no licence row are counted: it shares all that this
 * takes.
 */
const COUNTED_BESIDE = neverExited;

/**
 * Works out the patterns across vehicles, the links between parties and what the destinations bar, each a stage of
 * its own, loads their tables and gathers their facts. Groups of rows that were not decided are added to `problems`.
 * Yields what was computed, and the largest rings.
 */
export const computePatterns = async (
  database: Database,
  joined: Joined,
  keeper: StageKeeper,
  order: NationOrder,
  teller: ProgressTeller,
): Promise<{
  readonly patterns: PatternFacts;
  readonly rings: readonly RingTotal[];
}> => {
  const { unread, dealt, parts } = joined;
  const numbers = lawNumbersSql(order.law.ruleSet, order.today);
  const held = new TablesInUse(database, [
    licenceSeveralAmong('shared_again'),
    ...(await sharedFromDealt(dealt, parts)),
  ]);
  const undecided: UndecidedGroup[] = [];
  let certified = 0;
  for (const [place, pattern] of PATTERNS.entries()) {
    const { name } = pattern;
    teller.begin('patterns', name, place / PATTERNS.length, (place + 1) / PATTERNS.length, 0);
    const table = patternTable(pattern);
    const stage = `pattern-${name}`;
    let built = false;
    const { counted, large } = await keeper.run(stage, async (folder) => {
      await held.make(pattern.shares ?? []);
      const large = await runSteps(database, pattern.build(numbers));
      const lost = pattern.silenceOf === undefined ? 0 : (unread.get(pattern.silenceOf) ?? 0);
      if (lost > 0) {
        // any of the vehicles may be one of those that the lost rows told of
        await database.run(`DELETE FROM ${table} WHERE (SELECT count(*) FROM ${table}) <= ${lost}`);
      }
      await saveTables(database, [table], folder);
      built = true;
      const counted =
        pattern === COUNTED_BESIDE ? await database.number(CERTIFIED_UNAPPLIED) : null;
      return { counted, large };
    });
    certified = counted ?? certified;
    undecided.push(...large);
    if (!built) await loadTables(database, [table], keeper.folderOf(stage));
    const later = PATTERNS.slice(place + 1).flatMap(({ shares = [] }) => shares);
    await held.keepOnly([...later, ...LINK_SHARES]);
  }
  await addUndecided(database, undecided);
  teller.begin('links', '', 0, 1, 0);
  const tables = LINK_PATTERNS.map(patternTable);
  const rings = await keeper.run('links', async (folder) => {
    await held.make(LINK_SHARES);
    await computeLinks(database, numbers);
    const largest = await largestRings(database);
    await saveAndDropTables(database, tables, folder);
    return largest;
  });
  await held.keepOnly([]);
  await loadTables(database, tables, keeper.folderOf('links'));
  const barred = patternTable(BARRED_SHIPPED);
  await keeper.run(`pattern-${BARRED_SHIPPED.name}`, async (folder) => {
    await buildBarred(database, order.law.ruleSet, joined);
    await runSteps(database, BARRED_SHIPPED.build(numbers));
    await saveAndDropTables(database, [barred], folder);
    return null;
  });
  await loadTables(database, [barred], keeper.folderOf(`pattern-${BARRED_SHIPPED.name}`));
  const all = [...PATTERNS, BARRED_SHIPPED, ...LINK_PATTERNS];
  const known = await knownOfPatterns(database, all);
  for (const statement of gatherPatterns(all, known)) await database.run(statement);
  await database.run(`CREATE OR REPLACE VIEW pattern_rows AS ${patternRows(all)}`);
  return { patterns: { yields: all, known, blank: blankOfPatterns(all, known), certified }, rings };
};
