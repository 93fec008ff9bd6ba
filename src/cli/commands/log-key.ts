import { randomBytes } from 'node:crypto';
import { open } from 'node:fs/promises';
import { signingKey, writeSigningKey, writeVerifierKey } from '../../log/note-key.ts';
import { EXIT } from '../exit-status.ts';
import { unwritable } from '../output.ts';
import { Refusal } from '../refusal.ts';
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
  try {
    const file = await open(out, 'wx', 0o600);
    await file.writeFile(`${writeSigningKey(key)}\n`);
    await file.close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') {
      throw new Refusal(
        {
          en: `${out} is there already, and a key is never written over; name another file`,
          zh: `${out}已存在，密钥文件不会被覆盖；请改用其他文件名`,
        },
        EXIT.unwritable,
      );
    }
    throw unwritable(out, error);
  }
  tell(world, MADE[lang](out));
  world.stdout.write(`${writeVerifierKey(key)}\n`);
  return EXIT.clear;
};
