import { CREDENTIALS_CONTEXT } from '../contexts.ts';
import { ADDRESS, signed } from './proof-shape.ts';
import { INSTANT, object, patterned, whole } from './shape.ts';

/** Most characters of a list packed: 16 million letters that do not pack. */
const MOST_PACKED = 4_000_000;

/** A signed status list (W3C Bitstring Status List 1.0), as far as letters use it. */
export const STATUS_LIST_SHAPE = signed(
  object(
    {
      '@context': { is: 'exactly', value: [CREDENTIALS_CONTEXT] },
      id: ADDRESS,
      type: { is: 'exactly', value: ['VerifiableCredential', 'BitstringStatusListCredential'] },
      issuer: ADDRESS,
      validFrom: INSTANT,
      validUntil: INSTANT,
      credentialSubject: object(
        {
          id: ADDRESS,
          type: { is: 'exactly', value: 'BitstringStatusList' },
          statusPurpose: { is: 'one-of', values: ['revocation', 'suspension'] },
          encodedList: patterned('u[A-Za-z0-9_\\-]+', MOST_PACKED),
          /** Milliseconds. */
          ttl: whole(0, 1_000_000_000_000),
        },
        ['ttl'],
      ),
    },
    ['validUntil'],
  ),
);
