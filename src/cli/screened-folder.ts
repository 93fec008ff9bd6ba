import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isoDate } from '../domain/calendar/iso-date.ts';
import { MANIFEST } from '../nation/run/publish.ts';
import { EXIT } from './exit-status.ts';
import { Refusal } from './refusal.ts';

/** True for the output of a national screening: its manifest names the rule set and the feeds. */
export const isScreenedNation = async (folder: string): Promise<boolean> => {
  const path = join(folder, MANIFEST);
  if (folder === '-' || !existsSync(path)) return false;
  try {
    const said = JSON.parse(await readFile(path, 'utf8')) as Record<string, unknown>;
    return typeof said['ruleset'] === 'string' && Array.isArray(said['inputs']);
  } catch {
    return false;
  }
};

/** What is told when a nation was screened under another law than the one at hand; both by their hashes. */
export const otherLaw = (folder: string, screened: string, own: string): Refusal =>
  new Refusal(
    {
      en:
        `${folder} was screened under another law (${screened}) than this one (${own}): screen the feeds again, ` +
        `name the folder of that law with --law, or give the settings of the screening first`,
      zh: `${folder}筛查时所用规则（${screened}）与现行规则（${own}）不同：请重新筛查，或用 --law 指定当时的规则文件夹，或先列出筛查时的 --set`,
    },
    EXIT.usage,
  );

/** Refuses another day than that of the screening; `today` a day number, undefined where none was given. */
export const requireSameDay = (manifest: { readonly today: string }, today?: number): void => {
  if (today === undefined || isoDate(today) === manifest.today) return;
  throw new Refusal(
    {
      en: `a screened nation is asked as of its own day, ${manifest.today}: leave --today out`,
      zh: `全国筛查结果以其筛查日${manifest.today}为准：请勿另给 --today`,
    },
    EXIT.usage,
  );
};
