import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { RuleSet } from '../../domain/rules/syntax.ts';
import type { Database } from '../database.ts';
import { buildDossiers } from '../dossiers/build-dossiers.ts';
import { knownInFiles, overviewOf } from '../law/answers-overview.ts';
import { carriedColumns } from '../law/answers-sql.ts';
import { findingQueries, writeFindings } from '../law/findings-sql.ts';
import { countResults } from '../law/packed-results.ts';
import { rareFindings, writeRareRows } from '../law/rare-findings.ts';
import type { StagesOrder } from '../nation-order.ts';
import { parquetRows } from '../parquet-sql.ts';
import {
  answerApplied,
  answeredRelation,
  PART,
  type PatternFacts,
  writeVerdicts,
} from './answer-part.ts';
import { askUnapplied, unappliedStage } from './ask-unapplied.ts';
import type { Joined } from './join-accounts.ts';
import type { ProgressTeller } from './nation-progress.ts';
import type { Stages } from './stages.ts';

/** What came of all parts. */
interface Answered {
  /** Vehicles in no application. */
  readonly unapplied: number;
  /** Files of verdicts, part by part, of the columns of `verdictsQuery` and in the form of the output. */
  readonly verdicts: readonly string[];
  /** Files of the dossiers and the results, part by part. */
  readonly dossiers: readonly string[];
  /** Files of findings, in order, of the columns of the output and in its form. */
  readonly findings: readonly string[];
  /** Columns of facts that stand in none of the files: no vehicle has them. */
  readonly blank: ReadonlySet<string>;
}

/** What a stage of a part says of itself. */
interface PartAnswered {
  readonly rows: number;
  readonly blank: readonly string[];
}

/**
 * Shares of the time at which the vehicles of applications, and those of none, are answered; a guess from measured
 * runs.
 */
const APPLIED_SHARE = 0.7; // not-law: how progress is told
const UNAPPLIED_SHARE = 0.75; // not-law: how progress is told

/** The stage of the findings of vehicles in applications. */
const FINDINGS = 'findings';

/** Where the findings are within the stage when a share of them is done. */
const findingsAt = (done: number): number => UNAPPLIED_SHARE + (1 - UNAPPLIED_SHARE) * done;

const columnsOf = (ruleSet: RuleSet): ReadonlySet<string> => new Set(carriedColumns(ruleSet));

const partStage = (part: number): string => `part-${part}`;

/** A file of all parts, in order. */
const ofParts = (
  stages: Stages,
  stageOf: (part: number) => string,
  parts: number,
  file: string,
): readonly string[] =>
  Array.from({ length: parts }, (_, part) => join(stages.folderOf(stageOf(part)), file));

const together = (files: readonly string[]): string => `SELECT * FROM ${parquetRows(...files)}`;

/**
 * Builds the vehicles of each part side by side and reads the law over them, each part a stage of its
 * own, and then those in no application; makes the relations `verdicts`,
 * `unapplied` and `findings` of all parts.
 */
export const answerParts = async (
  database: Database,
  joined: Joined,
  patterns: PatternFacts,
  stages: Stages,
  order: StagesOrder,
  teller: ProgressTeller,
): Promise<Answered> => {
  const { ruleSet } = order.law;
  const { given, parts, rows, dealt, broken, bound } = joined;
  let applied = 0;
  const answerPart = async (own: Database, part: number, folder: string): Promise<PartAnswered> => {
    const law = answerApplied(own, ruleSet, patterns, bound, folder);
    const none = await buildDossiers(own, given, { part, parts, dealt }, law, columnsOf(ruleSet));
    const answered = await writeVerdicts(own, ruleSet, none, folder, broken, bound);
    return { rows: answered, blank: [...none] };
  };
  const all = Array.from({ length: parts }, (_, part) => part);
  const [answered] = await stages.each(database, all, partStage, answerPart, {
    rows: rows / parts,
    begins: (part, before) => {
      const item = parts === 1 ? '' : `${part + 1}/${parts}`;
      const at = (place: number): number => (APPLIED_SHARE * place) / parts;
      teller.begin('answering', item, at(before), at(before + 1), applied);
    },
    ends: (part) => {
      applied += part.rows;
    },
  });
  // the same of every part: it hangs on what was given and what the patterns found
  const blank = new Set(answered?.blank);
  teller.begin('answering', '', APPLIED_SHARE, UNAPPLIED_SHARE, applied);
  const unapplied = await askUnapplied(database, joined, patterns, stages, order);
  const verdicts = ofParts(stages, partStage, parts, PART.verdicts);
  const dossiers = ofParts(stages, partStage, parts, PART.answered);
  const ofOthers = (file: string): readonly string[] =>
    ofParts(stages, unappliedStage, unapplied.parts, file);
  await database.makeRelation('verdicts', together(verdicts));
  await database.makeRelation('unapplied', together(ofOthers(PART.unapplied)));
  await database.makeRelation('answers', answeredRelation(ruleSet, dossiers, blank));
  const found = await stages.run<readonly string[]>(FINDINGS, async (folder) => {
    const known = new Map([
      ...[...blank].map((column) => [column, 0] as const),
      ...(await knownInFiles(database, dossiers)),
    ]);
    const counts = await countResults(database, ruleSet, parquetRows(...dossiers));
    const columns = rareFindings(counts, applied);
    const rare = await writeRareRows(database, ruleSet, columns, dossiers, blank, folder);
    await database.makeRelation('answers_rare', answeredRelation(ruleSet, rare, blank));
    const overview = await overviewOf(database, ruleSet, 'answers', known, counts);
    const tableOf = (column: string): string => (columns.has(column) ? 'answers_rare' : 'answers');
    const findings = findingQueries(ruleSet, tableOf, patterns.yields, false, overview, bound);
    const files = await writeFindings(database, findings, folder, (place, of) =>
      teller.begin(
        'answering',
        FINDINGS,
        findingsAt(place / of),
        findingsAt((place + 1) / of),
        applied,
      ),
    );
    for (const path of rare) await rm(path);
    return files;
  });
  const findings = [
    ...found.map((file) => join(stages.folderOf(FINDINGS), file)),
    ...ofOthers(PART.unappliedFindings),
  ];
  await database.makeRelation('findings', together(findings));
  return { unapplied: unapplied.vehicles, verdicts, dossiers, findings, blank };
};
