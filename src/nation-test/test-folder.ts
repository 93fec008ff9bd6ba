import { join } from 'node:path';
import { z } from 'zod';
import { NATION_NAMES } from './made-nation.ts';

/** Kind of the file that describes a test, in its member `kind`. */
export const TEST_KIND = 'mileproof-nation-test';

const digest = z.string().regex(/^[0-9a-f]{64}$/);

/** What `test.json` says: what is asked, and the digest of every file that is published. */
export const testSchema = z.strictObject({
  kind: z.literal(TEST_KIND),
  form: z.literal(1),
  /** The program that made it. */
  program: z.string(),
  nations: z.array(
    z.strictObject({
      name: z.enum(NATION_NAMES),
      asOf: z.iso.date(),
      /** Vehicles asked about. */
      asked: z.int().min(0),
      /** Files below the folder of the test, by path. */
      files: z.array(z.strictObject({ path: z.string(), bytes: z.int(), sha256: digest })),
    }),
  ),
  schemes: z.array(
    z.strictObject({
      nation: z.enum(NATION_NAMES),
      name: z.string(),
      zeroMileage: z.boolean(),
      about: z.string(),
    }),
  ),
});

/** A test as it is published. */
export type PublishedTest = z.infer<typeof testSchema>;

/** Names of the files of a test. */
export const FILES = {
  test: 'test.json',
  commitment: 'commitment.json',
  /** The proof that the commitment is in a log; no step makes it. */
  proof: 'commitment.tlog-proof',
  readme: 'README.md',
  truth: 'truth.json',
  blinding: 'blinding.bin',
  truthTable: 'truth.csv',
} as const;

/** Folder beside a test that its maker keeps until the truth is opened. */
export const sealedFolderOf = (folder: string): string => `${folder.replace(/[/\\]+$/, '')}-sealed`;

/** Folder of a test that has the truth once it is opened. */
export const openedFolderOf = (folder: string): string => join(folder, 'opened');
