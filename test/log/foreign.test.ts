// with --all: programs in Go, Rust and Python are fetched and built
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, type TestContext, test } from 'node:test';
import { askWitness } from '../../src/log/node/ask-witness.ts';
import { checkLog } from '../../src/log/node/check-log.ts';
import { LogReader } from '../../src/log/node/log-reader.ts';
import { folderSource } from '../../src/log/node/log-source.ts';
import { signatureLine } from '../../src/log/note.ts';
import {
  readVerifierKey,
  type VerifierKey,
  writeSigningKey,
  writeVerifierKey,
} from '../../src/log/note-key.ts';
import { checkProof, writeProof } from '../../src/log/proof.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import {
  goProgram,
  goReaders,
  pythonProgram,
  pythonReader,
  type Reader,
  ranWith,
  rustProgram,
  rustReader,
  type Said,
  type Started,
  started,
} from './foreign-here.ts';
import { LOG, ROGUE, SECOND_WITNESS, WITNESS } from './log-keys.ts';
import { copied, madeLog, noteOf } from './made-log.ts';
import { entriesOf } from './plain-tree.ts';

const [go, rust, python] = [await goProgram(), await rustProgram(), await pythonProgram()];

const READERS: readonly {
  readonly name: string;
  readonly reader: Reader | null;
  readonly why: string;
}[] = [
  ...['golang.org/x/mod/sumdb/tlog', 'Tessera'].map((name, at) => ({
    name,
    reader: 'why' in go ? null : (goReaders(go.program)[at] ?? null),
    why: 'why' in go ? go.why : '',
  })),
  {
    name: 'tlog_tiles (Rust)',
    reader: 'why' in rust ? null : rustReader(rust.program),
    why: 'why' in rust ? rust.why : '',
  },
  {
    name: 'aics-tlog (Python)',
    reader: 'why' in python ? null : pythonReader(python.python, python.folder),
    why: 'why' in python ? python.why : '',
  },
];

const KEY = writeVerifierKey(LOG);
const LOG_700 = await madeLog('leaf', 300, 700);
/** A log of batches as ours are: multiples of 4,096. */
const BATCHES = await madeLog('leaf', 4096, 8192);

const scratch = temporaryFolder('foreign');
const put = (name: string, text: string): string => {
  writeFileSync(join(scratch, name), text);
  return join(scratch, name);
};
const OLDER = put('older', noteOf('leaf', 300));
const NEWER = put('newer', noteOf('leaf', 700));

/** A copy of the log with bytes of a file changed, and of another where both are. */
const changed = (...changes: readonly (readonly [path: string, at: number])[]): string => {
  const log = copied(LOG_700);
  for (const [path, at] of changes) {
    const bytes = readFileSync(join(log, path));
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    writeFileSync(join(log, path), bytes);
  }
  return log;
};

const withCheckpoint = (log: string, note: string): string => {
  const place = copied(log);
  writeFileSync(join(place, 'checkpoint'), note);
  return place;
};

const BRANCH = await madeLog('other', 300, 700);
const SHORTENED = await madeLog('leaf', 300);

/** Logs that were tampered with, and the older checkpoint that a reader kept. */
const TAMPERED: Readonly<Record<string, readonly [log: string, older?: string]>> = {
  'a leaf changed': [changed(['tile/entries/001', 2])],
  'a leaf changed and its hash': [changed(['tile/entries/001', 2], ['tile/0/001', 0])],
  'a leaf of the last tile changed': [changed(['tile/entries/002.p/188', 2])],
  'a hash over the leaves changed': [changed(['tile/1/000.p/2', 0])],
  'a branch': [BRANCH, OLDER],
  'a branch under the checkpoint of the log': [withCheckpoint(BRANCH, noteOf('leaf', 700))],
  'a shortened tree': [SHORTENED, NEWER],
  'another key': [withCheckpoint(LOG_700, noteOf('leaf', 700, ROGUE))],
  'a rolled-back checkpoint': [withCheckpoint(LOG_700, noteOf('leaf', 300)), NEWER],
  'a size changed after signing': [
    withCheckpoint(LOG_700, noteOf('leaf', 700).replace('\n700\n', '\n512\n')),
  ],
};

const proofOf = async (index: number, checkpoint = noteOf('leaf', 700)): Promise<string> => {
  const hashes = await new LogReader(folderSource(LOG_700)).inclusionProof(index, 700);
  return writeProof({ extra: Buffer.alloc(32, 7), index, hashes, checkpoint });
};

const leafAt = (index: number): string =>
  Buffer.from(entriesOf('leaf', index, index + 1)[0] ?? []).toString('hex');

const accepts = ({ status, text }: Said): void => {
  assert.equal(status, 0, text);
  assert.match(text, /^accepted$/m);
};

const skipped = (t: TestContext, why: string): void => t.skip(why);

for (const { name, reader, why } of READERS) {
  describe(`${name} reads our log`, () => {
    test('accepts it, whole and from an older checkpoint on', (t) => {
      if (reader === null) return skipped(t, why);
      accepts(reader.check(KEY, LOG_700));
      accepts(reader.check(KEY, LOG_700, OLDER));
      const older = put('batch', noteOf('leaf', 4096));
      accepts(reader.check(KEY, BATCHES, older));
      const cosigned = noteOf('leaf', 700);
      const text = cosigned.slice(0, cosigned.indexOf('\n\n') + 1);
      const line = signatureLine(text, WITNESS, 1_796_000_000);
      const witnessed = withCheckpoint(LOG_700, cosigned + line);
      accepts(reader.check(KEY, witnessed));
    });

    test('accepts a proof of ours, and refuses it for another leaf', async (t) => {
      if (reader === null) return skipped(t, why);
      for (const index of [0, 299, 699]) {
        const proof = put('proof', await proofOf(index));
        accepts(reader.prove(KEY, proof, leafAt(index)));
        assert.equal(reader.prove(KEY, proof, leafAt(index ^ 1)).status, 1);
      }
      const moved = put('proof', (await proofOf(299)).replace('index 299', 'index 298'));
      assert.equal(reader.prove(KEY, moved, leafAt(299)).status, 1);
    });

    for (const [what, [log, older]] of Object.entries(TAMPERED)) {
      test(`refuses ${what}`, (t) => {
        if (reader === null) return skipped(t, why);
        const { status, text } = reader.check(KEY, log, older);
        assert.equal(status, 1, text);
        assert.match(text, /^refused: /m);
      });
    }
  });
}

describe('our own check', () => {
  for (const [what, [log, older]] of Object.entries(TAMPERED)) {
    test(`refuses ${what}`, async () => {
      const checkpoint = older === undefined ? null : readFileSync(older, 'utf8');
      const found = await checkLog(folderSource(log), {
        ...{ keys: [LOG], kept: { checkpoint, walk: null }, keep: async () => {} },
      });
      assert.notEqual(found.answer, 'whole');
    });
  }
});

describe('a witness of others cosigns our log', () => {
  const running: Started[] = [];
  after(async () => {
    for (const one of running) await one.end();
  });

  /** It cosigns the growth and refuses everything else; the cosignature is accepted by us. */
  const holds = async (address: string, key: VerifierKey): Promise<string> => {
    const reader = new LogReader(folderSource(LOG_700));
    const ask = (checkpoint: string, of = reader) =>
      askWitness({ address, witness: key, logKeys: [LOG, ROGUE], checkpoint, reader: of });
    assert.equal((await ask(noteOf('leaf', 300))).answer, 'cosigned');
    const reply = await ask(noteOf('leaf', 700));
    assert.ok(reply.answer === 'cosigned');
    assert.equal((await ask(noteOf('leaf', 300))).answer, 'ahead');
    const branch = new LogReader(folderSource(await madeLog('other', 300, 900)));
    assert.equal((await ask(noteOf('other', 900), branch)).answer, 'refused');
    assert.equal((await ask(noteOf('other', 700), branch)).answer, 'refused');
    assert.equal((await ask(noteOf('leaf', 700, ROGUE))).answer, 'refused');
    const leaf = Buffer.from(leafAt(299), 'hex');
    const question = { leaf, logKeys: [LOG], witnesses: [key], quorum: 1 };
    assert.equal(checkProof(await proofOf(299, reply.checkpoint), question).answer, 'logged');
    assert.equal(checkProof(await proofOf(299), question).answer, 'too-few-witnesses');
    return reply.checkpoint;
  };

  test('the one of transparency-dev, in Go', async (t) => {
    if ('why' in go) return t.skip(go.why);
    const words = ['witness', KEY, writeSigningKey(SECOND_WITNESS)];
    const witness = await started(go.program, words, /^(http\S+)$/m);
    running.push(witness);
    const cosigned = await holds(witness.found, SECOND_WITNESS);
    if ('why' in python) return t.skip(python.why);
    // what Go cosigned, Python accepts, and ours beside it
    const text = cosigned.slice(0, cosigned.indexOf('\n\n') + 1);
    const both = cosigned + signatureLine(text, WITNESS, 1_796_000_000);
    const proof = put('cosigned', await proofOf(299, both));
    const reader = pythonReader(python.python, python.folder);
    for (const key of [WITNESS, SECOND_WITNESS]) {
      assert.equal(reader.prove(KEY, proof, leafAt(299), writeVerifierKey(key)).status, 0);
    }
    const bare = put('bare', await proofOf(299));
    assert.equal(reader.prove(KEY, bare, leafAt(299), writeVerifierKey(WITNESS)).status, 1);
    const [first] = goReaders(go.program);
    assert.equal(first?.prove(KEY, proof, leafAt(299), writeVerifierKey(WITNESS)).status, 0);
    assert.equal(first?.prove(KEY, bare, leafAt(299), writeVerifierKey(WITNESS)).status, 1);
  });

  test('aics-witness, in Python', async (t) => {
    if ('why' in python) return t.skip(python.why);
    const config = join(temporaryFolder('aics'), 'witness.json');
    const env = { PYTHONPATH: python.folder };
    const words = (...more: readonly string[]) => [
      '-m',
      'aics_witness',
      ...more,
      '--config',
      config,
    ];
    const init = words('init', '--name', 'witness.example/python', '--listen', '127.0.0.1:0');
    const made = ranWith(python.python, init, env);
    const [, vkey = ''] = /(witness\.example\/python\+\S+)/.exec(made.text) ?? [];
    const add = words('add-log', '--origin', LOG.name, '--vkey', KEY);
    assert.equal(ranWith(python.python, add, env).status, 0);
    const key = readVerifierKey(vkey);
    assert.ok(key !== null);
    const witness = await started(python.python, words('serve'), /listening on (\S+)/, env);
    running.push(witness);
    await holds(witness.found, key);
  });
});
