import { appendFile, rm } from 'node:fs/promises';
import type { Problem } from '../../domain/verdict/verdict.ts';
import type { ReadRow } from '../../intake/sheet.ts';
import type { Database } from '../database.ts';
import type { Bundle, BundleMember } from './bundle.ts';
import { finishBundle } from './finish-bundle.ts';
import { layoutFile, partial, type Read } from './finish-feed.ts';
import { folderFacts } from './folder-facts.ts';
import type { FeedGroup, NumberedFile } from './group-feeds.ts';
import { dropMending } from './mend-rows.ts';
import type { KnownColumns } from './parquet-member.ts';
import type { ParquetColumn } from './parquet-source.ts';
import { plainRows } from './plain-rows.ts';
import { type LinesRead, orRefused, readLines } from './read-lines.ts';
import { type Member, readMember } from './read-member.ts';
import { readParquet } from './read-parquet.ts';
import { stageFeed } from './stage-feed.ts';
import { factsOfPlan } from './stage-rows.ts';
import type { StagedFeed, StageOptions } from './staged-feed.ts';
import { TakenRows } from './taken-rows.ts';

/** A bundle in the making. */
interface Gathered extends Bundle {
  readonly members: BundleMember[];
  /** Text of the lines of all members that are texts. */
  readonly spool: string;
  /** Files of the members, and their columns, when they are Parquet. */
  readonly paths: string[];
  readonly columns: readonly ParquetColumn[] | null;
  /** Rows read already, by their place among those of all. */
  readonly taken: (readonly [number, ReadRow])[];
  lines: number;
}

const moved = (problems: readonly Problem[], by: number): readonly Problem[] =>
  problems.map((problem) => ({ ...problem, row: problem.row + by }));

const addMember = async (
  gathered: Gathered,
  numbered: NumberedFile,
  read: Member,
  pseudonymKey: string,
): Promise<void> => {
  const { plan, firstLine, sha256, content, lines } = read;
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
  if (content.kind === 'parquet') gathered.paths.push(content.path);
  else await appendFile(gathered.spool, content.text, { mode: 0o600 });
  gathered.lines += lines;
};

/** How the rows of a bundle are read. */
type BundleOptions = Pick<StageOptions, 'pseudonymKey' | 'lane' | 'few'>;

/** What is read on the way to the rows of a bundle. */
const readTo = (to: string): string => `${to}.read`;

/** Rows of a bundle once read; a Parquet file that cannot be read has none. */
type BundleLines = Omit<LinesRead, 'plain'> & Pick<Read, 'plain'>;

const readBundle = async (
  database: Database,
  bundle: Gathered,
  taken: TakenRows,
  given: BundleOptions,
): Promise<BundleLines | null> => {
  const { plan, to, spool, paths, columns } = bundle;
  const options = { ...given, to: readTo(to) };
  const job = { database, plan, options, taken, firstLine: 0 };
  if (columns !== null) {
    const read = await readParquet({ ...job, columns, paths });
    return read === null ? null : { ...read, placed: false, odd: 0 };
  }
  const shape = {
    delimiter: plan.delimiter.charCodeAt(0),
    newline: 10,
    columns: plan.columns.length,
    quoted: true,
  };
  const regular = Promise.resolve(true);
  const lines = { path: spool, skip: 0 };
  return orRefused(readLines({ ...job, shape, lines, spooled: true, regular }), regular);
};

/** Reads a bundle as one file whose first record is line 0; null when DuckDB refuses it or counts otherwise. */
const stageBundle = async (
  database: Database,
  bundle: Gathered,
  options: BundleOptions,
): Promise<readonly StagedFeed[] | null> => {
  const { plan, to } = bundle;
  const facts = factsOfPlan(plan);
  const taken = await TakenRows.open(database, facts);
  try {
    let read: BundleLines | null;
    try {
      for (const [place, row] of bundle.taken) taken.take(place, row);
      read = await readBundle(database, bundle, taken, options);
    } finally {
      taken.close();
    }
    if (read?.plain == null) return null;
    const count = await database.number(`SELECT count(*) FROM ${plainRows(read.plain)}`);
    return count + read.odd === bundle.lines
      ? await finishBundle(database, bundle, { ...read, facts })
      : null;
  } finally {
    await taken.drop();
    await dropMending(database);
    await rm(layoutFile(readTo(to)), { force: true });
    await rm(partial(`${readTo(to)}.parquet`), { force: true });
  }
};

/**
 * Stages the files of a group. Delimited texts with the same header and delimiter are read together, whatever
 * their encodings and line ends, as one text that is made of them, and Parquet files with the same columns; all others
 * alone. The rows, problems and
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
  const columns: KnownColumns = new Map();
  for (const numbered of group) {
    const lonely = group.length === 1;
    const read = lonely ? null : await readMember(database, numbered.file, options, columns);
    if (read === null) {
      alone.push(numbered);
      continue;
    }
    const { key, content } = read;
    const bundle = bundles.get(key) ?? {
      plan: read.plan,
      to: `${to}-with-${numbered.fileNo}`,
      members: [],
      spool: `${spool}/bundle-${numbered.fileNo}`,
      paths: [],
      columns: content.kind === 'parquet' ? content.columns : null,
      taken: [],
      lines: 0,
    };
    bundles.set(key, bundle);
    await addMember(bundle, numbered, read, pseudonymKey);
  }
  for (const bundle of bundles.values()) {
    const several = bundle.members.length > 1;
    const read = several ? await stageBundle(database, bundle, options) : null;
    if (read === null) alone.push(...bundle.members);
    else staged.push(...read);
    await rm(bundle.spool, { force: true });
  }
  for (const { file, fileNo } of alone) {
    staged.push(await stageFeed(database, file, fileNo, { ...options, to: `${to}-${fileNo}` }));
  }
  return staged.toSorted((a, b) => a.fileNo - b.fileNo);
};
