import type { FeedFile } from './find-feeds.ts';

/** A file of a feed and its place among all files. */
export interface NumberedFile {
  readonly file: FeedFile;
  readonly fileNo: number;
}

/** Files of one account that are staged together; one alone when it is large, or the only one. */
export type FeedGroup = readonly NumberedFile[];

/** The most bytes of a file that is read with others, and of all that are read at once. */
const SMALL = 4 << 20;
const TOGETHER = 64 << 20;
const MOST_FILES = 500; // not-law: files

/** How many times what is packed grows, as a rule. */
const GROWTH = 8;

const PACKED = /\.(?:gz|gzip|zst|zstd|parquet)$/i;

/** Bytes of a file once it is unpacked, about. */
export const weightOf = ({ name, bytes }: FeedFile): number =>
  PACKED.test(name) ? bytes * GROWTH : bytes;

/**
 * Deals files into those staged together: small ones of one account, in their order. It hangs on names and sizes
 * alone, so that the same feeds give the same groups; groups stand in the order of their first files.
 */
export const groupFeeds = (files: readonly FeedFile[]): readonly FeedGroup[] => {
  const groups: NumberedFile[][] = [];
  const open = new Map<string, { readonly group: NumberedFile[]; weight: number }>();
  for (const [fileNo, file] of files.entries()) {
    const weight = weightOf(file);
    if (weight > SMALL) {
      groups.push([{ file, fileNo }]);
      continue;
    }
    let own = open.get(file.account);
    if (own === undefined || own.weight + weight > TOGETHER || own.group.length >= MOST_FILES) {
      own = { group: [], weight: 0 };
      open.set(file.account, own);
      groups.push(own.group);
    }
    own.group.push({ file, fileNo });
    own.weight += weight;
  }
  return groups;
};
