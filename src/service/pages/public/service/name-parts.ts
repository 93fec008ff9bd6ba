import type { PublicLanguage } from '../../../../domain/statements/public-languages.ts';

/** A name as its reader can read it, and the rest of it. */
export interface NameParts {
  readonly read: string;
  /** In Chinese characters, which the language of the page does not have; empty where there is nothing. */
  readonly rest: string;
}

const CHINESE =
  /[\p{Script=Han}\u3000-\u303f\uff00-\uffef][\p{Script=Han}\u3000-\u303f\uff00-\uffef\s\d]*/gu;

/** Puts what a reader without Chinese can read of a name before what she cannot. */
export const nameParts = (name: string, language: PublicLanguage): NameParts => {
  const read = language === 'zh' ? name : name.replace(CHINESE, ' ').replace(/\s+/g, ' ').trim();
  // brackets and a number alone are no name
  if (!/\p{L}{2}/u.test(read) || read === name) return { read: name, rest: '' };
  return { read, rest: (name.match(CHINESE) ?? []).join(' ').trim() };
};
