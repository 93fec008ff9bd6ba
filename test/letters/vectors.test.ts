import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import Ajv2020 from 'ajv/dist/2020.js';
import { NODE_COMPRESSION, nodeCrypto } from '../../src/letters/node/node-crypto.ts';
import { NODE_SM2 } from '../../src/letters/node/node-sm2.ts';
import { verifyDocument } from '../../src/letters/official/verify-official.ts';
import { readStatusList } from '../../src/letters/status/read-status-list.ts';
import type { StatusList } from '../../src/letters/status/status-list.ts';
import { readTrustList } from '../../src/letters/trust/read-trust-list.ts';
import { DEMONSTRATION_ROOT } from '../../src/letters/trust/root-keys.ts';
import type { TrustList } from '../../src/letters/trust-list.ts';
import { WEB_COMPRESSION, webCrypto } from '../../src/letters/web/web-crypto.ts';
import { ANSWER_WORDS, REASON_WORDS } from '../../src/letters/words.ts';
import type { Vector } from '../../tools/generate/letters/vector.ts';
import { ROOT } from '../cli/run-cli.ts';

const SPEC = join(ROOT, 'docs', 'spec', 'letters');
const FOLDER = join(SPEC, 'vectors');
const read = (...path: string[]): string => readFileSync(join(...path), 'utf8');
const { vectors } = JSON.parse(read(FOLDER, 'vectors.json')) as { readonly vectors: Vector[] };

const SIDES = {
  Node: { made: nodeCrypto, compression: NODE_COMPRESSION },
  WebCrypto: { made: webCrypto, compression: WEB_COMPRESSION },
} as const;

const answered = async (vector: Vector, side: keyof typeof SIDES): Promise<unknown> => {
  const { made, compression } = SIDES[side];
  const crypto = made(vector.sm2 ? NODE_SM2 : null);
  let trustList: TrustList | null = null;
  const statusLists: StatusList[] = [];
  if (vector.trustList !== null) {
    const text = read(FOLDER, vector.trustList);
    const found = await readTrustList(text, { roots: [DEMONSTRATION_ROOT], crypto });
    assert.ok(found.ok);
    trustList = found.trustList;
    for (const name of vector.statusLists) {
      const list = await readStatusList(read(FOLDER, name), { trustList, crypto, compression });
      assert.ok(list.ok, name);
      statusLists.push(list.list);
    }
  }
  const { wanted } = vector;
  const found = await verifyDocument(readFileSync(join(FOLDER, vector.file)), {
    ...{ trustList, statusLists, wanted, now: Date.parse(vector.now), crypto },
  });
  const { integrity, issuer, status } = found;
  const [a, b, c] = [integrity, issuer, status].map(({ state, reason }) => `${state} ${reason}`);
  return { answer: found.answer, integrity: a, issuer: b, status: c };
};

describe('the vectors of the specification', () => {
  for (const vector of vectors) {
    const { name, about, answer, integrity, issuer, status } = vector;
    test(`${name}: ${about}: ${answer}`, async () => {
      for (const side of ['Node', 'WebCrypto'] as const) {
        assert.deepEqual(await answered(vector, side), { answer, integrity, issuer, status }, side);
      }
    });
  }

  test('have every answer and every reason', () => {
    const answers = new Set<string>(vectors.map(({ answer }) => answer));
    assert.deepEqual(answers, new Set(Object.keys(ANSWER_WORDS)));
    const reasons = vectors.flatMap(({ integrity, issuer, status }) => [integrity, issuer, status]);
    assert.deepEqual(
      new Set(reasons.map((one) => one.split(' ')[1])),
      new Set(Object.keys(REASON_WORDS)),
    );
  });

  test('use every file of their folder', () => {
    const used = vectors.flatMap(({ file, trustList, statusLists }) => [
      file,
      trustList,
      ...statusLists,
    ]);
    const files = new Set([...used.filter((one) => one !== null), 'vectors.json']);
    assert.deepEqual(files, new Set(readdirSync(FOLDER)));
  });

  test('have the schema that is published, where they are letters', () => {
    const ajv = new Ajv2020.Ajv2020({ strict: true, validateFormats: false });
    const schemaOf = (name: string): object => JSON.parse(read(SPEC, `${name}.schema.json`));
    const letter = ajv.compile(schemaOf('letter'));
    const official: Readonly<Record<string, typeof letter>> = {
      AdministrativeDecision: ajv.compile(schemaOf('decision')),
      ExportLicence: ajv.compile(schemaOf('licence')),
      Referral: ajv.compile(schemaOf('referral')),
      RegistrationExtract: ajv.compile(schemaOf('extract')),
    };
    for (const { file, answer } of vectors) {
      let document: unknown = null;
      try {
        document = JSON.parse(read(FOLDER, file));
      } catch {
        assert.equal(answer, 'not-a-letter');
      }
      // of what JSON.parse does not see, a member twice and half a character, a schema cannot know
      if (['member-twice.json', 'lone-surrogate.json'].includes(file)) continue;
      const [, type = ''] = (document as { readonly type?: readonly string[] } | null)?.type ?? [];
      const validate = official[type] ?? letter;
      assert.equal(validate(document), answer !== 'not-a-letter', file);
    }
    for (const name of ['trust-list', 'status-list', 'unsigned-letter']) {
      ajv.compile(JSON.parse(read(SPEC, `${name}.schema.json`)) as object);
    }
  });

  test('and the trust list that is shipped is signed by the root of the demonstration', async () => {
    const text = read(ROOT, 'reference', 'trust-list.json');
    const found = await readTrustList(text, {
      roots: [DEMONSTRATION_ROOT],
      crypto: nodeCrypto(null),
    });
    assert.ok(found.ok);
    assert.ok(found.trustList.manufacturers.length > 10);
  });
});
