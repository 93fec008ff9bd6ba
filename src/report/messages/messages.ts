import { EN, type Messages } from './en.ts';
import { ZH } from './zh.ts';

/** A language of the reports. */
export type Lang = 'en' | 'zh';

/** The languages in the order in which they are offered. */
export const LANGS = ['en', 'zh'] as const satisfies readonly Lang[];

/** The catalogues by language. */
export const MESSAGES: Readonly<Record<Lang, Messages>> = { en: EN, zh: ZH };
