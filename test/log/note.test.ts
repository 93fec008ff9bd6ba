import assert from 'node:assert/strict';
import { createHash, createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { openCheckpoint, readCheckpoint, writeCheckpoint } from '../../src/log/checkpoint.ts';
import { checkNote, noteText, readNote, signatureLine, signNote } from '../../src/log/note.ts';
import {
  readSigningKey,
  readVerifierKey,
  signingKey,
  verifierKey,
  writeSigningKey,
  writeVerifierKey,
} from '../../src/log/note-key.ts';
import { checkProof, readProof, writeProof } from '../../src/log/proof.ts';
import { recordHash } from '../../src/log/tree.ts';
import { share } from '../tier.ts';
import { LOG, SECOND_WITNESS as OTHER, WITNESS } from './log-keys.ts';
import { entriesOf, mth, path } from './plain-tree.ts';

/** The example of C2SP signed-note. */
const VKEY = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k';
const NOTE = `This is an example message.

\u2014 example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
`;

const seedOf = (name: string): Buffer => createHash('sha256').update(name).digest();

const nodeKey = (seed: Uint8Array) =>
  createPrivateKey({
    key: Buffer.concat([Buffer.from('302e020100300506032b657004220420', 'hex'), seed]),
    format: 'der',
    type: 'pkcs8',
  });

const nodePublic = (seed: Uint8Array): Buffer =>
  Buffer.from(createPublicKey(nodeKey(seed)).export({ format: 'jwk' }).x ?? '', 'base64url');

describe('signed notes', () => {
  test('the example of the specification is read and accepted', () => {
    const key = readVerifierKey(VKEY);
    assert.ok(key);
    assert.equal(writeVerifierKey(key), VKEY);
    const note = readNote(NOTE);
    assert.equal(note?.text, 'This is an example message.\n');
    assert.ok(note);
    assert.deepEqual(checkNote(note, [key]), { answer: 'signed', by: [{ key, time: null }] });
    const changed = { ...note, text: 'This is an example message!\n' };
    assert.equal(checkNote(changed, [key]).answer, 'signature-wrong');
    assert.equal(checkNote(note, [LOG]).answer, 'unknown-key');
  });

  test('key, id and signature are those that Node works out by itself', () => {
    const [seed, text] = [
      seedOf('log'),
      'log.example/log\n0\n47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=\n',
    ];
    const key = nodePublic(seed);
    const hashed = (type: number, name: string, bytes: Buffer): Buffer =>
      createHash('sha256')
        .update(Buffer.concat([Buffer.from(`${name}\n`), Buffer.of(type), bytes]))
        .digest()
        .subarray(0, 4);
    const id = hashed(1, LOG.name, key);
    assert.equal(
      writeVerifierKey(LOG),
      `log.example/log+${id.toString('hex')}+${Buffer.concat([Buffer.of(1), key]).toString('base64')}`,
    );
    const signature = sign(null, Buffer.from(text), nodeKey(seed));
    const line = `\u2014 log.example/log ${Buffer.concat([id, signature]).toString('base64')}\n`;
    assert.equal(signNote(text, LOG), `${text}\n${line}`);

    const time = 1_679_315_147;
    const stamp = Buffer.alloc(8);
    stamp.writeBigUInt64BE(BigInt(time));
    const cosigned = sign(
      null,
      Buffer.from(`cosignature/v1\ntime ${time}\n${text}`),
      nodeKey(seedOf('witness')),
    );
    const witness = hashed(4, WITNESS.name, nodePublic(seedOf('witness')));
    assert.equal(
      signatureLine(text, WITNESS, time),
      `\u2014 witness.example/w1 ${Buffer.concat([witness, stamp, cosigned]).toString('base64')}\n`,
    );
  });

  test('keys come back from their text, and from no other', () => {
    for (const key of [LOG, WITNESS]) {
      const { seed: _, ...open } = key;
      assert.deepEqual(readVerifierKey(writeVerifierKey(key)), open);
      assert.deepEqual(readSigningKey(writeSigningKey(key)), {
        ...key,
        seed: new Uint8Array(key.seed),
      });
      assert.equal(readSigningKey(writeVerifierKey(key)), null);
      assert.equal(readVerifierKey(writeSigningKey(key)), null);
      assert.equal(readVerifierKey(writeVerifierKey(key).replace('example', 'exbmple')), null);
    }
    assert.equal(readVerifierKey(VKEY.replace('530d903a', '530D903A')), null);
    assert.equal(readVerifierKey(VKEY.replace('+Aek', '+Bek')), null);
    assert.throws(() => verifierKey('a b', 'log', nodePublic(seedOf('log'))), RangeError);
    assert.throws(() => verifierKey('a+b', 'log', nodePublic(seedOf('log'))), RangeError);
    assert.throws(() => verifierKey('a\u3000b', 'log', nodePublic(seedOf('log'))), RangeError);
    assert.throws(() => verifierKey('', 'log', nodePublic(seedOf('log'))), RangeError);
  });

  test('sixteen signatures are read, and a text may hold empty lines', () => {
    const text = 'one\n\n\u2014 not a signature\n\ntwo\n';
    const lines = Array.from({ length: 16 }, (_, at) =>
      signatureLine(text, signingKey(`k${at}`, 'log', seedOf(`k${at}`))),
    );
    const note = readNote(`${text}\n${lines.join('')}`);
    assert.equal(note?.text, text);
    assert.equal(note?.signatures.length, 16);
  });

  test('what is no note is told apart from one', () => {
    const bad = {
      'no signature': 'text\n\n',
      'no blank line': NOTE.replace('\n\n', '\n'),
      'no last newline': NOTE.slice(0, -1),
      'a hyphen': NOTE.replace('\u2014', '-'),
      'two spaces': NOTE.replace('foo Uw', 'foo  Uw'),
      'no base64': NOTE.replace('Uw2Q', 'Uw2*'),
      'base64 without padding': NOTE.replace('QM=\n', 'QM\n'),
      'a name with a plus': NOTE.replace('\u2014 example', '\u2014 ex+ample'),
      'an id alone': 'text\n\n\u2014 a AAAAAA==\n',
      'a carriage return': NOTE.replaceAll('\n', '\r\n'),
      'a control character': NOTE.replace('This', 'Th\u0007is'),
      'half a character': NOTE.replace('This', '\ud800'),
      'a line more': `${NOTE}more\n`,
      'a hundred signatures and one': `text\n\n${signatureLine('text\n', LOG).repeat(101)}`,
    };
    for (const [name, text] of Object.entries(bad)) assert.equal(readNote(text), null, name);
    assert.equal(noteText(Buffer.from(`\ufeff${NOTE}`)), null);
    assert.equal(noteText(Buffer.from([0xff, 0x0a])), null);
    assert.equal(noteText(Buffer.from(NOTE)), NOTE);
  });

  test('a wrong signature of a known key spoils a note, one of an unknown key does not', () => {
    const text = 'text\n';
    const [good, wrong] = [signatureLine(text, LOG), signatureLine('other\n', LOG)];
    const check = (lines: string) => {
      const note = readNote(`${text}\n${lines}`);
      assert.ok(note);
      return checkNote(note, [LOG, WITNESS]).answer;
    };
    assert.equal(check(good), 'signed');
    assert.equal(check(good + wrong), 'signature-wrong');
    assert.equal(check(good + signatureLine('other\n', OTHER, 5)), 'signed');
    assert.equal(check(good + signatureLine('other\n', WITNESS, 5)), 'signature-wrong');
    assert.equal(check(signatureLine(text, OTHER, 5)), 'unknown-key');
    const swapped = signatureLine(text, LOG).replace('log.example/log', 'log.example/lag');
    assert.equal(check(swapped), 'unknown-key');
  });
});

describe('checkpoints and proofs', () => {
  const entries = entriesOf('leaf', 0, 7);
  const text = writeCheckpoint({ origin: LOG.name, size: 7, root: mth(entries), extensions: [] });
  const checkpoint = signNote(text, LOG);
  const proofOf = (index: number, note = checkpoint): string =>
    writeProof({
      extra: Buffer.from('blind'),
      index,
      hashes: path(index, entries),
      checkpoint: note,
    });

  test('a checkpoint is three lines, and what is none is refused', () => {
    assert.equal(text, `log.example/log\n7\n${mth(entries).toString('base64')}\n`);
    assert.deepEqual(readCheckpoint(text)?.size, 7);
    const root = mth(entries).toString('base64');
    const bad = [
      ['no origin', `\n7\n${root}\n`],
      ['a leading zero', `a\n07\n${root}\n`],
      ['a sign', `a\n+7\n${root}\n`],
      ['more than 2^53', `a\n9007199254740992\n${root}\n`],
      ['a short root', `a\n7\nAAAA\n`],
      ['an empty line', `a\n7\n${root}\n\nmore\n`],
      ['no newline', `a\n7\n${root}`],
      ['two lines', 'a\n7\n'],
    ] as const;
    for (const [name, one] of bad) assert.equal(readCheckpoint(one), null, name);
    assert.deepEqual(readCheckpoint(`a\n7\n${root}\nmore\n`)?.extensions, ['more']);
    assert.throws(() =>
      writeCheckpoint({ origin: 'a\nb', size: 0, root: mth([]), extensions: [] }),
    );
  });

  test('the key of a log counts for the origin that is its name', () => {
    const other = signingKey('log.example/other', 'log', seedOf('log'));
    assert.equal(openCheckpoint(checkpoint, [LOG]).answer, 'signed');
    assert.equal(openCheckpoint(checkpoint, [other]).answer, 'unknown-key');
    // signed by a key that is known, in the name of a log that is not its own
    assert.equal(openCheckpoint(signNote(text, other), [LOG, other]).answer, 'unknown-key');
    // a witness is no log
    const same = signingKey(LOG.name, 'witness', seedOf('log'));
    assert.equal(openCheckpoint(signNote(text, same, 9), [same]).answer, 'unknown-key');
    assert.equal(openCheckpoint(text, [LOG]).answer, 'not-a-checkpoint');
  });

  test('a proof holds for its entry alone', () => {
    const question = { leaf: entries[4] ?? Buffer.alloc(0), logKeys: [LOG] };
    const found = checkProof(proofOf(4), question);
    assert.equal(found.answer, 'logged');
    assert.deepEqual(found.answer === 'logged' && [found.index, found.checkpoint.size], [4, 7]);
    assert.equal(readProof(proofOf(4))?.extra?.toString(), Buffer.from('blind').join(','));
    const answer = (proof: string, more = {}) => checkProof(proof, { ...question, ...more }).answer;
    assert.equal(answer(proofOf(3)), 'not-in-the-tree');
    assert.equal(answer(proofOf(4), { leaf: entries[3] }), 'not-in-the-tree');
    assert.equal(answer(proofOf(4), { logKeys: [] }), 'unknown-log');
    const rogue = signingKey('rogue.example', 'log', seedOf('rogue'));
    assert.equal(answer(proofOf(4, signNote(text, rogue))), 'unknown-log');
    const forged = checkpoint.replace(text, text.replace('\n7\n', '\n8\n'));
    assert.equal(answer(proofOf(4, forged)), 'signature-wrong');
    assert.equal(answer(proofOf(4).replace('@v1', '@v2')), 'not-a-proof');
    assert.equal(answer(proofOf(4).replace('index 4', 'index 04')), 'not-a-proof');
    assert.equal(answer(proofOf(4).replace('index 4\n', '')), 'not-a-proof');
  });

  test('a proof of one leaf has no hashes, and the extra line may be absent', () => {
    const [only] = entries;
    assert.ok(only);
    const one = { origin: LOG.name, size: 1, root: recordHash(only), extensions: [] };
    const written = {
      extra: null,
      index: 0,
      hashes: [],
      checkpoint: signNote(writeCheckpoint(one), LOG),
    };
    const proof = writeProof(written);
    assert.ok(proof.startsWith('c2sp.org/tlog-proof@v1\nindex 0\n\nlog.example/log\n1\n'));
    assert.deepEqual(readProof(proof), written);
    assert.equal(checkProof(proof, { leaf: only, logKeys: [LOG] }).answer, 'logged');
  });

  test('witnesses are counted by their keys', () => {
    const twin = signingKey('witness.example/twin', 'witness', seedOf('witness'));
    const leaf = entries[4] ?? Buffer.alloc(0);
    const ask = (lines: string, quorum: number) =>
      checkProof(proofOf(4, checkpoint + lines), {
        ...{ leaf, logKeys: [LOG], quorum },
        witnesses: [WITNESS, OTHER, twin],
      }).answer;
    const [first, second, again] = [WITNESS, OTHER, twin].map((key) =>
      signatureLine(text, key, 99),
    );
    assert.equal(ask('', 0), 'logged');
    assert.equal(ask('', 1), 'too-few-witnesses');
    assert.equal(ask(first ?? '', 1), 'logged');
    assert.equal(ask(`${first}${again}`, 2), 'too-few-witnesses');
    assert.equal(ask(`${first}${second}`, 2), 'logged');
    assert.equal(ask(signatureLine('other\n', WITNESS, 99), 0), 'signature-wrong');
  });

  test('whatever is written, nothing that reads it fails', () => {
    const right = proofOf(4, checkpoint + signatureLine(text, WITNESS, 99));
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom(
        '\n',
        '\n\n',
        '\u2014 ',
        ' ',
        '=',
        '0',
        '-1',
        '\ud800',
        'extra ',
        'index 9\n',
      ),
    );
    const spoilt = fc
      .array(fc.tuple(fc.nat(right.length), fc.nat(40), piece), { maxLength: 4 })
      .map((changes) =>
        changes.reduce(
          (all, [at, gone, put]) => all.slice(0, at) + put + all.slice(at + gone),
          right,
        ),
      );
    const leaf = entries[4] ?? Buffer.alloc(0);
    fc.assert(
      fc.property(fc.oneof(spoilt, fc.string({ unit: 'binary' })), (any) => {
        const question = { leaf, logKeys: [LOG], witnesses: [WITNESS], quorum: 1 };
        const { answer } = checkProof(any, question);
        const note = readProof(any)?.checkpoint;
        // what may be changed without harm: the extra line, which nobody signed, and signatures of unknown keys
        if (answer === 'logged') assert.ok(note?.includes(text), any);
        readNote(any);
        readCheckpoint(any);
        openCheckpoint(any, [LOG], [WITNESS]);
        readVerifierKey(any);
        readSigningKey(any);
        noteText(Buffer.from(any));
      }),
      { numRuns: share(1000) },
    );
  });
});
