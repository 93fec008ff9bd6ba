import {
  binary,
  type Fields,
  i32,
  i64,
  list,
  struct,
  type Thrift,
  text,
  thriftBytes,
} from './thrift.ts';

/** How a column is stored: its physical type and what that stands for. */
type Stored = 'text' | 'date' | 'number' | 'boolean';

const TYPES = { boolean: 0, date: 1, number: 2, text: 6 } as const; // not-law: Parquet
const STANDS_FOR = { text: 0, date: 6 } as const; // not-law: Parquet

/** How values are written in a page. */
export const PLAIN = 0;
export const RLE = 3;
export const DICTIONARY = 8;

/** A column's name and how it is stored; every one may be NULL. */
export interface StoredColumn {
  readonly name: string;
  readonly stored: Stored;
}

/** Where the pages of one column stand in a row group, in bytes from its beginning. */
export interface StoredChunk {
  readonly start: number;
  readonly length: number;
  /** Where the page of values begins; another than `start` when a dictionary stands before it. */
  readonly data: number;
  readonly encoding: number;
  readonly nulls: number;
  /** The least and the greatest value, where known. */
  readonly bounds: readonly [Uint8Array, Uint8Array] | null;
}

/** One row group: its rows and columns. */
export interface StoredGroup {
  readonly rows: number;
  readonly length: number;
  readonly chunks: readonly StoredChunk[];
}

/** A row group and where in the file it begins. */
export interface PlacedGroup extends StoredGroup {
  readonly at: number;
}

/** What a Parquet file begins and ends with. */
export const MAGIC = Buffer.from('PAR1');

const schemaOf = (columns: readonly StoredColumn[]): Thrift[] => [
  struct([
    [4, text('rows')],
    [5, i32(columns.length)],
  ]),
  ...columns.map(({ name, stored }) => {
    const fields: [number, Thrift][] = [
      [1, i32(TYPES[stored])],
      [3, i32(1)],
      [4, text(name)],
    ];
    if (stored === 'text' || stored === 'date') fields.push([6, i32(STANDS_FOR[stored])]);
    return struct(fields);
  }),
];

const statistics = ({ nulls, bounds }: StoredChunk): Thrift =>
  struct([
    [3, i64(nulls)],
    ...(bounds === null
      ? []
      : ([
          [5, binary(bounds[1])],
          [6, binary(bounds[0])],
        ] as const)),
  ]);

const chunkOf = (
  { name, stored }: StoredColumn,
  chunk: StoredChunk,
  rows: number,
  at: number,
): Thrift => {
  const withDictionary = chunk.data !== chunk.start;
  const encodings = [RLE, chunk.encoding].map(i32);
  const meta: Fields = [
    [1, i32(TYPES[stored])],
    [2, list('i32', encodings)],
    [3, list('binary', [text(name)])],
    [4, i32(0)],
    [5, i64(rows)],
    [6, i64(chunk.length)],
    [7, i64(chunk.length)],
    [9, i64(at + chunk.data)],
    ...(withDictionary ? ([[11, i64(at + chunk.start)]] as const) : []),
    [12, statistics(chunk)],
  ];
  return struct([
    [2, i64(at + chunk.start)],
    [3, struct(meta)],
  ]);
};

/** The end of a Parquet file of row groups in the order of their rows, which may stand anywhere in it. */
export const footerOf = (
  columns: readonly StoredColumn[],
  groups: readonly PlacedGroup[],
): Uint8Array => {
  const written = groups.map(({ at, rows, length, chunks }) => {
    const stored = chunks.map((chunk, place) =>
      chunkOf(columns[place] as StoredColumn, chunk, rows, at),
    );
    return struct([
      [1, list('struct', stored)],
      [2, i64(length)],
      [3, i64(rows)],
    ]);
  });
  const meta = thriftBytes([
    [1, i32(1)],
    [2, list('struct', schemaOf(columns))],
    [3, i64(groups.reduce((sum, { rows }) => sum + rows, 0))],
    [4, list('struct', written)],
    [6, text('mileproof')],
  ]);
  const end = Buffer.alloc(4);
  end.writeUInt32LE(meta.length);
  return Buffer.concat([meta, end, MAGIC]);
};
