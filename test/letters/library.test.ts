import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import {
  emptyBits,
  issueLetter,
  issueStatusList,
  readStatusList,
  type StatusList,
  verifyLetter,
} from '../../src/letters/library.ts';
import {
  NODE_COMPRESSION,
  newLetterKey,
  nodeCrypto,
  signerOf,
} from '../../src/letters/node/library.ts';
import { webCrypto } from '../../src/letters/web/web-crypto.ts';
import {
  SAMPLE_LETTER,
  SAMPLE_LISTS,
  SAMPLE_MAKER,
} from '../../tools/generate/letters/sample-letter.ts';
import { ROOT } from '../cli/run-cli.ts';
import { readList, trusted, unsignedTrustList } from './test-letters.ts';

test('a program issues and verifies by what the package gives out', async () => {
  const key = newLetterKey(`${SAMPLE_MAKER}#mine`, 'eddsa-jcs-2022');
  const signer = signerOf(key);
  assert.ok(signer);
  const crypto = nodeCrypto(null);
  const created = '2026-03-24T10:00:00+08:00';
  const made = await issueLetter(SAMPLE_LETTER, [signer], { crypto, created });
  assert.ok(made.ok);
  const trustList = await readList(unsignedTrustList([trusted(key)]));
  const statusLists: StatusList[] = [];
  for (const purpose of ['revocation', 'suspension'] as const) {
    const content = { id: SAMPLE_LISTS[purpose], purpose, issuer: SAMPLE_MAKER, bits: emptyBits() };
    const how = { crypto, compression: NODE_COMPRESSION };
    const times = { now: Date.parse('2026-04-01T00:00:00Z'), ttl: 3_600_000 };
    const list = await issueStatusList({ ...content, ...times }, [signer], how);
    const read = await readStatusList(list, { trustList, ...how });
    assert.ok(read.ok);
    statusLists.push(read.list);
  }
  const now = Date.parse('2026-04-01T00:30:00Z');
  for (const one of [crypto, webCrypto(null)]) {
    const asked = { trustList, statusLists, now, crypto: one };
    assert.equal((await verifyLetter(made.letter, asked)).answer, 'valid');
  }
});

test('the library imports nothing but itself and the domain, and web/ neither', () => {
  const folder = join(ROOT, 'src', 'letters');
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter(
      (name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && !name.startsWith('node/'),
    );
  assert.ok(files.length > 30);
  for (const name of files) {
    const code = readFileSync(join(folder, name), 'utf8');
    for (const [, from = ''] of code.matchAll(/from '([^']+)'/g)) {
      assert.match(from, /^\.\.?\//, `${name} imports ${from}`);
      assert.doesNotMatch(from, /node\//, `${name} imports ${from}`);
    }
  }
});
