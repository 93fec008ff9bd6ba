import type { Rule } from '../../domain/rules/syntax.ts';
import { ruleWords } from '../../domain/rules/words/rule-words.ts';
import { saidOn } from '../../domain/rules/words/said-on.ts';
import { MESSAGES } from '../../report/messages/messages.ts';
import { padEnd } from '../../report/terminal/text-width.ts';
import { EXIT } from '../exit-status.ts';
import { lawFor } from '../law-for.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';

/** What `law list` and `law show` were asked. */
export interface LawReadOptions {
  readonly lang: 'en' | 'zh';
  readonly on?: number;
  readonly set: readonly string[];
  readonly law?: string;
  readonly axis?: string;
  readonly country?: string;
}

const matches = (rule: Rule, wanted: string): boolean =>
  rule.code.toLowerCase() === wanted.toLowerCase() || rule.id === wanted;

/** `mileproof law show RULE…`: rules in words, with their sources; a country code shows its rules. */
export const lawShow = (
  world: World,
  wanted: readonly string[],
  options: LawReadOptions,
): number => {
  const { ruleSet } = lawFor(world, options.set, options.law);
  const on = options.on ?? world.today();
  for (const name of wanted) {
    const rules = ruleSet.rules.filter(
      (rule) => matches(rule, name) || rule.country === name.toUpperCase(),
    );
    if (rules.length === 0) {
      throw new Refusal(
        {
          en: `no rule has the code or id ${name}, and no country; \`mileproof law list\` shows all`,
          zh: `没有代码或编号为${name}的规则，也没有该国；\`mileproof law list\`列出全部规则`,
        },
        EXIT.usage,
      );
    }
    for (const rule of rules) {
      const lines = ruleWords(rule, { language: options.lang, on });
      world.stdout.write(`${lines.join('\n')}\n\n`);
    }
  }
  return EXIT.clear;
};

const AXIS_WORDS = {
  en: { gate: 'gate', duty: 'duty', entry: 'entry', risk: 'risk' },
  zh: { gate: '发证', duty: '证后义务', entry: '入境', risk: '风险' },
} as const;

const CONFIDENCE_WIDTH = { en: 9, zh: 8 } as const;

const noRuleFor = (country: string, rules: readonly Rule[]): Refusal => {
  const countries = [...new Set(rules.flatMap((rule) => rule.country ?? []))].sort();
  return new Refusal(
    {
      en: `no rule of the importing country ${country}; there are rules of ${countries.join(', ')}`,
      zh: `没有目的国${country}的规则；现有${countries.join('、')}的规则`,
    },
    EXIT.usage,
  );
};

/** `mileproof law list`: one line a rule, its title as it stands on the day asked on. */
export const lawList = (world: World, options: LawReadOptions): number => {
  const { ruleSet } = lawFor(world, options.set, options.law);
  const { lang } = options;
  const country = options.country?.toUpperCase();
  if (country !== undefined && !ruleSet.rules.some((rule) => rule.country === country)) {
    throw noRuleFor(country, ruleSet.rules);
  }
  const on = options.on ?? world.today();
  const rules = ruleSet.rules.filter(
    (rule) =>
      (options.axis === undefined || rule.axis === options.axis) &&
      (country === undefined || rule.country === country),
  );
  for (const rule of rules) {
    const { code, axis, id, title, cites } = rule;
    const { confidence } = cites[0];
    const sure = lang === 'en' ? confidence : MESSAGES[lang].confidence[confidence];
    const cells = [
      padEnd(code, 7),
      padEnd(AXIS_WORDS[lang][axis], 5),
      padEnd(id, 42),
      padEnd(sure, CONFIDENCE_WIDTH[lang]),
      saidOn(rule, title, on)[lang],
    ];
    world.stdout.write(`${cells.join(' ')}\n`);
  }
  return EXIT.clear;
};
