import { FACTS, type Fact } from '../../domain/facts/fact-table.ts';
import { foldHeader, withoutBrackets } from './fold-header.ts';

/** Finds the facts a header may stand for, in the order of the vocabulary; empty when none. */
export type HeaderIndex = (header: string) => readonly Fact[];

type Names = Map<string, Fact[]>;

const add = (names: Names, name: string, fact: Fact): void => {
  const key = foldHeader(name);
  if (key === '') return;
  const facts = names.get(key);
  if (facts === undefined) names.set(key, [fact]);
  else if (!facts.includes(fact)) facts.push(fact);
};

const labelsOf = (fact: Fact): string[] => [fact.en, fact.zh, ...fact.headers];
const localName = (fact: Fact): string => fact.name.slice(fact.name.indexOf('.') + 1);

/** Facts whose names are alike and whose contents are not: every paper has a number, and each its own kinds. */
const NOT_BORROWED: readonly string[] = ['id', 'kind', 'number'];

const STATED = FACTS.filter((fact) => !fact.derived);

/** In order of preference: a header found in one layer is not looked for in the next. */
const layersOf = (account: string | null): Names[] => {
  const facts = STATED.filter((fact) => account === null || fact.account === account);
  const exact: Names = new Map();
  const labels: Names = new Map();
  const borrowed: Names = new Map();
  for (const fact of facts) {
    add(exact, fact.name, fact);
    add(exact, fact.column, fact);
    if (account !== null) add(exact, localName(fact), fact);
    for (const label of labelsOf(fact)) add(labels, label, fact);
    if (account === null) continue;
    for (const header of fact.ownHeaders ?? []) add(labels, header, fact);
    // In certificate.csv the header 品牌 is the certificate's brand, although the label is the licence's.
    for (const other of STATED) {
      if (other === fact || other.kind !== fact.kind || localName(other) !== localName(fact))
        continue;
      if (NOT_BORROWED.includes(localName(fact))) continue;
      for (const label of labelsOf(other)) add(borrowed, label, fact);
    }
  }
  const bare: Names = new Map();
  for (const names of [labels, borrowed]) {
    for (const [key, found] of names)
      for (const fact of found) add(bare, withoutBrackets(key), fact);
  }
  return [exact, labels, borrowed, bare];
};

const indexes = new Map<string | null, HeaderIndex>();

/** The index of a single sheet (null) or of one account's file. */
export const headerIndexOf = (account: string | null): HeaderIndex => {
  const known = indexes.get(account);
  if (known !== undefined) return known;
  const layers = layersOf(account);
  const index: HeaderIndex = (header) => {
    const key = foldHeader(header);
    for (const names of layers) {
      const facts = names.get(key);
      if (facts !== undefined) return facts;
    }
    return layers[3]?.get(withoutBrackets(key)) ?? [];
  };
  indexes.set(account, index);
  return index;
};

/** Every header one may write in a sheet of the account, folded, with its fact: for suggestions. */
export const knownHeadersOf = (account: string | null): readonly string[] =>
  STATED.filter((fact) => account === null || fact.account === account).flatMap((fact) => [
    account === null ? fact.name : localName(fact),
    ...labelsOf(fact),
    ...(account === null ? [] : (fact.ownHeaders ?? [])),
  ]);
