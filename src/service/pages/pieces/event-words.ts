import { LIVES } from '../../../domain/lives/lives.ts';
import type { Visit } from '../frame/page.ts';
import { verbWords } from './life-words.ts';

const named = (table: Readonly<Record<string, string>>, name: string): string | undefined =>
  Object.hasOwn(table, name) ? table[name] : undefined;

/** What somebody did, in words: a step by the table of its life, whatever else by its name; the name itself else. */
export const eventWords = (
  { language, say }: Visit,
  { kind, verb }: { readonly kind: string; readonly verb: string },
): string => {
  const step = verbWords(kind, verb, language);
  return step === verb
    ? (named(say.people.verbs, `${kind}.${verb}`) ?? named(say.people.verbs, verb) ?? verb)
    : step;
};

/** Which kind of thing it is, in words; its name where there are none. */
export const kindWords = ({ language, say }: Visit, kind: string): string =>
  LIVES.find(({ name }) => name === kind)?.words[language] ?? named(say.people.kinds, kind) ?? kind;
