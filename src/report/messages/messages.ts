import type { PublicLanguage } from '../../domain/statements/public-languages.ts';
import { EN, type Messages } from './en.ts';
import { ZH } from './zh.ts';

/** A language of the reports. */
export type Lang = 'en' | 'zh';

/** The languages in the order in which they are offered. */
export const LANGS = ['en', 'zh'] as const satisfies readonly Lang[];

/** The language of what there is in English and Chinese alone, for somebody who wants another. */
export const ownOf = (wanted: PublicLanguage): Lang => (wanted === 'zh' ? 'zh' : 'en');

/** The catalogues by language. */
export const MESSAGES: Readonly<Record<Lang, Messages>> = { en: EN, zh: ZH };
