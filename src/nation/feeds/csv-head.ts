import { byteSourceOf, fileByteSource } from '../../intake/byte-source.ts';
import { detectEncoding } from '../../intake/csv/detect-encoding.ts';
import { readHeader } from '../../intake/csv/read-header.ts';
import type { RecordShape } from '../../intake/csv/record-end.ts';
import { transcoded } from '../../intake/csv/transcode.ts';

/** What the first bytes of a delimited text say. */
export interface CsvHead {
  readonly encoding: string;
  readonly shape: RecordShape;
  /** Physical lines before the first record. */
  readonly lines: number;
  /** True when one of those lines is blank. */
  readonly gaps: boolean;
}

const LOOKED_AT = 1 << 18;

/**
 * Reads the header as the intake's `openCsv` does, which says of it only what it names.
 *
 * @param size of the file, where it is known.
 */
export const csvHead = async (
  path: string,
  account: string,
  size: number | null = null,
): Promise<CsvHead | null> => {
  const source = fileByteSource(path, size);
  try {
    const { encoding, skip } = detectEncoding(await source.head(LOOKED_AT));
    const bytes = encoding.startsWith('utf-16') || encoding === 'ascii' ? 'utf-8' : encoding;
    const text = byteSourceOf(transcoded(source.pieces(), encoding, skip), null);
    const header = await readHeader(text, bytes, account);
    if (typeof header === 'string') return null;
    const { shape, dataStart } = header;
    const before = (await text.head(dataStart)).subarray(0, dataStart);
    let lines = 0;
    let gaps = false;
    let blank = true;
    for (const byte of before) {
      if (byte === shape.newline) {
        lines += 1;
        gaps ||= blank;
        blank = true;
      } else if (byte !== 13) blank = false;
    }
    // a header that ends with the file has no line end
    if (!blank) lines += 1;
    return { encoding, shape, lines, gaps };
  } finally {
    await source.close();
  }
};
