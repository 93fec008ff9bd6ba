import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { scanGrayBuffer } from '@undecaf/zbar-wasm';
import type { Sharp } from 'sharp';
import { temporaryFolder } from '../temporary-folder.ts';
import { pictureOf } from './pdf-pictures.ts';

/** Reads the codes of an image with ZBar, which is not what wrote them. */
export const readCodes = async (image: Sharp): Promise<readonly string[]> => {
  const { width, height, pixels } = await pictureOf(image);
  const found = await scanGrayBuffer(pixels.slice().buffer, width, height);
  return found.map((symbol) => symbol.decode());
};

const isInstalled = (): boolean => {
  try {
    execFileSync('zbarimg', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** Whether the machine has `zbarimg`. */
export const HAS_ZBARIMG = isInstalled();

/** Reads the codes of an image file with the machine's `zbarimg`. */
export const readWithZbarimg = (image: Buffer, ending: 'png' | 'jpg'): readonly string[] => {
  const file = join(temporaryFolder('code'), `code.${ending}`);
  writeFileSync(file, image);
  return execFileSync('zbarimg', ['--quiet', '--raw', file], {
    stdio: ['ignore', 'pipe', 'ignore'],
  })
    .toString()
    .trim()
    .split('\n');
};
