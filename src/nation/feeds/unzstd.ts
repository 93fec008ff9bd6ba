import { createZstdDecompress, type ZstdDecompress } from 'node:zlib';

type Take = (piece: Uint8Array) => Promise<void>;

/** One decoder of Node, which ends with the frame. */
interface Frame {
  readonly decoder: ZstdDecompress;
  /** Settled when all that it gave is taken. */
  readonly taken: Promise<void>;
}

const begun = (chunkSize: number, take: Take): Frame => {
  const decoder = createZstdDecompress({ chunkSize });
  const all = async (): Promise<void> => {
    for await (const piece of decoder) await take(piece as Uint8Array);
  };
  const taken = all();
  // waited for at the end of the frame; until then an error is the writer's
  taken.catch(() => undefined);
  return { decoder, taken };
};

/** How much of a piece the frame took. */
const written = async ({ decoder, taken }: Frame, piece: Uint8Array): Promise<number> => {
  const before = decoder.bytesWritten;
  const done = new Promise<void>((resolve, reject) => {
    decoder.write(piece, (error) => (error == null ? resolve() : reject(error)));
  });
  // what goes wrong with the taking stops the writing, which would wait for ever
  await Promise.race([done, taken.then(() => done)]);
  return decoder.bytesWritten - before;
};

/**
 * Unpacks zstd of any number of frames one after the other (RFC 8878), as appending and packing in parallel
 * leave them. Rejects when a frame breaks off, or when something else follows one.
 */
export const unzstd = async (
  packed: AsyncIterable<Uint8Array>,
  take: Take,
  chunkSize: number,
): Promise<void> => {
  let frame: Frame | null = null;
  for await (const piece of packed) {
    let rest = piece;
    while (rest.length > 0) {
      frame ??= begun(chunkSize, take);
      const bytes = await written(frame, rest);
      rest = rest.subarray(bytes);
      if (rest.length === 0) break;
      // what it leaves belongs to the next
      await frame.taken;
      frame = null;
    }
  }
  frame?.decoder.end();
  await frame?.taken;
};
