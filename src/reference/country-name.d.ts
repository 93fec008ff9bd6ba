import { type PublicLanguage } from '../domain/statements/public-languages.ts';
/**
 * The name of a country: of the reference list in English and Chinese, of CLDR in the other languages; the code itself
 * of one that is not in the list.
 *
 * @param code ISO 3166-1 alpha-2.
 */
export declare const countryName: (code: string, language: PublicLanguage) => string;
/** A country and its name. */
interface NamedCountry {
    readonly code: string;
    readonly name: string;
}
/** Every country of the reference list by its name, in the order of a language. */
export declare const countriesByName: (language: PublicLanguage) => readonly NamedCountry[];
export {};
