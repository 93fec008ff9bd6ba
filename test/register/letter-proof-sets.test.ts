import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Letter, Proof } from '../../src/letters/letter.ts';
import type { LetterSuite } from '../../src/letters/letter-signer.ts';
import { NODE_COMPRESSION, nodeCrypto } from '../../src/letters/node/node-crypto.ts';
import { NODE_SM2 } from '../../src/letters/node/node-sm2.ts';
import { proofsOf } from '../../src/letters/proof/check-proof.ts';
import { readStatusList } from '../../src/letters/status/read-status-list.ts';
import { readTrustList } from '../../src/letters/trust/read-trust-list.ts';
import { verifyLetter } from '../../src/letters/verify/verify-letter.ts';
import { webCrypto } from '../../src/letters/web/web-crypto.ts';
import { askForLetters } from '../../src/register/letters/asking/ask-for-letters.ts';
import { goOnWithBatch } from '../../src/register/letters/batches/go-on-with-batch.ts';
import { issueInBulk } from '../../src/register/letters/batches/issue-in-bulk.ts';
import { instantIn } from '../../src/register/letters/instant-in.ts';
import {
  getLetterDocument,
  readStatusListBytes,
  verifyDocuments,
} from '../../src/register/letters/letter-documents.ts';
import { draftLetters } from '../../src/register/letters/signing/draft-letters.ts';
import { issueLetter } from '../../src/register/letters/signing/issue-letter.ts';
import { endSigningKey } from '../../src/register/letters/trust/end-signing-key.ts';
import { makeSigningKey } from '../../src/register/letters/trust/make-signing-key.ts';
import { proposeTrustList } from '../../src/register/letters/trust/propose-trust-list.ts';
import { publishProposal } from '../../src/register/letters/trust/publish-proposal.ts';
import { readTrustListBytes } from '../../src/register/letters/trust/read-trust-list-bytes.ts';
import { rootKeyOf } from '../../src/register/letters/trust/register-keys.ts';
import { runCli } from '../cli/run-cli.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { codeOf, doneBy } from './done-by.ts';
import { letterWorld, TERMS, vinAt } from './letter-world.ts';
import { testRegister } from './test-register.ts';

const world = await letterWorld(await testRegister());
const { register, owner, exporter, manufacturer } = world;
const FOLDER = temporaryFolder('proof-sets');

const drafts = async (places: readonly number[]): Promise<readonly string[]> => {
  const application = await world.applied(places.map(vinAt));
  const { asked } = await doneBy(askForLetters(register, exporter, { application }));
  const letters = asked.map(({ id }) => id);
  await doneBy(draftLetters(register, manufacturer, { letters, terms: TERMS }));
  return letters;
};

const publish = async (): Promise<void> => {
  const { id: proposal } = await doneBy(proposeTrustList(register, world.ministry));
  await doneBy(publishProposal(register, world.second, { proposal }));
};

const documentOf = async (letter: string): Promise<{ letter: Letter; text: string }> => {
  const { letter: document, bytes } = await doneBy(
    getLetterDocument(register, exporter, { letter }),
  );
  return { letter: document, text: bytes.toString() };
};

const suitesOf = ({ letter }: { readonly letter: Letter }): readonly string[] =>
  proofsOf(letter).map(({ cryptosuite }) => cryptosuite);

const ED25519 = 'eddsa-jcs-2022';
const SM2 = 'sm2-jcs-2026';

/** With the suite named; absent: those of all keys. */
const issued = async (place: number, suite?: LetterSuite) => {
  const [letter = ''] = await drafts([place]);
  await doneBy(issueLetter(register, manufacturer, { letter, ...(suite && { suite }) }));
  return documentOf(letter);
};

// a key before any list names it signs nothing
await doneBy(makeSigningKey(register, manufacturer, { suite: SM2 }));
const before = await issued(1);
await publish();
const both = await issued(2);

/** What a verifier that is not the register is given. */
const trust = Buffer.from((await doneBy(readTrustListBytes(register, {}))).bytes);

const byLibrary = async (text: string, crypto: ReturnType<typeof nodeCrypto>) => {
  const read = await readTrustList(trust, { roots: [rootKeyOf(register)], crypto });
  assert.ok(read.ok);
  const { trustList } = read;
  const statusLists = [];
  for (const { statusListCredential } of (JSON.parse(text) as Letter).credentialStatus) {
    const list = statusListCredential.slice(statusListCredential.lastIndexOf('/') + 1);
    const { bytes } = await doneBy(readStatusListBytes(register, { list }));
    const of = await readStatusList(bytes, { trustList, crypto, compression: NODE_COMPRESSION });
    assert.ok(of.ok);
    statusLists.push(of.list);
  }
  const now = instantIn(register);
  return verifyLetter(text, { trustList, statusLists, wanted: {}, now, crypto });
};

/** The letter with one proof changed in one character of its signature. */
const spoiled = ({ letter }: { readonly letter: Letter }, suite: string): string => {
  const proof = proofsOf(letter).map((one): Proof => {
    if (one.cryptosuite !== suite || one.verificationMethod.includes('witness')) return one;
    const last = one.proofValue.endsWith('2') ? '3' : '2';
    return { ...one, proofValue: `${one.proofValue.slice(0, -1)}${last}` };
  });
  return JSON.stringify({ ...letter, proof });
};

const byServer = async (document: string) => {
  const [answer] = await doneBy(verifyDocuments(register, [{ document }]));
  return [answer?.answer, answer?.integrity.reason];
};

test('with a key of each suite a letter has both proofs and the register’s, over the same bytes', () => {
  assert.deepEqual(suitesOf(before), [ED25519, ED25519]);
  assert.deepEqual(suitesOf(both), [ED25519, SM2, ED25519]);
  const [first, second, third] = proofsOf(both.letter);
  assert.match(first?.verificationMethod ?? '', /:makers:chery#key-1$/);
  assert.match(second?.verificationMethod ?? '', /:makers:chery#key-2$/);
  assert.match(third?.verificationMethod ?? '', /#witness-1$/);
  assert.equal(new Set(proofsOf(both.letter).map(({ created }) => created)).size, 1);
});

test('server, library and CLI verify every proof; a browser says that SM2 is not checked', async () => {
  assert.deepEqual(await byServer(both.text), ['valid', 'signed-and-unchanged']);
  const node = await byLibrary(both.text, nodeCrypto(NODE_SM2));
  assert.deepEqual([node.answer, node.integrity.reason], ['valid', 'signed-and-unchanged']);
  const browser = await byLibrary(both.text, webCrypto(null));
  assert.deepEqual(
    [browser.answer, browser.integrity.reason],
    ['valid', 'some-signatures-not-checked'],
  );
  const at = (name: string, content: string | Buffer): string => {
    const path = join(FOLDER, name);
    writeFileSync(path, content);
    return path;
  };
  const lists: string[] = [];
  for (const { statusListCredential } of both.letter.credentialStatus) {
    const list = statusListCredential.slice(statusListCredential.lastIndexOf('/') + 1);
    const { bytes } = await doneBy(readStatusListBytes(register, { list }));
    lists.push('--status', at(`${list}.json`, bytes));
  }
  const words = [
    ...['--trust', at('trust.json', trust)],
    ...['--root', at('root.json', JSON.stringify(rootKeyOf(register)))],
    ...['--on', '2026-11-25', ...lists],
  ];
  const good = await runCli(['letter', 'verify', at('both.json', both.text), ...words]);
  assert.match(good.out, /^valid.*\n {2}Unaltered: yes/, good.err);
  const bad = await runCli(['letter', 'verify', at('bad.json', spoiled(both, SM2)), ...words]);
  assert.match(bad.out, /^changed after signing\n/);
  assert.equal(bad.status, 1);
});

test('one proof that was tampered with is enough, whichever it is', async () => {
  for (const suite of [SM2, ED25519]) {
    const text = spoiled(both, suite);
    assert.deepEqual(await byServer(text), ['changed-after-signing', 'signature-does-not-fit']);
    const node = await byLibrary(text, nodeCrypto(NODE_SM2));
    assert.equal(node.answer, 'changed-after-signing', suite);
  }
  // who cannot work SM2 out says that it did not look, not that it is good
  const browser = await byLibrary(spoiled(both, SM2), webCrypto(null));
  assert.equal(browser.integrity.reason, 'some-signatures-not-checked');
});

test('the manufacturer chooses the suites, request by request', async () => {
  assert.deepEqual(suitesOf(await issued(11, ED25519)), [ED25519, ED25519]);
  assert.deepEqual(suitesOf(await issued(12, SM2)), [SM2, ED25519]);
  assert.deepEqual(suitesOf(await issued(13)), [ED25519, SM2, ED25519]);
});

test('letters issued together have the suites of their request, also when it is gone on with', async () => {
  const all = await drafts([21, 22]);
  await doneBy(issueInBulk(register, manufacturer, { batch: randomUUID(), letters: all }));
  for (const letter of all)
    assert.deepEqual(suitesOf(await documentOf(letter)), [ED25519, SM2, ED25519]);
  const some = await drafts(Array.from({ length: 260 }, (_, at) => 1000 + at));
  const batch = randomUUID();
  const wanted = { batch, letters: some, suites: [ED25519] } as const;
  const gone = new AbortController();
  const stopped = await doneBy(
    issueInBulk(register, manufacturer, wanted, () => gone.abort(), gone.signal),
  );
  assert.deepEqual([stopped.signed, stopped.issued], [250, false]);
  const { suites: _, ...otherwise } = wanted;
  assert.equal(await codeOf(issueInBulk(register, manufacturer, otherwise)), 'batch-of-another');
  assert.equal((await doneBy(goOnWithBatch(register, manufacturer, { batch }))).issued, true);
  assert.deepEqual(suitesOf(await documentOf(some.at(-1) ?? '')), [ED25519, ED25519]);
});

test('nothing is issued whose second signature is by a key that is over', async () => {
  const { rows } = await owner.query<{ id: string }>(
    `SELECT id FROM register.signing_key WHERE suite = $1`,
    [SM2],
  );
  const key = rows[0]?.id ?? '';
  await doneBy(endSigningKey(register, manufacturer, { key, until: '2026-11-24' }));
  const later = register.on('2026-11-25');
  const [letter = '', other = ''] = await drafts([31, 32]);
  assert.equal(
    await codeOf(issueLetter(later, manufacturer, { letter, suite: SM2 })),
    'no-signing-key',
  );
  await doneBy(issueLetter(later, manufacturer, { letter: other }));
  assert.deepEqual(suitesOf(await documentOf(other)), [ED25519, ED25519]);
});
