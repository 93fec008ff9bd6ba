import { createHash, randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { isoDate } from '../domain/calendar/iso-date.ts';
import { ACCOUNTS } from '../domain/facts/fact-table.ts';
import type {
  FeedTotal,
  NationSummary,
  RegistryUnread,
  RingTotal,
} from '../domain/nation/nation-summary.ts';
import type { Problem } from '../domain/verdict/verdict.ts';
import { problemAt } from '../intake/problem-catalogue.ts';
import type { UnreadableInput } from '../intake/sheet.ts';
import { windowDaysOf } from '../screening/report-reference.ts';
import { Database } from './database.ts';
import { FeedThreads } from './feeds/blocks/feed-threads.ts';
import { type FeedFile, type Feeds, findFeeds } from './feeds/find-feeds.ts';
import type { StagedFeed } from './feeds/staged-feed.ts';
import type { NationOrder, StagesOrder } from './nation-order.ts';
import { buildExporterNames } from './output/exporter-names.ts';
import { manifestOf } from './output/manifest.ts';
import { summarise } from './output/summarise.ts';
import { writeFiles } from './output/write-files.ts';
import { answerParts } from './run/answer-parts.ts';
import { computePatterns } from './run/compute-patterns.ts';
import { EngineStages } from './run/engine-stages.ts';
import { FolderBusy } from './run/folder-lock.ts';
import { joinAccounts } from './run/join-accounts.ts';
import { ProgressTeller } from './run/nation-progress.ts';
import { buildProblems } from './run/problem-relations.ts';
import { MANIFEST, mayBecomeOutput, publish, workFolderOf } from './run/publish.ts';
import { stageFeeds } from './run/stage-feeds.ts';
import { StageKeeper } from './run/stage-keeper.ts';
import type { Stages } from './run/stages.ts';
import { StageMissing, TaskEnded, TaskStages } from './run/task-stages.ts';
import {
  readWorkOrder,
  type TaskOrder,
  type TaskOutcome,
  writeWorkOrder,
} from './run/work-order.ts';
import { STORE, STORE_FORM } from './store/store.ts';
import { storeAccounts, writeStore } from './store/write-store.ts';

/** What came of a national screening. */
export type NationOutcome =
  | {
      readonly kind: 'screened';
      readonly summary: NationSummary;
      /** Rows that could not be used, and files that could not be read to their end. */
      readonly lost: number;
      /** Files that could not be read to their end, by name. */
      readonly broken: readonly string[];
      /** Files that were not read at all, of no account or not to be opened: their names are the values. */
      readonly unread: readonly Problem[];
    }
  | UnreadableInput
  /** Another process writes the same output, on another machine where that is named. */
  | { readonly kind: 'busy'; readonly process: number; readonly host: string | null }
  /** Something else stands where the output would. */
  | { readonly kind: 'taken' };

const fingerprintOf = async (order: NationOrder, files: readonly FeedFile[]): Promise<string> => {
  const inputs: unknown[] = [];
  for (const { name, path } of files) {
    const { size, mtimeMs } = await stat(path);
    inputs.push([name, size, mtimeMs]);
  }
  const { program, law, today, pseudonymKey, folder, language } = order;
  return createHash('sha256')
    .update(
      JSON.stringify([
        program,
        STORE_FORM,
        law.hash,
        today,
        pseudonymKey,
        folder,
        language,
        inputs,
      ]),
    )
    .digest('hex');
};

const feedTotals = (staged: readonly StagedFeed[]): readonly FeedTotal[] =>
  ACCOUNTS.flatMap((account): readonly FeedTotal[] => {
    const own = staged.filter((feed) => feed.account === account);
    if (own.length === 0) return [];
    const sum = (of: (feed: StagedFeed) => number): number =>
      own.reduce((all, feed) => all + of(feed), 0);
    return [
      {
        account,
        files: own.length,
        used: sum(({ rows }) => rows),
        reported: sum(({ reported }) => reported),
        cells: sum(({ cellProblems }) => cellProblems),
      },
    ];
  });

/** Shares of the writing at which the store and the page are begun; a guess from measured runs. */
const STORE_FROM = 0.6;
const PAGE_FROM = 0.8;

/** What stands ready when the output is written. */
interface Screened {
  readonly staged: readonly StagedFeed[];
  /** Files that were not read at all. */
  readonly unread: readonly Problem[];
  readonly rings: readonly RingTotal[];
  readonly unapplied: number;
}

/** Names by which files of the registry go, and those of registries abroad. */
const OF_REGISTRY = /登记|车管|车辆管理|交管|机动车|regist|certif/i;
const ABROAD = /境外|海外|国外|目的国|abroad|foreign|arrival/i;

/** What of the registry was not read: its own files, and of those that are of no account what goes by such a name. */
const registryUnreadOf = (
  staged: readonly StagedFeed[],
  unread: readonly Problem[],
): RegistryUnread | undefined => {
  const own = staged.filter(({ account }) => account === 'certificate');
  const whole = own.every(({ rows }) => rows === 0);
  const others = unread
    .map(({ value }) => value)
    .filter((name) => whole || (OF_REGISTRY.test(name) && !ABROAD.test(name)));
  const files = [...own.filter(({ broken }) => broken).map(({ name }) => name), ...others];
  return whole || files.length > 0 ? { whole, files } : undefined;
};

/** Writes the page, if one is drawn, and the manifest of an output into its folder; yields what the page shows. */
const writePage = async (
  database: Database,
  { staged, unread, rings, unapplied }: Screened,
  folder: string,
  order: StagesOrder,
  teller: ProgressTeller,
): Promise<NationSummary> => {
  const { program, law, today, language, draw } = order;
  teller.begin('writing', MANIFEST, PAGE_FROM, 1, 0);
  const registryUnread = registryUnreadOf(staged, unread);
  const summary = await summarise(database, law.ruleSet, unapplied, {
    input: basename(order.folder),
    today: isoDate(today),
    program,
    ruleset: law.hash,
    feeds: feedTotals(staged),
    unreadFiles: unread.length + staged.filter(({ broken }) => broken).length,
    letterDays: windowDaysOf(law.ruleSet, today),
    ...(registryUnread === undefined ? {} : { registryUnread }),
    rings,
  });
  if (draw !== undefined) {
    await writeFile(join(folder, 'summary.html'), [...draw(summary, language)].join(''));
  }
  const { applications, gate, entry, band } = summary;
  const manifest = await manifestOf(
    {
      program: `mileproof ${program}`,
      ruleset: law.hash,
      today: isoDate(today),
      inputs: staged.map((feed) => ({
        name: feed.name,
        account: feed.account,
        bytes: feed.bytes,
        sha256: feed.sha256,
        rows: feed.rows + feed.reported,
        used: feed.rows,
        reported: feed.reported,
        cells: feed.cellProblems,
      })),
      totals: { verdicts: applications, unapplied, ...gate, ...entry, ...band },
    },
    folder,
    STORE,
  );
  await writeFile(join(folder, MANIFEST), manifest);
  return summary;
};

const byValue = (a: Problem, b: Problem): number =>
  a.value < b.value ? -1 : Number(a.value > b.value);

/** What came of the files of a nation, ready to be given its name. */
interface FilesScreened {
  /** Folder of the output. */
  readonly ready: string;
  readonly outcome: NationOutcome;
}

const OUT = 'out';

const readyIn = (stages: Stages): string => join(stages.folderOf(OUT), 'whole');

const screenFiles = async (
  database: Database,
  feeds: Feeds,
  stages: Stages,
  order: StagesOrder,
  teller: ProgressTeller,
  feedThreads: FeedThreads,
): Promise<FilesScreened> => {
  const { feeds: staged, strays } = await stageFeeds(
    database,
    feeds.files,
    stages,
    order,
    teller,
    feedThreads,
  );
  await feedThreads.close();
  const unread = [...feeds.problems, ...strays].toSorted(byValue);
  const joined = await joinAccounts(database, staged, stages, order, teller);
  await buildProblems(database, staged, unread);
  const { patterns, rings } = await computePatterns(database, joined, stages, order, teller);
  const { unapplied, verdicts, dossiers, findings, blank } = await answerParts(
    database,
    joined,
    patterns,
    stages,
    order,
    teller,
  );
  teller.begin('writing', STORE, 0, 0, 0);
  const stored = await storeAccounts(database, staged, stages);
  const summary = await stages.run(OUT, async (folder) => {
    const whole = join(folder, 'whole');
    await mkdir(whole);
    await writeFiles(database, { findings, verdicts }, whole, (name, place, of) =>
      teller.begin('writing', name, (STORE_FROM * place) / of, (STORE_FROM * (place + 1)) / of, 0),
    );
    teller.begin('writing', STORE, STORE_FROM, PAGE_FROM, 0);
    await buildExporterNames(database);
    const { given, broken } = joined;
    await writeStore(database, join(whole, STORE), {
      files: stored,
      accounts: given.accounts,
      broken,
      dossiers,
      blank,
      parts: { findings: findings.length, verdicts: verdicts.length },
    });
    const made = { staged, unread, rings, unapplied };
    return writePage(database, made, whole, order, teller);
  });
  const lost = staged.reduce((sum, { reported, broken }) => sum + reported + Number(broken), 0);
  const broken = staged.filter((feed) => feed.broken).map(({ name }) => name);
  return {
    ready: readyIn(stages),
    outcome: { kind: 'screened', summary, lost, broken, unread },
  };
};

/** Opens what the stages need, and closes it whatever comes of them. */
const withDatabase = async (
  spill: string,
  feeds: Feeds,
  stages: Stages,
  order: StagesOrder,
  progress: NationOrder['progress'],
): Promise<FilesScreened> => {
  const { memory, threads } = order;
  const database = await Database.open({ memory, threads, spill });
  const feedThreads = new FeedThreads(threads);
  const teller = new ProgressTeller(progress, () => feedThreads.progress ?? database.progress);
  try {
    return await screenFiles(database, feeds, stages, order, teller, feedThreads);
  } finally {
    teller.stop();
    await feedThreads.close();
    database.close();
  }
};

const stagesOf = async (
  keeper: StageKeeper,
  order: NationOrder,
  feeds: Feeds,
  fingerprint: string,
): Promise<Stages> => {
  if (order.engine === undefined) return keeper;
  await writeWorkOrder(keeper.folder, order, feeds);
  return EngineStages.open(keeper, order.engine, fingerprint);
};

/**
 * Screens a nation's feeds: every vehicle answered, patterns across vehicles, rings, and the output in
 * its folder, whole or not at all. Killed and called again with the same order, it goes on.
 *
 * @throws EngineFailed where an engine was asked.
 */
export const screenNation = async (order: NationOrder): Promise<NationOutcome> => {
  if (!(await mayBecomeOutput(order.out))) return { kind: 'taken' };
  const feeds = await findFeeds(order.folder);
  if (feeds.files.length === 0) {
    return { kind: 'unreadable', problem: problemAt(0, '', 'no-account-file', order.folder) };
  }
  const fingerprint = await fingerprintOf(order, feeds.files);
  let keeper: StageKeeper;
  try {
    keeper = await StageKeeper.open(workFolderOf(order.out), fingerprint);
  } catch (error) {
    if (!(error instanceof FolderBusy)) throw error;
    return { kind: 'busy', process: error.process, host: error.host };
  }
  try {
    if (keeper.resumed) order.resumed();
    // killed when the output had just got its name: it is made again, whatever became of it
    if (keeper.isDone(OUT) && !existsSync(readyIn(keeper))) await keeper.undo(OUT);
    const stages = await stagesOf(keeper, order, feeds, fingerprint);
    const spill = await keeper.scratch();
    const { ready, outcome } = await withDatabase(spill, feeds, stages, order, order.progress);
    await publish(ready, order.out);
    await keeper.remove();
    return outcome;
  } finally {
    await keeper.release();
  }
};

/**
 * Does stages of a screening that somebody else leads, which hang on nothing of each other, and yields what to hand
 * back of each. The folder of the work holds the order, the files of the feeds and what is done; nothing in it is
 * removed, and the feeds are not listed. What does not fit in memory goes to the machine's temporary folder.
 */
export const doStages = async (task: TaskOrder): Promise<TaskOutcome> => {
  const { folder, attempt } = task;
  const given = await readWorkOrder(task);
  if (given.kind !== 'read') return given;
  // made when something is put there, so that a task that is killed seldom leaves it behind
  const spill = join(tmpdir(), `mileproof-task-${randomUUID()}`);
  const stages = new TaskStages(folder, task.stages, attempt);
  try {
    await withDatabase(spill, given.feeds, stages, given.order, () => {});
    return { kind: 'no-such-stage' };
  } catch (error) {
    if (error instanceof TaskEnded) return { kind: 'done', done: error.done };
    if (error instanceof StageMissing) return { kind: 'missing', stage: error.stage };
    throw error;
  } finally {
    await rm(spill, { recursive: true, force: true });
  }
};
