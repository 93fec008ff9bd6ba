import type { Rule } from '../../domain/rules/syntax.ts';
import { ruleWords } from '../../domain/rules/words/rule-words.ts';
import { EXIT } from '../exit-status.ts';
import { lawFor } from '../law-for.ts';
import { Refusal } from '../refusal.ts';
import type { World } from '../world.ts';

/** What `law list` and `law show` were asked. */
export interface LawReadOptions {
  readonly lang: 'en' | 'zh';
  readonly on?: number;
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
  const { ruleSet } = lawFor(world, [], options.law);
  const on = options.on ?? world.today();
  for (const name of wanted) {
    const rules = ruleSet.rules.filter(
      (rule) => matches(rule, name) || rule.country === name.toUpperCase(),
    );
    if (rules.length === 0) {
      throw new Refusal(
        `no rule has the code or id ${name}, and no country; \`mileproof law list\` shows all`,
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

/** `mileproof law list`: one line a rule. */
export const lawList = (world: World, options: LawReadOptions): number => {
  const { ruleSet } = lawFor(world, [], options.law);
  const rules = ruleSet.rules.filter(
    ({ axis, country }) =>
      (options.axis === undefined || axis === options.axis) &&
      (options.country === undefined || country === options.country.toUpperCase()),
  );
  for (const { code, axis, id, title, cites } of rules) {
    const confidence = cites[0].confidence;
    world.stdout.write(
      `${code.padEnd(7)} ${axis.padEnd(5)} ${id.padEnd(42)} ${confidence.padEnd(9)} ${title[options.lang]}\n`,
    );
  }
  return EXIT.clear;
};
