import { join } from 'node:path';
import type { RuleSet } from '../../domain/rules/syntax.ts';
import { type Database, sqlText } from '../database.ts';
import { layPart } from '../dossiers/lay-part.ts';
import { carriedColumns } from '../law/answers-sql.ts';
import type { PatternYield } from '../law/pattern-tables.ts';
import type { NationOrder } from '../nation-order.ts';
import type { PartFiles } from '../store/write-store.ts';
import { answerApplied, PART, writeApplied } from './answer-part.ts';
import { askUnapplied, unappliedStage } from './ask-unapplied.ts';
import type { Joined } from './join-accounts.ts';
import type { ProgressTeller } from './nation-progress.ts';
import type { StageKeeper } from './stage-keeper.ts';

/** What came of all parts. */
interface Answered {
  /** Vehicles in no application. */
  readonly unapplied: number;
  /** Files of each part, in order. */
  readonly files: readonly PartFiles[];
}

/** Share of the time that the vehicles of applications take; a guess from measured runs. */
const APPLIED_SHARE = 0.9;

const columnsOf = (ruleSet: RuleSet): ReadonlySet<string> => new Set(carriedColumns(ruleSet));

const partStage = (part: number): string => `part-${part}`;

/** Files of all parts, in order, as one relation. */
const allParts = (
  keeper: StageKeeper,
  stageOf: (part: number) => string,
  parts: number,
  file: string,
): string => {
  const paths = Array.from({ length: parts }, (_, part) =>
    sqlText(join(keeper.folderOf(stageOf(part)), file)),
  );
  return `SELECT * FROM read_parquet([${paths.join(', ')}])`;
};

/**
 * Lays the vehicles of each part side by side and reads the law over them, each part a stage of its
 * own, and then those in no application; makes the relations `verdicts`, `findings` and `unapplied` of
 * all parts.
 */
export const answerParts = async (
  database: Database,
  joined: Joined,
  patterns: readonly PatternYield[],
  keeper: StageKeeper,
  order: NationOrder,
  teller: ProgressTeller,
): Promise<Answered> => {
  const { ruleSet } = order.law;
  const { given, parts, broken } = joined;
  let applied = 0;
  for (let part = 0; part < parts; part += 1) {
    const item = parts === 1 ? '' : `${part + 1}/${parts}`;
    const at = (place: number): number => (APPLIED_SHARE * place) / parts;
    teller.begin('answering', item, at(part), at(part + 1), applied);
    applied += await keeper.run(partStage(part), async (folder) => {
      const law = answerApplied(database, ruleSet, patterns);
      await layPart(database, given, { part, parts }, columnsOf(ruleSet), law);
      return writeApplied(database, ruleSet, patterns, folder, broken);
    });
  }
  teller.begin('answering', '', APPLIED_SHARE, 1, applied);
  const unapplied = await askUnapplied(database, joined, patterns, keeper, order);
  const view = (name: string, query: string): Promise<void> =>
    database.run(`CREATE OR REPLACE VIEW ${name} AS ${query}`);
  const ofApplied = (file: string): string => allParts(keeper, partStage, parts, file);
  const ofOthers = (file: string): string =>
    allParts(keeper, unappliedStage, unapplied.parts, file);
  await view('verdicts', ofApplied(PART.verdicts));
  await view('unapplied', ofOthers(PART.unapplied));
  await view(
    'findings',
    `${ofApplied(PART.findings)} UNION ALL ${ofOthers(PART.unappliedFindings)}`,
  );
  const files = Array.from({ length: parts }, (_, part) => ({
    verdicts: join(keeper.folderOf(partStage(part)), PART.verdicts),
    dossiers: join(keeper.folderOf(partStage(part)), PART.dossiers),
  }));
  return { unapplied: unapplied.vehicles, files };
};
