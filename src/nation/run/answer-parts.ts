import { join } from 'node:path';
import type { RuleSet } from '../../domain/rules/syntax.ts';
import { type Database, sqlText } from '../database.ts';
import { layPart } from '../dossiers/lay-part.ts';
import { layUnapplied } from '../dossiers/lay-unapplied.ts';
import { carriedColumns } from '../law/answers-sql.ts';
import { rulesOfEveryVehicle } from '../law/every-vehicle.ts';
import type { PatternYield } from '../law/pattern-tables.ts';
import type { NationOrder } from '../nation-order.ts';
import type { PartFiles } from '../store/write-store.ts';
import {
  answerApplied,
  answerUnapplied,
  PART,
  writeApplied,
  writeUnapplied,
} from './answer-part.ts';
import type { Joined } from './join-accounts.ts';
import type { ProgressTeller } from './nation-progress.ts';
import type { StageKeeper } from './stage-keeper.ts';

interface PartCounts {
  readonly applied: number;
  readonly unapplied: number;
}

/** What came of all parts. */
interface Answered extends PartCounts {
  /** Files of each part, in order. */
  readonly files: readonly PartFiles[];
}

const columnsOf = (ruleSet: RuleSet): ReadonlySet<string> => new Set(carriedColumns(ruleSet));

const stageOf = (part: number): string => `part-${part}`;

/** Files of all parts, in order, as one relation. */
const allParts = (keeper: StageKeeper, parts: number, file: string): string => {
  const paths = Array.from({ length: parts }, (_, part) =>
    sqlText(join(keeper.folderOf(stageOf(part)), file)),
  );
  return `SELECT * FROM read_parquet([${paths.join(', ')}])`;
};

/**
 * Lays the vehicles of each part side by side and reads the law over them, each part a stage of its
 * own; then makes the relations `verdicts`, `findings` and `unapplied` of all parts. Yields how many
 * vehicles were answered, and how many in no application were asked the flags of every vehicle.
 */
export const answerParts = async (
  database: Database,
  { given, parts, broken }: Joined,
  patterns: readonly PatternYield[],
  keeper: StageKeeper,
  order: NationOrder,
  teller: ProgressTeller,
): Promise<Answered> => {
  const { ruleSet } = order.law;
  const everyVehicle = rulesOfEveryVehicle(ruleSet);
  let applied = 0;
  let unapplied = 0;
  for (let part = 0; part < parts; part += 1) {
    const item = parts === 1 ? '' : `${part + 1}/${parts}`;
    teller.begin('answering', item, part / parts, (part + 1) / parts, applied);
    const counts = await keeper.run(stageOf(part), async (folder): Promise<PartCounts> => {
      const share = { part, parts };
      const law = answerApplied(database, ruleSet, patterns);
      await layPart(database, given, share, columnsOf(ruleSet), law);
      const answered = await writeApplied(database, ruleSet, patterns, folder, broken);
      const flags = answerUnapplied(database, everyVehicle, patterns);
      const asked = await layUnapplied(database, given, share, columnsOf(everyVehicle), flags);
      await writeUnapplied(database, everyVehicle, patterns, folder);
      return { applied: answered, unapplied: asked };
    });
    applied += counts.applied;
    unapplied += counts.unapplied;
  }
  const view = (name: string, query: string): Promise<void> =>
    database.run(`CREATE OR REPLACE VIEW ${name} AS ${query}`);
  await view('verdicts', allParts(keeper, parts, PART.verdicts));
  await view('unapplied', allParts(keeper, parts, PART.unapplied));
  await view(
    'findings',
    `${allParts(keeper, parts, PART.findings)} UNION ALL ${allParts(keeper, parts, PART.unappliedFindings)}`,
  );
  const files = Array.from({ length: parts }, (_, part) => ({
    verdicts: join(keeper.folderOf(stageOf(part)), PART.verdicts),
    dossiers: join(keeper.folderOf(stageOf(part)), PART.dossiers),
  }));
  return { applied, unapplied, files };
};
