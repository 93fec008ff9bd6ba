import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import {
  type CheckedLog,
  checkLog,
  type KeptCheck,
  NOTHING_KEPT,
} from '../../src/log/node/check-log.ts';
import { LogFolder } from '../../src/log/node/log-folder.ts';
import {
  folderSource,
  type LogSource,
  LogUnreachable,
  sourceOf,
} from '../../src/log/node/log-source.ts';
import { signatureLine } from '../../src/log/note.ts';
import { WITH_ALL } from '../tier.ts';
import { LOG, OTHER_LOG, ROGUE, SECOND_WITNESS, WITNESS } from './log-keys.ts';
import { copied, madeLog, noteOf } from './made-log.ts';
import { entriesOf } from './plain-tree.ts';

const check = (
  place: string | LogSource,
  kept: KeptCheck = NOTHING_KEPT,
  more: object = {},
): Promise<CheckedLog> =>
  checkLog(typeof place === 'string' ? sourceOf(place) : place, {
    keys: [LOG],
    kept,
    keep: async () => {},
    ...more,
  });

/** Spoils a file of a copy of a log. */
const spoilt = (log: string, path: string, at: number): string => {
  const place = copied(log);
  const bytes = readFileSync(join(place, path));
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  writeFileSync(join(place, path), bytes);
  return place;
};

const LOG_700 = await madeLog('leaf', 300, 700);
const BEFORE: KeptCheck = { checkpoint: noteOf('leaf', 300), walk: null };

describe('a whole log is walked', () => {
  test('one that is as it should be is whole, also over HTTP, and consistent with the check before', async () => {
    const found = await check(LOG_700);
    assert.ok(found.answer === 'whole');
    assert.deepEqual([found.checkpoint.size, found.since, found.cosigned], [700, null, []]);
    const since = await check(LOG_700, BEFORE);
    assert.ok(since.answer === 'whole' && since.since === 300);
    const server = createServer((from, to) => {
      try {
        to.end(readFileSync(join(LOG_700, (from.url ?? '').replace(/^\/log\//, ''))));
      } catch {
        to.writeHead(404).end();
      }
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    assert.equal((await check(`http://127.0.0.1:${port}/log`, BEFORE)).answer, 'whole');
    assert.equal((await check(`http://127.0.0.1:${port}/log/`)).answer, 'whole');
    assert.equal((await check(`http://127.0.0.1:${port}/elsewhere/`)).answer, 'no-checkpoint');
    server.closeAllConnections();
    server.close();
    assert.equal((await check(`http://127.0.0.1:${port}/log/`)).answer, 'unreachable');
  });

  test('whatever was changed is told, with the file', async () => {
    const path = 'tile/0/001';
    const told = async (place: string) => {
      const found = await check(place);
      return [found.answer, 'path' in found ? found.path : null];
    };
    // a leaf, a hash over it, a hash above
    assert.deepEqual(await told(spoilt(LOG_700, 'tile/entries/001', 2)), ['tile-differs', path]);
    assert.deepEqual(await told(spoilt(LOG_700, path, 0)), ['tile-differs', path]);
    const above = 'tile/1/000.p/2';
    assert.deepEqual(await told(spoilt(LOG_700, above, 0)), ['tile-differs', above]);
    const last = 'tile/0/002.p/188';
    assert.deepEqual(await told(spoilt(LOG_700, last, 32 * 187)), ['tile-differs', last]);
    const length = 'tile/entries/001';
    assert.deepEqual(await told(spoilt(LOG_700, length, 0)), ['tile-malformed', length]);
    const holed = copied(LOG_700);
    rmSync(join(holed, length));
    assert.deepEqual(await told(holed), ['tile-missing', length]);
    const cut = copied(LOG_700);
    writeFileSync(join(cut, path), readFileSync(join(cut, path)).subarray(1));
    assert.deepEqual(await told(cut), ['tile-malformed', path]);
  });

  test('a leaf changed with all hashes over it leads to another root', async () => {
    // the log of other leaves, with the checkpoint of these
    const other = copied(await madeLog('other', 700));
    writeFileSync(join(other, 'checkpoint'), noteOf('leaf', 700));
    assert.deepEqual(await check(other), { answer: 'root-differs', size: 700 });
  });

  test('the check before is evidence: a branch, a shortened log, another key, a rolled-back checkpoint', async () => {
    const kept: KeptCheck = { checkpoint: noteOf('leaf', 700), walk: null };
    const branch = await madeLog('other', 700, 900);
    assert.equal((await check(branch)).answer, 'whole');
    assert.deepEqual(await check(branch, kept), { answer: 'not-consistent', size: 900, kept: 700 });
    const same = await madeLog('other', 700);
    assert.deepEqual(await check(same, kept), { answer: 'not-consistent', size: 700, kept: 700 });
    const shortened = await madeLog('leaf', 300);
    assert.deepEqual(await check(shortened, kept), { answer: 'rolled-back', size: 300, kept: 700 });
    const rolledBack = copied(LOG_700);
    writeFileSync(join(rolledBack, 'checkpoint'), noteOf('leaf', 300));
    assert.deepEqual(await check(rolledBack, kept), {
      answer: 'rolled-back',
      size: 300,
      kept: 700,
    });
    const rogue = copied(LOG_700);
    writeFileSync(join(rogue, 'checkpoint'), noteOf('leaf', 700, ROGUE));
    assert.deepEqual(await check(rogue), { answer: 'unknown-key' });
    writeFileSync(join(rogue, 'checkpoint'), noteOf('leaf', 700).replace('\n700\n', '\n600\n'));
    assert.deepEqual(await check(rogue), { answer: 'signature-wrong' });
    writeFileSync(join(rogue, 'checkpoint'), 'no note');
    assert.deepEqual(await check(rogue), { answer: 'not-a-checkpoint' });
    assert.deepEqual(await check(LOG_700, kept, { keys: [OTHER_LOG] }), { answer: 'unknown-key' });
  });

  test('witnesses are asked for by their number', async () => {
    const place = copied(LOG_700);
    const note = noteOf('leaf', 700);
    const text = note.slice(0, note.indexOf('\n\n') + 1);
    writeFileSync(join(place, 'checkpoint'), note + signatureLine(text, WITNESS, 9));
    const ask = async (quorum: number) =>
      (await check(place, NOTHING_KEPT, { witnesses: [WITNESS, SECOND_WITNESS], quorum })).answer;
    assert.deepEqual([await ask(0), await ask(1)], ['whole', 'whole']);
    assert.equal(await ask(2), 'too-few-witnesses');
  });

  test('a walk that was cut goes on where it was kept, also when the log has grown since', {
    skip: WITH_ALL,
  }, async () => {
    const size = 70_000;
    const place = await madeLog('leaf', size);
    const source = folderSource(place);
    let kept: KeptCheck = NOTHING_KEPT;
    const keep = async (now: KeptCheck): Promise<void> => {
      kept = now;
    };
    const read: string[] = [];
    const watched = (cut: string | null): LogSource => ({
      name: 'watched',
      read: async (path) => {
        if (path === cut) throw new LogUnreachable(`${path}: cut`);
        read.push(path);
        return await source.read(path);
      },
    });
    assert.deepEqual(await check(watched('tile/entries/260'), kept, { keep }), {
      answer: 'unreachable',
      why: 'tile/entries/260: cut',
    });
    const walk = (kept as KeptCheck).walk;
    assert.equal(walk?.edge.size, 65_536);
    assert.equal((kept as KeptCheck).checkpoint, null);
    const folder = await LogFolder.open(place, { keys: [LOG] });
    await folder.append(entriesOf('leaf', size, size + 500), LOG);
    await folder.close();
    read.length = 0;
    const found = await check(watched(null), kept, { keep });
    assert.ok(found.answer === 'whole' && found.checkpoint.size === size + 500);
    assert.ok(!read.includes('tile/entries/255') && read.includes('tile/entries/256'));
    assert.equal((kept as KeptCheck).walk, null);
    // a file that is changed behind the place where the walk was cut
    const other = spoilt(place, 'tile/entries/270', 2);
    const again = await check(other, { checkpoint: null, walk });
    assert.deepEqual(again, {
      answer: 'tile-differs',
      path: 'tile/0/270',
    });
  });
});
