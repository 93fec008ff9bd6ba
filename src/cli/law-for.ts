import { join } from 'node:path';
import { parseSetting, withSetting } from '../domain/rules/set-value.ts';
import { type Law, lawOf, loadLaw } from '../screening/load-law.ts';
import { EXIT } from './exit-status.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

const WHY = {
  'no-such-rule': 'no rule has this code or id; `mileproof law list` shows them',
  'no-such-value': 'the rule has no value of this name; `mileproof law show RULE` shows them',
  'wrong-type': 'the value is of another type: a whole number, an ISO date, or a list by commas',
} as const;

/**
 * The law of the product, with the settings of the command line applied one after the other.
 * Refuses a setting that cannot be made, and a law that is broken.
 */
export const lawFor = (world: World, settings: readonly string[], folder?: string): Law => {
  let law = loadLaw(folder ?? join(world.root, 'law'), join(world.root, '.cache', 'law'));
  for (const text of settings) {
    const setting = parseSetting(text);
    if (setting === null) {
      throw new Refusal(
        `--set ${text}: write it as RULE.VALUE=…, for instance G01.days=90`,
        EXIT.usage,
      );
    }
    const changed = withSetting(law.files, law.ruleSet, setting);
    if ('refused' in changed)
      throw new Refusal(`--set ${text}: ${WHY[changed.refused]}`, EXIT.usage);
    law = lawOf(changed.files);
  }
  const [problem] = law.problems;
  if (problem !== undefined) {
    const { file, where, message } = problem;
    throw new Refusal(
      `the law cannot be read: ${file}: ${where}: ${message} (\`mileproof law check\` lists all)`,
      EXIT.unreadable,
    );
  }
  return law;
};
