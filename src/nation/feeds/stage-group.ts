import { appendFile, rm } from 'node:fs/promises';
import type { Problem } from '../../domain/verdict/verdict.ts';
import type { ReadRow } from '../../intake/sheet.ts';
import type { Database } from '../database.ts';
import type { Bundle, BundleMember } from './bundle.ts';
import { finishBundle } from './finish-bundle.ts';
import { layoutFile, partial } from './finish-feed.ts';
import { folderFacts } from './folder-facts.ts';
import type { FeedGroup, NumberedFile } from './group-feeds.ts';
import { type MemberLines, memberLines } from './member-lines.ts';
import { dropMending } from './mend-rows.ts';
import { orRefused, readLines } from './read-lines.ts';
import { stageFeed } from './stage-feed.ts';
import { factsOfPlan } from './stage-rows.ts';
import type { StagedFeed, StageOptions } from './staged-feed.ts';
import { TakenRows } from './taken-rows.ts';

/** A bundle in the making. */
interface Gathered extends Bundle {
  readonly members: BundleMember[];
  /** Text of the lines of all members. */
  readonly spool: string;
  /** Rows read already, by their place in that text. */
  readonly taken: (readonly [number, ReadRow])[];
  lines: number;
}

const moved = (problems: readonly Problem[], by: number): readonly Problem[] =>
  problems.map((problem) => ({ ...problem, row: problem.row + by }));

const addMember = async (
  gathered: Gathered,
  numbered: NumberedFile,
  read: MemberLines,
  pseudonymKey: string,
): Promise<void> => {
  const { plan, firstLine, sha256, text, lines } = read;
  const start = gathered.lines;
  const byFolder = folderFacts(numbered.file, pseudonymKey);
  const given = new Set<string>(factsOfPlan(plan).map(({ name }) => name));
  gathered.members.push({
    ...numbered,
    start,
    lines,
    firstLine,
    sha256,
    problems: [...read.problems, ...byFolder.problems],
    stated: byFolder.facts.filter(({ name }) => !given.has(name)),
  });
  for (const [place, row] of read.taken) {
    const problems = moved(row.problems, start - firstLine);
    gathered.taken.push([start + place, { ...row, problems }]);
  }
  await appendFile(gathered.spool, text, { mode: 0o600 });
  gathered.lines += lines;
};

/** Reads a bundle as one text whose first line is line 0; null when DuckDB refuses it. */
const stageBundle = async (
  database: Database,
  bundle: Gathered,
  pseudonymKey: string,
): Promise<readonly StagedFeed[] | null> => {
  const { plan, to, spool } = bundle;
  const facts = factsOfPlan(plan);
  const taken = await TakenRows.open(database, facts);
  try {
    const shape = {
      delimiter: plan.delimiter.charCodeAt(0),
      newline: 10,
      columns: plan.columns.length,
      quoted: true,
    };
    const regular = Promise.resolve(true);
    const job = { database, plan, shape, options: { to, pseudonymKey }, taken, regular };
    const lines = { path: spool, skip: 0 };
    let read: Awaited<ReturnType<typeof readLines>> | null;
    try {
      for (const [place, row] of bundle.taken) taken.take(place, row);
      read = await orRefused(readLines({ ...job, lines, firstLine: 0, spooled: true }), regular);
    } finally {
      taken.close();
    }
    if (read === null) return null;
    return await finishBundle(database, bundle, { ...read, facts });
  } finally {
    await taken.drop();
    await dropMending(database);
    await rm(layoutFile(to), { force: true });
    await rm(partial(`${to}.parquet`), { force: true });
  }
};

/**
 * Stages the files of a group. Delimited texts with the same header and delimiter are read together, whatever
 * their encodings and line ends, as one text that is made of them; all others alone. The rows, problems and
 * totals of each are those that it has alone.
 *
 * @param options `to`: path of the files written, to which each adds its own ending.
 */
export const stageGroup = async (
  database: Database,
  group: FeedGroup,
  options: StageOptions,
): Promise<readonly StagedFeed[]> => {
  const { to, spool, pseudonymKey } = options;
  const staged: StagedFeed[] = [];
  const alone: NumberedFile[] = [];
  const bundles = new Map<string, Gathered>();
  for (const numbered of group) {
    const read = group.length === 1 ? null : await memberLines(numbered.file, options);
    if (read === null) {
      alone.push(numbered);
      continue;
    }
    const { columns, delimiter } = read.plan;
    const key = JSON.stringify([delimiter, columns]);
    const known = bundles.get(key);
    const bundle = known ?? {
      plan: read.plan,
      to: `${to}-with-${numbered.fileNo}`,
      members: [],
      spool: `${spool}/bundle-${numbered.fileNo}`,
      taken: [],
      lines: 0,
    };
    bundles.set(key, bundle);
    await addMember(bundle, numbered, read, pseudonymKey);
  }
  for (const bundle of bundles.values()) {
    const several = bundle.members.length > 1;
    const read = several ? await stageBundle(database, bundle, pseudonymKey) : null;
    if (read === null) alone.push(...bundle.members);
    else staged.push(...read);
    await rm(bundle.spool, { force: true });
  }
  for (const { file, fileNo } of alone) {
    staged.push(await stageFeed(database, file, fileNo, { ...options, to: `${to}-${fileNo}` }));
  }
  return staged.toSorted((a, b) => a.fileNo - b.fileNo);
};
