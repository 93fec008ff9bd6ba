import type { Secrets } from '../secrets/secrets.ts';

/** What a name is sealed for: a seal opens for the same purpose alone. */
export const purposeOfName = (pseudonym: string): string => `name of ${pseudonym}`;

/** A name of a natural person as the register keeps it. */
export interface SealedName {
  readonly pseudonym: string;
  readonly sealed: Buffer;
  readonly keyVersion: number;
}

/** Hides a name behind its pseudonym and seals it, bound to that pseudonym. */
export const sealName = (secrets: Secrets, name: string): SealedName => {
  const pseudonym = secrets.pseudonym(name);
  return { pseudonym, ...secrets.seal(Buffer.from(name), purposeOfName(pseudonym)) };
};

/** Keeps a sealed name; one that is there stays. */
export const KEEP_NAME = `
  INSERT INTO register.sealed_name (pseudonym, sealed, key_version)
  VALUES ($1, $2, $3)
  ON CONFLICT DO NOTHING
`;
