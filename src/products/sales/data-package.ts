import type { Words } from '../../report/product/words.ts';
import type { SalesTable } from './sales-tables.ts';

/**
 * A Frictionless Data Package (version 1) of the tables, with a table schema each. Chinese stands beside
 * English in `title:zh` and `description:zh`, which readers of version 1 pass over.
 */
export const dataPackage = (
  tables: readonly SalesTable[],
  about: { readonly title: Words; readonly method: readonly Words[]; readonly version: string },
): string => {
  const resources = tables.map(({ name, words, columns, key }) => ({
    name,
    path: `${name}.csv`,
    profile: 'tabular-data-resource',
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
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
  }));
  const made = {
    profile: 'tabular-data-package',
    name: 'restated-sales',
    title: about.title.en,
    'title:zh': about.title.zh,
    description: about.method.map(({ en }) => en).join('\n'),
    'description:zh': about.method.map(({ zh }) => zh).join('\n'),
    version: about.version,
    resources,
  };
  return `${JSON.stringify(made, null, 2)}\n`;
};
