import { createWriteStream } from 'node:fs';
import { chmod, mkdtemp, rename, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { JOB, PUBLIC } from '../../src/register/actor.ts';
import { asActor } from '../../src/register/as-actor.ts';
import { writeBackup } from '../../src/register/backup/write-backup.ts';
import {
  type OpenDemonstration,
  openDemonstration,
} from '../../src/register/demonstration/open-demonstration.ts';
import { foldersOf } from '../../src/register/opening/folders.ts';
import { withOwner } from '../../src/register/opening/with-owner.ts';
import { makeWebhook } from '../../src/register/webhooks/make-webhook.ts';
import { writeKeptSecrets } from '../../test/register/kept-registers.ts';

/** What a demonstration does not do by itself and a register in use does: its events are sealed, others are told. */
const use = async ({ open: { register, pool }, access }: OpenDemonstration): Promise<void> => {
  const office = access.members.get('office 65')?.persons[0] ?? PUBLIC;
  const made = await makeWebhook(register, office, { url: 'http://127.0.0.1:9/told', verbs: [] });
  if (made.kind === 'refused') throw new Error(made.code);
  await asActor(pool, JOB, (tx) => tx.run('SELECT register.seal_events()'));
};

/**
 * Makes a small register of the program as it stands, with rows in most tables, and backs it up into a file. Nothing
 * in it is real, and its secrets are known.
 *
 * @param program what is said of who wrote it: `mileproof 1.2.3`.
 * @returns how many rows it has.
 */
export const keepRegister = async (file: string, program: string): Promise<number> => {
  const scratch = await mkdtemp(join(tmpdir(), 'mileproof-kept-'));
  try {
    // the user that root lends the server has to enter
    await chmod(scratch, 0o755);
    const folder = join(scratch, 'register');
    await writeKeptSecrets(foldersOf(folder).secrets);
    const demonstration = await openDemonstration({
      folder,
      durable: false,
      hash: async () => 'no password is right',
      // without a nation it is small: guests and stories come to most tables
      nation: async () => {},
    });
    if ('code' in demonstration) throw new Error(demonstration.code);
    await use(demonstration).finally(demonstration.open.close);
    const part = `${file}.part`;
    const written = await withOwner({ folder, durable: false }, (owner) =>
      writeBackup(owner, createWriteStream(part), { program }),
    );
    if ('code' in written) throw new Error(written.code);
    await rename(part, file);
    return written.done.rows;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
};
