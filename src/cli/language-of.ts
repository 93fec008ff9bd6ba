import type { World } from './world.ts';

/** The language asked for anywhere on the line, else that of the person. */
export const languageOf = ({ words, language }: World): 'en' | 'zh' => {
  const at = words.findLastIndex((word) => word === '--lang' || word.startsWith('--lang='));
  const asked = words[at] === '--lang' ? words[at + 1] : words[at]?.slice('--lang='.length);
  return asked === 'en' || asked === 'zh' ? asked : language;
};
