import type { FactName } from '../../domain/facts/fact-table.ts';
import type { Problem } from '../../domain/verdict/verdict.ts';
import { headerIndexOf } from '../../intake/headers/header-index.ts';
import { problemAt } from '../../intake/problem-catalogue.ts';
import { cellParserFor } from '../../intake/values/cell-parser.ts';
import { isFault } from '../../intake/values/fault.ts';
import type { FeedFile } from './find-feeds.ts';

/** A fact that the name of a folder states of every row below it. */
export interface FolderFact {
  readonly name: FactName;
  /** As stored: day numbers, hundredths. */
  readonly value: string | number | boolean;
}

/** Folder of the rows that have no value, as Hive and Spark write it. */
const NO_VALUE = '__HIVE_DEFAULT_PARTITION__';

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};

/**
 * What the folders above a file state of its rows by their names, `province=44`: columns that those who
 * write partitioned folders leave out of the files. Names that are no header of the account say nothing;
 * of two folders the inner counts. A value that cannot be read is a problem of the file.
 */
export const folderFacts = (
  { account, name }: Pick<FeedFile, 'account' | 'name'>,
  pseudonymKey: string,
): { readonly facts: readonly FolderFact[]; readonly problems: readonly Problem[] } => {
  const facts = new Map<FactName, FolderFact>();
  const problems: Problem[] = [];
  for (const folder of name.split('/').slice(0, -1)) {
    const [, header = '', text = ''] = /^([^=]+)=(.*)$/.exec(folder) ?? [];
    const [fact, ...others] = header === '' ? [] : headerIndexOf(account)(decoded(header));
    const said = decoded(text).trim();
    if (fact === undefined || others.length > 0 || said === '' || said === NO_VALUE) continue;
    const read = cellParserFor(fact, pseudonymKey)(said);
    if (isFault(read)) problems.push(problemAt(0, fact.name, read.fault, said));
    const value = isFault(read) ? read.value : read;
    if (value !== null) facts.set(fact.name as FactName, { name: fact.name as FactName, value });
  }
  return { facts: [...facts.values()], problems };
};
