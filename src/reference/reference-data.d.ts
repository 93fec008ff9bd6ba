import type { Brand } from '../domain/identifiers/brand-registry.ts';
import { type CountryRegistry } from '../domain/identifiers/country-registry.ts';
import { type CurrencyRegistry } from '../domain/identifiers/currency-registry.ts';
import { type ProvinceRegistry } from '../domain/identifiers/province-registry.ts';
import { type WmiRegistry } from '../domain/vin/wmi-registry.ts';
/** What a manufacturer has said in public of cars of a brand that were built for China; the day ISO. */
interface MakerRestriction {
    readonly brand: string;
    /** ISO 3166-1 alpha-2. */
    readonly country: string;
    readonly on: string;
    /** Name and address of the page that tells it. */
    readonly title: string;
    readonly url: string;
}
/** The slow lists intake reads names by. */
interface ReferenceData {
    readonly brands: readonly Brand[];
    readonly countries: CountryRegistry;
    readonly currencies: CurrencyRegistry;
    readonly provinces: ProvinceRegistry;
    readonly restrictions: readonly MakerRestriction[];
    readonly wmis: WmiRegistry;
}
/** The registries of `reference/`, read on first use. Throws when a file of the product is missing. */
export declare const referenceData: () => ReferenceData;
export {};
