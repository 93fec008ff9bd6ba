import { nameIndexOf } from './name-index.ts';
import { trimEnds } from './trim-ends.ts';

/** One car brand. */
export interface Brand {
  /** Wikidata id (Q27423), or one of our own in small letters (changan). */
  readonly id: string;
  readonly en: string;
  /** Chinese name; empty when the source has none. */
  readonly zh: string;
  readonly names: readonly string[];
  /** Official sites, https addresses. */
  readonly websites: readonly string[];
}

/** The shape of `reference/brands.json`. */
export interface BrandsFile {
  readonly entries: readonly Brand[];
}

/** The brands known, by name: what a brand is called in Chinese and otherwise. */
export interface BrandRegistry {
  /** The brand of a name; 牌 at its end and the name in the other script beside it, 比亚迪(BYD)牌, change nothing. */
  readonly find: (name: string) => Brand | null;
  /** Whether two names are those of one listed brand; false when either is of none, or of another. */
  readonly same: (a: string, b: string) => boolean;
}

/** Ends a brand as the Announcement writes it, and says no more than that it is one. */
const bare = (name: string): string => {
  const whole = name.trim();
  return trimEnds(whole, null, /牌/) || whole.charAt(0);
};

/** Names that a brand may have, both scripts in one cell among them, without 牌 at their end. */
export const namesOfBrand = ({ en, zh, names }: Brand): readonly string[] => {
  const both = zh === '' ? [] : [`${bare(zh)}${en}`, `${en}${bare(zh)}`];
  return [en, zh, ...names, ...both].map(bare);
};

/** Builds the registry. */
export const brandRegistryOf = (file: BrandsFile): BrandRegistry => {
  const byId = new Map(file.entries.map((brand) => [brand.id, brand]));
  const named = nameIndexOf(
    file.entries.map((brand) => ({ code: brand.id, names: namesOfBrand(brand) })),
  );
  const find = (name: string): Brand | null => byId.get(named(bare(name)) ?? '') ?? null;
  return {
    find,
    same: (a, b) => {
      const brand = find(a);
      return brand !== null && brand === find(b);
    },
  };
};
