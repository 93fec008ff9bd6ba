import { rm } from 'node:fs/promises';
import type { Sheet } from '../../intake/sheet.ts';
import type { Database } from '../database.ts';
import { csvHead } from './csv-head.ts';
import type { FeedFile } from './find-feeds.ts';
import type { Read } from './finish-feed.ts';
import { inspectText } from './inspect-text.ts';
import { openFeed } from './open-feed.ts';
import { type LinesJob, orRefused, readLines } from './read-lines.ts';
import { rowReader } from './row-reader.ts';
import { spoolText } from './spool-text.ts';
import { factsOfPlan, isReadSingly, stageRows, unreadFile } from './stage-rows.ts';
import type { StageOptions } from './staged-feed.ts';
import { TakenRows } from './taken-rows.ts';
import type { TextLines } from './text-lines.ts';

const attempt = async (
  sheet: Sheet,
  job: Omit<LinesJob, 'taken' | 'plan'>,
  fill: (taken: TakenRows) => Promise<void>,
): Promise<Omit<Read, 'sha256'>> => {
  const facts = factsOfPlan(sheet.plan);
  const taken = await TakenRows.open(job.database, facts);
  taken.find(sheet.problems, 'file');
  try {
    await fill(taken);
    const read = await readLines({ ...job, plan: sheet.plan, taken });
    return { ...read, facts, taken, broken: false };
  } finally {
    taken.close();
  }
};

/**
 * Reads delimited text, which is unpacked already. A regular text is read by DuckDB as it is; any
 * other, and one with cells of several lines, is first written anew, one record a line. A text that
 * begins well is taken for regular while all its bytes are looked at beside the reading.
 */
export const stageCsv = async (
  database: Database,
  file: FeedFile,
  path: string,
  packed: string | null,
  options: StageOptions,
): Promise<Read> => {
  const { account } = file;
  const { pseudonymKey } = options;
  const inspection = inspectText(path);
  // its errors are met where it is waited for
  inspection.catch(() => {});
  const sha256 = async (): Promise<string> => packed ?? (await inspection).sha256;
  const sheet = await openFeed(file, path, pseudonymKey);
  if (sheet.kind !== 'sheet') return unreadFile(database, sheet.problem, await sha256());
  const head = await csvHead(path, account);
  const plain = sheet.plan.format === 'csv' && sheet.plan.delimiter.charCodeAt(0) <= 126;
  if (head === null || !plain || isReadSingly(sheet)) {
    await sheet.close();
    return stageRows(database, file, path, pseudonymKey, await sha256());
  }
  const firstLine = head.lines + 1;
  const text = { database, shape: head.shape, options, firstLine };
  const lines: TextLines = { path, skip: head.lines };
  const regular = inspection.then(({ regular: whole }) => whole);
  regular.catch(() => {});
  const beginsWell = !head.gaps && (head.encoding === 'ascii' || head.encoding === 'utf-8');
  const spool = `${options.spool}/lines-${account}-${process.pid}`;
  try {
    const asItIs = { ...text, lines, spooled: false, regular };
    const read = beginsWell
      ? await orRefused(
          attempt(sheet, asItIs, async () => {}),
          regular,
        )
      : null;
    if (read !== null) return { ...read, sha256: await sha256() };
    const reader = rowReader(sheet.plan);
    const made = Promise.resolve(true);
    const spooled = { ...text, lines: { path: spool, skip: 0 }, spooled: true, regular: made };
    const reread = await orRefused(
      attempt(sheet, spooled, (taken) =>
        spoolText(sheet, reader, firstLine, spool, (line, row) =>
          taken.take(line - firstLine, row),
        ),
      ),
      made,
    );
    if (reread !== null) return { ...reread, sha256: await sha256() };
  } finally {
    await rm(spool, { force: true });
    await sheet.close();
  }
  return stageRows(database, file, path, pseudonymKey, await sha256());
};
