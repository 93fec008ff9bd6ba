import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { canonicalOf } from '../../src/letters/proof/signed-bytes.ts';
import { leafOf } from '../../src/log/leaf.ts';
import { LogFolder } from '../../src/log/node/log-folder.ts';
import { signatureLine } from '../../src/log/note.ts';
import { writeSigningKey, writeVerifierKey } from '../../src/log/note-key.ts';
import { checkProof, writeProof } from '../../src/log/proof.ts';
import { writeRequest } from '../../src/log/witness.ts';
import { LOG, OTHER_LOG, ROGUE, WITNESS } from '../log/log-keys.ts';
import { copied, madeLog, noteOf } from '../log/made-log.ts';
import { entriesOf } from '../log/plain-tree.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { ownTrust } from './own-trust.ts';
import { ROOT, runCli } from './run-cli.ts';

const FOLDER = temporaryFolder('cli-log');
const at = (name: string): string => join(FOLDER, name);
const LOG_KEY = ['--log-key', writeVerifierKey(LOG)];

const firstLine = (text: string): string => text.split('\n')[0] ?? '';

describe('mileproof log key new', () => {
  test('makes a key that nobody else reads, and never writes one over', async () => {
    const made = await runCli([
      'log',
      'key',
      'new',
      '--name',
      'a.example/log',
      '--out',
      at('a.key'),
    ]);
    assert.equal(made.status, 0);
    assert.match(made.out, /^a\.example\/log\+[0-9a-f]{8}\+A[A-Za-z0-9+/]{43}=?\n$/);
    assert.match(readFileSync(at('a.key'), 'utf8'), /^PRIVATE\+KEY\+a\.example\/log\+/);
    assert.equal(statSync(at('a.key')).mode & 0o777, 0o600);
    assert.match(made.err, /holds a secret/);
    const again = await runCli(['log', 'key', 'new', '--name', 'a', '--out', at('a.key')]);
    assert.deepEqual([again.status, again.out], [73, '']);
    assert.match(again.err, /never written over/);
    const witness = ['log', 'key', 'new', '--name', 'w.example', '--witness', '--out', at('w.key')];
    assert.match((await runCli(witness)).out, /^w\.example\+[0-9a-f]{8}\+B/);
  });

  test('refuses a name that no key may have, in both languages', async () => {
    const words = ['log', 'key', 'new', '--name', 'a b', '--out', at('b.key')];
    const { status, err } = await runCli(words);
    assert.equal(status, 64);
    assert.match(err, /write a name as register\.example\.cn\/log/);
    assert.match(
      (await runCli([...words, '--lang', 'zh'])).err,
      /名称请写作 register\.example\.cn\/log。/,
    );
  });
});

describe('mileproof log check', () => {
  test('says whole, keeps the checkpoint, and holds the next log against it', async () => {
    const keep = ['--keep', at('log.check')];
    const first = await runCli(['log', 'check', await madeLog('leaf', 300), ...LOG_KEY, ...keep]);
    assert.deepEqual([first.status, first.err], [0, '']);
    assert.equal(firstLine(first.out), 'whole: all 300 leaves lead to the signed checkpoint');
    assert.match(first.out, /nothing was kept from an earlier check/);
    const log = await madeLog('leaf', 300, 700);
    const next = await runCli(['log', 'check', log, ...LOG_KEY, ...keep, '--json']);
    const { answer, since, checkpoint } = JSON.parse(next.out);
    assert.deepEqual([answer, since, checkpoint.size], ['whole', 300, 700]);
    const branch = await runCli(['log', 'check', await madeLog('other', 700), ...LOG_KEY, ...keep]);
    assert.equal(branch.status, 1);
    assert.match(branch.out, /^another history: it is not the log of 700 leaves/);
    const back = await madeLog('leaf', 300);
    const zh = await runCli(['log', 'check', back, ...LOG_KEY, ...keep, '--lang', 'zh']);
    assert.equal(zh.status, 1);
    assert.match(zh.out, /^已回退：现有300条记录，上次核验时为700条/);
    // what was wrong is not kept: it is told again
    assert.equal((await runCli(['log', 'check', back, ...LOG_KEY, ...keep])).status, 1);
  });

  test('a changed leaf, another key and a place that is none have answers of their own', async () => {
    const log = await madeLog('leaf', 700);
    const spoilt = copied(log);
    const bundle = join(spoilt, 'tile/entries/001');
    writeFileSync(bundle, Buffer.from(readFileSync(bundle)).fill(7, 100, 101));
    const found = await runCli(['log', 'check', spoilt, ...LOG_KEY]);
    assert.deepEqual(
      [found.status, firstLine(found.out).slice(0, 33)],
      [1, 'a hash was changed: tile/0/001 is'],
    );
    const other = await runCli(['log', 'check', log, '--log-key', writeVerifierKey(ROGUE)]);
    assert.deepEqual([other.status, other.out.slice(0, 21)], [1, 'signed by another key']);
    assert.equal((await runCli(['log', 'check', at('nowhere'), ...LOG_KEY])).status, 1);
    const away = await runCli(['log', 'check', 'http://127.0.0.1:1/', ...LOG_KEY]);
    assert.equal(away.status, 2);
    const few = ['--witness', writeVerifierKey(WITNESS)];
    assert.equal((await runCli(['log', 'check', log, ...LOG_KEY, ...few])).status, 2);
    assert.equal(
      (await runCli(['log', 'check', log, ...LOG_KEY, ...few, '--quorum', '0'])).status,
      0,
    );
    assert.equal((await runCli(['log', 'check', log])).status, 64);
    writeFileSync(
      at('keys'),
      `# keys of the log\n${writeVerifierKey(LOG)}\n${writeVerifierKey(OTHER_LOG)}\n`,
    );
    assert.equal((await runCli(['log', 'check', log, '--log-key', at('keys')])).status, 0);
    const none = await runCli(['log', 'check', log, '--log-key', at('a-letter')]);
    assert.equal(none.status, 66);
    writeFileSync(at('no-key'), 'a\n');
    assert.equal((await runCli(['log', 'check', log, '--log-key', at('no-key')])).status, 65);
    assert.equal(
      (await runCli(['log', 'check', log, ...LOG_KEY, '--keep', at('no-key')])).status,
      65,
    );
    assert.equal(
      (await runCli(['log', 'check', log, '--log-key', writeVerifierKey(WITNESS)])).status,
      65,
    );
  });
});

describe('mileproof log add and proof', () => {
  writeFileSync(at('add.key'), `${writeSigningKey(LOG)}\n`);
  const log = at('added');
  const leaf = '5a'.repeat(32);
  const add = (...words: readonly string[]) =>
    runCli(['log', 'add', log, '--key', at('add.key'), ...words]);

  test('adds a leaf once, fills up, and signs a log that is whole', async () => {
    const made = await add('--leaf', leaf, '--fill', '256');
    assert.deepEqual([made.status, made.err], [0, '']);
    const [, index = ''] = /^added {2}(?:5a){32} as number (\d+)$/m.exec(made.out) ?? [];
    assert.match(made.out, /^signed log\.example\/log: 256 leaves, root \S{44}$/m);
    const note = readFileSync(join(log, 'checkpoint'), 'utf8');
    writeFileSync(at('leaf.bin'), Buffer.from(leaf, 'hex'));
    const again = await add('--leaf', at('leaf.bin'), '--leaf', leaf, '--fill', '256');
    assert.equal(again.out.split('\n')[0], `there  ${leaf} is number ${index} already`);
    assert.match(again.out, /256 leaves, nothing was signed/);
    assert.equal(readFileSync(join(log, 'checkpoint'), 'utf8'), note);
    writeFileSync(at('leaf.json'), JSON.stringify({ leaf: '77'.repeat(32) }));
    const more = await add('--leaf', at('leaf.json'), '--lang', 'zh');
    assert.match(more.out, /已写入 {2}(?:77){32}，序号256/);
    const walked = await runCli(['log', 'check', log, ...LOG_KEY]);
    assert.equal(firstLine(walked.out), 'whole: all 257 leaves lead to the signed checkpoint');

    const prove = ['log', 'proof', log, ...LOG_KEY, '--leaf'];
    const proved = await runCli([...prove, leaf]);
    assert.equal(proved.status, 0);
    assert.match(proved.err, new RegExp(`number ${index} of the log log.example/log`));
    const question = { leaf: Buffer.from(leaf, 'hex'), logKeys: [LOG] };
    assert.equal(checkProof(proved.out, question).answer, 'logged');
    assert.ok(!proved.out.includes('extra'));
    const absent = await runCli([...prove, '11'.repeat(32)]);
    assert.deepEqual([absent.status, absent.out], [1, '']);
    const other = ['log', 'proof', log, '--leaf', leaf, '--log-key', writeVerifierKey(ROGUE)];
    assert.equal((await runCli(other)).status, 65);
    const later = ['--checkpoint', at('later')];
    writeFileSync(at('later'), noteOf('leaf', 300));
    assert.equal((await runCli([...prove, leaf, ...later])).status, 65);
    assert.equal(
      (await runCli(['log', 'proof', at('nowhere'), ...prove.slice(3), leaf])).status,
      66,
    );
  });

  test('refuses what is no leaf, another key, and a folder of other things', async () => {
    for (const none of ['5a'.repeat(31), '5a'.repeat(33), `${'5a'.repeat(31)}5`]) {
      const { status, err } = await add('--leaf', none);
      assert.deepEqual([status, /a leaf has 32 bytes/.test(err)], [65, true], none);
    }
    writeFileSync(at('short'), Buffer.alloc(31));
    assert.equal((await add('--leaf', at('short'))).status, 65);
    assert.equal((await add('--leaf', at('no-such'))).status, 66);
    const fill = await add('--leaf', leaf, '--fill', '0', '--lang', 'zh');
    assert.deepEqual([fill.status, /请写1至65536的整数/.test(fill.err)], [64, true]);
    writeFileSync(at('rogue.key'), `${writeSigningKey(ROGUE)}\n`);
    const rogue = ['log', 'add', log, '--key', at('rogue.key'), '--leaf', '22'.repeat(32)];
    assert.equal((await runCli(rogue)).status, 65);
    const taken = await runCli(['log', 'add', FOLDER, '--key', at('add.key'), '--leaf', leaf]);
    assert.deepEqual([taken.status, /is there and no log/.test(taken.err)], [73, true]);
  });
});

describe('mileproof witness', () => {
  writeFileSync(at('witness.key'), `${writeSigningKey(WITNESS)}\n`);
  const children: ChildProcess[] = [];
  after(() => {
    for (const child of children) child.kill('SIGKILL');
  });

  test('follow --once cosigns, then refuses what is not consistent with it', async () => {
    const place = ['--key', at('witness.key'), '--data', at('followed'), ...LOG_KEY, '--once'];
    const follow = async (log: string) => {
      const { status, out } = await runCli(['witness', 'follow', log, ...place]);
      return [status, JSON.parse(out).answer];
    };
    const log = await madeLog('leaf', 300, 700);
    assert.deepEqual(await follow(log), [0, 'cosigned']);
    assert.deepEqual(await follow(await madeLog('leaf', 300)), [1, 'rolled-back']);
    assert.deepEqual(await follow(await madeLog('other', 900)), [1, 'not-consistent']);
    assert.deepEqual(await follow(at('nowhere')), [2, 'no-checkpoint']);
    const name = createHash('sha256').update(LOG.name).digest('hex');
    const kept = readFileSync(join(at('followed'), name, 'checkpoint'), 'utf8');
    assert.ok(kept.startsWith(noteOf('leaf', 700)));
    assert.match(kept, /\n\u2014 witness\.example\/w1 /);
    // its key is that of a witness
    writeFileSync(at('log.key'), `${writeSigningKey(LOG)}\n`);
    const wrong = ['--key', at('log.key'), '--data', at('followed'), ...LOG_KEY, '--once'];
    assert.equal((await runCli(['witness', 'follow', log, ...wrong])).status, 65);
  });

  test('serve cosigns what a log sends, keeps it over a kill, and ends when told', async () => {
    const words = ['witness', 'serve', '--key', at('witness.key'), '--data', at('served')];
    const started = async () => {
      const child = spawn(
        process.execPath,
        [join(ROOT, 'src/main.ts'), ...words, ...LOG_KEY, '--port', '0'],
        { stdio: ['ignore', 'ignore', 'pipe'] },
      );
      children.push(child);
      let said = '';
      for await (const piece of child.stderr) {
        said += piece;
        const [, address] = /cosigning at (\S+);/.exec(said) ?? [];
        if (address !== undefined) return { child, address };
      }
      throw new Error(`the witness ended: ${said}`);
    };
    const ended = (child: ChildProcess) =>
      new Promise<number | null>((resolve) => child.once('exit', resolve));
    const post = async (address: string, name: string, size: number) => {
      const body = writeRequest({ old: 0, proof: [], checkpoint: noteOf(name, size) });
      return (await fetch(`${address}/add-checkpoint`, { method: 'POST', body })).status;
    };
    const first = await started();
    assert.equal(await post(first.address, 'leaf', 5), 200);
    const killed = ended(first.child);
    first.child.kill('SIGKILL');
    await killed;
    const second = await started();
    assert.equal(await post(second.address, 'other', 5), 409);
    const stopped = ended(second.child);
    second.child.kill('SIGTERM');
    assert.equal(await stopped, 0);
  });
});

describe('mileproof letter verify --proof', () => {
  const VECTORS = join(ROOT, 'docs', 'spec', 'letters', 'vectors');
  const LETTER = join(VECTORS, 'valid.json');
  const BLINDING = createHash('sha256').update('blinding').digest();

  /** A log in which the letter is number 300. */
  const madeWith = async () => {
    const place = await madeLog('leaf', 300);
    const folder = await LogFolder.open(place, { keys: [LOG] });
    const canonical = canonicalOf(JSON.parse(readFileSync(LETTER, 'utf8')));
    const leaf = leafOf(BLINDING, canonical);
    const checkpoint = await folder.append([leaf, ...entriesOf('leaf', 301, 400)], LOG);
    const hashes = await folder.reader.inclusionProof(300, 400);
    const consistency = async () => folder.reader.consistencyProof(400, 500);
    const later = await folder.append(entriesOf('leaf', 400, 500), LOG);
    const request = writeRequest({ old: 400, proof: await consistency(), checkpoint: later });
    await folder.close();
    return { checkpoint, hashes, later, request };
  };

  test('says that it is in the log, and what is wrong where it is not', async () => {
    const { checkpoint, hashes, later, request } = await madeWith();
    const lists = ['revocation', 'suspension'].flatMap((name) => [
      '--status',
      join(VECTORS, `${name}.json`),
    ]);
    const verify = [
      'letter',
      'verify',
      LETTER,
      ...(await ownTrust(FOLDER)),
      ...lists,
      '--on',
      '2026-04-01',
    ];
    const proof = { extra: BLINDING, index: 300, hashes, checkpoint };
    const put = (name: string, text: string): string => {
      writeFileSync(at(name), text);
      return at(name);
    };
    const right = put('right.tlog-proof', writeProof(proof));
    const ask = async (file: string, ...words: string[]) => {
      const told = await runCli([...verify, '--proof', file, ...words, '--json']);
      return { status: told.status, log: JSON.parse(told.out).log };
    };
    const answers = async (file: string, ...words: string[]) => {
      const { status, log } = await ask(file, ...LOG_KEY, ...words);
      return [log.answer, status];
    };
    const plain = await runCli([...verify, '--json']);
    assert.deepEqual([plain.status, JSON.parse(plain.out).log.answer], [0, 'no-proof']);
    assert.deepEqual((await ask(right, ...LOG_KEY)).log, {
      ...{ answer: 'logged', index: 300, keptSize: null, cosigned: [] },
      log: { origin: LOG.name, size: 400 },
    });
    assert.equal((await runCli([...verify, '--proof', right])).status, 64);
    const wrong = put('wrong', writeProof({ ...proof, index: 299 }));
    assert.deepEqual(await answers(wrong), ['not-in-the-tree', 1]);
    const blinded = put('blinded', writeProof({ ...proof, extra: Buffer.alloc(32) }));
    assert.deepEqual(await answers(blinded), ['not-in-the-tree', 1]);
    const bare = put('bare', writeProof({ ...proof, extra: null }));
    assert.deepEqual(await answers(bare), ['no-blinding-value', 2]);
    const forged = put(
      'forged',
      writeProof({ ...proof, checkpoint: checkpoint.replace('\n400\n', '\n401\n') }),
    );
    assert.deepEqual(await answers(forged), ['signature-wrong', 1]);
    assert.deepEqual(await answers(put('none', 'none\n')), ['not-a-proof', 2]);
    const rogue = await ask(right, '--log-key', writeVerifierKey(ROGUE));
    assert.deepEqual([rogue.log.answer, rogue.status], ['unknown-log', 2]);

    const kept = async (text: string) => await answers(right, '--checkpoint', put('kept', text));
    assert.deepEqual(await kept(checkpoint), ['logged', 0]);
    assert.deepEqual(await kept(request), ['logged', 0]);
    assert.deepEqual(await kept(later), ['newer-proof-needed', 2]);
    assert.deepEqual(await kept(noteOf('leaf', 300)), ['newer-checkpoint-needed', 2]);
    assert.deepEqual(await kept(noteOf('leaf', 400)), ['another-history', 1]);
    assert.deepEqual(await kept(noteOf('leaf', 400, ROGUE)), ['kept-not-signed', 2]);

    const witness = ['--witness', writeVerifierKey(WITNESS)];
    assert.deepEqual(await answers(right, ...witness), ['too-few-witnesses', 2]);
    assert.deepEqual(await answers(right, ...witness, '--quorum', '0'), ['logged', 0]);
    const text = checkpoint.slice(0, checkpoint.indexOf('\n\n') + 1);
    const line = signatureLine(text, WITNESS, 1_796_000_000);
    const cosigned = put('cosigned', writeProof({ ...proof, checkpoint: checkpoint + line }));
    assert.deepEqual(await answers(cosigned, ...witness), ['logged', 0]);
    const told = await runCli([
      'letter',
      'verify',
      LETTER,
      '--proof',
      cosigned,
      ...LOG_KEY,
      ...witness,
    ]);
    assert.match(
      told.out,
      / {2}Log: in the log log\.example\/log as number 300, among 400 leaves\n/,
    );
    assert.match(told.out, / {2}Witnesses: witness\.example\/w1 2026-11-30T00:53:20\.000Z/);
    const zh = await runCli([...verify, '--lang', 'zh']);
    assert.match(zh.out, / {2}日志：未提供证明；日志启用前签发的文件没有证明，其效力不受影响\n/);
    rmSync(right);
    assert.equal((await runCli([...verify, '--proof', right, ...LOG_KEY])).status, 66);
  });
});
