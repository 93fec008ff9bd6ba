import { statSync } from 'node:fs';
import { join } from 'node:path';
import { parseSetting, withSetting } from '../domain/rules/set-value.ts';
import { type Law, lawOf, loadLaw } from '../engine/load-law.ts';
import { EXIT } from './exit-status.ts';
import { Refusal } from './refusal.ts';
import type { World } from './world.ts';

const WHY = {
  'no-such-rule': {
    en: 'no rule has this code or id; `mileproof law list` shows them',
    zh: '没有此代码或编号的规则；`mileproof law list`列出全部规则',
  },
  'no-such-value': {
    en: 'the rule has no value of this name; `mileproof law show RULE` shows them',
    zh: '该规则没有此名称的数值；`mileproof law show RULE`列出其数值',
  },
  negative: {
    en: 'a value of the law is never below 0',
    zh: '规则的数值不得小于0',
  },
  repeated: {
    en: 'this value is set already by another --set: give it once',
    zh: '该数值已由另一个--set设定，请只设定一次',
  },
  'wrong-type': {
    en: 'the value is of another type: a whole number, an ISO date, or a list by commas',
    zh: '数值类型不符：应为整数、日期（如2026-03-05）或以逗号分隔的列表',
  },
} as const;

/** Problems of a law that cannot be read that are told, as the check of the law words them. */
const MOST_TOLD = 10;

/** Refuses a path that is no folder. */
export const requireLawFolder = (folder: string): void => {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true) return;
  throw new Refusal(
    { en: `${folder}: no such folder of law`, zh: `${folder}：没有这个规则文件夹` },
    EXIT.missing,
  );
};

const refused = (text: string, why: keyof typeof WHY): Refusal =>
  new Refusal(
    { en: `--set ${text}: ${WHY[why].en}`, zh: `--set ${text}：${WHY[why].zh}` },
    EXIT.usage,
  );

/**
 * The law of the product, with the settings of the command line applied one after the other.
 * Refuses a setting that cannot be made, and a law that is broken.
 *
 * @param twice what becomes of a value that is set twice: the question asked of a screened nation may set anew what its
 *   screening had set.
 */
export const lawFor = (
  world: World,
  settings: readonly string[],
  folder?: string,
  twice: 'refused' | 'later counts' = 'refused',
): Law => {
  if (folder !== undefined) requireLawFolder(folder);
  let law = loadLaw(folder ?? join(world.root, 'law'), join(world.root, '.cache', 'law'));
  const set = new Set<string>();
  for (const text of settings) {
    const setting = parseSetting(text);
    if (setting === null) {
      throw new Refusal(
        {
          en: `--set ${text}: write it as RULE.VALUE=…, for instance G01.days=90`,
          zh: `--set ${text}：请写成“规则.数值=…”，例如G01.days=90`,
        },
        EXIT.usage,
      );
    }
    const changed = withSetting(law.files, law.ruleSet, setting);
    if ('refused' in changed) throw refused(text, changed.refused);
    const value = `${changed.rule}.${setting.value}`;
    if (set.has(value) && twice === 'refused') throw refused(text, 'repeated');
    set.add(value);
    law = lawOf(changed.files);
  }
  if (law.problems.length > 0) {
    const told = law.problems.slice(0, MOST_TOLD);
    const rest = law.problems.length - told.length;
    const check = `mileproof law check${folder === undefined ? '' : ` --law ${folder}`}`;
    const [en, zh] = [': ', '：'].map((colon) =>
      told.map(({ file, where, message }) => [file, where, message].join(colon)).join('\n  '),
    );
    throw new Refusal(
      {
        en: `the law cannot be read: ${en} (${rest > 0 ? `and ${rest} more; ` : ''}\`${check}\` lists all)`,
        zh: `规则无法读取：${zh}（${rest > 0 ? `另有${rest}个；` : ''}\`${check}\`列出全部问题）`,
      },
      EXIT.unreadable,
    );
  }
  return law;
};
