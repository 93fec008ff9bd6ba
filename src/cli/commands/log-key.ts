import { randomBytes } from 'node:crypto';
import { signingKey, writeSigningKey, writeVerifierKey } from '../../log/note-key.ts';
import { EXIT } from '../exit-status.ts';
import { writeNewKey } from '../new-key-file.ts';
import { tell } from '../tell.ts';
import type { World } from '../world.ts';

/** What `mileproof log key new` was asked. */
export interface LogKeyOptions {
  /** Name of the key; of a log its origin. */
  readonly name: string;
  readonly witness?: boolean;
  readonly out: string;
  readonly lang: 'en' | 'zh';
}

const MADE = {
  en: (out: string) =>
    `${out} holds a secret: keep it where nobody else reads. Whoever checks takes this line:`,
  zh: (out: string) => `${out}含私钥：请妥善保管，勿让他人读取。核验方使用以下公钥：`,
} as const;

const SEED_BYTES = 32;

/** `mileproof log key new`: a new key in a file of its own, never over another; yields the exit status. */
export const logKeyNewCommand = async (
  world: World,
  { name, witness, out, lang }: LogKeyOptions,
): Promise<number> => {
  const key = signingKey(name, witness === true ? 'witness' : 'log', randomBytes(SEED_BYTES));
  await writeNewKey(out, writeSigningKey(key));
  tell(world, MADE[lang](out));
  world.stdout.write(`${writeVerifierKey(key)}\n`);
  return EXIT.clear;
};
