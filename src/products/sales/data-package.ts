import type { Words } from '../../report/product/words.ts';
import type { SalesTable } from './sales-tables.ts';

/** What a package says of itself beside its tables. */
interface AboutPackage {
  readonly title: Words;
  readonly method: readonly Words[];
  readonly version: string;
  /** Name of the package; that of restated sales without it. */
  readonly name?: string;
  /** Size and SHA-256 of a file, by its name; where they are given, Parquet files are described too. */
  readonly files?: ReadonlyMap<string, { readonly bytes: number; readonly sha256: string }>;
}

const CSV = { profile: 'tabular-data-resource', format: 'csv', mediatype: 'text/csv' } as const;
const PARQUET = {
  ...{ profile: 'data-resource', format: 'parquet' },
  mediatype: 'application/vnd.apache.parquet',
} as const;

/**
 * A Frictionless Data Package (version 1) of the tables, with a table schema each. Chinese stands beside
 * English in `title:zh` and `description:zh`, which readers of version 1 pass over.
 */
export const dataPackage = (tables: readonly SalesTable[], about: AboutPackage): string => {
  const { files } = about;
  const resourceOf = (
    { name, words, columns, key }: SalesTable,
    form: typeof CSV | typeof PARQUET,
  ) => {
    const path = `${name}.${form.format}`;
    const file = files?.get(path);
    return {
      name: form === CSV ? name : `${name}-parquet`,
      path,
      ...form,
      ...(form === CSV ? { encoding: 'utf-8' } : {}),
      ...(file === undefined ? {} : { bytes: file.bytes, hash: `sha256:${file.sha256}` }),
      title: words.en,
      'title:zh': words.zh,
      schema: {
        fields: columns.map((column) => ({
          name: column.name,
          type: column.type,
          description: column.words.en,
          'description:zh': column.words.zh,
          ...(column.constraints === undefined ? {} : { constraints: column.constraints }),
        })),
        missingValues: [''],
        primaryKey: key,
      },
    };
  };
  const resources = tables.flatMap((table) => [
    resourceOf(table, CSV),
    ...(files !== undefined && table.parquet === true ? [resourceOf(table, PARQUET)] : []),
  ]);
  const made = {
    profile: 'tabular-data-package',
    name: about.name ?? 'restated-sales',
    title: about.title.en,
    'title:zh': about.title.zh,
    description: about.method.map(({ en }) => en).join('\n'),
    'description:zh': about.method.map(({ zh }) => zh).join('\n'),
    version: about.version,
    resources,
  };
  return `${JSON.stringify(made, null, 2)}\n`;
};
