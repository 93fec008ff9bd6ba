import { readFile, rm } from 'node:fs/promises';
import { openSheet } from '../../intake/open-sheet.ts';
import type { ReadRow } from '../../intake/sheet.ts';
import { csvHead } from './csv-head.ts';
import type { FeedFile } from './find-feeds.ts';
import type { Member } from './read-member.ts';
import { countLines, regularLines } from './regular-lines.ts';
import { rowReader } from './row-reader.ts';
import { spoolText } from './spool-text.ts';
import { isReadSingly } from './stage-rows.ts';
import type { StageOptions } from './staged-feed.ts';

/** Reads a small delimited text as lines that DuckDB can read; null when it must be staged alone. */
export const textMember = async (
  file: FeedFile,
  path: string,
  bytes: Buffer,
  sha256: string,
  options: Pick<StageOptions, 'spool' | 'pseudonymKey'>,
): Promise<Member | null> => {
  const { account, name } = file;
  const sheet = await openSheet(path, { account, name, pseudonymKey: options.pseudonymKey });
  if (sheet.kind !== 'sheet') return null;
  const { plan, problems } = sheet;
  const spool = `${options.spool}/lines-${account}-${process.pid}`;
  try {
    const head = await csvHead(path, account, bytes.length);
    if (head === null || plan.format !== 'csv' || plan.delimiter.charCodeAt(0) > 126) return null;
    if (isReadSingly(sheet)) return null;
    const firstLine = head.lines + 1;
    const regular = regularLines(bytes, head);
    const taken: (readonly [number, ReadRow])[] = [];
    if (regular === null) {
      await spoolText(sheet, rowReader(plan), firstLine, spool, (line, row) =>
        taken.push([line - firstLine, row]),
      );
    }
    const text = regular ?? (await readFile(spool));
    const key = JSON.stringify([plan.delimiter, plan.columns]);
    const content = { kind: 'text', text } as const;
    return { key, plan, problems, firstLine, sha256, lines: countLines(text), content, taken };
  } finally {
    await rm(spool, { force: true });
    await sheet.close();
  }
};
