import { type FileHandle, open } from 'node:fs/promises';
import { MAGIC } from '../feeds/lane/parquet-file.ts';
import { i32, i64, list, struct, type Thrift, thriftBytes } from '../feeds/lane/thrift.ts';
import type { ByteSink } from './new-file.ts';
import {
  CHUNK,
  type ColumnChunk,
  columnNames,
  FILE,
  type Footer,
  GROUP,
  META,
  type RowGroup,
  readFooter,
  SCHEMA,
} from './read-footer.ts';
import { type ReadStruct, structOf, wholeOf } from './read-thrift.ts';

/** Bytes that are copied at once. */
const PIECE = 1 << 19;

const withFields = (
  fields: ReadStruct,
  changed: readonly (readonly [number, Thrift])[],
): [number, Thrift][] => [...new Map([...fields, ...changed])].sort(([a], [b]) => a - b);

/** The items of a list in a struct; none without it. */
const itemsOf = (fields: ReadStruct, id: number): readonly Thrift[] => {
  const found = fields.get(id);
  return found?.kind === 'list' ? found.items : [];
};

/** A column's values that stand so many bytes further on. */
const moved = ({ fields }: ColumnChunk, by: number): Thrift => {
  const meta = structOf(fields, CHUNK.meta);
  const offsets = [META.data, META.dictionary].flatMap((id) => {
    const at = wholeOf(meta, id);
    return at === 0 ? [] : [[id, i64(at + by)] as const];
  });
  const offset = wholeOf(fields, CHUNK.offset);
  return struct(
    withFields(fields, [
      // told by some who write such files, 0 by others
      [CHUNK.offset, i64(offset === 0 ? 0 : offset + by)],
      [CHUNK.meta, struct(withFields(meta, offsets))],
    ]),
  );
};

/** Copies what stands in a file from `start` to `end`, exclusive; `piece` is memory for it. */
const copy = async (
  from: FileHandle,
  start: number,
  end: number,
  piece: Uint8Array,
  to: ByteSink,
): Promise<void> => {
  for (let at = start; at < end; ) {
    const { bytesRead } = await from.read(piece, 0, Math.min(piece.length, end - at), at);
    if (bytesRead === 0) throw new Error('a Parquet file breaks off');
    await to.put(piece.subarray(0, bytesRead));
    at += bytesRead;
  }
};

/** Copies columns of a row group, and yields what a footer says of it there. */
const copyGroup = async (
  from: FileHandle,
  { rows, chunks, fields }: RowGroup,
  ordinal: number,
  piece: Uint8Array,
  to: ByteSink,
): Promise<Thrift> => {
  const start = to.length;
  const columns: Thrift[] = [];
  let bytes = 0;
  for (const chunk of chunks) {
    columns.push(moved(chunk, to.length - chunk.start));
    bytes += wholeOf(structOf(chunk.fields, CHUNK.meta), META.bytes);
    await copy(from, chunk.start, chunk.start + chunk.length, piece, to);
  }
  return struct(
    withFields(fields, [
      [GROUP.columns, list('struct', columns)],
      [GROUP.bytes, i64(bytes)],
      [GROUP.rows, i64(rows)],
      [GROUP.offset, i64(start)],
      [GROUP.packedBytes, i64(to.length - start)],
      ...(fields.has(GROUP.ordinal)
        ? [[GROUP.ordinal, { kind: 'i16', value: ordinal }] as const]
        : []),
    ]),
  );
};

/** What the end of a file says, with the columns asked for alone, in the order asked for. */
const schemaOf = ({ fields }: Footer, columns: readonly string[]): [number, Thrift][] => {
  const names = columnNames(fields);
  const places = columns.map((name) => names.indexOf(name));
  if (places.includes(-1)) throw new Error(`other columns: ${names.join(', ')}`);
  const [root, ...schema] = itemsOf(fields, FILE.schema);
  const orders = itemsOf(fields, FILE.orders);
  const kept = (items: readonly Thrift[]): Thrift[] =>
    places.map((place) => items[place]).filter((item) => item !== undefined);
  const top = new Map(root?.kind === 'struct' ? root.fields : []);
  const head = struct(withFields(top, [[SCHEMA.children, i32(columns.length)]]));
  return withFields(fields, [
    [FILE.schema, list('struct', [head, ...kept(schema)])],
    ...(orders.length === 0 ? [] : [[FILE.orders, list('struct', kept(orders))] as const]),
  ]);
};

const sameSchema = (a: readonly [number, Thrift][], b: readonly [number, Thrift][]): boolean => {
  const schema = (fields: readonly [number, Thrift][]): Uint8Array =>
    thriftBytes(fields.filter(([id]) => id === FILE.schema));
  return Buffer.from(schema(a)).equals(schema(b));
};

/**
 * Puts a Parquet file with the rows of others, one after the other, by copying their row groups as they stand. The
 * files have the columns asked for, alike; others are left out.
 */
export const putGroups = async (
  files: readonly string[],
  columns: readonly string[],
  to: ByteSink,
): Promise<void> => {
  const piece = Buffer.allocUnsafeSlow(PIECE);
  await to.put(MAGIC);
  const groups: Thrift[] = [];
  let schema: [number, Thrift][] | null = null;
  let rows = 0;
  for (const file of files) {
    const from = await open(file);
    try {
      const footer = await readFooter(from);
      const own = schemaOf(footer, columns);
      if (schema !== null && !sameSchema(schema, own)) throw new Error(`other columns: ${file}`);
      schema ??= own;
      for (const group of footer.groups) {
        const byName = new Map(group.chunks.map((chunk) => [chunk.name, chunk]));
        const chunks = columns.flatMap((name) => byName.get(name) ?? []);
        groups.push(await copyGroup(from, { ...group, chunks }, groups.length, piece, to));
        rows += group.rows;
      }
    } finally {
      await from.close();
    }
  }
  if (schema === null) throw new Error('no Parquet files to join');
  const fields = withFields(new Map(schema), [
    [FILE.rows, i64(rows)],
    [FILE.groups, list('struct', groups)],
  ]);
  const footer = thriftBytes(fields);
  const end = Buffer.alloc(4);
  end.writeUInt32LE(footer.length);
  await to.put(Buffer.concat([footer, end, MAGIC]));
};
