import { z } from 'zod';
import type { Shaped } from '../../shaped.ts';
import { Day } from '../../shapes.ts';
import { Purpose, Suite } from '../letter-shapes.ts';

const TRUSTED_KEY = {
  id: z.string(),
  suite: Suite,
  publicKeyMultibase: z.string(),
  from: Day,
  until: Day.nullable(),
  compromisedSince: z.string().nullable(),
};

const TrustedAuthority = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    province: z.string().nullable(),
    keys: z.array(z.strictObject({ ...TRUSTED_KEY, purposes: z.array(Purpose) })),
  })
  .meta({ id: 'TrustedAuthority' });

const TrustedManufacturer = z
  .strictObject({
    id: z.string(),
    maker: z.string(),
    name: z.string(),
    nameEn: z.string(),
    announcement: z.string().nullable(),
    uscc: z.string().nullable(),
    brands: z.array(z.string()),
    makerCodes: z.array(z.string()),
    keys: z.array(z.strictObject(TRUSTED_KEY)),
  })
  .meta({ id: 'TrustedManufacturer' });

/** What the ministry means to publish. */
export const TrustProposal = z
  .strictObject({
    id: z.uuid(),
    manufacturers: z.array(TrustedManufacturer),
    authorities: z.array(TrustedAuthority),
    /** The person. */
    proposedBy: z.uuid(),
    version: z.number().int().nullable().meta({ description: 'Null while it waits.' }),
  })
  .meta({ id: 'TrustProposal' });
export type TrustProposal = Shaped<typeof TrustProposal>;

/** A version of the trust list. */
export const TrustVersion = z
  .strictObject({
    version: z.number().int(),
    issuedAt: z.iso.datetime(),
    /** SHA-256 of its bytes, hexadecimal. */
    digest: z.string(),
  })
  .meta({ id: 'TrustVersion' });
export type TrustVersion = Shaped<typeof TrustVersion>;

/** Who proposes and publishes trust lists. */
export const MINISTRY_SIGNS = { right: 'sign', parts: ['ministry'] } as const;
