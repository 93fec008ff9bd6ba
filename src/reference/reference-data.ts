import { readFileSync } from 'node:fs';
import type { Brand, BrandsFile } from '../domain/identifiers/brand-registry.ts';
import {
  type CountriesFile,
  type CountryRegistry,
  countryRegistryOf,
} from '../domain/identifiers/country-registry.ts';
import {
  type CurrenciesFile,
  type CurrencyRegistry,
  currencyRegistryOf,
} from '../domain/identifiers/currency-registry.ts';
import {
  type ProvinceRegistry,
  type ProvincesFile,
  provinceRegistryOf,
} from '../domain/identifiers/province-registry.ts';
import { type WmiFile, type WmiRegistry, wmiRegistryOf } from '../domain/vin/wmi-registry.ts';

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

/** How many honest vehicles each rule asked about, in a made-up nation whose truth is known. */
interface HonestAlerts {
  /** The day of the measurement, ISO. */
  readonly on: string;
  /** Honest vehicles with a licence that the nation has. */
  readonly licensed: number;
  /** By code of the rule those of them on which it was not met; a rule that is newer than the measurement is absent. */
  readonly alerts: ReadonlyMap<string, number>;
}

/** `reference/honest-alerts.json`. */
interface HonestAlertsFile extends Omit<HonestAlerts, 'alerts'> {
  readonly entries: readonly { readonly code: string; readonly alerts: number }[];
}

/** The slow lists intake reads names by. */
interface ReferenceData {
  readonly brands: readonly Brand[];
  readonly countries: CountryRegistry;
  readonly honest: HonestAlerts;
  readonly currencies: CurrencyRegistry;
  readonly provinces: ProvinceRegistry;
  readonly restrictions: readonly MakerRestriction[];
  readonly wmis: WmiRegistry;
}

const fileOf = <T>(name: string): T =>
  JSON.parse(readFileSync(new URL(`../../reference/${name}`, import.meta.url), 'utf8')) as T;

const honestAlertsOf = ({ on, licensed, entries }: HonestAlertsFile): HonestAlerts => ({
  on,
  licensed,
  alerts: new Map(entries.map(({ code, alerts }) => [code, alerts])),
});

let loaded: ReferenceData | null = null;

/** The registries of `reference/`, read on first use. Throws when a file of the product is missing. */
export const referenceData = (): ReferenceData => {
  loaded ??= {
    brands: fileOf<BrandsFile>('brands.json').entries,
    countries: countryRegistryOf(fileOf<CountriesFile>('countries.json')),
    honest: honestAlertsOf(fileOf<HonestAlertsFile>('honest-alerts.json')),
    currencies: currencyRegistryOf(fileOf<CurrenciesFile>('currencies.json')),
    provinces: provinceRegistryOf(fileOf<ProvincesFile>('provinces.json')),
    restrictions: fileOf<{ readonly entries: readonly MakerRestriction[] }>(
      'maker-restrictions.json',
    ).entries,
    wmis: wmiRegistryOf(fileOf<WmiFile>('wmi.json')),
  };
  return loaded;
};
