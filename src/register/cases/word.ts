import { z } from 'zod';

const MOST = 4000; // not-law: characters

/** What an officer writes into a case. */
export const Word = z.string().trim().min(1).max(MOST);
