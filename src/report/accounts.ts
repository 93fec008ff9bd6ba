import { FACTS } from '../domain/facts/fact-table.ts';
import type { Bilingual, ShownFacts } from '../domain/verdict/verdict.ts';
import type { Disagreement } from './ledger/ledger.ts';
import { MESSAGES } from './messages/messages.ts';
import type { Reference } from './model.ts';
import { factValue } from './words/fact-words.ts';

/** One fact as a teller states it. */
export interface AccountFact {
  readonly label: Bilingual;
  readonly value: Bilingual;
  /** What the others say, when they say something else; null when nobody does. */
  readonly but: Bilingual | null;
}

/** Everything one teller states about a vehicle. */
export interface Account {
  readonly teller: Bilingual;
  /** Who told it, how far that counts and when, where the page knows. */
  readonly told?: Bilingual;
  readonly facts: readonly AccountFact[];
}

const others = (name: string, own: string, disagreements: readonly Disagreement[]) => {
  const found = disagreements.find(({ sides }) => sides.some(({ fact }) => fact === name));
  const sides = found?.sides.filter(({ fact, value }) => fact !== name && value.en !== own) ?? [];
  if (sides.length === 0) return null;
  const say = (lang: 'en' | 'zh'): string => {
    const messages = MESSAGES[lang];
    return messages.disagrees(
      sides
        .map(({ teller, value }) => messages.says(messages.tellers[teller], value[lang]))
        .join(messages.saysGap),
    );
  };
  return { en: say('en'), zh: say('zh') };
};

/** Lays out what each teller states, teller by teller in the order of the vocabulary; silent ones are left out. */
export const accountsOf = (
  facts: ShownFacts,
  disagreements: readonly Disagreement[],
  reference: Reference,
): readonly Account[] => {
  const accounts = new Map<string, { teller: Bilingual; facts: AccountFact[] }>();
  for (const { name, account, derived, en, zh } of FACTS) {
    const value = facts[name];
    if (value === undefined || derived) continue;
    const key = account as keyof typeof MESSAGES.en.tellers;
    const told = accounts.get(account) ?? {
      teller: { en: MESSAGES.en.tellers[key], zh: MESSAGES.zh.tellers[key] },
      facts: [],
    };
    accounts.set(account, told);
    const said = {
      en: factValue(name, value, 'en', reference),
      zh: factValue(name, value, 'zh', reference),
    };
    told.facts.push({ label: { en, zh }, value: said, but: others(name, said.en, disagreements) });
  }
  return [...accounts.values()];
};
