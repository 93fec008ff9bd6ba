import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import type { Brand } from '../../domain/identifiers/brand-registry.ts';
import { nameIndexOf } from '../../domain/identifiers/name-index.ts';
import { referenceData } from '../../intake/reference-data.ts';
import type { Register } from '../register.ts';

let index: ((name: string) => string | null) | null = null;

/** The brand of an id or a name, as people write it; null where the list has none, or several. */
export const brandNamed = (text: string): Brand | null => {
  const { brands } = referenceData();
  index ??= nameIndexOf(
    brands.map(({ id, en, zh, names }) => ({
      code: id,
      names: [en, ...(zh === '' ? [] : [zh]), ...names],
    })),
  );
  const id = index(text);
  return brands.find((brand) => brand.id === id) ?? null;
};

const makersOn = ({ engine }: Register, today: string) =>
  engine.reader({ today: parseIsoDate(today) ?? 0, everything: false }).reference.makers;

/** Ids of the manufacturers of a brand, sorted; several where sister companies share it. */
export const makersOfBrand = (register: Register, brand: Brand, today: string): readonly string[] =>
  [
    ...new Set(
      makersOn(register, today)
        .makers.filter(({ kind }) => kind === 'manufacturer')
        .filter(({ brands }) => brands.some((name) => brandNamed(name)?.id === brand.id))
        .map(({ id }) => id),
    ),
  ].sort();

/** The brands of a maker that the list of brands has. */
export const brandsOfMaker = (register: Register, maker: string, today: string): readonly Brand[] =>
  (makersOn(register, today).byId(maker)?.brands ?? []).flatMap((name) => brandNamed(name) ?? []);
