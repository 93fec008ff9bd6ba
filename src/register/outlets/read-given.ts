import type { z } from 'zod';
import type {
  DetailField,
  OutletDetails,
  RawField,
  RawOutlet,
  ReadOutlet,
} from '../../intake/network/outlet-fields.ts';
import { type NetworkOf, readOutlet } from '../../intake/network/read-outlet.ts';
import type { Work } from '../action.ts';
import type { Received } from '../shaped.ts';
import type { TOLD_OF_OUTLET } from './outlet-shapes.ts';

/** What a manufacturer tells of one outlet; null takes away what was told, what is left out stays. */
export type OutletGiven = Partial<Received<z.ZodObject<typeof TOLD_OF_OUTLET>>>;

const rawOf = (given: OutletGiven & { readonly number?: string }): RawOutlet => {
  const { position, brands, services, ...texts } = given;
  const raw: Partial<Record<RawField, string>> = {};
  for (const [field, text] of Object.entries(texts)) {
    if (typeof text === 'string') raw[field as RawField] = text;
  }
  if (position) Object.assign(raw, { lon: String(position[0]), lat: String(position[1]) });
  if (brands && brands.length > 0) raw.brands = brands.join(';');
  return { ...raw, ...services };
};

/**
 * Reads what is told of one outlet as a file of it is read; nothing is left out of it in silence.
 *
 * @throws Refused `outlet-not-readable` with the field and the code of the problem (docs/spec/network.md).
 */
export const readGiven = (
  { refuse }: Work<'outlet-not-readable'>,
  given: OutletGiven & { readonly number?: string },
  of: NetworkOf,
): ReadOutlet => {
  const { outlet, problems } = readOutlet({ row: 1, raw: rawOf(given) }, of);
  const stops = problems.find(({ weight }) => weight !== 'note');
  if (stops === undefined && outlet !== null) return outlet;
  return refuse('outlet-not-readable', {
    field: stops?.field ?? '',
    values: { problem: stops?.code ?? 'row-not-readable', value: stops?.value ?? '' },
  });
};

/** The details that something is told of. */
export const DETAIL_FIELDS = [
  'name',
  'country',
  'address',
  'city',
  'position',
  'phone',
  'website',
  'openingHours',
  'brands',
] as const satisfies readonly DetailField[];

/** The details alone of what says more. */
export const detailsOf = (outlet: OutletDetails): OutletDetails => ({
  name: outlet.name,
  country: outlet.country,
  address: outlet.address,
  city: outlet.city,
  position: outlet.position,
  phone: outlet.phone,
  website: outlet.website,
  openingHours: outlet.openingHours,
  brands: outlet.brands,
});
