import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { keyInMultikey } from '../../src/letters/bytes/multikey.ts';
import { letterKeyFrom } from '../../src/letters/node/letter-key.ts';
import { NODE_SM2 } from '../../src/letters/node/node-sm2.ts';
import { ROOT } from '../cli/run-cli.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { issued, signer, UNSIGNED, verified } from './test-letters.ts';

const hex = (text: string): Buffer => Buffer.from(text.replaceAll(/\s/g, ''), 'hex');

/** GB/T 32918.5-2017, annex A.2: the key, the message and the signature of the example. */
const EXAMPLE = {
  secret: hex('3945208F 7B2144B1 3F36E38A C6D39F95 88939369 2860B51A 42FB81EF 4DF7C5B8'),
  message: Buffer.from('message digest'),
  signature: hex(`
    F5A03B06 48D2C463 0EEAC513 E1BB81A1 5944DA38 27D5B741 43AC7EAC EEE720B3
    B1B6AA29 DF212FD8 763182BC 0D421CA1 BB9038FD 1F7F42D4 840B69C4 85BBC1AA
  `),
} as const;

const KEY = letterKeyFrom('did:web:mileproof.example#gb', 'sm2-jcs-2026', EXAMPLE.secret);
const POINT = keyInMultikey('sm2-public', KEY.publicKeyMultibase) ?? new Uint8Array();

/** 64 bytes, as many as a proof signs. */
const MESSAGE = Uint8Array.from({ length: 64 }, (_, at) => at);

/**
 * Made by OpenSSL 3.5.9 over `MESSAGE`, as r and s:
 *
 *   openssl pkeyutl -sign -rawin -digest sm3 -inkey key.pem -pkeyopt distid:1234567812345678 -in message -out der
 *   openssl asn1parse -inform DER -in der
 */
const BY_OPENSSL = hex(`
  3DE1FB61 9C496EDC 9A256447 04D56478 B89BFF2F D3CA9C9E 3DCCAA06 56D9CB3E
  82BC027F D9A3E4FE C9C91773 A88E0BB0 AA72D644 9A83988F 1BDDCAD5 6476F5BD
`);

const CURVE = '06082a811ccf5501822d';

const pem = (kind: string, der: Buffer): string =>
  `-----BEGIN ${kind}-----\n${der.toString('base64').replaceAll(/.{64}/g, '$&\n')}\n-----END ${kind}-----\n`;

const secretPem = (): string => {
  const point = Buffer.from(POINT).toString('hex');
  const secret = EXAMPLE.secret.toString('hex');
  return pem('EC PRIVATE KEY', hex(`30770201010420${secret}a00a${CURVE}a144034200${point}`));
};

const publicPem = (point: Uint8Array): string => {
  const key = Buffer.from(point).toString('hex');
  return pem('PUBLIC KEY', hex(`3059301306072a8648ce3d0201${CURVE}034200${key}`));
};

/** A number of a signature as DER writes it. */
const derNumber = (bytes: Buffer): Buffer => {
  const bare = bytes.subarray(bytes.findIndex((byte) => byte !== 0));
  const body = bare[0]! > 127 ? Buffer.concat([Buffer.of(0), bare]) : bare;
  return Buffer.concat([Buffer.of(2, body.length), body]);
};

const derOf = (raw: Uint8Array): Buffer => {
  const both = [0, 32].map((at) => derNumber(Buffer.from(raw.subarray(at, at + 32))));
  const body = Buffer.concat(both);
  return Buffer.concat([Buffer.of(0x30, body.length), body]);
};

const rawOf = (der: Buffer): Buffer => {
  const raw = Buffer.alloc(64);
  let at = 2;
  for (const end of [32, 64]) {
    const length = der[at + 1] ?? 0;
    const number = der.subarray(at + 2, at + 2 + length);
    const bare = number.subarray(Math.max(0, number.length - 32));
    bare.copy(raw, end - bare.length);
    at += 2 + length;
  }
  return raw;
};

describe('SM2 over SM3', () => {
  test('is that of the example of GB/T 32918.5', () => {
    const point =
      '04 09F9DF31 1E5421A1 50DD7D16 1E4BC5C6 72179FAD 1833FC07 6BB08FF3 56F35020' +
      'CCEA490C E26775A5 2DC6EA71 8CC1AA60 0AED05FB F35E084A 6632F607 2DA9AD13';
    assert.deepEqual(Buffer.from(POINT), hex(point));
    assert.equal(NODE_SM2.verify(POINT, EXAMPLE.message, EXAMPLE.signature), true);
    for (let at = 0; at < 64; at += 7) {
      const other = Uint8Array.from(EXAMPLE.signature);
      other[at]! ^= 1;
      assert.equal(NODE_SM2.verify(POINT, EXAMPLE.message, other), false);
    }
  });

  test('hashes as GB/T 32905 does', () => {
    const digest = '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0';
    assert.deepEqual(NODE_SM2.sm3(Buffer.from('abc')), hex(digest));
  });

  test('refuses what is no key and no signature, without a throw', () => {
    const zero = new Uint8Array(64);
    const order = 'fffffffeffffffffffffffffffffffff7203df6b21c6052b53bbf40939d54123';
    const halves = [EXAMPLE.signature.subarray(0, 32), EXAMPLE.signature.subarray(32)] as const;
    const signatures = [
      zero,
      new Uint8Array(63),
      new Uint8Array(64).fill(255),
      Buffer.concat([new Uint8Array(32), halves[1]]),
      Buffer.concat([halves[0], new Uint8Array(32)]),
      Buffer.concat([halves[0], hex(order)]),
    ];
    for (const signature of signatures) {
      assert.equal(NODE_SM2.verify(POINT, EXAMPLE.message, signature), false);
    }
    for (const key of [new Uint8Array(65), new Uint8Array(1), Uint8Array.from(POINT).fill(7, 33)]) {
      assert.equal(NODE_SM2.verify(key, EXAMPLE.message, EXAMPLE.signature), false);
    }
  });

  test('checks what OpenSSL signed', () => {
    assert.equal(NODE_SM2.verify(POINT, MESSAGE, BY_OPENSSL), true);
    assert.equal(NODE_SM2.verify(POINT, MESSAGE.subarray(1), BY_OPENSSL), false);
  });

  const openssl = spawnSync('openssl', ['version'], { encoding: 'utf8' });
  const lists = spawnSync('openssl', ['ecparam', '-list_curves'], { encoding: 'utf8' });
  const has = openssl.stdout?.startsWith('OpenSSL 3') && lists.stdout?.includes('SM2');
  const skip = has ? false : 'left out: there is no OpenSSL 3 with SM2 on the path';

  test('is signed here and checked by OpenSSL, and the other way', { skip }, async () => {
    const folder = temporaryFolder('sm2');
    const at = (name: string): string => join(folder, name);
    writeFileSync(at('key.pem'), secretPem());
    writeFileSync(at('public.pem'), publicPem(POINT));
    writeFileSync(at('message'), MESSAGE);
    const usual = ['-rawin', '-digest', 'sm3', '-pkeyopt', 'distid:1234567812345678'];
    const run = (...words: string[]): number | null =>
      spawnSync('openssl', ['pkeyutl', ...usual, '-in', at('message'), ...words]).status;

    assert.equal(run('-sign', '-inkey', at('key.pem'), '-out', at('theirs')), 0);
    const theirs = rawOf(readFileSync(at('theirs')));
    assert.equal(NODE_SM2.verify(POINT, MESSAGE, theirs), true);

    const ours = await signer(KEY).sign(MESSAGE);
    writeFileSync(at('ours'), derOf(ours));
    const verify = ['-verify', '-pubin', '-inkey', at('public.pem'), '-sigfile', at('ours')];
    assert.equal(run(...verify), 0);
    writeFileSync(at('message'), MESSAGE.subarray(1));
    assert.notEqual(run(...verify), 0);
  });

  test('of the example of the specification is checked by OpenSSL', { skip }, () => {
    const path = join(ROOT, 'docs', 'spec', 'letters', 'sm2-jcs-2026.json');
    const example = JSON.parse(readFileSync(path, 'utf8')) as Record<string, string>;
    const part = (name: string): Buffer => hex(example[name] ?? '');
    const folder = temporaryFolder('sm2-example');
    const at = (name: string): string => join(folder, name);
    for (const name of ['options', 'document']) {
      const text = example[`${name}Canonical`] ?? '';
      const run = spawnSync('openssl', ['dgst', '-sm3', '-r'], { input: text, encoding: 'utf8' });
      assert.equal(run.stdout.split(' ')[0], example[`${name}Hash`]);
    }
    writeFileSync(at('public.pem'), publicPem(part('publicKey')));
    writeFileSync(at('message'), part('message'));
    writeFileSync(at('signature'), derOf(part('signature')));
    const words = ['-verify', '-rawin', '-digest', 'sm3', '-pkeyopt', 'distid:1234567812345678'];
    const files = ['-in', at('message'), '-sigfile', at('signature')];
    const key = ['-pubin', '-inkey', at('public.pem')];
    assert.equal(spawnSync('openssl', ['pkeyutl', ...words, ...files, ...key]).status, 0);
  });

  test('of a new key signs a letter', async () => {
    const { newLetterKey } = await import('../../src/letters/node/letter-key.ts');
    const key = newLetterKey('did:web:mileproof.example:manufacturers:sample#new', 'sm2-jcs-2026');
    const letter = await issued(UNSIGNED, [key]);
    assert.equal((await verified(letter)).issuer.reason, 'key-unknown');
  });
});
