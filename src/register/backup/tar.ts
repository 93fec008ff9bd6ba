/** One file in a tar archive. */
export interface TarFile {
  readonly name: string;
  readonly body: Buffer;
}

/** Why bytes are no whole tar archive. */
export class BrokenArchive extends Error {}

const BLOCK = 512;
const END = Buffer.alloc(2 * BLOCK);

/** Where the fields of a header stand (POSIX.1-1988, `ustar`): first byte, length. */
const FIELD = {
  name: [0, 100],
  mode: [100, 8],
  uid: [108, 8],
  gid: [116, 8],
  size: [124, 12],
  mtime: [136, 12],
  sum: [148, 8],
  type: [156, 1],
  magic: [257, 8],
} as const;
const MAGIC = 'ustar\u000000';
const PLAIN_FILE = '0';
const MODE = 0o600;
const OCTAL = 8;
/** Longest file that is taken back: parts of a backup are far smaller. */
const LONGEST = 64 * 1024 * 1024;

const octal = (value: number, length: number): string =>
  `${value.toString(OCTAL).padStart(length - 1, '0')}\0`;

/** The sum over a header whose own sum is taken for blanks. */
const sumOf = (header: Buffer): number => {
  const [from, length] = FIELD.sum;
  return header.reduce(
    (sum, byte, at) => sum + (at >= from && at < from + length ? ' '.charCodeAt(0) : byte),
    0,
  );
};

const padded = (size: number): number => Math.ceil(size / BLOCK) * BLOCK;

/** A file as it stands in an archive: header, bytes, and blanks up to the next block. */
export const tarFile = ({ name, body }: TarFile, mtime: number): Buffer => {
  if (Buffer.byteLength(name) > FIELD.name[1]) throw new RangeError(`${name} is too long a name`);
  const header = Buffer.alloc(BLOCK);
  const put = (field: keyof typeof FIELD, text: string): void => {
    header.write(text, FIELD[field][0], 'latin1');
  };
  put('name', name);
  put('mode', octal(MODE, FIELD.mode[1]));
  put('uid', octal(0, FIELD.uid[1]));
  put('gid', octal(0, FIELD.gid[1]));
  put('size', octal(body.length, FIELD.size[1]));
  put('mtime', octal(mtime, FIELD.mtime[1]));
  put('type', PLAIN_FILE);
  put('magic', MAGIC);
  put('sum', `${sumOf(header).toString(OCTAL).padStart(6, '0')}\0 `);
  return Buffer.concat([header, body, Buffer.alloc(padded(body.length) - body.length)]);
};

/** What an archive ends with. */
export const tarEnd = (): Buffer => END;

const textIn = (header: Buffer, field: keyof typeof FIELD): string => {
  const [from, length] = FIELD[field];
  return header.toString('latin1', from, from + length).replace(/[\0 ].*$/s, '');
};

const numberIn = (header: Buffer, field: keyof typeof FIELD): number => {
  const text = textIn(header, field);
  if (!/^[0-7]+$/.test(text)) throw new BrokenArchive(`${field} of a file is no number`);
  return Number.parseInt(text, OCTAL);
};

/** Hands out bytes of a stream by number. */
class Bytes {
  readonly #chunks: AsyncIterator<Buffer>;
  #held: Buffer = Buffer.alloc(0);

  constructor(stream: AsyncIterable<Buffer>) {
    this.#chunks = stream[Symbol.asyncIterator]();
  }

  async take(count: number): Promise<Buffer> {
    const parts = [this.#held];
    let length = this.#held.length;
    while (length < count) {
      const { done, value } = await this.#chunks.next();
      if (done) throw new BrokenArchive('the archive ends too soon');
      parts.push(value);
      length += value.length;
    }
    const whole = parts.length === 1 ? this.#held : Buffer.concat(parts);
    this.#held = whole.subarray(count);
    return whole.subarray(0, count);
  }

  /** Reads to the end, so that sums over the whole are checked. */
  async drain(): Promise<void> {
    for (;;) if ((await this.#chunks.next()).done === true) return;
  }
}

/**
 * The files of an archive, one after the other.
 *
 * @throws BrokenArchive when it is cut, or is no archive of plain files as `tarFile` makes them.
 */
export async function* tarFiles(stream: AsyncIterable<Buffer>): AsyncGenerator<TarFile> {
  const bytes = new Bytes(stream);
  for (;;) {
    const header = await bytes.take(BLOCK);
    if (header.every((byte) => byte === 0)) break;
    if (numberIn(header, 'sum') !== sumOf(header))
      throw new BrokenArchive('the header of a file is damaged');
    const size = numberIn(header, 'size');
    if (textIn(header, 'type') !== PLAIN_FILE || size > LONGEST)
      throw new BrokenArchive('the archive holds what no backup does');
    const body = (await bytes.take(padded(size))).subarray(0, size);
    yield { name: textIn(header, 'name'), body };
  }
  await bytes.drain();
}
