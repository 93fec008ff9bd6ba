import { utf8Bytes, utf8Text } from '../../letters/bytes/utf8.ts';
import { joined, readSize } from '../bytes.ts';
import { readEntries, writeEntries } from '../tiles.ts';

/** A growth that is decided: written down before any tile of it, so that whoever comes next ends it. */
export interface Growth {
  /** Size of the log before. */
  readonly from: number;
  readonly entries: readonly Uint8Array[];
  /** Signed, of the size behind. */
  readonly checkpoint: string;
}

const HEAD = 'mileproof log growth 1';

/** A growth as bytes: head, checkpoint, entries. What vouches for it is the root of its signed checkpoint. */
export const writeGrowth = ({ from, entries, checkpoint }: Growth): Uint8Array => {
  const note = utf8Bytes(checkpoint);
  const lines = [HEAD, from, entries.length, note.length, ''];
  return joined(utf8Bytes(lines.join('\n')), note, writeEntries(entries));
};

/** The growth of bytes; null when they are none. */
export const readGrowth = (bytes: Uint8Array): Growth | null => {
  const lines = Buffer.from(bytes.subarray(0, 200)).toString('latin1').split('\n', 4);
  const [head, ...rest] = lines;
  const [from = null, count = null, length = null] = rest.map(readSize);
  if (head !== HEAD || from === null || count === null || length === null) return null;
  const body = bytes.subarray(lines.reduce((sum, line) => sum + line.length + 1, 0));
  const checkpoint = utf8Text(body.subarray(0, length));
  const entries = readEntries(body.subarray(length), count);
  return checkpoint === null || entries === null ? null : { from, entries, checkpoint };
};
