import type { SheetChunk, SheetPlan } from './sheet.ts';

/** Where the records of a chunk of text end, those of one slice at a time. */
const endsOf = ({ ends }: SheetChunk, body: Uint8Array, newline: number) => {
  let record = 0;
  let at = 0;
  return (rows: number): { readonly end: number; readonly count: number } => {
    const first = record;
    if (ends !== undefined) {
      record = Math.min(first + rows, ends.length);
      return { end: ends[record - 1] ?? body.length, count: record - first };
    }
    while (record - first < rows && at < body.length) {
      const found = body.indexOf(newline, at);
      at = found < 0 ? body.length : found + 1;
      record += 1;
    }
    return { end: at, count: record - first };
  };
};

/**
 * A chunk in slices of at most so many rows, in order: what is made of them is many times as large as they are. Each
 * has bytes of its own, which can be handed to another thread; a chunk that is small enough is its own slice.
 *
 * @param rows at least 1; Infinity: the chunk is not cut.
 */
export function* slicesOf(
  chunk: SheetChunk,
  { newline }: Pick<SheetPlan, 'newline'>,
  rows: number,
): Generator<SheetChunk> {
  const { body, ends, count, firstRow } = chunk;
  if (count <= rows) {
    yield chunk;
    return;
  }
  if (!(body instanceof Uint8Array)) {
    for (let from = 0; from < count; from += rows) {
      const slice = body.slice(from, from + rows);
      yield { ...chunk, firstRow: firstRow + from, count: slice.length, body: slice };
    }
    return;
  }
  const next = endsOf(chunk, body, newline.charCodeAt(0));
  let start = 0;
  let from = 0;
  for (;;) {
    const { end, count: taken } = next(rows);
    if (taken === 0) return;
    const cut = start;
    const own = new Uint8Array(body.subarray(cut, end));
    const slice = { ...chunk, firstRow: firstRow + from, count: taken, body: own };
    yield ends === undefined
      ? slice
      : { ...slice, ends: ends.slice(from, from + taken).map((place) => place - cut) };
    start = end;
    from += taken;
  }
}
