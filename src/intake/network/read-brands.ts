import {
  type Brand,
  type BrandRegistry,
  brandRegistryOf,
} from '../../domain/identifiers/brand-registry.ts';
import { referenceData } from '../../reference/reference-data.ts';

const WIKIDATA = /^(?:https?:\/\/www\.wikidata\.org\/(?:wiki|entity)\/)?(Q\d{1,10})$/;
const DIVIDED = /[;；、|\n,]/;

interface Brands {
  readonly named: BrandRegistry;
  readonly byId: ReadonlyMap<string, Brand>;
}

let known: Brands | null = null;

const brands = (): Brands => {
  const { brands: entries } = referenceData();
  known ??= {
    named: brandRegistryOf({ entries }),
    byId: new Map(entries.map((brand) => [brand.id, brand])),
  };
  return known;
};

/** The brand of the reference list under an id of the list, a Wikidata id or a name; null when it has none such. */
const brandOf = (text: string): Brand | null => {
  const [, wikidata] = WIKIDATA.exec(text.trim()) ?? [];
  const { named, byId } = brands();
  return byId.get(wikidata ?? text.trim()) ?? (wikidata === undefined ? named.find(text) : null);
};

/** Ids of the brands that a cell names, each once and in order, and the parts of it that name none. */
export const readBrands = (
  text: string,
): { readonly ids: readonly string[]; readonly unknown: readonly string[] } => {
  const parts = text
    .split(DIVIDED)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const found = parts.map((part) => ({ part, brand: brandOf(part) }));
  const ids = new Set(found.flatMap(({ brand }) => (brand === null ? [] : [brand.id])));
  const unknown = found.flatMap(({ part, brand }) => (brand === null ? [part] : []));
  return { ids: [...ids].sort(), unknown };
};

/** Ids of the brands that names of a maker's list mean; names that the list of brands lacks are left out. */
export const brandIdsOf = (names: readonly string[]): ReadonlySet<string> =>
  new Set(names.flatMap((name) => brandOf(name)?.id ?? []));

/** The Wikidata id of a brand; null for one that has an id of the list's own. */
export const wikidataOf = (id: string): string | null => (/^Q\d+$/.test(id) ? id : null);

/** What a brand is called in English; its id where the list lacks it. */
export const brandName = (id: string): string => brands().byId.get(id)?.en ?? id;
