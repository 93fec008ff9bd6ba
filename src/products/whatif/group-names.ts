import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { MakersFile } from '../../domain/identifiers/maker-registry.ts';
import { PAGE_NAMES } from '../../intake/page-names.ts';
import type { Lang } from '../../report/messages/messages.ts';
import { inertText } from '../../report/words/inert-text.ts';
import type { Group } from './whatif-answer.ts';

/** Names of makers, provinces and countries from `reference/`; an unknown key names itself, inert. */
export const groupNames = (
  referenceFolder: string,
  lang: Lang,
): ((group: Group, key: string) => string) => {
  const text = readFileSync(join(referenceFolder, 'makers.json'), 'utf8');
  const { entries } = JSON.parse(text) as MakersFile;
  const makers = new Map(
    entries.map(({ id, legalName, nameEn }) => [id, lang === 'en' ? nameEn : legalName]),
  );
  const { country, province } = PAGE_NAMES;
  return (group, key) => {
    if (group === 'maker') return makers.get(key) ?? inertText(key);
    if (group === 'province') return inertText(province(key, lang));
    return inertText(group === 'destination' ? country(key, lang) : key);
  };
};
