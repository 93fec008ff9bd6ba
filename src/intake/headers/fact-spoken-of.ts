import { FACTS, type Fact } from '../../domain/facts/fact-table.ts';
import { foldHeader } from './fold-header.ts';

/** Facts of which a blank says "no" and of which an unknown header may speak, those of one account when it is given. */
export const factsSpokenOf = (account: string | null): readonly Fact[] =>
  FACTS.filter(
    (fact) => fact.spokenOf !== undefined && (account === null || fact.account === account),
  );

/** Says whether a folded header that is not known may speak of a fact. */
export const speaksOf = ({ spokenOf, spokenAgainst = [] }: Fact, folded: string): boolean => {
  const rest = spokenAgainst.reduce((text, word) => text.replaceAll(word, ''), folded);
  return spokenOf?.some((part) => rest.includes(part)) === true;
};

/** The first fact of which an unknown header may speak; null for none. */
export const factSpokenOf = (header: string, account: string | null): Fact | null => {
  const folded = foldHeader(header);
  return factsSpokenOf(account).find((fact) => speaksOf(fact, folded)) ?? null;
};
