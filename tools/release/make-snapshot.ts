import { createReadStream, createWriteStream } from 'node:fs';
import { chmod, mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { constants, createGunzip, createZstdCompress } from 'node:zlib';
import { demonstrationNation } from '../../src/cli/register/demonstration-nation.ts';
import { writeBackup } from '../../src/register/backup/write-backup.ts';
import { openDemonstration } from '../../src/register/demonstration/open-demonstration.ts';
import {
  type Snapshot,
  snapshotFiles,
  snapshotOrigin,
} from '../../src/register/demonstration/snapshot.ts';
import { withOwner } from '../../src/register/opening/with-owner.ts';

/** Verdicts repeat one another over more bytes than zstd looks back by itself. */
const LOOK_BACK = 27; // not-law: bits
const LEVEL = 12; // not-law: of zstd

/** How a snapshot is made. */
export interface SnapshotOptions {
  /** Folder of the checkout. */
  readonly root: string;
  /** Where the snapshot is written. */
  readonly folder: string;
  /** What is said of who wrote it: `mileproof 1.2.3`. */
  readonly program: string;
  /** Vehicles of the nation, where a smaller demonstration serves. */
  readonly vehicles?: number;
  /** Told how far it is, 0 to 1. */
  readonly progress?: (done: number) => void;
}

/**
 * Makes the demonstration from nothing and writes it as the snapshot that a first start restores. No key and no
 * password of it opens anything: whoever restores it gives it others.
 *
 * @returns what stands beside the rows.
 */
export const makeSnapshot = async (options: SnapshotOptions): Promise<Snapshot> => {
  const { root, program, vehicles, progress } = options;
  const scratch = await mkdtemp(join(tmpdir(), 'mileproof-snapshot-'));
  try {
    // the user that root lends the server has to enter
    await chmod(scratch, 0o755);
    const folder = join(scratch, 'register');
    const demonstration = await openDemonstration({
      folder,
      durable: false,
      hash: async () => 'no password is right',
      nation: demonstrationNation({ root }, vehicles),
      ...(progress !== undefined && { progress }),
    });
    if ('code' in demonstration) throw new Error(demonstration.code);
    const { open, access } = demonstration;
    const { sources, ...origin } = snapshotOrigin(open.register.engine.ruleset);
    if (sources === null) throw new Error('a snapshot is made in a checkout');
    await open.close();
    const backup = join(scratch, 'register.backup');
    const written = await withOwner({ folder, durable: false }, (owner) =>
      writeBackup(owner, createWriteStream(backup), { program }),
    );
    if ('code' in written) throw new Error(written.code);
    const { rows, about } = snapshotFiles(options.folder);
    await mkdir(options.folder, { recursive: true });
    await pipeline(
      createReadStream(backup),
      createGunzip(),
      createZstdCompress({
        params: {
          [constants.ZSTD_c_compressionLevel]: LEVEL,
          [constants.ZSTD_c_windowLog]: LOOK_BACK,
          [constants.ZSTD_c_enableLongDistanceMatching]: 1,
        },
      }),
      createWriteStream(`${rows}.part`),
    );
    const members = [...access.members.values()].map(({ role, persons }) => ({
      role,
      organisation: persons[0].organisation ?? '',
      persons: persons.map(({ person }) => person ?? '') as [string, string],
    }));
    const snapshot = { ...origin, sources, members, rows: written.done.rows };
    await rm(about, { force: true });
    await rename(`${rows}.part`, rows);
    await writeFile(about, `${JSON.stringify(snapshot, null, 2)}\n`);
    return snapshot;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
};
