import type { Brand } from '../../../../domain/identifiers/brand-registry.ts';
import type { PublicLanguage } from '../../../../domain/statements/public-languages.ts';

/** The name of a brand in a language: in Chinese its own, where it has one. */
export const brandName = ({ en, zh }: Brand, language: PublicLanguage): string =>
  language === 'zh' && zh !== '' ? zh : en;
