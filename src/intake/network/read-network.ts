import { open, readFile } from 'node:fs/promises';
import { isDeep } from '../../domain/record/is-deep.ts';
import { isGeoJson, readGeoJson } from './from-geojson.ts';
import { isSchemaOrg, readSchemaOrg } from './from-schema-org.ts';
import { type RawRows, readObjects, readTable } from './from-table.ts';
import { NearTwins } from './near-twins.ts';
import { type NetworkProblem, networkProblem } from './network-problems.ts';
import { MOST_OUTLETS, type NetworkFormat, type RawRow, type ReadOutlet } from './outlet-fields.ts';
import { type NetworkOf, readOutlet } from './read-outlet.ts';

/** A file of outlets as it was read. */
export interface ReadNetwork {
  readonly format: NetworkFormat;
  /** Those that can be taken, in their order. */
  readonly outlets: readonly ReadOutlet[];
  /** Rows, features or objects that stood in it. */
  readonly rows: number;
  readonly problems: readonly NetworkProblem[];
}

const HEAD = 4096; // not-law: bytes
/** Deepest nesting: an area of several rings has 8 levels, a graph of departments some more. */
const DEEPEST = 64; // not-law: levels
const JSON_START = /^\ufeff?\s*[[{]/;

const isJson = async (path: string): Promise<boolean> => {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return JSON_START.test(buffer.subarray(0, bytesRead).toString('utf8'));
  } finally {
    await file.close();
  }
};

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** One JSON value, or several, one a line. */
const jsonOf = (text: string): unknown => {
  const whole = parsed(text);
  if (whole !== undefined) return whole;
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const values = lines.map(parsed);
  return values.length > 1 && !values.includes(undefined) ? values : undefined;
};

const isPlain = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The list of plain objects that a value is or holds. */
const objectsOf = (value: unknown): readonly object[] => {
  if (Array.isArray(value)) return value.every(isPlain) ? value : [];
  if (!isPlain(value)) return [];
  return Object.values(value).find((inner) => Array.isArray(inner) && inner.every(isPlain)) ?? [];
};

const readJson = (text: string): RawRows & { readonly format: NetworkFormat } => {
  // what is nested without end is no network, and nothing here walks into it
  const value = isDeep(text, DEEPEST) ? undefined : jsonOf(text.replace(/^\ufeff/, ''));
  const one = Array.isArray(value) ? value[0] : value;
  if (isGeoJson(one)) return { format: 'geojson', rows: readGeoJson(value), problems: [] };
  if (isSchemaOrg(value)) return { format: 'schema-org', rows: readSchemaOrg(value), problems: [] };
  const objects = objectsOf(value);
  if (objects.length > 0) return { format: 'table', ...readObjects(objects) };
  const code = value === undefined ? 'network-not-readable' : 'no-outlets';
  return { format: 'table', rows: [], problems: [networkProblem(0, '', code, text.trim())] };
};

/** Reads each row, and takes of those with one number, or of one name within 50 metres, the first. */
const readRows = (
  rows: readonly RawRow[],
  of: NetworkOf,
): Pick<ReadNetwork, 'outlets' | 'problems'> => {
  const outlets: ReadOutlet[] = [];
  const problems: NetworkProblem[] = [];
  const numbers = new Map<string, number>();
  const twins = new NearTwins<ReadOutlet>();
  for (const raw of rows) {
    const { outlet, problems: found } = readOutlet(raw, of);
    problems.push(...found);
    if (outlet === null) continue;
    const { row, number } = outlet;
    const before = numbers.get(number);
    const twin = before === undefined ? twins.of(outlet) : null;
    if (before !== undefined) {
      problems.push(
        networkProblem(row, 'number', 'number-twice', number, {
          en: `It is row ${before}.`,
          zh: `即第${before}行。`,
        }),
      );
    } else if (twin !== null) {
      problems.push(
        networkProblem(row, 'position', 'twice-in-file', outlet.name, {
          en: `It is row ${twin.row}.`,
          zh: `即第${twin.row}行。`,
        }),
      );
    } else {
      numbers.set(number, row);
      twins.add(outlet);
      outlets.push(outlet);
    }
  }
  return { outlets, problems };
};

/**
 * Reads a file of outlets, whatever it is: a table (CSV, XLSX, JSON objects), GeoJSON in the conventions of All The
 * Places and OpenStreetMap, schema.org JSON-LD. The content says which. Never throws for what a file can hold.
 *
 * @param name of the file, as its sender calls it.
 */
export const readNetwork = async (
  path: string,
  name: string,
  of: NetworkOf,
): Promise<ReadNetwork> => {
  const raw: RawRows & { readonly format: NetworkFormat } = (await isJson(path))
    ? readJson(await readFile(path, 'utf8'))
    : { format: 'table', ...(await readTable(path, name)) };
  const { format, rows } = raw;
  const problems = [...raw.problems];
  if (rows.length === 0 && !problems.some(({ weight }) => weight === 'file')) {
    problems.push(networkProblem(0, '', 'no-outlets', name));
  }
  if (rows.length > MOST_OUTLETS) {
    const many = networkProblem(0, '', 'too-many-outlets', String(rows.length));
    return { format, outlets: [], rows: rows.length, problems: [...problems, many] };
  }
  const read = readRows(rows, of);
  return {
    format,
    outlets: read.outlets,
    rows: rows.length,
    problems: [...problems, ...read.problems].sort((a, b) => a.row - b.row),
  };
};
