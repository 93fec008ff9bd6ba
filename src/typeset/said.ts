import { directionOf, type PublicLanguage } from '../domain/statements/public-languages.ts';
import { inertText } from '../report/words/inert-text.ts';

/** A text on the paper with its own language and direction. */
export interface Said {
  readonly text: string;
  readonly lang: PublicLanguage;
  readonly dir: 'ltr' | 'rtl';
  /** In letters of one width, left to right: numbers of documents. */
  readonly fixed: boolean;
}

/** Writes texts so that every character of them can be printed. */
export interface Writer {
  /** A text with U+FFFD for what no font has, or what would turn a line around. */
  readonly printable: (text: string) => string;
  /** The same of what others wrote: long words may be broken, so that they cover nothing beside them. */
  readonly breakable: (text: string) => string;
  /** A text of the language of the page. */
  readonly own: (text: string) => Said;
  /** A name or an address as it was told, in whatever language. */
  readonly told: (text: string) => Said;
  readonly fixed: (text: string) => Said;
  /** Whether something could not be printed until now. */
  readonly hasLost: () => boolean;
}

const HAN = /\p{Script=Han}/u;
/** The first letter that has a direction, when it is one that is written from the right. */
const FROM_RIGHT = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}]/u;
const UNKNOWN = '\ufffd';
/** More marks over one letter than any language writes; they would reach into other lines. */
const HEAP = /(\p{M}{3})\p{M}+/gu;
/** Words longer than a VIN and a company's code, and where they may be broken. */
const LONG = /[^\s\u200b\p{Script=Han}]{20,}/gu;
const PIECE = /.{8}(?=.)/gu;

/** @param characters code points that can be printed. */
export const writerOf = (lang: PublicLanguage, characters: ReadonlySet<number>): Writer => {
  let lost = false;
  const printable = (text: string): string => {
    const whole = inertText(text.normalize('NFC')).replace(HEAP, `$1${UNKNOWN}`);
    const written = Array.from(whole, (character) =>
      characters.has(character.codePointAt(0) ?? 0) ? character : UNKNOWN,
    ).join('');
    lost ||= written.includes(UNKNOWN);
    return written;
  };
  const breakable = (text: string): string =>
    printable(text).replace(LONG, (word) => word.replace(PIECE, '$&\u200b'));
  const said = (text: string, more: Partial<Said>): Said => ({
    text,
    lang,
    dir: directionOf(lang),
    fixed: false,
    ...more,
  });
  return {
    printable,
    breakable,
    own: (text) => said(printable(text), {}),
    told: (text) =>
      said(breakable(text), {
        ...(HAN.test(text) ? { lang: 'zh' } : {}),
        dir: FROM_RIGHT.test(text) ? 'rtl' : 'ltr',
      }),
    fixed: (text) => said(breakable(text), { dir: 'ltr', fixed: true }),
    hasLost: () => lost,
  };
};
