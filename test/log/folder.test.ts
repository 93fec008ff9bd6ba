import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { openCheckpoint, writeCheckpoint } from '../../src/log/checkpoint.ts';
import type { LogFiles } from '../../src/log/node/log-files.ts';
import { LogFolder } from '../../src/log/node/log-folder.ts';
import { LogReader } from '../../src/log/node/log-reader.ts';
import { LogRefusal } from '../../src/log/node/log-refusal.ts';
import { folderSource } from '../../src/log/node/log-source.ts';
import { signatureLine, signNote } from '../../src/log/note.ts';
import { checkConsistency, checkInclusion, recordHash } from '../../src/log/tree.ts';
import { ALL } from '../tier.ts';
import { LOG, ROGUE, WITNESS } from './log-keys.ts';
import { copied, madeLog, noteOf as noteOfLog } from './made-log.ts';
import { entriesOf, mth, path, proof } from './plain-tree.ts';
import { Stopped, watchedFiles } from './watched-files.ts';

const KEYS = { keys: [LOG] };
/** Sizes of the log that is written to: before, and behind. */
const [BEFORE, BEHIND] = [300, 600];

/** Files that readers see, by path, in order. */
const published = (folder: string): ReadonlyMap<string, string> => {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .filter((name) => !name.startsWith('.writer'))
    .sort();
  return new Map(paths.map((name) => [name, readFileSync(join(folder, name)).toString('hex')]));
};

const noteOf = (size: number, key = LOG): string => noteOfLog('leaf', size, key);

const isRefused = (code: LogRefusal['code']) => (error: unknown) =>
  error instanceof LogRefusal && error.code === code;

/** A reader sees the log before or the log behind, and every file that it needs. */
const isWhole = async (place: string): Promise<number> => {
  const text = readFileSync(join(place, 'checkpoint'), 'utf8');
  const opened = openCheckpoint(text, [LOG]);
  assert.ok(opened.answer === 'signed');
  const { size } = opened.checkpoint;
  assert.ok(size === BEFORE || size === BEHIND, String(size));
  assert.equal(text, noteOf(size));
  const reader = new LogReader(folderSource(place));
  const all: Uint8Array[] = [];
  for (let index = 0; index * 256 < size; index += 1) {
    const width = Math.min(256, size - index * 256);
    const entries = await reader.entries(index, width);
    const tile = Buffer.from(await reader.tile({ level: 0, index, width }));
    assert.deepEqual(tile, Buffer.concat(entries.map((entry) => recordHash(entry))));
    all.push(...entries);
  }
  assert.deepEqual(Buffer.concat(all), Buffer.concat(entriesOf('leaf', 0, size)));
  assert.deepEqual(Buffer.from(await reader.root(size)), mth(all));
  return size;
};

describe('a log as a folder of files', () => {
  test('has the files of the specification, and proofs from them are those of the definition', async () => {
    const place = await madeLog('leaf', 1, 257, BEFORE, 700);
    assert.deepEqual(
      [...published(place).keys()],
      [
        'checkpoint',
        'tile/0/000',
        'tile/0/000.p/1',
        'tile/0/001',
        'tile/0/001.p/1',
        'tile/0/001.p/44',
        'tile/0/002.p/188',
        'tile/1/000.p/1',
        'tile/1/000.p/2',
        'tile/entries/000',
        'tile/entries/000.p/1',
        'tile/entries/001',
        'tile/entries/001.p/1',
        'tile/entries/001.p/44',
        'tile/entries/002.p/188',
      ],
    );
    assert.equal(readFileSync(join(place, 'checkpoint'), 'utf8'), noteOf(700));
    const folder = await LogFolder.open(place, KEYS);
    const all = entriesOf('leaf', 0, 700);
    for (const [index, size] of [
      [0, 1],
      [256, 257],
      [299, 300],
      [0, 700],
      [699, 700],
    ] as const) {
      const hashes = await folder.reader.inclusionProof(index, size);
      assert.deepEqual(
        hashes.map((hash) => Buffer.from(hash)),
        path(index, all.slice(0, size)),
      );
      const [root, leafHash] = [mth(all.slice(0, size)), recordHash(all[index] ?? Buffer.of())];
      assert.ok(checkInclusion({ index, size, root, leafHash, proof: hashes }));
    }
    for (const [from, to] of [
      [1, 257],
      [257, 300],
      [256, 700],
      [300, 700],
    ] as const) {
      const hashes = await folder.reader.consistencyProof(from, to);
      assert.deepEqual(
        hashes.map((hash) => Buffer.from(hash)),
        proof(from, all.slice(0, to)),
      );
      const [fromRoot, toRoot] = [mth(all.slice(0, from)), mth(all.slice(0, to))];
      assert.ok(checkConsistency({ from, to, fromRoot, toRoot, proof: hashes }));
    }
    await folder.close();
  });

  test('is brought to a checkpoint of elsewhere, once however often it is told', async () => {
    const place = await madeLog('leaf', BEFORE);
    const folder = await LogFolder.open(place, KEYS);
    const entries = entriesOf('leaf', BEFORE, BEHIND);
    const growth = { from: BEFORE, entries, checkpoint: noteOf(BEHIND) };
    await assert.rejects(
      folder.extend({ ...growth, checkpoint: noteOf(BEHIND, ROGUE) }),
      isRefused('not-signed'),
    );
    await assert.rejects(
      folder.extend({ ...growth, entries: entriesOf('other', BEFORE, BEHIND) }),
      isRefused('not-consistent'),
    );
    await assert.rejects(folder.extend({ ...growth, from: 301 }), isRefused('gap'));
    await assert.rejects(folder.extend({ ...growth, from: 299 }), isRefused('gap'));
    assert.equal(folder.size, BEFORE);
    assert.equal(await folder.extend(growth), 'grown');
    assert.equal(await folder.extend(growth), 'known');
    assert.equal(
      await folder.extend({ ...growth, checkpoint: noteOf(BEFORE), entries: [] }),
      'known',
    );
    assert.equal(folder.size, BEHIND);
    // the rest of entries of which some are there already
    const all = { from: 0, entries: entriesOf('leaf', 0, 650), checkpoint: noteOf(650) };
    assert.equal(await folder.extend(all), 'grown');
    const branch = mth(entriesOf('other', 0, 650));
    const other = writeCheckpoint({ origin: LOG.name, size: 650, root: branch, extensions: [] });
    await assert.rejects(
      folder.extend({ ...all, checkpoint: signNote(other, LOG) }),
      isRefused('not-consistent'),
    );
    // cosignatures come later
    const text = noteOf(650);
    const cosigned = text + signatureLine(text.slice(0, text.indexOf('\n\n') + 1), WITNESS, 9);
    assert.equal(await folder.extend({ ...all, checkpoint: cosigned }), 'known');
    assert.equal(readFileSync(join(place, 'checkpoint'), 'utf8'), cosigned);
    await folder.close();
  });

  test('a folder whose files do not lead to its checkpoint is not written to', async () => {
    const place = await madeLog('leaf', BEFORE);
    const tile = join(place, 'tile/0/001.p/44');
    const bytes = readFileSync(tile);
    writeFileSync(tile, Buffer.from(bytes).fill(0, 40, 41));
    await assert.rejects(LogFolder.open(place, KEYS), isRefused('damaged'));
    writeFileSync(tile, bytes.subarray(1));
    await assert.rejects(LogFolder.open(place, KEYS), isRefused('damaged'));
    rmSync(tile);
    await assert.rejects(LogFolder.open(place, KEYS), isRefused('damaged'));
    writeFileSync(tile, bytes);
    await assert.rejects(LogFolder.open(place, { keys: [ROGUE] }), isRefused('not-signed'));
    await (await LogFolder.open(place, KEYS)).close();
  });
});

describe('one writer', () => {
  test('a second one is refused while the first lives, and let in when it has ended', async () => {
    const place = await madeLog('leaf', BEFORE);
    const first = await LogFolder.open(place, KEYS);
    await assert.rejects(LogFolder.open(place, KEYS), isRefused('held-by-another'));
    await first.close();
    const second = await LogFolder.open(place, KEYS);
    await second.close();
    assert.deepEqual(readdirSync(join(place, '.writer')), []);
  });

  test('what a dead process left is taken over; one of another machine is not', async () => {
    const place = await madeLog('leaf', BEFORE);
    const lock = join(place, '.writer', 'lock');
    const left = (holder: object): void => writeFileSync(lock, JSON.stringify(holder));
    const dead = { id: 'x', process: process.pid, host: hostname(), started: 'another boot 1' };
    left(dead);
    await (await LogFolder.open(place, KEYS)).close();
    left({ ...dead, host: 'elsewhere.example' });
    await assert.rejects(LogFolder.open(place, KEYS), isRefused('held-by-another'));
    await (await LogFolder.open(place, { ...KEYS, takeOver: true })).close();
    assert.ok(!existsSync(lock));
  });

  test('of many that find a dead one, one alone comes in', async () => {
    const place = await madeLog('leaf', BEFORE);
    const holder = { id: 'x', process: 2 ** 22 + 1, host: hostname(), started: '' };
    writeFileSync(join(place, '.writer', 'lock'), JSON.stringify(holder));
    const tries = Array.from({ length: 8 }, () => LogFolder.open(place, KEYS));
    const ended = await Promise.allSettled(tries);
    assert.equal(ended.filter(({ status }) => status === 'fulfilled').length, 1);
    for (const one of ended) if (one.status === 'fulfilled') await one.value.close();
  });

  test('one that was put out publishes nothing more', async () => {
    const place = await madeLog('leaf', BEFORE);
    let second: LogFolder | null = null;
    const files = watchedFiles(() => null);
    const first = await LogFolder.open(place, {
      ...KEYS,
      files: {
        ...files,
        // while the first works on its tiles, another node takes the log over and ends what was decided
        write: async (to, bytes) => {
          await files.write(to, bytes);
          if (files.count() > 20 && second === null) {
            second = await LogFolder.open(place, { ...KEYS, takeOver: true });
          }
        },
      },
    });
    await assert.rejects(first.append(entriesOf('leaf', BEFORE, BEHIND), LOG));
    await assert.rejects(first.append(entriesOf('other', 0, 10), LOG), isRefused('lock-lost'));
    assert.ok(second !== null);
    const winner: LogFolder = second;
    assert.equal(winner.size, BEHIND);
    assert.equal(await isWhole(place), BEHIND);
    await first.close();
    await winner.append(entriesOf('leaf', BEHIND, 601), LOG);
    await winner.close();
  });
});

describe('whatever stops the writer', () => {
  test('after each operation on files a reader sees a whole log, and the next writer ends it', async () => {
    const before = await madeLog('leaf', BEFORE);
    const behind = published(await madeLog('leaf', BEFORE, BEHIND));
    let [operations, decided] = [1, 0];
    for (let at = 1; at <= operations; at += 1) {
      const place = copied(before);
      const files = watchedFiles((now) => (now === at ? new Stopped() : null));
      const work = async (): Promise<void> => {
        const folder = await LogFolder.open(place, { ...KEYS, files });
        await folder.append(entriesOf('leaf', BEFORE, BEHIND), LOG);
        await folder.close();
      };
      const stopped = await work().then(
        () => false,
        (error: unknown) => {
          assert.ok(error instanceof Stopped, String(error));
          return true;
        },
      );
      if (stopped) operations += 1;
      await isWhole(place);
      // the process is dead: its lock is one of a process that is gone
      const folder = await LogFolder.open(place, { ...KEYS, takeOver: true });
      if (folder.size === BEFORE) await folder.append(entriesOf('leaf', BEFORE, BEHIND), LOG);
      else decided += 1;
      await folder.close();
      assert.deepEqual(published(place), behind, `stopped at operation ${at}`);
    }
    assert.ok(operations > 20, `${operations} operations`);
    assert.ok(decided > 10 && decided < operations, `${decided} of ${operations} were decided`);
  });

  test('the checkpoint is named last, when the disk has every name before it', async () => {
    const place = await madeLog('leaf', BEFORE);
    const done: (readonly [name: string, path: string])[] = [];
    const told = watchedFiles(() => null);
    const files: LogFiles = {
      ...told,
      rename: async (from, to) => {
        await told.rename(from, to);
        done.push(['named', to.slice(place.length + 1)]);
      },
      sync: async (folder) => {
        await told.sync(folder);
        done.push(['synced', folder.slice(place.length + 1)]);
      },
    };
    const folder = await LogFolder.open(place, { ...KEYS, files });
    await folder.append(entriesOf('leaf', BEFORE, BEHIND), LOG);
    await folder.close();
    const isNamed = (path: string): number =>
      done.findIndex(([what, where]) => what === 'named' && where === path);
    const last = isNamed('checkpoint');
    const tiles = done.filter(([what, where]) => what === 'named' && where.startsWith('tile/'));
    assert.ok(tiles.length > 4, `${tiles.length}`);
    const syncedBetween = (from: number, to: number, where: string): boolean =>
      done.slice(from, to).some(([what, path]) => what === 'synced' && path === where);
    // what is decided is on the disk before any tile is, each tile and its folders before the checkpoint
    const decided = isNamed('.writer/growth');
    for (const [, path] of tiles) {
      assert.ok(syncedBetween(decided, isNamed(path), '.writer'), path);
      for (let at = dirname(path); at !== '.'; at = dirname(at))
        assert.ok(syncedBetween(isNamed(path), last, at), `${path}: ${at}`);
    }
    assert.ok(syncedBetween(isNamed('tile/entries/001'), last, ''), 'the folder itself');
    assert.ok(syncedBetween(last, done.length, ''), 'the checkpoint');
  });

  test('killed by the system, at operations spread over its work', async () => {
    const before = await madeLog('leaf', BEFORE);
    const behind = published(await madeLog('leaf', BEFORE, BEHIND));
    const program = fileURLToPath(new URL('./append-and-die.ts', import.meta.url));
    const run = async (place: string, operation: number) => {
      const child = spawn(process.execPath, [program, place, String(BEHIND), String(operation)], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      let said = '';
      child.stdout.on('data', (piece) => {
        said += piece;
      });
      const [code, signal] = await new Promise<[number | null, string | null]>((resolve) => {
        child.on('exit', (...ended) => resolve(ended));
      });
      return { code, signal, said };
    };
    const operations = Number((await run(copied(before), 0)).said);
    assert.ok(operations > 20);
    // each of them is stopped within a process above: what a kill leaves behind is the same wherever it comes
    const step = Math.ceil(operations / (ALL ? 8 : 4));
    for (let at = 2; at <= operations; at += step) {
      const place = copied(before);
      assert.equal((await run(place, at)).signal, 'SIGKILL');
      await isWhole(place);
      assert.equal((await run(place, 0)).code, 0);
      assert.deepEqual(published(place), behind, `killed at operation ${at}`);
    }
  });

  test('a full disk leaves the log as it was or as decided, and is gone on from when there is room', async () => {
    const before = await madeLog('leaf', BEFORE);
    const behind = published(await madeLog('leaf', BEFORE, BEHIND));
    const full = (): Error => Object.assign(new Error('no space left'), { code: 'ENOSPC' });
    let writes = 1;
    for (let at = 1; at <= writes; at += 1) {
      const place = copied(before);
      let [seen, room] = [0, false];
      // from this write or folder on there is no room, until somebody makes some
      const files = watchedFiles((_, name) => {
        if (name !== 'write' && name !== 'makeFolder') return null;
        seen += 1;
        return seen > at && !room ? full() : null;
      });
      const open = () => LogFolder.open(place, { ...KEYS, files });
      const isFull = (error: unknown) => (error as NodeJS.ErrnoException).code === 'ENOSPC';
      let folder = await open().catch((error: unknown) => {
        assert.ok(isFull(error), String(error));
        return null;
      });
      const ended = await folder?.append(entriesOf('leaf', BEFORE, BEHIND), LOG).then(
        () => true,
        (error: unknown) => {
          assert.ok(isFull(error), String(error));
          return false;
        },
      );
      if (ended !== true) writes += 1;
      await isWhole(place);
      room = true;
      folder ??= await open();
      const growth = { from: BEFORE, entries: entriesOf('leaf', BEFORE, BEHIND) };
      await folder.extend({ ...growth, checkpoint: noteOf(BEHIND) });
      await folder.close();
      assert.deepEqual(published(place), behind, `full from write ${at}`);
    }
    assert.ok(writes > 10, `${writes} writes`);
  });

  test('a decided growth that was changed since is not ended', async () => {
    const place = await madeLog('leaf', BEFORE);
    const files = watchedFiles((_, name, to) =>
      name === 'write' && readdirSync(join(place, '.writer')).includes('growth') && to !== ''
        ? new Stopped()
        : null,
    );
    const folder = await LogFolder.open(place, { ...KEYS, files });
    await assert.rejects(folder.append(entriesOf('leaf', BEFORE, BEHIND), LOG), Stopped);
    const growth = join(place, '.writer', 'growth');
    const bytes = readFileSync(growth);
    writeFileSync(growth, Buffer.from(bytes).fill(0, bytes.length - 1));
    await assert.rejects(LogFolder.open(place, { ...KEYS, takeOver: true }), isRefused('damaged'));
    writeFileSync(growth, bytes);
    const next = await LogFolder.open(place, { ...KEYS, takeOver: true });
    assert.equal(next.size, BEHIND);
    await next.close();
  });
});
