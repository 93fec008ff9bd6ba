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
import type { StagesOrder } from '../nation-order.ts';
import { BARRED_SHIPPED } from '../patterns/barred-shipped.ts';
import { runSteps, type UndecidedGroup } from '../patterns/decided-groups.ts';
import { neverExited } from '../patterns/never-exited.ts';
import type { Pattern } from '../patterns/pattern.ts';
import { PATTERNS } from '../patterns/patterns.ts';
import { CERTIFIED_UNAPPLIED, licenceSeveralAmong } from '../patterns/shared-tables.ts';
import type { PatternFacts } from './answer-part.ts';
import { buildBarred } from './build-barred.ts';
import { sharedFromDealt } from './deal-accounts.ts';
import type { Joined } from './join-accounts.ts';
import type { ProgressTeller } from './nation-progress.ts';
import { addUndecided } from './problem-relations.ts';
import { loadTables, saveAndDropTables, saveTables } from './saved-tables.ts';
import type { Stages } from './stages.ts';
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
  stages: Stages,
  order: StagesOrder,
  teller: ProgressTeller,
): Promise<{
  readonly patterns: PatternFacts;
  readonly rings: readonly RingTotal[];
}> => {
  const { unread, dealt, parts, standing } = joined;
  const numbers = lawNumbersSql(order.law.ruleSet, order.today);
  const held = new TablesInUse(database, [
    licenceSeveralAmong('shared_again'),
    ...(await sharedFromDealt(dealt, parts)),
  ]);
  const built = new Set<Pattern>();
  const build = async (_: Database, pattern: Pattern, folder: string) => {
    const later = PATTERNS.slice(PATTERNS.indexOf(pattern)).flatMap(({ shares = [] }) => shares);
    await held.keepOnly([...later, ...LINK_SHARES]);
    await held.make(pattern.shares ?? []);
    const table = patternTable(pattern);
    const large = await runSteps(database, pattern.build(numbers), standing);
    const lost = pattern.silenceOf === undefined ? 0 : (unread.get(pattern.silenceOf) ?? 0);
    if (lost > 0) {
      // any of the vehicles may be one of those that the lost rows told of
      await database.run(`DELETE FROM ${table} WHERE (SELECT count(*) FROM ${table}) <= ${lost}`);
    }
    await saveTables(database, [table], folder);
    built.add(pattern);
    const counts = pattern === COUNTED_BESIDE && standing.size === 0;
    const counted = counts ? await database.number(CERTIFIED_UNAPPLIED) : null;
    return { counted, large };
  };
  const stageOf = ({ name }: Pick<Pattern, 'name'>): string => `pattern-${name}`;
  const found = await stages.each(database, PATTERNS, stageOf, build, {
    begins: ({ name }, before) =>
      teller.begin('patterns', name, before / PATTERNS.length, (before + 1) / PATTERNS.length, 0),
  });
  await held.keepOnly(LINK_SHARES);
  const undecided: readonly UndecidedGroup[] = found.flatMap(({ large }) => large);
  const certified = found.reduce((sum, { counted }) => sum + (counted ?? 0), 0);
  for (const pattern of PATTERNS) {
    if (built.has(pattern)) continue;
    await loadTables(database, [patternTable(pattern)], stages.folderOf(stageOf(pattern)));
  }
  await addUndecided(database, undecided);
  teller.begin('links', '', 0, 1, 0);
  const tables = LINK_PATTERNS.map(patternTable);
  const rings = await stages.run('links', async (folder) => {
    await held.make(LINK_SHARES);
    await computeLinks(database, numbers, standing);
    const largest = await largestRings(database);
    await saveAndDropTables(database, tables, folder);
    return largest;
  });
  await held.keepOnly([]);
  await loadTables(database, tables, stages.folderOf('links'));
  const barred = patternTable(BARRED_SHIPPED);
  await stages.run(stageOf(BARRED_SHIPPED), async (folder) => {
    await buildBarred(database, order.law.ruleSet, joined);
    await runSteps(database, BARRED_SHIPPED.build(numbers));
    await saveAndDropTables(database, [barred], folder);
    return null;
  });
  await loadTables(database, [barred], stages.folderOf(stageOf(BARRED_SHIPPED)));
  const all = [...PATTERNS, BARRED_SHIPPED, ...LINK_PATTERNS];
  const known = await knownOfPatterns(database, all);
  for (const statement of gatherPatterns(all, known)) await database.run(statement);
  await database.run(`CREATE OR REPLACE VIEW pattern_rows AS ${patternRows(all)}`);
  return { patterns: { yields: all, known, blank: blankOfPatterns(all, known), certified }, rings };
};
