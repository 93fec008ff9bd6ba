import type { MakerRow } from '../../src/domain/identifiers/maker-registry.ts';
import { referenceFile } from './sources/reference-file.ts';
import { listed, sourceRows } from './sources/source-file.ts';

/** Makes `reference/makers.json`, the working list of makers until the MIIT Announcement is loaded. */
export const generate = async (): Promise<Map<string, string>> => {
  const rows = await sourceRows('makers.csv', [
    'id',
    'legal_name_zh',
    'name_en',
    'kind',
    'brands',
    'wmis',
    'announced_from',
    'announced_until',
  ]);
  const entries = rows.map(
    (row): MakerRow => ({
      id: row.id,
      legalName: row.legal_name_zh,
      nameEn: row.name_en,
      kind: row.kind,
      brands: listed(row.brands),
      wmis: listed(row.wmis),
      announcedFrom: row.announced_from || null,
      announcedUntil: row.announced_until || null,
    }),
  );
  return new Map([
    [
      'reference/makers.json',
      referenceFile(
        {
          about:
            'makers as the MIIT Announcement would name them, with the codes they own; announcedFrom dates are ' +
            'placeholders, the last three rows are invented',
          origin: "the project's own working list, legal names from general knowledge",
          licence: 'facts',
        },
        'entries',
        entries,
      ),
    ],
  ]);
};
