import { open } from 'node:fs/promises';
import type { ProblemCode } from './problem-catalogue.ts';

/** The stream in which a workbook stands when it was encrypted, as the directory of its container names it. */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');
const CONTAINER = Buffer.from('d0cf11e0a1b11ae1', 'hex');
/** Where the header says how large sectors are, as a power of two, and in which the directory begins. */
const SECTOR_SHIFT = 30;
const DIRECTORY_START = 48;
const LARGEST_SHIFT = 12;
/** Of the directory, far more than its first entries. */
const LOOKED_AT = 1 << 13;

/** Whether a file that begins with `head` is a container whose directory has an encrypted workbook. */
const isEncrypted = async (head: Uint8Array, path: string): Promise<boolean> => {
  const bytes = Buffer.from(head);
  if (bytes.length < 512 || !bytes.subarray(0, 8).equals(CONTAINER)) return false;
  if (bytes.includes(ENCRYPTED)) return true;
  const shift = bytes.readUInt16LE(SECTOR_SHIFT);
  if (shift > LARGEST_SHIFT) return false;
  const start = (bytes.readUInt32LE(DIRECTORY_START) + 1) * 2 ** shift;
  const file = await open(path).catch(() => null);
  if (file === null) return false;
  try {
    const directory = Buffer.alloc(LOOKED_AT);
    await file.read(directory, 0, LOOKED_AT, start);
    return directory.includes(ENCRYPTED);
  } catch {
    return false;
  } finally {
    await file.close();
  }
};

/**
 * Why a file is refused whose first bytes, 4 KiB or more, are no format that is read: `refused`, or that a password
 * protects it. `path` is where the rest of it is.
 */
export const refusalOf = async (
  refused: ProblemCode,
  head: Uint8Array,
  path: string,
): Promise<ProblemCode> =>
  refused === 'unsupported-format' && (await isEncrypted(head, path))
    ? 'password-protected'
    : refused;
