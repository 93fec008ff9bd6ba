import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const BILL = 'sbom.cdx.json';
const SUMS = 'SHA256SUMS';

/**
 * Writes what is handed out of a version into a folder of its own, made anew: the package that npm packs of the
 * checkout at `root`, the bill of materials, and the checksums of both as `sha256sum -c` reads them.
 *
 * @throws Error when npm does not pack.
 */
export const writeRelease = (root: string, folder: string): void => {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  execFileSync('npm', ['pack', '--loglevel=error', '--pack-destination', folder], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  copyFileSync(join(root, BILL), join(folder, BILL));
  const sums = readdirSync(folder)
    .sort()
    .map((name) => {
      const digest = createHash('sha256').update(readFileSync(join(folder, name)));
      return `${digest.digest('hex')}  ${name}\n`;
    });
  writeFileSync(join(folder, SUMS), sums.join(''));
};
