import { createHash } from 'node:crypto';
import { chmod, mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Registers of released versions, each as its own program backed it up: `register-VERSION.backup`. */
const KEPT_REGISTERS = join(import.meta.dirname, 'fixtures');

const NAME = /^register-(\d+\.\d+\.\d+)\.backup$/;

/** The file of the register that is kept of a version. */
export const keptRegister = (version: string): string =>
  join(KEPT_REGISTERS, `register-${version}.backup`);

/** The versions of which a register is kept. */
export const keptVersions = async (): Promise<readonly string[]> =>
  (await readdir(KEPT_REGISTERS)).flatMap((file) => NAME.exec(file)?.slice(1) ?? []).sort();

/** The secrets of every register that is kept, by their files: made up, and known to everybody who reads this. */
const SECRETS = ['pseudonym.key', 'signing.key', 'sealing-1.key'];

/** Writes the secrets of the registers that are kept into a folder that is made. */
export const writeKeptSecrets = async (folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true });
  await chmod(folder, 0o700);
  for (const file of SECRETS) {
    const key = createHash('sha256')
      .update(`made up, of a kept register: ${file}`)
      .digest('base64url');
    await writeFile(join(folder, file), `${key}\n`, { mode: 0o600 });
  }
};
