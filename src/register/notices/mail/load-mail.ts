import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { readableByOthers, type SecretsRefusal } from '../../secrets/load-secrets.ts';

/** Name of the file in the folder of secrets. */
const FILE = 'mail.json';
const GREATEST_PORT = 65_535; // not-law: a port

/** A server that takes mail, and in whose name it is sent. */
const MailServer = z
  .strictObject({
    host: z.string().min(1),
    port: z.int().min(1).max(GREATEST_PORT),
    /** `tls`: from the first byte, mostly port 465; `starttls`: before anything is said, mostly port 587. */
    security: z.enum(['tls', 'starttls']),
    user: z.string().min(1).optional(),
    password: z.string().min(1).optional(),
    /** Address that mails come from. */
    from: z.email(),
    /** Certificates in PEM that are believed beside those of the system: of a server of one's own. */
    certificates: z.string().min(1).optional(),
  })
  .refine(({ user, password }) => (user === undefined) === (password === undefined), {
    path: ['password'],
  });
export type MailServer = z.infer<typeof MailServer>;

/** Why the server for mail of a folder is not taken: `fields` names what is wrong, and tells no value. */
export type MailRefusal =
  | Extract<SecretsRefusal, { readonly code: 'secret-readable' }>
  | { readonly code: 'mail-malformed'; readonly path: string; readonly fields: string };

const parsed = (text: string): z.ZodSafeParseResult<MailServer> | null => {
  try {
    return MailServer.safeParse(JSON.parse(text));
  } catch {
    return null;
  }
};

/**
 * Reads `mail.json` of a folder of secrets.
 *
 * @returns the server, null where there is no file; or why it is not taken.
 */
export const loadMail = async (folder: string): Promise<MailServer | null | MailRefusal> => {
  const path = join(folder, FILE);
  try {
    const barred = await readableByOthers(path);
    if (barred !== null) return barred;
    const read = parsed(await readFile(path, 'utf8'));
    if (read?.success === true) return read.data;
    const fields = (read?.error.issues ?? []).map(({ path: at }) => at.join('.'));
    return { code: 'mail-malformed', path, fields: fields.join(', ') || 'JSON' };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
};
