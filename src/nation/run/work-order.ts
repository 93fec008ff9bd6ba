import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { version } from '@duckdb/node-api';
import type { LawFile } from '../../domain/rules/read/law.ts';
import { lawOf } from '../../engine/load-law.ts';
import type { Feeds } from '../feeds/find-feeds.ts';
import type { NationOrder, StagesOrder } from '../nation-order.ts';
import type { TaskDone } from './engine-stages.ts';
import { FINGERPRINT } from './stage-keeper.ts';

/** What whoever leads a screening leaves in the folder of the work for the tasks. */
const FILE = { order: 'order.json', feeds: 'feeds.json', key: 'key' } as const;

/** The part of an order that every machine is told; the law whole, so that nobody reads another. */
interface WorkOrder
  extends Pick<
    StagesOrder,
    'folder' | 'out' | 'today' | 'program' | 'memory' | 'partRows' | 'narrowRows' | 'language'
  > {
  readonly law: readonly LawFile[];
  /** Version of the database: parts are dealt by its hashes. */
  readonly database: string;
}

/** Stages of a screening that somebody else leads. */
export interface TaskOrder
  extends Pick<StagesOrder, 'referenceFolder' | 'program' | 'threads' | 'draw'> {
  /** Folder of the work. */
  readonly folder: string;
  /** They hang on nothing of each other. */
  readonly stages: readonly string[];
  /** What the work was begun for, as its leader says. */
  readonly fingerprint: string;
  /** Which try of the engine this is. */
  readonly attempt: string;
}

/** Why a task does nothing. */
type TaskRefused =
  /** There is no work in the folder, or another than the leader's. */
  | { readonly kind: 'other-work' }
  /** This program is not the leader's. */
  | { readonly kind: 'other-program'; readonly theirs: string };

/** What came of a task. */
export type TaskOutcome =
  | TaskRefused
  | { readonly kind: 'done'; readonly done: readonly TaskDone[] }
  /** A stage that must be done before is not. */
  | { readonly kind: 'missing'; readonly stage: string }
  /** All stages are done, and not all of those asked for are among them. */
  | { readonly kind: 'no-such-stage' };

/** For nobody but who runs the screening. */
const SECRET = 0o600;

/** Writes what tasks need beside what is done: the order, the feeds' files, the key of the pseudonyms. */
export const writeWorkOrder = async (
  work: string,
  order: NationOrder,
  feeds: Feeds,
): Promise<void> => {
  const { folder, out, today, program, memory, language, law, pseudonymKey } = order;
  const { partRows, narrowRows } = order;
  const told: WorkOrder = {
    ...{ folder, out, today, program, memory, language, law: law.files, database: version() },
    ...(partRows === undefined ? {} : { partRows }),
    ...(narrowRows === undefined ? {} : { narrowRows }),
  };
  await writeFile(join(work, FILE.key), pseudonymKey, { mode: SECRET });
  await writeFile(join(work, FILE.feeds), JSON.stringify(feeds));
  await writeFile(join(work, FILE.order), JSON.stringify(told));
};

/** Reads what the leader of a work left for a task; the fingerprint is compared as text and never worked out. */
export const readWorkOrder = async ({
  folder,
  fingerprint,
  referenceFolder,
  program,
  threads,
  draw,
}: TaskOrder): Promise<
  TaskRefused | { readonly kind: 'read'; readonly order: StagesOrder; readonly feeds: Feeds }
> => {
  const textOf = (file: string): Promise<string> => readFile(join(folder, file), 'utf8');
  const begun = await textOf(FINGERPRINT).catch(() => null);
  if (begun !== fingerprint) return { kind: 'other-work' };
  const { database, law, ...told } = JSON.parse(await textOf(FILE.order)) as WorkOrder;
  const theirs = `${told.program}, DuckDB ${database}`;
  if (theirs !== `${program}, DuckDB ${version()}`) return { kind: 'other-program', theirs };
  const order: StagesOrder = {
    ...told,
    law: lawOf(law),
    pseudonymKey: await textOf(FILE.key),
    ...{ referenceFolder, threads },
    ...(draw === undefined ? {} : { draw }),
  };
  return { kind: 'read', order, feeds: JSON.parse(await textOf(FILE.feeds)) as Feeds };
};
