import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import fc from 'fast-check';
import { openCheckpoint } from '../../src/log/checkpoint.ts';
import { askWitness } from '../../src/log/node/ask-witness.ts';
import { followOnce } from '../../src/log/node/follow-log.ts';
import { LogReader } from '../../src/log/node/log-reader.ts';
import type { LogRefusal } from '../../src/log/node/log-refusal.ts';
import { folderSource } from '../../src/log/node/log-source.ts';
import { witnessServer } from '../../src/log/node/witness-server.ts';
import { Witness } from '../../src/log/node/witness-state.ts';
import { signatureLine, signNote } from '../../src/log/note.ts';
import { readRequest, writeRequest } from '../../src/log/witness.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { share } from '../tier.ts';
import { LOG, OTHER_LOG, ROGUE, SECOND_WITNESS, WITNESS } from './log-keys.ts';
import { copied, madeLog, noteOf } from './made-log.ts';
import { entriesOf, proof } from './plain-tree.ts';
import { Stopped, watchedFiles } from './watched-files.ts';

const NOW = 1_796_000_000;
const proofOf = (name: string, from: number, to: number): readonly Uint8Array[] =>
  proof(from, entriesOf(name, 0, to));

const opened = (folder = temporaryFolder('witness')) =>
  Witness.open(folder, { key: WITNESS, logs: [LOG], now: () => NOW });

const servers: Server[] = [];
after(() => {
  for (const server of servers) server.close();
});

/** A witness that listens, and its address. */
const serving = async (witness: Witness): Promise<string> => {
  const server = witnessServer(witness, [LOG], () => {});
  servers.push(server);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

describe('the witness protocol', () => {
  test('each answer of the specification, over HTTP', async () => {
    const witness = await opened();
    const address = await serving(witness);
    const post = async (body: string) => {
      const answer = await fetch(`${address}/add-checkpoint`, { method: 'POST', body });
      const type = answer.headers.get('content-type');
      return { status: answer.status, text: await answer.text(), type };
    };
    const ask = (old: number, hashes: readonly Uint8Array[], checkpoint: string) =>
      post(writeRequest({ old, proof: hashes, checkpoint }));
    const monitoring = `${address}/${createHash('sha256').update(LOG.name).digest('hex')}/checkpoint`;
    assert.equal((await fetch(monitoring)).status, 404);

    assert.equal((await post('')).status, 400);
    assert.equal((await post('old 0\n\nnot a note\n')).status, 400);
    assert.equal(
      (
        await ask(
          0,
          [],
          signNote(
            'log.example/other\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n',
            OTHER_LOG,
          ),
        )
      ).status,
      404,
    );
    assert.equal((await ask(0, [], noteOf('leaf', 5, ROGUE))).status, 403);
    const forged = noteOf('leaf', 5).replace('\n5\n', '\n6\n');
    assert.equal((await ask(0, [], forged)).status, 403);
    assert.equal((await ask(6, [], noteOf('leaf', 5))).status, 400);
    assert.equal((await ask(0, proofOf('leaf', 3, 5), noteOf('leaf', 5))).status, 422);
    const empty = signNote(`${LOG.name}\n0\n${Buffer.alloc(32).toString('base64')}\n`, LOG);
    assert.equal((await ask(0, [], empty)).status, 422);

    const first = await ask(0, [], noteOf('leaf', 5));
    assert.equal(first.status, 200);
    const cosigned = openCheckpoint(noteOf('leaf', 5) + first.text, [LOG], [WITNESS]);
    assert.ok(cosigned.answer === 'signed');
    assert.deepEqual(
      cosigned.cosigned.map(({ key, time }) => [key.name, time]),
      [[WITNESS.name, NOW]],
    );
    assert.equal(await (await fetch(monitoring)).text(), noteOf('leaf', 5) + first.text);

    const conflict = await ask(0, [], noteOf('leaf', 9));
    assert.deepEqual(conflict, { status: 409, text: '5\n', type: 'text/x.tlog.size' });
    assert.equal((await ask(5, proofOf('leaf', 4, 9), noteOf('leaf', 9))).status, 422);
    assert.equal((await ask(5, proofOf('other', 5, 9), noteOf('other', 9))).status, 422);
    assert.equal((await ask(5, [], noteOf('other', 5))).status, 422);
    assert.equal((await ask(5, proofOf('leaf', 5, 9), noteOf('leaf', 9))).status, 200);
    // the same again is cosigned again; what was before is not
    assert.equal((await ask(9, [], noteOf('leaf', 9))).status, 200);
    assert.equal((await ask(5, [], noteOf('leaf', 5))).status, 409);
    assert.equal((await fetch(`${address}/add-checkpoint`)).status, 405);
    assert.equal((await fetch(`${address}/elsewhere`)).status, 404);
    assert.equal((await post('x'.repeat(300_000))).status, 413);
    await witness.close();
  });

  test('requests at once: one of them is cosigned, the other is told the new size', async () => {
    const witness = await opened();
    await witness.cosign({ old: 0, proof: [], checkpoint: noteOf('leaf', 5) });
    const answers = await Promise.all(
      [9, 12, 7].map((size) =>
        witness.cosign({
          old: 5,
          proof: proofOf('leaf', 5, size),
          checkpoint: noteOf('leaf', size),
        }),
      ),
    );
    assert.deepEqual(
      answers.map(({ answer }) => answer),
      ['cosigned', 'other-size', 'other-size'],
    );
    assert.equal((await witness.seen(LOG.name))?.size, 9);
    await witness.close();
  });

  test('what it saw lasts: after a stop at each operation it cosigns no other history', async () => {
    let stops = 1;
    for (let at = 1; at <= stops; at += 1) {
      const folder = temporaryFolder('witness-stopped');
      const before = await opened(folder);
      await before.cosign({ old: 0, proof: [], checkpoint: noteOf('leaf', 5) });
      await before.close();
      let working = false;
      let seen = 0;
      const files = watchedFiles(() => {
        if (working) seen += 1;
        return working && seen === at ? new Stopped() : null;
      });
      const witness = await Witness.open(folder, {
        key: WITNESS,
        logs: [LOG],
        now: () => NOW,
        files,
      });
      working = true;
      const request = { old: 5, proof: proofOf('leaf', 5, 9), checkpoint: noteOf('leaf', 9) };
      const answered = await witness.cosign(request).then(
        ({ answer }) => answer,
        () => 'stopped',
      );
      if (answered === 'stopped') stops += 1;
      // the process is gone
      rmSync(join(folder, '.writer', 'lock'), { force: true });
      const next = await opened(folder);
      const size = (await next.seen(LOG.name))?.size;
      assert.ok(size === 9 || (size === 5 && answered === 'stopped'), `${at}: ${size}`);
      const other = { old: 5, proof: proofOf('other', 5, 9), checkpoint: noteOf('other', 9) };
      assert.notEqual((await next.cosign(other)).answer, 'cosigned');
      await next.close();
    }
    assert.ok(stops > 4, `${stops} stops`);
  });

  test('a state that was changed is not gone on from', async () => {
    const folder = temporaryFolder('witness-changed');
    const witness = await opened(folder);
    await assert.rejects(
      opened(folder),
      (error) => (error as LogRefusal).code === 'held-by-another',
    );
    await witness.cosign({ old: 0, proof: [], checkpoint: noteOf('leaf', 5) });
    await witness.close();
    const name = createHash('sha256').update(LOG.name).digest('hex');
    writeFileSync(join(folder, name, 'checkpoint'), noteOf('leaf', 3));
    await assert.rejects(opened(folder), (error) => (error as LogRefusal).code === 'damaged');
  });

  test('requests come back as they were written, and whatever is sent nothing fails', async () => {
    const request = { old: 5, proof: proofOf('leaf', 5, 9), checkpoint: noteOf('leaf', 9) };
    const read = readRequest(writeRequest(request));
    assert.deepEqual(
      read?.proof.map((hash) => Buffer.from(hash)),
      request.proof,
    );
    assert.deepEqual([read?.old, read?.checkpoint], [5, request.checkpoint]);
    const long = { ...request, proof: Array.from({ length: 64 }, () => Buffer.alloc(32)) };
    assert.equal(readRequest(writeRequest(long)), null);
    assert.equal(readRequest(writeRequest(request).replace('old 5', 'old 05')), null);
    const witness = await opened();
    const body = writeRequest({ ...request, old: 0, proof: [] });
    const spoilt = fc.tuple(fc.nat(body.length), fc.nat(30), fc.string({ unit: 'binary' }));
    await fc.assert(
      fc.asyncProperty(spoilt, async ([at, gone, put]) => {
        const any = readRequest(body.slice(0, at) + put + body.slice(at + gone));
        const answer = any === null ? null : await witness.cosign(any);
        if (answer?.answer === 'cosigned') assert.equal(answer.seen.size, 9);
      }),
      { numRuns: share(300) },
    );
    await witness.close();
  });
});

describe('a log and its witnesses', () => {
  test('a log gets its cosignature, whatever the witness saw last', async () => {
    const witness = await opened();
    const address = await serving(witness);
    const log = await madeLog('leaf', 5, 300, 700);
    const reader = new LogReader(folderSource(log));
    const question = { address, witness: WITNESS, logKeys: [LOG], reader };
    for (const size of [5, 300, 700]) {
      const reply = await askWitness({ ...question, checkpoint: noteOf('leaf', size) });
      assert.equal(reply.answer, 'cosigned');
      assert.ok(reply.answer === 'cosigned' && reply.checkpoint.startsWith(noteOf('leaf', size)));
    }
    const ask = (more: object) =>
      askWitness({ ...question, checkpoint: noteOf('leaf', 700), ...more });
    assert.deepEqual(await ask({ checkpoint: noteOf('leaf', 300) }), {
      answer: 'ahead',
      size: 700,
    });
    assert.deepEqual(await ask({ checkpoint: noteOf('other', 700) }), {
      answer: 'refused',
      status: 422,
    });
    assert.equal((await ask({ witness: SECOND_WITNESS })).answer, 'not-by-the-witness');
    // the name and the number of the witness over something else
    const text = noteOf('leaf', 300).split('\n\n')[0];
    const forging = createServer((_, response) => {
      response.end(signatureLine(`${text}\n`, WITNESS, NOW));
    });
    servers.push(forging);
    forging.listen(0, '127.0.0.1');
    await once(forging, 'listening');
    const forged = `http://127.0.0.1:${(forging.address() as AddressInfo).port}`;
    assert.equal((await ask({ address: forged, known: 700 })).answer, 'not-by-the-witness');
    assert.equal(
      (await ask({ address: forged, known: 300, checkpoint: noteOf('leaf', 300) })).answer,
      'cosigned',
    );
    assert.equal((await ask({ address: 'http://127.0.0.1:1' })).answer, 'unreachable');
    await witness.close();
  });

  test('who follows a log cosigns its growth, and refuses a branch, a shortened log and another key', async () => {
    const folder = temporaryFolder('follow');
    const witness = await opened(folder);
    const follow = async (place: string) =>
      (await followOnce(witness, folderSource(place), [LOG])).answer;
    const grown = await madeLog('leaf', 300, 700);
    const short = await madeLog('leaf', 300);
    assert.equal(await follow(short), 'cosigned');
    assert.equal(await follow(short), 'cosigned');
    assert.equal(await follow(await madeLog('other', 300)), 'not-consistent');
    assert.equal(await follow(await madeLog('other', 300, 700)), 'not-consistent');
    assert.equal(await follow(grown), 'cosigned');
    assert.equal(await follow(short), 'rolled-back');
    const rogue = copied(grown);
    writeFileSync(join(rogue, 'checkpoint'), noteOf('leaf', 700, ROGUE));
    assert.equal(await follow(rogue), 'unknown-key');
    writeFileSync(join(rogue, 'checkpoint'), noteOf('leaf', 700).replace('\n700\n', '\n701\n'));
    assert.equal(await follow(rogue), 'signature-wrong');
    writeFileSync(join(rogue, 'checkpoint'), 'no note');
    assert.equal(await follow(rogue), 'not-a-checkpoint');
    assert.equal(await follow(join(rogue, 'nowhere')), 'no-checkpoint');
    const holed = await madeLog('leaf', 900);
    rmSync(join(holed, 'tile'), { recursive: true });
    assert.equal(await follow(holed), 'tile-missing');
    assert.equal((await witness.seen(LOG.name))?.size, 700);
    const kept = readFileSync(
      join(folder, createHash('sha256').update(LOG.name).digest('hex'), 'checkpoint'),
      'utf8',
    );
    assert.ok(kept.startsWith(noteOf('leaf', 700)));
    await witness.close();
  });
});
