import { createHash, createHmac } from 'node:crypto';
import { digestOfToken, newToken } from '../../actors/token-text.ts';
import type { Secrets } from '../../secrets/secrets.ts';

/** What an address that a person is written to is sealed for. */
export const purposeOfAddress = (address: string): string => `mail address ${address}`;

/** The parts of a link by which the owner of an address confirms and ends it. */
export interface MailLink {
  /** Stands in mails alone. */
  readonly token: string;
  /** SHA-256 of it, as the database keeps it. */
  readonly digest: Buffer;
}

/**
 * The link of an address, or of a complaint whose buyer is written to. It follows from a key of the register, so that
 * each mail can carry it and it is kept nowhere.
 *
 * @param id of the address or of the complaint.
 */
export const mailLink = (secrets: Secrets, id: string): MailLink => {
  const bytes = createHmac('sha256', secrets.keyFor('links of mails')).update(id).digest();
  const token = newToken('mail', bytes);
  return { token, digest: createHash('sha256').update(token).digest() };
};

/** What is asked of the database where a token has another shape: it is nobody's. */
const NONE = 'none';

/** A token as it was sent; `none` for a text that nobody was ever given. */
export const tokenSent = (text: string): string =>
  digestOfToken('mail', text) === null ? NONE : text;
