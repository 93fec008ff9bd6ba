/** One customs district of China (直属海关). */
export interface CustomsDistrict {
  /** Four digits, the last two 00. */
  readonly code: string;
  readonly zh: string;
  readonly en: string;
}

/** The shape of `reference/customs-districts.json`. */
export interface CustomsFile {
  readonly entries: readonly CustomsDistrict[];
}

/** The customs districts known; the list is not complete. */
export interface CustomsRegistry {
  /** The district of a four-digit customs office; null when it is not known, not when it is none. */
  readonly districtOf: (office: string) => CustomsDistrict | null;
}

const OFFICE = /^\d{4}$/;

/** Builds the registry. */
export const customsRegistryOf = (file: CustomsFile): CustomsRegistry => {
  const byPrefix = new Map(file.entries.map((district) => [district.code.slice(0, 2), district]));
  return {
    districtOf: (office) =>
      OFFICE.test(office) ? (byPrefix.get(office.slice(0, 2)) ?? null) : null,
  };
};
