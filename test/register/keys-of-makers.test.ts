import assert from 'node:assert/strict';
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { test } from 'node:test';
import { sm2 } from 'sm-crypto-v2';
import type { Actor } from '../../src/register/actor.ts';
import { bringLetter } from '../../src/register/letters/brought/bring-letter.ts';
import { draftLetters } from '../../src/register/letters/signing/draft-letters.ts';
import { issueLetter } from '../../src/register/letters/signing/issue-letter.ts';
import { addOwnKey } from '../../src/register/letters/trust/add-own-key.ts';
import { challengeForKey } from '../../src/register/letters/trust/challenge-for-key.ts';
import { endSigningKey } from '../../src/register/letters/trust/end-signing-key.ts';
import { listSigningKeys } from '../../src/register/letters/trust/list-signing-keys.ts';
import { makeSigningKey } from '../../src/register/letters/trust/make-signing-key.ts';
import { markKeyCompromised } from '../../src/register/letters/trust/mark-key-compromised.ts';
import { proposeTrustList } from '../../src/register/letters/trust/propose-trust-list.ts';
import { publishProposal } from '../../src/register/letters/trust/publish-proposal.ts';
import { trustListNow } from '../../src/register/letters/trust/trust-list-now.ts';
import { VerifierHere } from '../../src/register/letters/verify-here.ts';
import { codeOf, doneBy } from './done-by.ts';
import { type Elsewhere, unsignedElsewhere } from './letter-elsewhere.ts';
import { letterWorld, TERMS, vinAt } from './letter-world.ts';
import { newActor, say } from './register-database.ts';
import { testRegister } from './test-register.ts';

const world = await letterWorld(await testRegister());
const { register, pool, owner, exporter, manufacturer, ministry, second } = world;
const other = await newActor(owner, 'manufacturer', { maker: 'geely' });

const ALPHABET = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';

/** Base58btc by division; a zero in front, which one signature of 256 begins with, is a `1` in front. */
const base58 = (bytes: Uint8Array): string => {
  let number = BigInt(`0x${Buffer.from(bytes).toString('hex')}`);
  let text = '';
  for (; number > 0n; number /= 58n) text = ALPHABET.charAt(Number(number % 58n)) + text;
  const zeros = bytes.findIndex((byte) => byte !== 0);
  return '1'.repeat(zeros) + text;
};

/** Canonical JSON of what has no names beyond ASCII and no fractions. */
const canonical = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(canonical).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const members = Object.entries(value).toSorted(([one], [two]) => (one < two ? -1 : 1));
  return `{${members.map(([name, one]) => `${JSON.stringify(name)}:${canonical(one)}`).join(',')}}`;
};

const sha256 = (text: string): Buffer => createHash('sha256').update(text).digest();

/** The tools of a manufacturer, with Node alone. */
const ownKey = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const jwk = publicKey.export({ format: 'jwk' });
  const bytes = Buffer.from(jwk.x ?? '', 'base64url');
  const multikey = `z${base58(Buffer.concat([Buffer.from('ed01', 'hex'), bytes]))}`;
  return { privateKey, jwk: JSON.stringify(jwk), multikey };
};

const signed = (key: KeyObject, text: string): string =>
  sign(null, Buffer.from(text), key).toString('base64');

/** A letter as the manufacturer's own tools sign it: eddsa-jcs-2022, step by step as docs/spec/letters.md has it. */
const signedElsewhere = async (
  key: KeyObject,
  address: string,
  says: Elsewhere,
): Promise<string> => {
  const letter = await unsignedElsewhere(world, says);
  const proof = {
    ...{ type: 'DataIntegrityProof', cryptosuite: 'eddsa-jcs-2022', created: letter.validFrom },
    ...{ verificationMethod: address, proofPurpose: 'assertionMethod' },
    '@context': letter['@context'],
  };
  const message = Buffer.concat([sha256(canonical(proof)), sha256(canonical(letter))]);
  const proofValue = `z${base58(sign(null, message, key))}`;
  return JSON.stringify({ ...letter, proof: { ...proof, proofValue } });
};

const textFor = async (key: string, by: Actor = manufacturer): Promise<string> =>
  (await doneBy(challengeForKey(register, by, { key }))).text;

const taken = async (key = ownKey()) => {
  const text = await textFor(key.jwk);
  const signature = signed(key.privateKey, text);
  return {
    key,
    text,
    signature,
    kept: await doneBy(addOwnKey(register, manufacturer, { key: key.jwk, signature })),
  };
};

const published = async (): Promise<void> => {
  const { id: proposal } = await doneBy(proposeTrustList(register, ministry));
  await doneBy(publishProposal(register, second, { proposal }));
};

const answerOf = (document: string): Promise<string> =>
  doneBy(
    register.as(
      exporter,
      async (tx) => (await new VerifierHere(register, tx).verify(document)).answer,
    ),
  );

// its status list is made with its first letter
await world.letterFor(vinAt(1));

test('a key of the own is taken, published, and letters by it verify, are brought, and fall with it', async () => {
  const { key, text, kept } = await taken();
  for (const line of [
    'register: did:web:mileproof.example',
    'manufacturer: did:web:mileproof.example:makers:chery',
    `key: ${key.multikey}`,
    'day: 2026-11-24',
  ])
    assert.ok(text.split('\n').includes(line), text);
  assert.deepEqual(
    [kept.publicKeyMultibase, kept.suite, kept.address, kept.trusted, kept.elsewhere],
    [key.multikey, 'eddsa-jcs-2022', 'did:web:mileproof.example:makers:chery#key-2', false, true],
  );
  const vin = vinAt(2);
  const application = await world.applied([vin]);
  const says = { vin, application, number: 'CH-2', index: '5000' };
  const document = await signedElsewhere(key.privateKey, kept.address, says);
  const bring = () => bringLetter(register, exporter, { application, vin, document });
  assert.equal(await answerOf(document), 'not-by-a-known-manufacturer');
  assert.equal(await codeOf(bring()), 'letter-not-valid');
  await published();
  const list = await doneBy(register.as(ministry, (tx) => trustListNow(register, tx)));
  const [maker] = list?.manufacturers ?? [];
  assert.deepEqual(
    maker?.keys.map(({ id, publicKeyMultibase }) => [
      id.slice(-6),
      publicKeyMultibase === key.multikey,
    ]),
    [
      ['#key-1', false],
      ['#key-2', true],
    ],
  );
  assert.equal(await answerOf(document), 'valid');
  assert.equal(await answerOf(document.replace('SQR7160T', 'SQR7160X')), 'changed-after-signing');
  await doneBy(bring());
  // letters are signed here as before, with the key that is here
  await world.letterFor(vinAt(3));
  const until = '2026-12-31';
  assert.equal(
    (await doneBy(endSigningKey(register, manufacturer, { key: kept.id, until }))).until,
    until,
  );
  const since = '2026-11-01T00:00:00Z';
  await doneBy(markKeyCompromised(register, manufacturer, { key: kept.id, since }));
  assert.equal(await answerOf(document), 'key-not-valid-on-that-day');
  const { rows } = await owner.query<{ verb: string }>(
    'SELECT verb FROM register.event WHERE thing = $1 ORDER BY id',
    [kept.id],
  );
  assert.deepEqual(
    rows.map(({ verb }) => verb),
    ['hand-in-key', 'end', 'compromise'],
  );
});

test('what does not prove that the private half is there is refused', async () => {
  const key = ownKey();
  const text = await textFor(key.multikey);
  const add = (signature: string, by = manufacturer, on = register, written = key.jwk) =>
    codeOf(addOwnKey(on, by, { key: written, signature }));
  assert.equal(await add(signed(ownKey().privateKey, text)), 'key-not-proven', 'another key');
  assert.equal(await add(signed(key.privateKey, `${text}.`)), 'key-not-proven', 'another text');
  assert.equal(await add('z111'), 'key-not-proven', 'no signature');
  assert.equal(await add(signed(key.privateKey, text), other), 'key-not-proven', 'of another');
  const theirs = await textFor(key.multikey, other);
  assert.equal(await add(signed(key.privateKey, theirs)), 'key-not-proven', "another's text");
  const forOther = await textFor(ownKey().multikey);
  assert.equal(
    await add(signed(key.privateKey, forOther)),
    'key-not-proven',
    'text of another key',
  );
  // from the 24th: it proves on the 27th, and on the 28th no more
  const signature = signed(key.privateKey, text);
  assert.equal(await add(signature, manufacturer, register.on('2026-11-28')), 'key-not-proven');
  assert.equal(await add(signature, manufacturer, register.on('2026-11-23')), 'key-not-proven');
  const secret = JSON.stringify(key.privateKey.export({ format: 'jwk' }));
  for (const written of [secret, '{', 'z6Mk', '{"kty":"OKP","crv":"X25519","x":"AA"}'])
    assert.equal(await add(signature, manufacturer, register, written), 'not-well-formed', written);
  const past = { key: key.jwk, signature, from: '2026-11-23' };
  assert.equal(await codeOf(addOwnKey(register, manufacturer, past)), 'not-well-formed');
  // an editor ends its last line
  const ended = signed(key.privateKey, `${text}\n`);
  assert.equal(await add(ended, manufacturer, register.on('2026-11-27')), 'done');
  assert.equal(await add(signature), 'already-there', 'used before');
  const again = signed(key.privateKey, theirs);
  assert.equal(await add(again, other), 'already-there', 'a key of another');
  const made = await doneBy(makeSigningKey(register, manufacturer, {}));
  assert.equal(
    await add(signature, manufacturer, register, made.publicKeyMultibase),
    'key-not-proven',
  );
  assert.equal(await codeOf(challengeForKey(register, exporter, { key: key.jwk })), 'part-missing');
  assert.equal(
    await codeOf(addOwnKey(register, ministry, { key: key.jwk, signature })),
    'part-missing',
  );
});

test('a key of SM2 is taken as JWK and found again as Multikey', async () => {
  const { privateKey, publicKey } = sm2.generateKeyPairHex();
  const [x, y] = [publicKey.slice(2, 66), publicKey.slice(66)].map((half) =>
    Buffer.from(half, 'hex').toString('base64url'),
  );
  const key = JSON.stringify({ kty: 'EC', crv: 'SM2', x, y });
  const text = await textFor(key);
  const signature = Buffer.from(
    sm2.doSignature(Buffer.from(text), privateKey, {
      ...{ hash: true, der: false, userId: '1234567812345678', publicKey },
    }),
    'hex',
  ).toString('base64url');
  const kept = await doneBy(addOwnKey(register, manufacturer, { key, signature }));
  assert.deepEqual([kept.suite, kept.elsewhere], ['sm2-jcs-2026', true]);
  const again = { key: kept.publicKeyMultibase, signature };
  assert.equal(await codeOf(addOwnKey(register, manufacturer, again)), 'already-there');
});

test('nothing is signed here with it, also by SQL', async () => {
  const alone = await newActor(owner, 'manufacturer', { maker: 'byd' });
  const { kept } = await taken();
  await published();
  // the newest of its suite, and passed over
  const application = await world.applied([vinAt(4)]);
  const { rows } = await owner.query<{ number: string }>(
    'SELECT number FROM register.application WHERE id = $1',
    [application],
  );
  const vehicles = [{ application: rows[0]?.number ?? '', vin: vinAt(4) }];
  const drafted = await doneBy(draftLetters(register, manufacturer, { vehicles, terms: TERMS }));
  const letter = drafted.items[0]?.id ?? '';
  const write = (key: string) =>
    owner.query(
      `INSERT INTO register.letter_document (letter, code, signing_key, valid_on, bytes)
        VALUES ($1, repeat('A', 20), $2, '2026-11-24', '{}')`,
      [letter, key],
    );
  await assert.rejects(write(kept.id), { code: 'MPL05' });
  await doneBy(issueLetter(register, manufacturer, { letter }));
  await assert.rejects(
    owner.query('UPDATE register.letter_document SET second_key = $2 WHERE letter = $1', [
      letter,
      kept.id,
    ]),
    { code: 'MPL05' },
  );
  // its manufacturer reads that it signs elsewhere, another nothing; a private half is never put in
  const { items } = await doneBy(listSigningKeys(register, manufacturer));
  assert.equal(items.find(({ id }) => id === kept.id)?.elsewhere, true);
  assert.equal(items.find(({ address }) => address.endsWith('#key-1'))?.elsewhere, false);
  assert.deepEqual((await doneBy(listSigningKeys(register, alone))).items, []);
  const seal = `UPDATE register.signing_key SET sealed = 'x', key_version = 1`;
  await assert.rejects(say(pool, manufacturer, seal), { code: '42501' });
  const ofMinistry = `INSERT INTO register.signing_key (
      authority, purposes, number, address, suite, public_key, from_day, made_by
    )
    VALUES (register.organisation(), '{decision}', 9, 'a', 'eddsa-jcs-2022', 'z1', '2026-11-24', register.person())`;
  await assert.rejects(say(pool, ministry, ofMinistry), { code: '23514' });
});
