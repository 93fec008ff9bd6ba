import { type Entry, openPromise, type ZipFile } from 'yauzl';
import type { ProblemCode } from '../problem-catalogue.ts';
import { UnreadableSheet } from '../sheet.ts';
import { unreadableRest } from '../unreadable.ts';

/** A workbook's archive: its parts by name, unpacked piece by piece under a limit. */
export interface ZipArchive {
  readonly has: (name: string) => boolean;
  /** Names of all parts, folders among them, which end in `/`. */
  readonly names: readonly string[];
  /** Unpacks a part. Throws `UnreadableSheet` when the archive is damaged or unpacks to too much. */
  readonly part: (name: string) => AsyncGenerator<Uint8Array>;
  /** Packed bytes of the parts unpacked so far, about. */
  readonly bytesRead: () => number;
  readonly close: () => void;
}

const MOST_ENTRIES = 10_000;
/** All parts together: a sheet of a million rows and forty columns is about 3 GB of XML. */
const MOST_BYTES = 8 * 2 ** 30;
/** Real sheets pack at most some sixty to one; deflate can do a thousand. */
const MOST_RATIO = 250;
/** Below this an extreme ratio does no harm. */
const FREE_BYTES = 16 * 2 ** 20;

/** The parts of an archive by name, or why it is not to be unpacked. */
const entriesOf = async (zip: ZipFile): Promise<Map<string, Entry> | ProblemCode> => {
  if (zip.entryCount > MOST_ENTRIES) return 'archive-too-large';
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  for await (const entry of zip.eachEntry()) {
    entries.set(entry.fileName, entry);
    unpacked += entry.uncompressedSize;
  }
  return unpacked > MOST_BYTES ? 'archive-too-large' : entries;
};

/** Opens an archive. `file` is its name for problems. Throws `UnreadableSheet`. */
export const openZip = async (path: string, file: string): Promise<ZipArchive> => {
  const broken = () => unreadableRest('broken-workbook', file);
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch(() => {
    throw broken();
  });
  const entries = await entriesOf(zip).catch((): ProblemCode => 'broken-workbook');
  if (typeof entries === 'string') {
    zip.close();
    throw unreadableRest(entries, file);
  }
  let packed = 0;
  return {
    has: (name) => entries.has(name),
    names: [...entries.keys()],
    part: async function* (name) {
      const entry = entries.get(name);
      if (entry === undefined) throw broken();
      const allowed = Math.max(FREE_BYTES, entry.compressedSize * MOST_RATIO);
      if (entry.uncompressedSize > allowed) throw unreadableRest('archive-too-large', file);
      const stream = await zip.openReadStreamPromise(entry).catch(() => {
        throw broken();
      });
      let bytes = 0;
      try {
        for await (const piece of stream as AsyncIterable<Uint8Array>) {
          bytes += piece.length;
          packed += (piece.length / Math.max(1, entry.uncompressedSize)) * entry.compressedSize;
          if (bytes > allowed) throw unreadableRest('archive-too-large', file);
          yield piece;
        }
      } catch (error) {
        throw error instanceof UnreadableSheet ? error : broken();
      } finally {
        stream.destroy();
      }
    },
    bytesRead: () => Math.round(packed),
    close: () => zip.close(),
  };
};
