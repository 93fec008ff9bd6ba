import { nameIndexOf } from './name-index.ts';

/** One car brand. */
export interface Brand {
  /** Wikidata id: Q27423. */
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

/** The brands known, by name; never a reason to pass a brand the law compares exactly. */
export interface BrandRegistry {
  readonly find: (name: string) => Brand | null;
}

/** Builds the registry. */
export const brandRegistryOf = (file: BrandsFile): BrandRegistry => {
  const byId = new Map(file.entries.map((brand) => [brand.id, brand]));
  const named = nameIndexOf(
    file.entries.map(({ id, en, zh, names }) => ({ code: id, names: [en, zh, ...names] })),
  );
  return { find: (name) => byId.get(named(name) ?? '') ?? null };
};
