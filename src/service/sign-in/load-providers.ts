import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readableByOthers, type SecretsRefusal } from '../../register/secrets/load-secrets.ts';
import type { SignInProvider } from './sign-in-options.ts';

/** Name of the file in the folder of secrets. */
const FILE = 'providers.json';

/** By TLS, but for a provider on this machine. */
const isSafe = (address: string): boolean =>
  /^(https:|http:\/\/(127\.0\.0\.1|localhost)(:|\/))/.test(address);

const Providers = z
  .array(
    z.strictObject({
      id: z.string().regex(/^[a-z0-9-]{1,40}$/),
      discoveryUrl: z.url().refine(isSafe),
      clientId: z.string().min(1),
      clientSecret: z.string().min(1),
    }),
  )
  .refine((all) => new Set(all.map(({ id }) => id)).size === all.length);

/** Why the providers of a folder are not taken: `fields` names what is wrong, and tells no value. */
export type ProvidersRefusal =
  | Extract<SecretsRefusal, { readonly code: 'secret-readable' }>
  | { readonly code: 'providers-malformed'; readonly path: string; readonly fields: string };

const parsed = (text: string): z.ZodSafeParseResult<readonly SignInProvider[]> | null => {
  try {
    return Providers.safeParse(JSON.parse(text));
  } catch {
    return null;
  }
};

/**
 * Reads `providers.json` of a folder of secrets: a list of `{id, discoveryUrl, clientId, clientSecret}`.
 *
 * @returns the providers, none where there is no file; or why they are not taken.
 */
export const loadProviders = async (
  folder: string,
): Promise<readonly SignInProvider[] | ProvidersRefusal> => {
  const path = join(folder, FILE);
  try {
    const barred = await readableByOthers(path);
    if (barred !== null) return barred;
    const read = parsed(await readFile(path, 'utf8'));
    if (read?.success === true) return read.data;
    const fields = (read?.error.issues ?? []).map(({ path: at }) => at.join('.'));
    return { code: 'providers-malformed', path, fields: fields.join(', ') || 'JSON' };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
};
