import type { Brand } from '../../src/domain/identifiers/brand-registry.ts';
import { referenceFile } from './sources/reference-file.ts';
import { sourceText } from './sources/source-file.ts';

interface Item {
  readonly tags: Readonly<Record<string, string>>;
  readonly matchNames?: readonly string[];
  readonly officialWebsites?: readonly string[];
  readonly wikidataLabel?: string;
}

const HAN = /\p{Script=Han}/u;
const unique = (values: readonly (string | undefined)[]): string[] =>
  [...new Set(values)].filter((value): value is string => value !== undefined && value !== '');

/**
 * Makes `reference/brands.json` from the shops of the name suggestion index: one brand for each
 * Wikidata id, its English and Chinese names and its own sites. Places and shop kinds are left out.
 */
export const generate = async (): Promise<Map<string, string>> => {
  const source: { readonly items: readonly Item[] } = JSON.parse(
    await sourceText('nsi-chinese-brands.json'),
  );
  const byId = Map.groupBy(source.items, ({ tags }) => tags['brand:wikidata'] ?? '');
  const entries = [...byId]
    .filter(([id]) => id !== '')
    .map(([id, items]): Brand => {
      const names = unique(
        items.flatMap(({ tags }) => [tags.brand, tags['brand:en'], tags['brand:zh']]),
      );
      const latin = unique(items.map(({ tags }) => tags['brand:en'] ?? tags.brand));
      const en = latin.find((name) => !HAN.test(name)) ?? items[0]?.wikidataLabel ?? id;
      const zh = names.find((name) => HAN.test(name)) ?? '';
      const more = items.flatMap(({ matchNames = [], wikidataLabel }) => [
        ...matchNames,
        wikidataLabel,
      ]);
      return {
        id,
        en,
        zh,
        names: unique([...names, ...more]).filter((name) => name !== en && name !== zh),
        websites: unique(items.flatMap(({ officialWebsites = [] }) => officialWebsites)),
      };
    })
    .sort((a, b) => (a.en < b.en ? -1 : 1));
  return new Map([
    [
      'reference/brands.json',
      referenceFile(
        {
          about: 'car brands made in China: Wikidata id, names, official sites',
          origin: 'name-suggestion-index 8.0.20260918, Wikidata',
          licence: 'BSD-3-Clause; CC0-1.0',
        },
        'entries',
        entries,
      ),
    ],
  ]);
};
