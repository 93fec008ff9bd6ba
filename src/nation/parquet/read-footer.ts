import type { FileHandle } from 'node:fs/promises';
import { MAGIC } from '../feeds/lane/parquet-file.ts';
import {
  type ReadStruct,
  structOf,
  structsOf,
  ThriftReader,
  textOf,
  wholeOf,
} from './read-thrift.ts';

/** Numbers of the fields that are read here, by the definition of the format (`parquet.thrift`). */
export const FILE = { schema: 2, rows: 3, groups: 4, orders: 7 } as const;
export const GROUP = { columns: 1, bytes: 2, rows: 3, offset: 5, packedBytes: 6, ordinal: 7 } as const; // biome-ignore format: one line
export const CHUNK = { offset: 2, meta: 3 } as const;
export const META = { type: 1, codec: 4, bytes: 6, packedBytes: 7, data: 9, dictionary: 11 } as const; // biome-ignore format: one line
export const SCHEMA = { name: 4, children: 5, standsFor: 6 } as const;

/** The values of one column of a row group. */
export interface ColumnChunk {
  readonly name: string;
  /** Where its pages stand in the file, in bytes. */
  readonly start: number;
  readonly length: number;
  /** `Type` of the format. */
  readonly type: number;
  /** `CompressionCodec` of the format. */
  readonly codec: number;
  /** As it stands in the file. */
  readonly fields: ReadStruct;
}

/** A row group, its columns in the order of the file. */
export interface RowGroup {
  readonly rows: number;
  readonly chunks: readonly ColumnChunk[];
  readonly fields: ReadStruct;
}

/** What the end of a Parquet file says of it. */
export interface Footer {
  readonly groups: readonly RowGroup[];
  readonly fields: ReadStruct;
}

const END = 8;

const chunkOf = (fields: ReadStruct, name: string): ColumnChunk => {
  const meta = structOf(fields, CHUNK.meta);
  const data = wholeOf(meta, META.data);
  // a dictionary stands in front; a file without one may say that it stands at 0
  const start = wholeOf(meta, META.dictionary) || data;
  return {
    name,
    start,
    length: wholeOf(meta, META.packedBytes),
    type: wholeOf(meta, META.type),
    codec: wholeOf(meta, META.codec),
    fields,
  };
};

/** The names of a flat file's columns. */
export const columnNames = (fields: ReadStruct): readonly string[] =>
  structsOf(fields, FILE.schema)
    .slice(1)
    .map((column) => textOf(column, SCHEMA.name));

/** Reads the end of a Parquet file of flat columns. */
export const readFooter = async (file: FileHandle): Promise<Footer> => {
  const { size } = await file.stat();
  const end = Buffer.alloc(END);
  await file.read(end, 0, END, size - END);
  if (!end.subarray(END - MAGIC.length).equals(MAGIC)) throw new Error('not a Parquet file');
  const bytes = Buffer.alloc(end.readUInt32LE());
  await file.read(bytes, 0, bytes.length, size - END - bytes.length);
  const fields = new ThriftReader(bytes).struct();
  const names = columnNames(fields);
  const groups = structsOf(fields, FILE.groups).map((group) => ({
    rows: wholeOf(group, GROUP.rows),
    chunks: structsOf(group, GROUP.columns).map((chunk, at) => chunkOf(chunk, names[at] ?? '')),
    fields: group,
  }));
  return { groups, fields };
};
