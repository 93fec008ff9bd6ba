import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, rename, rm } from 'node:fs/promises';
import { resolve } from 'node:path';
import { type Readable, Transform, type Writable } from 'node:stream';
import { restoreBackup } from '../../register/backup/restore-backup.ts';
import { recordBackup, writeBackup } from '../../register/backup/write-backup.ts';
import { withOwner } from '../../register/opening/with-owner.ts';
import { EXIT } from '../exit-status.ts';
import { programVersion } from '../program-version.ts';
import { Refusal } from '../refusal.ts';
import { openRefusal } from '../register/open-refusal.ts';
import { ownedPlaceFor, type PlaceOptions, papersFolderFor } from '../register/register-place.ts';
import { StepBar } from '../step-bar.ts';
import { tell } from '../tell.ts';
import type { World } from '../world.ts';

/** What `mileproof backup` and `mileproof restore` were asked. */
export interface BackupCommandOptions extends PlaceOptions {
  readonly lang: 'en' | 'zh';
}

const OWN_FILE = 0o600;

const n = (value: number): string => value.toLocaleString('en');

const WORDS = {
  en: {
    writing: (rows: number) => `${n(rows)} rows written`,
    reading: (rows: number) => `${n(rows)} rows restored`,
    written: (tables: number, rows: number, at: string) =>
      `Backup as of ${at}: ${n(rows)} rows of ${tables} tables`,
    missing: (papers: number) =>
      `Papers whose bytes are not in the backup: ${n(papers)}. Is MILEPROOF_PAPERS the folder of papers?`,
    digest: (digest: string) => `SHA-256 of the file, to be kept apart: ${digest}`,
    secrets: 'The secrets are not in it: keep a copy of their folder elsewhere (docs/running.md).',
    restored: (tables: number, rows: number, at: string) =>
      `Restored as of ${at}: ${n(rows)} rows of ${tables} tables; the chain of events is whole`,
    migrated: (run: number) => `Migrations run since: ${run}`,
    toScreen: (vehicles: number) => `Vehicles that the first node screens anew: ${n(vehicles)}`,
  },
  zh: {
    writing: (rows: number) => `已写入${n(rows)}行`,
    reading: (rows: number) => `已恢复${n(rows)}行`,
    written: (tables: number, rows: number, at: string) =>
      `备份时点${at}：${tables}张表，共${n(rows)}行`,
    missing: (papers: number) =>
      `备份中缺少${n(papers)}份材料的内容，请检查 MILEPROOF_PAPERS 是否为材料存储目录`,
    digest: (digest: string) => `文件的 SHA-256（请另行保管）：${digest}`,
    secrets: '密钥不在备份中：请另存密钥文件夹（见 docs/running.md）。',
    restored: (tables: number, rows: number, at: string) =>
      `已恢复至${at}：${tables}张表，共${n(rows)}行；事件链完整`,
    migrated: (run: number) => `其后执行的迁移：${run}`,
    toScreen: (vehicles: number) => `首个节点将复审的车辆：${n(vehicles)}辆`,
  },
} as const;

/** Passes bytes on and sums them up. */
const summing = (): { readonly stream: Transform; readonly digest: () => string } => {
  const hash = createHash('sha256');
  const stream = new Transform({
    transform(chunk: Buffer, _, done) {
      hash.update(chunk);
      done(null, chunk);
    },
  });
  return { stream, digest: () => hash.digest('hex') };
};

/**
 * `mileproof backup FILE|-`: the whole register as of one moment, in one file, which appears when it is whole and only
 * its owner reads.
 */
export const backupCommand = async (
  world: World,
  file: string,
  options: BackupCommandOptions,
): Promise<number> => {
  const say = WORDS[options.lang];
  const place = ownedPlaceFor(world, options);
  const part = `${file}.part`;
  const out: Writable =
    file === '-' ? world.stdout : createWriteStream(part, { mode: OWN_FILE, flags: 'w' });
  const bar = new StepBar(world);
  const { stream, digest } = summing();
  stream.pipe(out, { end: file !== '-' });
  const ended = new Promise<void>((done, failed) => {
    out.once('error', failed);
    (file === '-' ? stream : out).once(file === '-' ? 'end' : 'finish', done);
  });
  ended.catch((error) => stream.destroy(error));
  try {
    const program = `mileproof ${programVersion(world)}`;
    const made = await withOwner(place, async (owner) => {
      const written = await writeBackup(owner, stream, {
        program,
        papers: papersFolderFor(world),
        progress: (rows, about) => bar.show(say.writing(rows), rows / Math.max(1, about)),
      });
      await ended;
      if (file !== '-') {
        await chmod(part, OWN_FILE);
        await rename(part, file);
      }
      await recordBackup(owner, written, program);
      return written;
    });
    if ('code' in made) throw openRefusal(made);
    bar.stop();
    const { tables, rows, at, papersMissing } = made.done;
    tell(world, say.written(tables, rows, at));
    if (papersMissing > 0) tell(world, say.missing(papersMissing));
    tell(world, say.digest(digest()));
    tell(world, say.secrets);
    return EXIT.clear;
  } finally {
    bar.stop();
    if (file !== '-') await rm(part, { force: true });
  }
};

const opened = (world: World, file: string): Promise<Readable> => {
  if (file === '-') return Promise.resolve(world.stdin);
  return new Promise((done, failed) => {
    const stream = createReadStream(file);
    stream.once('open', () => done(stream));
    stream.once('error', () => {
      failed(
        new Refusal(
          { en: `${resolve(file)} cannot be read`, zh: `无法读取${resolve(file)}` },
          EXIT.missing,
        ),
      );
    });
  });
};

/** `mileproof restore FILE|-`: a backup into a database without a register, all of it or nothing. */
export const restoreCommand = async (
  world: World,
  file: string,
  options: BackupCommandOptions,
): Promise<number> => {
  const say = WORDS[options.lang];
  const place = ownedPlaceFor(world, options);
  const input = await opened(world, file);
  const bar = new StepBar(world);
  try {
    const restored = await withOwner(place, (owner) =>
      restoreBackup(owner, input, { progress: (rows) => bar.show(say.reading(rows), 0) }),
    );
    bar.stop();
    if ('code' in restored) throw openRefusal(restored);
    if ('code' in restored.done) throw openRefusal(restored.done);
    const { tables, rows, at, migrated, toScreen } = restored.done;
    tell(world, say.restored(tables, rows, at));
    if (migrated > 0) tell(world, say.migrated(migrated));
    if (toScreen > 0) tell(world, say.toScreen(toScreen));
    tell(world, say.secrets);
    return EXIT.clear;
  } finally {
    bar.stop();
    input.destroy();
  }
};
