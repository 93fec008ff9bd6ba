import { z } from 'zod';

const MOST_TYPED = 100; // not-law: characters of a parameter

/** A complaint in a path, by its receipt as typed. */
export const BY_RECEIPT = { receipt: z.string().min(1).max(MOST_TYPED) } as const;
