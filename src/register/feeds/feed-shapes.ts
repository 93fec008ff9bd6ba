import { z } from 'zod';
import { ACCOUNTS } from '../../domain/facts/fact-table.ts';
import type { Access } from '../action.ts';
import type { Shaped } from '../shaped.ts';
import { PARTS_THAT_FEED } from '../telling/feed-accounts.ts';

/** An account that authorities feed. */
export const FedAccount = z.enum(ACCOUNTS);

/** A feed that was taken. */
export const Feed = z
  .strictObject({
    id: z.uuid(),
    account: FedAccount,
    teller: z.string().meta({ description: 'Name of the authority.' }),
    /** As its sender calls it. */
    name: z.string(),
    digest: z.string().meta({ description: 'SHA-256 of the bytes, hexadecimal.' }),
    rows: z.number().int().meta({ description: 'Rows that stood in it, blank ones aside.' }),
    rowsTaken: z.number().int().meta({ description: 'Rows of which something was kept.' }),
    problems: z.number().int(),
    toldAt: z.iso.datetime(),
  })
  .meta({ id: 'Feed', description: 'A file of one account that an authority handed in.' });
export type Feed = Shaped<typeof Feed>;

/** Who reads feeds: authorities their own, an administrator all. */
export const FEED_READERS: Access = { right: 'read', parts: [...PARTS_THAT_FEED, 'administrator'] };
