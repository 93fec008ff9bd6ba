import type { RuleInfo } from '../../domain/verdict/verdict.ts';
import type { Words } from '../product/words.ts';
import { factLabel } from '../words/fact-words.ts';
import { inertText } from '../words/inert-text.ts';

/**
 * Why an application is looked at, in words, by the code of its reasons: of a rule that a vehicle breaks the
 * breach, of one that is open its title; of `field:code` what could not be read.
 *
 * @param broken whether a vehicle of it breaks the rule.
 */
export const breachWords = (
  code: string,
  broken: boolean,
  rules: ReadonlyMap<string, RuleInfo>,
): Words => {
  const rule = rules.get(code);
  if (rule !== undefined && (broken || rule.asks)) return rule.breach;
  if (rule !== undefined) {
    return { en: `not decided: ${rule.title.en}`, zh: `待定：${rule.title.zh}` };
  }
  const [field = '', problem] = code.split(':');
  if (problem === undefined) return { en: inertText(code), zh: inertText(code) };
  return {
    en: `could not be read: ${factLabel(field, 'en')}`,
    zh: `未能读取：${factLabel(field, 'zh')}`,
  };
};
