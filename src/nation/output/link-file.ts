import { copyFile, link } from 'node:fs/promises';

/** The same file under a second name; a copy where the disk knows no second names. */
export const linkFile = (from: string, to: string): Promise<void> =>
  link(from, to).catch(() => copyFile(from, to));
