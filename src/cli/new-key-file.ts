import { open } from 'node:fs/promises';
import { EXIT } from './exit-status.ts';
import { unwritable } from './output.ts';
import { Refusal } from './refusal.ts';

const OWN_FILE = 0o600;

/**
 * Writes a new key into a file of its own that only its owner reads.
 *
 * @throws Refusal for a file that is there, which is never written over, or that cannot be written.
 */
export const writeNewKey = async (path: string, text: string): Promise<void> => {
  try {
    const file = await open(path, 'wx', OWN_FILE);
    await file.writeFile(`${text}\n`);
    await file.close();
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new Refusal(
        {
          en: `${path} is there already, and a key is never written over; name another file`,
          zh: `${path}已存在，密钥文件不会被覆盖；请改用其他文件名`,
        },
        EXIT.unwritable,
      );
    }
    throw unwritable(path, error);
  }
};
