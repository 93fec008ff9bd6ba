import type { PatternFinding } from '../domain/patterns/paper-pattern.ts';
import { eachPaperPattern, type PopulationUnder } from '../domain/patterns/paper-patterns.ts';
import type { AccountRows } from './account-rows.ts';
import type { LawReader } from './law-reader.ts';
import { paperRows } from './paper-rows.ts';
import type { PatternFinder } from './pattern-findings.ts';

/**
 * What papers tell of each other (`eachPaperPattern`), of rows as they are given. May pause between what it yields.
 *
 * @param population what the last run over the nation tells.
 */
export function* paperFindings(
  accounts: readonly AccountRows[],
  { paper }: Pick<LawReader, 'paper'>,
  population: PopulationUnder,
): Generator<readonly PatternFinding[], void> {
  const reading = paperRows(accounts);
  for (;;) {
    const { done, value } = reading.next();
    if (done !== true) {
      yield [];
      continue;
    }
    const { neighbourhood, licencePlaces } = value;
    for (const findings of eachPaperPattern(neighbourhood, paper, population)) {
      yield findings.flatMap((finding) => {
        const { licenceRow } = finding;
        if (licenceRow === null) return [finding];
        return (licencePlaces[licenceRow] ?? []).map((place) => ({
          ...finding,
          licenceRow: place,
        }));
      });
    }
    return;
  }
}

/** The finder of an engine that is given none. */
export const PAPER_FINDER: PatternFinder = (accounts, reader, population) =>
  paperFindings(accounts, reader, () => population);
