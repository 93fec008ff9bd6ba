import { z } from 'zod';
import { action } from '../action.ts';
import type { Shaped } from '../shaped.ts';
import { REFERRAL, REFERRAL_READERS } from './referral.ts';

/** A piece of evidence, byte for byte as it was copied. */
const EvidenceCopy = z
  .strictObject({
    place: z.number().int(),
    vin: z.string(),
    digest: z.string().meta({ description: 'SHA-256 of the UTF-8 of `content`, hexadecimal.' }),
    content: z.string().meta({ description: 'JSON: a row that was told, or a verdict.' }),
  })
  .meta({ id: 'ReferralEvidenceCopy' });
type EvidenceCopy = Shaped<typeof EvidenceCopy>;

/** What a referral rests on, to be read and held against its hash. */
export const getReferralEvidence = action({
  method: 'GET',
  path: `${REFERRAL.path}/evidence/{place}`,
  summary: { en: 'A piece of evidence as it was copied', zh: '证据副本' },
  access: REFERRAL_READERS,
  params: { referral: z.uuid(), place: z.coerce.number().int().min(1) },
  answer: EvidenceCopy,
  work: async ({ tx, refuse }, { referral, place }) =>
    (await tx.maybe<EvidenceCopy>(
      `SELECT e.place, e.vin, encode(e.digest, 'hex') AS digest, convert_from(e.content, 'UTF8') AS content
        FROM register.referral_evidence e
        JOIN register.referral r ON r.id = e.referral AND r.version = e.version
        WHERE e.referral = $1 AND e.place = $2`,
      [referral, place],
    )) ?? refuse('not-found'),
});
