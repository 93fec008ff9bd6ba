import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { demonstrationKey } from '../../src/letters/node/demonstration-key.ts';
import {
  DECISION_SHAPE,
  EXTRACT_SHAPE,
  LICENCE_SHAPE,
  REFERRAL_SHAPE,
} from '../../src/letters/official/official-shape.ts';
import { jsonSchemaOf } from '../../src/letters/shape/json-schema.ts';
import { LETTER_SHAPE, UNSIGNED_LETTER_SHAPE } from '../../src/letters/shape/letter-shape.ts';
import type { Shape } from '../../src/letters/shape/shape.ts';
import { STATUS_LIST_SHAPE } from '../../src/letters/shape/status-list-shape.ts';
import { TRUST_LIST_SHAPE } from '../../src/letters/shape/trust-list-shape.ts';
import type { TrustedKey, UnsignedTrustList } from '../../src/letters/trust-list.ts';
import { makeVectors, signedByRoot } from './letters/make-vectors.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const REGISTER = 'did:web:mileproof.example';

const keyOf = (id: string): TrustedKey => {
  const { suite, publicKeyMultibase } = demonstrationKey(id);
  return { id, suite, publicKeyMultibase, from: '2026-01-01', until: null, compromisedSince: null };
};

interface MakerRow {
  readonly id: string;
  readonly legalName: string;
  readonly nameEn: string;
  readonly kind: string;
  readonly brands: readonly string[];
  readonly wmis: readonly string[];
}

/** The list of the demonstration: every manufacturer of the reference, with a key that anybody can make. */
const demonstrationList = async (): Promise<UnsignedTrustList> => {
  const text = await readFile(join(ROOT, 'reference', 'makers.json'), 'utf8');
  const { entries } = JSON.parse(text) as { readonly entries: readonly MakerRow[] };
  return {
    ...{ format: 'mileproof-trust-list/1', version: 1, issuedAt: '2026-01-01T00:00:00Z' },
    register: {
      ...{ id: REGISTER, name: '演示登记处（仅供演示）', nameEn: 'Register of the demonstration' },
      keys: [keyOf(`${REGISTER}#key-1`)],
    },
    manufacturers: entries
      .filter(({ kind, wmis }) => kind === 'manufacturer' && wmis.length > 0)
      .map(({ id, legalName, nameEn, brands, wmis }) => ({
        ...{ id: `${REGISTER}:manufacturers:${id}`, maker: id, name: legalName, nameEn },
        ...{ announcement: null, uscc: null, brands, makerCodes: wmis },
        keys: [keyOf(`${REGISTER}:manufacturers:${id}#key-1`)],
      })),
  };
};

const schema = (name: string, title: string, shape: Shape): readonly [string, string] => [
  `docs/spec/letters/${name}.schema.json`,
  `${JSON.stringify(
    {
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: `https://mileproof.example/ns/${name}.schema.json`,
      title,
      ...jsonSchemaOf(shape),
    },
    null,
    2,
  )}\n`,
];

/** The trust list of the demonstration, the schemas, and the vectors of `docs/spec/letters.md`. */
export const generate = async (): Promise<ReadonlyMap<string, string>> => {
  const { files, vectors, example } = await makeVectors();
  const trustList = await signedByRoot(await demonstrationList());
  const about =
    'Keys of these vectors are made from their names (src/letters/node/demonstration-key.ts): anybody can make them, ' +
    'and nothing that they sign is worth anything';
  return new Map([
    ['reference/trust-list.json', `${JSON.stringify(trustList, null, 2)}\n`],
    schema('letter', 'After-sales confirmation, signed', LETTER_SHAPE),
    schema(
      'unsigned-letter',
      'After-sales confirmation before it is signed',
      UNSIGNED_LETTER_SHAPE,
    ),
    schema('decision', 'Decision of an authority, signed', DECISION_SHAPE),
    schema('licence', 'Export licence, signed', LICENCE_SHAPE),
    schema('referral', 'Referral to the tax office or customs, signed', REFERRAL_SHAPE),
    schema('extract', 'Extract of registration, signed', EXTRACT_SHAPE),
    schema('trust-list', 'Trust list', TRUST_LIST_SHAPE),
    schema('status-list', 'Status list', STATUS_LIST_SHAPE),
    ...Array.from(files, ([name, text]) => [`docs/spec/letters/vectors/${name}`, text] as const),
    ['docs/spec/letters/sm2-jcs-2026.json', `${JSON.stringify(example, null, 2)}\n`],
    ['docs/spec/letters/vectors/vectors.json', `${JSON.stringify({ about, vectors }, null, 2)}\n`],
  ]);
};
