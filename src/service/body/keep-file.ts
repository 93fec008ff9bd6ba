import { createHash } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Received, UPLOADS } from './receive-file.ts';

/** Keeps a file of a form in a private temporary place, as `receiveFile` keeps the body of a request. */
export const keepFile = async (content: Uint8Array): Promise<Received> => {
  const folder = await mkdtemp(join(tmpdir(), UPLOADS));
  const remove = (): Promise<void> => rm(folder, { recursive: true, force: true });
  const path = join(folder, 'file');
  try {
    await writeFile(path, content, { mode: 0o600 });
  } catch (error) {
    await remove();
    throw error;
  }
  const digest = createHash('sha256').update(content).digest('hex');
  return { file: { path, bytes: content.length, digest }, remove };
};
