import { type Account, FACTS, type Fact } from '../../domain/facts/fact-table.ts';
import { headerIndexOf } from '../headers/header-index.ts';

/** A column of a blank sheet. */
export interface TemplateColumn {
  readonly fact: Fact;
  /** Header that intake reads back as this fact. */
  readonly header: string;
  /** What may be chosen, in the language of the template; empty when anything may be written. */
  readonly options: readonly string[];
}

/** What a blank sheet is for. */
export interface TemplateRequest {
  readonly lang: 'en' | 'zh';
  /** The accounts with columns in it, in any order. */
  readonly accounts: readonly Account[];
}

/** Yes and no, as they may be chosen. */
export const YES_NO = { en: ['yes', 'no'], zh: ['是', '否'] } as const;

const optionsOf = (fact: Fact, lang: 'en' | 'zh'): readonly string[] => {
  if (fact.kind === 'boolean') return YES_NO[lang];
  // several codes may be written in one cell
  return fact.kind === 'codes' ? [] : (fact.values ?? []).map((value) => value[lang]);
};

/** A label that stands for this fact and no other, or the fact's name. */
const headerOf = (fact: Fact, lang: 'en' | 'zh', account: Account | null): string => {
  const find = headerIndexOf(account);
  const labels = lang === 'zh' ? [fact.zh, ...fact.headers] : [fact.en];
  const unique = labels.find((label) => {
    const facts = find(label);
    return facts.length === 1 && facts[0] === fact;
  });
  return unique ?? fact.name;
};

/**
 * The columns of a blank sheet in the order of the vocabulary. With one account other than licence
 * it is that account's file for a folder; otherwise a single sheet, in which `licence.vin` stands for
 * the VIN of every account that has no reason to state its own.
 */
export const templateSheet = ({ lang, accounts }: TemplateRequest): TemplateColumn[] => {
  const only = accounts.length === 1 && accounts[0] !== 'licence' ? (accounts[0] ?? null) : null;
  const joins = (fact: Fact): boolean => fact.about?.includes('in a single sheet') === true;
  return FACTS.filter(
    (fact) =>
      !fact.derived &&
      accounts.some((account) => account === fact.account) &&
      (only !== null || !joins(fact)),
  ).map((fact) => ({
    fact,
    header: headerOf(fact, lang, only),
    options: optionsOf(fact, lang),
  }));
};
