import { type Dossier, numberAt, textAt } from '../domain/assess/dossier.ts';
import { type FactName, factNamed } from '../domain/facts/fact-table.ts';
import { plainNumber } from '../domain/identifiers/plain-number.ts';
import { groupedBy, most } from '../domain/patterns/lists.ts';
import { foldedName } from '../domain/patterns/outlet-list.ts';
import type { AccountRow } from './account-rows.ts';

const at = (name: FactName): number => factNamed(name).index;

const LETTER = at('outlet.letter');
const PROVIDER = at('outlet.provider');
const ADDRESS = at('outlet.address');
const MAKER = at('outlet.maker');
const ATTESTED_ON = at('outlet.attestedOn');
const CLOSED_ON = at('outlet.closedOn');

/** An outlet as the lists of a manufacturer are looked up by; null where one cell is blank. */
const keyOf = (values: Dossier, manufacturer: string | null): string | null => {
  const [provider, address] = [textAt(values, PROVIDER), textAt(values, ADDRESS)];
  if (manufacturer === null || provider === null || address === null) return null;
  return JSON.stringify([manufacturer, foldedName(provider), foldedName(address)]);
};

/**
 * The day on which a manufacturer's published list, the outlet rows that name no letter, tells an outlet closed; a
 * letter that names the outlet seldom does. An outlet that was attested after it is open.
 *
 * @param manufacturerOf the id of the manufacturer that a name stands for.
 * @returns the day of an outlet row of a letter, a day number, by the row and the manufacturer that issued the letter,
 *   its id (null: that of the row counts); null when no list tells it closed.
 */
export const listedClosures = (
  outlets: readonly AccountRow[],
  manufacturerOf: (name: string) => string | null,
): ((values: Dossier, issuer: string | null) => number | null) => {
  const makerOf = (values: Dossier): string | null => {
    const name = textAt(values, MAKER);
    return name === null ? null : manufacturerOf(name);
  };
  const listed = outlets.filter(({ values }) => plainNumber(textAt(values, LETTER) ?? '') === '');
  const closed = new Map<string, number>();
  for (const [key, rows] of groupedBy(listed, ({ values }) => keyOf(values, makerOf(values)))) {
    const closedOn = most(rows.map(({ values }) => numberAt(values, CLOSED_ON)));
    const attestedOn = most(rows.map(({ values }) => numberAt(values, ATTESTED_ON)));
    if (closedOn !== null && (attestedOn ?? closedOn) <= closedOn) closed.set(key, closedOn);
  }
  return (values, issuer) => {
    const key = closed.size === 0 ? null : keyOf(values, issuer ?? makerOf(values));
    return key === null ? null : (closed.get(key) ?? null);
  };
};
