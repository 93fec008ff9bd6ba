import type { Bilingual } from '../domain/verdict/verdict.ts';
import { asDatabaseError, DatabaseError } from '../nation/database-error.ts';
import { EXIT } from './exit-status.ts';
import { Refusal } from './refusal.ts';

/** Why the file system did not take a file or folder, by its code. */
export const WHY_NOT: Readonly<Record<string, Bilingual>> = {
  EACCES: { en: 'permission denied', zh: '没有权限' },
  EPERM: { en: 'permission denied', zh: '没有权限' },
  EROFS: { en: 'the place is read-only', zh: '该位置只读' },
  ENOSPC: { en: 'the disk is full', zh: '磁盘已满' },
  EDQUOT: { en: 'the share of the disk is used up', zh: '磁盘配额已用尽' },
  EISDIR: { en: 'it is a folder', zh: '该路径是文件夹' },
  ENOENT: { en: 'there is no such folder', zh: '文件夹不存在' },
  ENOTDIR: { en: 'a part of the path is no folder', zh: '路径中有一段不是文件夹' },
  EEXIST: { en: 'a part of the path is no folder', zh: '路径中有一段不是文件夹' },
};

/** Codes that are no defect of the program, whatever it was doing. */
const OF_THE_MACHINE: ReadonlySet<string> = new Set([
  'EACCES',
  'EPERM',
  'EROFS',
  'ENOSPC',
  'EDQUOT',
  'ENOTDIR',
]);

const NO_ROOM: Bilingual = {
  en:
    'the disk is full: make room where the output goes (its work takes about twice what the input takes) and run ' +
    'the same command again; a screening goes on where it stopped',
  zh: '磁盘已满：请在输出位置腾出空间（处理过程约需输入数据两倍的空间），然后再次运行同一命令；全国筛查将从中断处继续',
};

const NO_MEMORY: Bilingual = {
  en:
    'the database has too little memory for this: give it more with --memory (600MB is about the least for a ' +
    'nation, 2GB where a million licence rows are told) and run the same command again; a screening goes on where it ' +
    'stopped',
  zh: '数据库内存不足：请用 --memory 提高上限（全国数据至少约需600MB，许可证记录达一百万条时约需2GB），然后再次运行同一命令；全国筛查将从中断处继续',
};

const TOO_MANY_FILES: Bilingual = {
  en:
    'the system lets a program open too few files at once for these feeds: raise the limit (ulimit -n 20000) and ' +
    'run the same command again; a screening goes on where it stopped',
  zh: '系统允许程序同时打开的文件数不足以处理这些数据：请提高上限（ulimit -n 20000），然后再次运行同一命令；全国筛查将从中断处继续',
};

/** Codes of a machine on which too few files may be open at once. */
const FILES_FULL: ReadonlySet<string> = new Set(['EMFILE', 'ENFILE']);

const ofFile = (path: string, { en, zh }: Bilingual): Refusal =>
  new Refusal(
    { en: `${path} cannot be used: ${en}`, zh: `无法使用${path}：${zh}` },
    EXIT.unwritable,
  );

/**
 * What the machine denied the program (memory, room on the disk, the right to a file), as a refusal;
 * an error of another kind is given back as it is.
 */
export const machineRefusal = (raw: unknown): unknown => {
  const error = asDatabaseError(raw);
  if (!(error instanceof Error) || error instanceof Refusal) return error;
  const code = 'code' in error ? String(error.code) : '';
  if (code === 'ENOSPC') return new Refusal(NO_ROOM, EXIT.unwritable);
  if (FILES_FULL.has(code)) return new Refusal(TOO_MANY_FILES, EXIT.memory);
  if (error instanceof DatabaseError && error.isOutOfMemory) {
    return new Refusal(NO_MEMORY, EXIT.memory);
  }
  const words = WHY_NOT[code];
  if (words === undefined) return error;
  // DuckDB names the file in its words alone
  const [, quoted = error.message] = /"([^"]+)"/.exec(error.message) ?? [];
  const told = 'path' in error ? String(error.path) : quoted;
  const made = 'syscall' in error && error.syscall === 'mkdir';
  return OF_THE_MACHINE.has(code) || made ? ofFile(told, words) : error;
};
