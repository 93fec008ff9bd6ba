import type { DatedValue } from '../../domain/rules/syntax.ts';
import type { RingTotal } from '../../report/nation/nation-summary.ts';
import type { Database } from '../database.ts';
import {
  gatherPatterns,
  type PatternYield,
  patternRows,
  patternTable,
} from '../law/pattern-tables.ts';
import { computeLinks, LINK_PATTERNS } from '../links/compute-links.ts';
import { largestRings } from '../links/largest-rings.ts';
import type { NationOrder } from '../nation-order.ts';
import { PATTERNS } from '../patterns/patterns.ts';
import { keepTables, loadTables } from './kept-tables.ts';
import type { ProgressTeller } from './nation-progress.ts';
import type { StageKeeper } from './stage-keeper.ts';

/** The stage of the links between parties. */
const LINKS = 'links';

/** The value of the law in force on a day, for a pattern that computes with it. */
const parametersOn =
  (order: NationOrder) =>
  (name: string): number | string => {
    const value: DatedValue | undefined = order.law.ruleSet.rules
      .flatMap(({ values }) => values)
      .find(({ id }) => id === name);
    const period = value?.periods.find(
      ({ from, until }) =>
        (from === null || from <= order.today) && (until === null || order.today <= until),
    );
    const said = period?.value;
    if (typeof said !== 'number' && typeof said !== 'string') {
      throw new Error(`the law sets no ${name} on this day`);
    }
    return said;
  };

/** A piece of work on a connection of its own. */
interface Job {
  readonly name: string;
  readonly work: (database: Database) => Promise<void>;
}

/**
 * Runs jobs, two at a time on two connections: where one keeps a single thread busy, or none, the other
 * goes on. All that began have ended when it resolves or fails.
 */
const runInPairs = async (
  database: Database,
  jobs: readonly Job[],
  began: (name: string, place: number) => void,
): Promise<void> => {
  const waiting = [...jobs.entries()];
  let failed = false;
  const lane = async (own: Database): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined && !failed; next = waiting.shift()) {
      const [place, { name, work }] = next;
      began(name, place);
      try {
        await work(own);
      } catch (error) {
        failed = true;
        throw error;
      }
    }
  };
  const second = await database.beside();
  try {
    const ended = await Promise.allSettled([lane(second), lane(database)]);
    for (const one of ended) if (one.status === 'rejected') throw one.reason;
  } finally {
    second.close();
  }
};

/**
 * Works out the patterns across vehicles and the links between parties, each a stage of its own, loads
 * their tables and gathers their facts. Yields what was computed, and the largest rings.
 */
export const computePatterns = async (
  database: Database,
  keeper: StageKeeper,
  order: NationOrder,
  teller: ProgressTeller,
): Promise<{
  readonly patterns: readonly PatternYield[];
  readonly rings: readonly RingTotal[];
}> => {
  const parameters = parametersOn(order);
  const stageOf = ({ name }: PatternYield): string => `pattern-${name}`;
  let rings: readonly RingTotal[] = [];
  const links: Job = {
    name: LINKS,
    work: async (own) => {
      rings = await keeper.run(LINKS, async (folder) => {
        await computeLinks(own, parameters);
        const largest = await largestRings(own);
        await keepTables(own, LINK_PATTERNS.map(patternTable), folder);
        return largest;
      });
    },
  };
  const patterns = PATTERNS.map(
    (pattern): Job => ({
      name: pattern.name,
      work: async (own) => {
        await keeper.run(stageOf(pattern), async (folder) => {
          for (const statement of pattern.build(parameters)) await own.run(statement);
          await keepTables(own, [patternTable(pattern)], folder);
          return null;
        });
      },
    }),
  );
  // the links are the longest, and for a part of their time keep the database idle
  const jobs = [links, ...patterns];
  await runInPairs(database, jobs, (name, place) =>
    teller.begin('patterns', name, place / jobs.length, (place + 1) / jobs.length, 0),
  );
  for (const pattern of PATTERNS) {
    await loadTables(database, [patternTable(pattern)], keeper.folderOf(stageOf(pattern)));
  }
  await loadTables(database, LINK_PATTERNS.map(patternTable), keeper.folderOf(LINKS));
  const all = [...PATTERNS, ...LINK_PATTERNS];
  for (const statement of gatherPatterns(all)) await database.run(statement);
  await database.run(`CREATE OR REPLACE VIEW pattern_rows AS ${patternRows(all)}`);
  return { patterns: all, rings };
};
