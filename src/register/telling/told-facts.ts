import { type FactValue, textAt } from '../../domain/assess/dossier.ts';
import { type Account, FACTS, type Fact, factNamed } from '../../domain/facts/fact-table.ts';
import { shownFacts } from '../../domain/verdict/shown-facts.ts';
import type { Problem, ShownFacts, ShownValue } from '../../domain/verdict/verdict.ts';
import { keysOf } from '../../intake/headers/resolve-columns.ts';
import { cellParserFor, isWithheld } from '../../intake/values/cell-parser.ts';
import { type CellParser, isFault } from '../../intake/values/fault.ts';

/** What is kept in the place of a cell that cannot be read where its text cannot be kept: never read, never blank. */
export const UNREAD = '#VALUE!';

/**
 * What is kept where a source of columns has none of the exits: nobody told whether the vehicle left, and an absent
 * fact would read as blank, which says that it did not.
 */
export const NOT_TOLD = '#N/A';

/** The one fact of which the law asks whether anybody told it: without its column an exit is unknown. */
export const EXITED_ON = factNamed('declaration.exitedOn');

/** A problem that shows as many characters may have been cut. */
const CUT = 80; // not-law: characters

const OF_ACCOUNT: ReadonlyMap<string, readonly Fact[]> = Map.groupBy(
  FACTS.filter(({ derived }) => !derived),
  ({ account }) => account,
);

/** The facts that an account may tell, in the order of the vocabulary. */
export const factsOfAccount = (account: Account): readonly Fact[] => OF_ACCOUNT.get(account) ?? [];

/** The fact that names the vehicle of a row; null for accounts of none. */
export const vinFactOf = (account: Account): Fact | null =>
  factsOfAccount(account).find(({ kind }) => kind === 'vin') ?? null;

const parsers = new Map<Fact, CellParser>();

const parserOf = (fact: Fact): CellParser => {
  const known = parsers.get(fact);
  if (known !== undefined) return known;
  // no text of a person reaches it, so that no key is needed
  const parser = cellParserFor(fact, '');
  parsers.set(fact, parser);
  return parser;
};

/** What is kept of a cell that could not be read: its text where that is read as the same fault once more. */
const unreadText = (fact: Fact, { code, value }: Problem): string => {
  if (isWithheld(fact) || value.length >= CUT || !value.isWellFormed()) return UNREAD;
  // that is kept for what nobody told
  if (fact === EXITED_ON && value.includes(NOT_TOLD)) return UNREAD;
  const again = parserOf(fact)(value);
  return isFault(again) && again.fault === code && again.value === null ? value : UNREAD;
};

/** A row of an account as it was read. */
export interface RowRead {
  readonly values: readonly FactValue[];
  readonly problems: readonly Problem[];
}

/**
 * What is kept of a row of an account. Read again by the intake it has the same values; a cell that could not be read
 * is one that cannot be read again, and where a blank says "no", a blank of a column is an empty text, by which it is
 * known that the teller said so.
 *
 * @param isTold says of a fact whether the source had a place for it.
 */
export const toldFacts = (
  account: Account,
  { values, problems }: RowRead,
  isTold: (fact: Fact) => boolean,
): ShownFacts => {
  const facts: Record<string, ShownValue> = {};
  const dossier = [...values];
  for (const fact of factsOfAccount(account)) {
    const [shown] = Object.values(shownFacts(dossier, [fact.index]));
    if (shown !== undefined) {
      // half a character of UTF-16 is no text that a database holds
      facts[fact.name] = typeof shown === 'string' && !shown.isWellFormed() ? UNREAD : shown;
      continue;
    }
    const problem = problems.find(
      ({ field, code }) => field === fact.name && code !== 'vin-missing',
    );
    if (problem !== undefined) facts[fact.name] = unreadText(fact, problem);
    else if (fact.blankSaysNo === true && isTold(fact)) facts[fact.name] = '';
    else if (fact === EXITED_ON) facts[fact.name] = NOT_TOLD;
  }
  // rows that all lack what tells them apart are read all the same
  const keys = keysOf(account);
  const [first] = keys;
  if (first !== undefined && !keys.some(({ name }) => name in facts)) facts[first.name] = '';
  return facts;
};

/** Whether nothing stands in a row, of a vehicle or of anything else. */
export const saysNothing = (facts: ShownFacts): boolean =>
  Object.entries(facts).every(
    ([name, value]) => value === '' || (name === EXITED_ON.name && value === NOT_TOLD),
  );

/** The VIN of a row, or what was written in its place; null when there is none. */
export const vinTold = (account: Account, values: readonly FactValue[]): string | null => {
  const fact = vinFactOf(account);
  return fact === null ? null : textAt(values, fact.index);
};

/**
 * What is kept of a row that could not be used and in which VINs stand: a row of these vehicles that cannot be read,
 * which keeps their gates from being clear. Null where nothing hangs by it.
 */
export const lostFacts = (account: Account, meant: readonly string[]): ShownFacts | null => {
  const vin = vinFactOf(account);
  return vin === null || meant.length === 0 ? null : { [vin.name]: `${meant.join(' / ')} / ?` };
};
