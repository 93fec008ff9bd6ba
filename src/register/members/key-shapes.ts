import { z } from 'zod';
import type { Right } from '../actor.ts';
import type { Shaped } from '../shaped.ts';

/** What a program's key may be given: everything but what a person must do himself. */
export const SCOPES = ['read', 'act', 'tell', 'manage'] as const satisfies readonly Right[];
export type Scope = (typeof SCOPES)[number];

const MOST_LABEL = 200; // not-law: characters

/** The key that is asked for. */
export const NewKey = z
  .strictObject({
    /** What its organisation calls it. */
    label: z.string().trim().min(1).max(MOST_LABEL),
    scopes: z.array(z.enum(SCOPES)).min(1).max(SCOPES.length),
    /** From which it is dead; null: never. */
    expiresAt: z.iso.datetime().nullable().default(null),
  })
  .meta({ id: 'NewKey' });

/** A key that was made. */
export const MadeKey = z
  .strictObject({
    id: z.uuid(),
    key: z.string().meta({ description: 'Shown here once, and kept nowhere.' }),
  })
  .meta({ id: 'MadeKey' });

/** A key of a program as its organisation sees it: never the key itself. */
export const Key = z
  .strictObject({
    id: z.uuid(),
    label: z.string(),
    scopes: z.array(z.enum(SCOPES)),
    /** The person who made it; null of one that was there at the beginning. */
    madeBy: z.uuid().nullable(),
    madeAt: z.iso.datetime(),
    expiresAt: z.iso.datetime().nullable(),
    revokedAt: z.iso.datetime().nullable(),
    /** Day in China; null: never. */
    lastUsedOn: z.iso.date().nullable(),
    /** `dead` once revoked, past its end, or made by somebody who left. */
    state: z.enum(['live', 'dead']),
  })
  .meta({ id: 'Key' });
export type Key = Shaped<typeof Key>;
