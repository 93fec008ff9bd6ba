import type { Brand } from '../../../domain/identifiers/brand-registry.ts';
import type { PublicLanguage } from '../../../domain/statements/public-languages.ts';
import { brandNamed } from '../../../register/outlets/makers-of-brand.ts';
import { TEXTS } from '../texts/texts.ts';

/** What the list of brands says in English behind the name of one that is invented. */
const INVENTED = '(invented)';

/** The name of a brand in a language: in Chinese its own, where it has one. An invented one says so in that language. */
export const brandName = ({ en, zh }: Brand, language: PublicLanguage): string =>
  language === 'zh' && zh !== '' ? zh : en.replace(INVENTED, `(${TEXTS[language].frame.invented})`);

/** The names of brands by their ids; the id of one that the list lacks. */
export const brandNames = (ids: readonly string[], language: PublicLanguage): readonly string[] =>
  ids.map((id) => {
    const brand = brandNamed(id);
    return brand === null ? id : brandName(brand, language);
  });
