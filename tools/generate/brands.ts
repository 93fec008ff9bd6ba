import type { Brand } from '../../src/domain/identifiers/brand-registry.ts';
import { referenceFile } from './sources/reference-file.ts';
import { listed, sourceRows, sourceText } from './sources/source-file.ts';

interface Item {
  readonly tags: Readonly<Record<string, string>>;
  readonly matchNames?: readonly string[];
  readonly officialWebsites?: readonly string[];
  readonly wikidataLabel?: string;
}

const HAN = /\p{Script=Han}/u;
const unique = (values: readonly (string | undefined)[]): string[] =>
  [...new Set(values)].filter((value): value is string => value !== undefined && value !== '');

/** Brands of the shops of the name suggestion index: one for each Wikidata id. */
const shopBrands = async (): Promise<readonly Brand[]> => {
  const source: { readonly items: readonly Item[] } = JSON.parse(
    await sourceText('nsi-chinese-brands.json'),
  );
  const byId = Map.groupBy(source.items, ({ tags }) => tags['brand:wikidata'] ?? '');
  return [...byId]
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
    });
};

/** A brand with names of our own list beside those it has. */
const withNames = (brand: Brand, zh: string, names: readonly string[]): Brand => ({
  ...brand,
  zh: brand.zh || zh,
  names: unique([...brand.names, zh, ...names]).filter(
    (name) => name !== brand.en && name !== (brand.zh || zh),
  ),
});

/**
 * Makes `reference/brands.json`: the brands of the name suggestion index with their own sites, and those of our own
 * list, which gives some of them further names. Places and shop kinds are left out.
 */
export const generate = async (): Promise<Map<string, string>> => {
  const brands = new Map((await shopBrands()).map((brand) => [brand.id, brand]));
  for (const row of await sourceRows('brand-names.csv', ['id', 'en', 'zh', 'names'])) {
    const { id, en, zh } = row;
    const known = brands.get(id) ?? { id, en, zh, names: [], websites: [] };
    brands.set(id, withNames(known, zh, [en, ...listed(row.names)]));
  }
  const entries = [...brands.values()].sort((a, b) => (a.en < b.en ? -1 : 1));
  return new Map([
    [
      'reference/brands.json',
      referenceFile(
        {
          about: 'car brands registered in China: Wikidata id or our own, names, official sites',
          origin:
            'name-suggestion-index 8.0.20260918, Wikidata; Chinese names from general knowledge',
          licence: 'BSD-3-Clause; CC0-1.0; facts',
        },
        'entries',
        entries,
      ),
    ],
  ]);
};
