import assert from 'node:assert/strict';
import { LETTER_CONTEXTS } from '../../src/letters/contexts.ts';
import { writtenInstant } from '../../src/letters/instant.ts';
import { issueLetter as signLetter } from '../../src/letters/issue-letter.ts';
import type { UnsignedLetter } from '../../src/letters/letter.ts';
import { signerOf } from '../../src/letters/node/letter-key.ts';
import { instantIn } from '../../src/register/letters/instant-in.ts';
import { signingKeyPurpose } from '../../src/register/letters/trust/signing-key-purpose.ts';
import { LETTER_CRYPTO } from '../../src/register/letters/trust/trust-list-now.ts';
import { type LetterWorld, TERMS } from './letter-world.ts';

/** What a letter of another register says. */
export interface Elsewhere {
  readonly vin: string;
  readonly application: string;
  readonly number: string;
  /** Its place in the register's status list; of no letter of the register unless it is said. */
  readonly index?: string;
}

/** A letter of the manufacturer's with a number of its own, which nobody has signed. */
export const unsignedElsewhere = async (
  { register, owner }: Pick<LetterWorld, 'register' | 'owner'>,
  { vin, application, number, index = '1' }: Elsewhere,
): Promise<UnsignedLetter> => {
  const { rows: lists } = await owner.query<{ code: string }>(
    `SELECT s.code
      FROM register.status_list s
      JOIN register.organisation o ON o.id = s.manufacturer
      WHERE o.maker = 'chery'
      LIMIT 1`,
  );
  const code = lists[0]?.code ?? assert.fail('the manufacturer has no list');
  const { rows: applications } = await owner.query<{ number: string; uscc: string }>(
    `SELECT a.number, o.uscc FROM register.application a
      JOIN register.organisation o ON o.id = a.exporter
      WHERE a.id = $1`,
    [application],
  );
  const now = writtenInstant(instantIn(register));
  const list = (letter: string) => `https://mileproof.example/status/${code}-${letter}`;
  return {
    '@context': [...LETTER_CONTEXTS],
    id: `https://chery.example/letters/${number}`,
    type: ['VerifiableCredential', 'AfterSalesConfirmation'],
    issuer: { id: 'did:web:mileproof.example:makers:chery', name: '奇瑞汽车股份有限公司' },
    validFrom: now,
    credentialStatus: (['revocation', 'suspension'] as const).map((statusPurpose) => ({
      id: `${list(statusPurpose === 'revocation' ? 'R' : 'S')}#${index}`,
      type: 'BitstringStatusListEntry',
      statusPurpose,
      statusListIndex: index,
      statusListCredential: list(statusPurpose === 'revocation' ? 'R' : 'S'),
    })),
    credentialSubject: {
      number,
      application: applications[0]?.number ?? '',
      exporter: { uscc: applications[0]?.uscc ?? '', name: 'an exporter' },
      destinations: ['GE'],
      vehicles: [{ vin, model: 'SQR7160T' }],
      ...TERMS,
      outlets: [
        {
          ...{ number: 'GE-1', name: 'Auto', address: 'Street 1', country: 'GE' },
          services: ['service', 'parts'],
          servesCarsItDidNotImport: 'yes',
        },
      ],
    },
  };
};

/** A letter by the manufacturer's own hand, with a number of its own: as another register would issue it. */
export const letterElsewhere = async (
  world: Pick<LetterWorld, 'register' | 'owner'>,
  says: Elsewhere,
): Promise<string> => {
  const { register, owner } = world;
  const { rows } = await owner.query<{
    id: string;
    address: string;
    publicKey: string;
    sealed: Buffer;
    keyVersion: number;
  }>(
    `SELECT k.id, k.address, k.public_key AS "publicKey", k.sealed, k.key_version AS "keyVersion"
      FROM register.signing_key k
      WHERE k.maker = 'chery'
      ORDER BY k.number
      LIMIT 1`,
  );
  const [row] = rows;
  assert.ok(row);
  const secret = register.secrets.open(row, signingKeyPurpose(row.id)).toString();
  const signer = signerOf({
    ...{ id: row.address, suite: 'eddsa-jcs-2022', publicKeyMultibase: row.publicKey },
    secretKeyMultibase: secret,
  });
  assert.ok(signer);
  const unsigned = await unsignedElsewhere(world, says);
  const issued = await signLetter(unsigned, [signer], {
    crypto: LETTER_CRYPTO,
    created: unsigned.validFrom,
  });
  assert.ok(issued.ok);
  return JSON.stringify(issued.letter);
};
