import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { canonicalJson, type Json } from '../../src/domain/record/canonical-json.ts';
import { keyInMultikey } from '../../src/letters/bytes/multikey.ts';
import type { Proof } from '../../src/letters/letter.ts';
import { letterKeyFrom, signerOf } from '../../src/letters/node/letter-key.ts';
import { checkProof, documentBytes } from '../../src/letters/proof/check-proof.ts';
import { signDocument, type Unsigned } from '../../src/letters/proof/sign-document.ts';
import { canonicalOf, signedBytes } from '../../src/letters/proof/signed-bytes.ts';
import { webCrypto } from '../../src/letters/web/web-crypto.ts';
import { CRYPTO } from './test-letters.ts';

const CHECKOUT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const SHARED = process.env['MILEPROOF_VECTORS'] ?? join(CHECKOUT, '..', 'shared', 'vectors');
const FOLDER = join(SHARED, 'vc-di-eddsa');
const LEFT_OUT = `left out: the W3C vectors are not here (${FOLDER}); MILEPROOF_VECTORS names their folder`;

const text = (...names: string[]): string => readFileSync(join(FOLDER, ...names), 'utf8').trim();
const jcs = (name: string): string => text('eddsa-jcs-2022', name);
const parsed = (written: string): Record<string, Json> =>
  JSON.parse(written) as Record<string, Json>;

describe('the W3C vectors of eddsa-jcs-2022', {
  skip: existsSync(FOLDER) ? false : LEFT_OUT,
}, () => {
  test('come out byte by byte, from canonical text to signature', async () => {
    const unsigned = parsed(text('unsigned.json')) as Unsigned;
    const options = parsed(jcs('proofConfigJCS.json'));
    const keys = parsed(text('keyPair.json'));
    assert.equal(canonicalJson(unsigned), jcs('canonDocJCS.txt'));
    assert.equal(canonicalJson(options), jcs('proofCanonJCS.txt'));
    const bytes = await signedBytes(
      canonicalOf(options),
      canonicalOf(unsigned),
      'eddsa-jcs-2022',
      CRYPTO,
    );
    assert.equal(Buffer.from(bytes ?? []).toString('hex'), jcs('combinedHashJCS.txt'));

    const seed = keyInMultikey('ed25519-secret', String(keys['privateKeyMultibase']));
    const id = String(options['verificationMethod']);
    const key = letterKeyFrom(id, 'eddsa-jcs-2022', seed ?? new Uint8Array());
    assert.equal(key.publicKeyMultibase, keys['publicKeyMultibase']);
    const signer = signerOf(key);
    assert.ok(signer);
    const signed = await signDocument(unsigned, [signer], String(options['created']), CRYPTO);
    assert.equal((signed.proof as Proof).proofValue, jcs('sigBTC58JCS.txt'));
    assert.deepEqual(signed, parsed(jcs('signedJCS.json')));
  });

  test('are verified by Node and by WebCrypto, and not with one letter changed', async () => {
    const signed = parsed(jcs('signedJCS.json')) as unknown as { proof: Proof; name: string };
    const { publicKeyMultibase } = parsed(text('keyPair.json')) as {
      publicKeyMultibase: string;
    };
    const key = { suite: 'eddsa-jcs-2022', publicKeyMultibase };
    for (const crypto of [CRYPTO, webCrypto(null)]) {
      const check = (document: { proof: Proof }): Promise<string> =>
        checkProof(documentBytes(document), document.proof, key, crypto);
      assert.equal(await check(signed), 'valid');
      assert.equal(
        await check({ ...signed, name: 'alumni Credential' } as typeof signed),
        'invalid',
      );
    }
  });
});
