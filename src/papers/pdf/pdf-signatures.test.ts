import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { appended, onePage, signedPdf, stream } from '../../../test/papers/made-pdfs.ts';
import { temporaryFolder } from '../../../test/temporary-folder.ts';
import { wasmFile } from '../node/wasm-files.ts';
import type { PartOfReading } from '../paper-reading.ts';
import type { CheckKey } from '../texts/keys.ts';
import { type TrustRoots, trustRoot } from '../trust/trust-roots.ts';
import { takeWasmFrom } from '../wasm.ts';
import { instantOfPdf } from './pdf-signatures.ts';
import { readPdf } from './read-pdf.ts';

takeWasmFrom(wasmFile);

const folder = temporaryFolder('pdf-signatures');
const at = (name: string) => join(folder, name);

/** OpenSSL, the independent maker of keys, certificates and signatures. */
const openssl = (...words: readonly string[]): void => {
  const run = spawnSync('openssl', words, { encoding: 'utf8' });
  assert.equal(run.status, 0, run.stderr);
};

const found = spawnSync('openssl', ['version'], { encoding: 'utf8' });
const skip = found.stdout?.startsWith('OpenSSL 3') ? false : 'OpenSSL 3 was not found';

const KEYS = {
  rsa: ['-newkey', 'rsa:2048'],
  ecdsa: ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256'],
} as const;

/** A root, and certificates that it issued for signers. */
const makeCertificates = (): void => {
  openssl(
    ...['req', '-x509', ...KEYS.rsa, '-noenc', '-keyout', at('root.key'), '-out', at('root.crt')],
    ...['-days', '3650', '-subj', '/O=Root of the test'],
  );
  for (const [name, key] of Object.entries(KEYS)) {
    openssl(
      ...['req', '-new', ...key, '-noenc', '-keyout', at(`${name}.key`), '-out', at('request')],
      ...['-subj', `/O=Insurer of the test/CN=${name}`],
    );
    openssl(
      ...['x509', '-req', '-in', at('request'), '-CA', at('root.crt'), '-CAkey', at('root.key')],
      ...['-days', '3650', '-out', at(`${name}.crt`)],
    );
  }
};

const signWith =
  (name: string, ...words: readonly string[]) =>
  (bytes: Uint8Array): Uint8Array => {
    writeFileSync(at('message'), bytes);
    openssl(
      ...['cms', '-sign', '-binary', '-in', at('message'), '-outform', 'DER', '-out', at('cms')],
      ...['-signer', at(`${name}.crt`), '-inkey', at(`${name}.key`), ...words],
    );
    return readFileSync(at('cms'));
  };

const reading = async (bytes: Uint8Array, roots: TrustRoots | null = null) => {
  const read = await readPdf(bytes, { roots });
  assert.ok(!('problem' in read), JSON.stringify(read));
  return read;
};

/** The answers of a check, one a signature; what it told as `as: value`. */
const answers = (read: PartOfReading, check: CheckKey) =>
  read.checks
    .filter((each) => each.check === check)
    .map((each) =>
      each.answer === 'told'
        ? each.evidence.map(({ as, value }) => `${as}: ${value}`).join()
        : each.answer,
    );

const PAPER = onePage('BT /F1 12 Tf 50 300 Td (LSVVZ9D27KA000017) Tj ET');

const der = (tag: number, ...parts: readonly Uint8Array[]): Uint8Array => {
  const content = Buffer.concat(parts);
  const { length } = content;
  const head = length < 128 ? [length] : [0x82, length >> 8, length & 255];
  return Buffer.concat([Uint8Array.from([tag, ...head]), content]);
};
const oid = (hex: string) => der(6, Buffer.from(hex, 'hex'));
const SM2_SIGNED = oid('2a811ccf550601040202');
const SM2_DATA = oid('2a811ccf550601040201');
const SM3 = oid('2a811ccf55018311');
const SM2_WITH_SM3 = oid('2a811ccf55018375');

/** Signed data of GB/T 35275 around a certificate and a signature that OpenSSL makes, whose CMS has no SM2. */
const signWithSm2 = (bytes: Uint8Array): Uint8Array => {
  writeFileSync(at('message'), bytes);
  openssl('ecparam', '-name', 'SM2', '-genkey', '-noout', '-out', at('sm2.key'));
  openssl(
    ...['req', '-x509', '-new', '-key', at('sm2.key'), '-sm3', '-sigopt', `distid:${ID}`],
    ...['-subj', '/CN=sm2', '-set_serial', '7', '-outform', 'DER', '-out', at('sm2.der')],
  );
  openssl(
    ...['pkeyutl', '-sign', '-rawin', '-digest', 'sm3', '-inkey', at('sm2.key')],
    ...['-pkeyopt', `distid:${ID}`, '-in', at('message'), '-out', at('sm2.sig')],
  );
  const name = der(0x30, der(0x31, der(0x30, oid('550403'), der(12, Buffer.from('sm2')))));
  const [one, serial] = [der(2, Uint8Array.of(1)), der(2, Uint8Array.of(7))];
  const [sm3, sm2] = [der(0x30, SM3), der(0x30, SM2_WITH_SM3)];
  const signature = der(4, readFileSync(at('sm2.sig')));
  const signer = der(0x30, one, der(0x30, name, serial), sm3, sm2, signature);
  const certificates = der(0xa0, readFileSync(at('sm2.der')));
  const parts = [one, der(0x31, sm3), der(0x30, SM2_DATA), certificates, der(0x31, signer)];
  return der(0x30, SM2_SIGNED, der(0xa0, der(0x30, ...parts)));
};
const ID = '1234567812345678';

describe('a signature of a PDF', { skip }, () => {
  if (skip === false) makeCertificates();

  for (const name of ['rsa', 'ecdsa'])
    test(`by ${name}: whole, by whom and when, nothing after it`, async () => {
      const read = await reading(signedPdf(PAPER, 6, signWith(name)));
      const [seal] = read.seals;
      assert.equal(read.seals.length, 1);
      assert.equal(seal?.state, 'whole');
      assert.equal(seal?.signer, `O=Insurer of the test, CN=${name}`);
      assert.match(seal?.signedAt ?? '', /^20\d\d-/);
      assert.equal(seal?.trusted, null);
      assert.deepEqual(answers(read, 'signed-content'), ['not-found']);
      assert.deepEqual(answers(read, 'after-signature'), ['not-found']);
    });

  test('by SM2 in the container of GB/T 35275: whole; changed where a byte is another', async () => {
    const file = signedPdf(PAPER, 6, signWithSm2);
    const read = await reading(file);
    assert.deepEqual(
      read.seals.map(({ state, signer }) => [state, signer]),
      [['whole', 'CN=sm2']],
    );
    const changed = Buffer.from(file);
    changed.write('LSVVZ9D27KA000018', changed.indexOf('LSVVZ9D27KA000017'), 'latin1');
    assert.deepEqual(
      (await reading(changed)).seals.map(({ state }) => state),
      ['changed'],
    );
  });

  test('leads to the root that is configured, and to no other', async () => {
    const file = signedPdf(PAPER, 6, signWith('rsa'));
    const rootOf = (name: string, subjects: readonly string[]) => {
      const root = trustRoot(
        { as: 'authority', name: 'the root', subjects },
        readFileSync(at(`${name}.crt`), 'utf8'),
      );
      assert.ok(root !== null);
      return [root];
    };
    const trust = async (roots: TrustRoots) => {
      const [seal] = (await reading(file, roots)).seals;
      return [seal?.trusted, seal?.trustedAs];
    };
    assert.deepEqual(await trust(rootOf('root', [])), [true, 'authority']);
    assert.deepEqual(await trust(rootOf('root', ['Insurer of the test'])), [true, 'authority']);
    assert.deepEqual(await trust(rootOf('root', ['Another'])), [false, null]);
    assert.deepEqual(await trust(rootOf('ecdsa', [])), [false, null]);
    assert.deepEqual(answers(await reading(file, rootOf('root', [])), 'seal-root'), ['not-found']);
    assert.deepEqual(answers(await reading(file, rootOf('ecdsa', [])), 'seal-root'), [
      'signer: O=Insurer of the test, CN=rsa',
    ]);
    assert.deepEqual(answers(await reading(file), 'seal-root'), ['cannot-be-checked']);
  });

  test('a byte of what it protects is another: changed', async () => {
    const file = signedPdf(PAPER, 6, signWith('rsa'));
    const changed = Buffer.from(file);
    changed.write('LSVVZ9D27KA000018', changed.indexOf('LSVVZ9D27KA000017'), 'latin1');
    const read = await reading(changed);
    assert.equal(read.seals[0]?.state, 'changed');
    assert.deepEqual(answers(read, 'signed-content'), [
      'under-seal: O=Insurer of the test, CN=rsa',
    ]);
  });

  test('every kind of place that it protects is protected', async () => {
    const file = signedPdf(PAPER, 6, signWith('ecdsa'));
    const hole = Buffer.from(file).indexOf('/Contents <');
    for (const place of [9, 200, hole - 40, file.length - 3]) {
      const flipped = Uint8Array.from(file);
      flipped[place] = (flipped[place] ?? 0) ^ 1;
      const read = await readPdf(flipped);
      // a file whose structure a flip breaks says nothing, and never that it is whole
      const states = 'problem' in read ? [] : read.seals.map(({ state }) => state);
      assert.ok(!states.includes('whole'), `${place}`);
    }
  });

  test('a second signature is innocent, also when it is seen', async () => {
    const one = signedPdf(PAPER, 6, signWith('rsa'));
    const look = 'BT /F1 9 Tf 2 5 Td (Signed 20261130 by two) Tj ET';
    const two = signedPdf(one, 10, signWith('ecdsa'), { look, others: '6 0 R' });
    const read = await reading(two);
    assert.deepEqual(
      read.seals.map(({ state }) => state),
      ['whole', 'whole'],
    );
    assert.deepEqual(answers(read, 'after-signature'), ['not-found', 'not-found']);
    assert.deepEqual(answers(read, 'changed-later'), ['not-found']);
  });

  test('what comes after it is told, the signature whole all the same', async () => {
    const one = signedPdf(PAPER, 6, signWith('rsa'));
    const other = stream('', 'BT /F1 12 Tf 50 300 Td (LGXVTJGA0VFU91470) Tj ET');
    const read = await reading(appended(one, { 4: other }, '/Size 9 /Root 1 0 R'));
    assert.equal(read.seals[0]?.state, 'whole');
    const told = 'added-later: LGXVTJGA0VFU91470,removed-later: LSVVZ9D27KA000017';
    assert.deepEqual(answers(read, 'after-signature'), [told]);
    assert.deepEqual(answers(read, 'changed-later'), [told]);
  });

  test('a comment after it is told too, whatever it allowed', async () => {
    const one = signedPdf(PAPER, 6, signWith('rsa'));
    const commented = appended(
      one,
      {
        3: `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 400] /Contents 4 0 R
          /Annots [6 0 R 9 0 R] /Resources << /Font << /F1 5 0 R >> >> >>`,
        9: '<< /Type /Annot /Subtype /FreeText /Rect [50 50 250 70] /F 4 /AP << /N 10 0 R >> >>',
        10: stream(
          '/Type /XObject /Subtype /Form /BBox [0 0 200 20] /Resources << /Font << /F1 5 0 R >> >>',
          'BT /F1 9 Tf 2 5 Td (paid) Tj ET',
        ),
      },
      '/Size 11 /Root 1 0 R',
    );
    const read = await reading(commented);
    assert.deepEqual(answers(read, 'after-signature'), ['added-later: paid']);
    assert.deepEqual(answers(read, 'changed-later'), ['not-found']);
  });

  test('one that a later state leaves out is told all the same', async () => {
    const one = signedPdf(PAPER, 6, signWith('rsa'));
    const without = { 1: '<< /Type /Catalog /Pages 2 0 R >>' };
    const read = await reading(appended(one, without, '/Size 9 /Root 1 0 R'));
    assert.deepEqual(
      read.seals.map(({ state }) => state),
      ['whole'],
    );
  });

  test('what is unknown here cannot be verified, and is not changed', async () => {
    const states = async (file: Uint8Array) =>
      (await reading(file)).seals.map(({ state }) => state);
    const form = 'adbe.x509.rsa_sha1';
    assert.deepEqual(await states(signedPdf(PAPER, 6, signWith('rsa'), { form })), [
      'not-verifiable',
    ]);
    for (const words of [['-md', 'sha1'], ['-nocerts'], ['-keyopt', 'rsa_padding_mode:pss']])
      assert.deepEqual(
        await states(signedPdf(PAPER, 6, signWith('rsa', ...words))),
        ['not-verifiable'],
        words.join(' '),
      );
    const noise = () => Uint8Array.from([0x30, 0x80, 1, 2, 3]);
    assert.deepEqual(await states(signedPdf(PAPER, 6, noise)), ['not-verifiable']);
  });

  test('a range that leaves something out protects nothing', async () => {
    const file = Buffer.from(signedPdf(PAPER, 6, signWith('rsa')));
    const range = /\/ByteRange \[0 +(\d+)/.exec(file.toString('latin1'));
    assert.ok(range !== null);
    const shorter = String(Number(range[1]) - 30).padStart(10);
    file.write(`/ByteRange [0 ${shorter}`, range.index, 'latin1');
    const read = await reading(file);
    assert.deepEqual(
      read.seals.map(({ state }) => state),
      ['not-verifiable'],
    );
    assert.deepEqual(answers(read, 'after-signature'), ['cannot-be-checked']);
  });
});

test('dates of PDFs', () => {
  const isoOf = (text: string) => {
    const instant = instantOfPdf(text);
    return instant === null ? null : new Date(instant).toISOString();
  };
  assert.equal(isoOf("D:20261130193000+08'00'"), '2026-11-30T11:30:00.000Z');
  assert.equal(isoOf('D:20261130193000Z'), '2026-11-30T19:30:00.000Z');
  assert.equal(isoOf('D:2026113019'), '2026-11-30T11:00:00.000Z');
  assert.equal(isoOf('D:2026'), '2025-12-31T16:00:00.000Z');
  assert.equal(isoOf('yesterday'), null);
});
