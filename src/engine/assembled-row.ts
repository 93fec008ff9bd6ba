import { DECISION_FACTS } from '../domain/assess/decision-facts.ts';
import { companyNamed, makerNamed } from '../domain/assess/derive.ts';
import { type Dossier, textAt } from '../domain/assess/dossier.ts';
import type { Surroundings } from '../domain/assess/surroundings.ts';
import { earlierDay } from '../domain/calendar/day.ts';
import { type FactName, factNamed } from '../domain/facts/fact-table.ts';
import type { MakerRegistry } from '../domain/identifiers/maker-registry.ts';
import type { Problem } from '../domain/verdict/verdict.ts';
import { CLAIM_FACTS, claimIn } from './claim-in.ts';
import { type FilingStretch, filingFactsOf } from './filing-index.ts';
import { withRepeatedVin } from './repeated-vin.ts';
import type { Surveyor } from './survey.ts';

/** What stands around one row, but for the day and for what other rows of the filing say. */
export type RowAround = Omit<Surroundings, 'today' | 'filing'>;

/** A vehicle in an application laid out, whether its accounts stood in one row or in many. */
export interface AssembledRow {
  readonly row: number;
  readonly dossier: Dossier;
  readonly problems: readonly Problem[];
  readonly around: RowAround;
  /** Letters were given and could be read, so that an application without one of a maker has none. */
  readonly lettersTold: boolean;
}

/** First exits of a vehicle, day numbers; null where none is told. */
export interface FirstExits {
  /** By other entries than the dossier's. */
  readonly otherExitOn: number | null;
  /** By entries that quote the licence. */
  readonly usedOn: number | null;
}

const at = (name: FactName): number => factNamed(name).index;

const APPLICATION = at('licence.application');
const VIN = at('licence.vin');
const MAKER = at('factory.maker');
const LETTER = {
  number: at('letter.number'),
  issuer: at('letter.issuer'),
  country: at('letter.destination'),
} as const;

/** The facts that `surveyRow` reads. */
export const SURVEYED_FACTS: readonly number[] = [
  ...CLAIM_FACTS,
  ...Object.values(LETTER),
  APPLICATION,
  VIN,
  MAKER,
];

const text = (values: Dossier, index: number): string => textAt(values, index) ?? '';

/** Adds what other rows of the filing must be held against. */
export const surveyRow = (
  surveyor: Surveyor,
  row: number,
  dossier: Dossier,
  { otherExitOn, usedOn }: FirstExits,
  makers: MakerRegistry,
): void => {
  const maker = text(dossier, MAKER);
  const issuer = text(dossier, LETTER.issuer);
  const claim = claimIn(dossier, usedOn);
  surveyor.add({
    row,
    application: text(dossier, APPLICATION),
    vin: text(dossier, VIN),
    maker: maker === '' ? '' : (makerNamed(makers, maker)?.id ?? maker),
    letter: text(dossier, LETTER.number),
    letterMaker: issuer === '' ? '' : (makers.byLegalName(issuer)?.id ?? issuer),
    letterCompany: issuer === '' ? '' : companyNamed(makers, issuer),
    letterCountry: text(dossier, LETTER.country),
    ...claim,
    exitedOn: earlierDay(claim.exitedOn, otherExitOn),
  });
};

/** A vehicle with all that stands around it: what the law is read over. */
export interface PlacedRow extends Pick<AssembledRow, 'row' | 'dossier' | 'problems'> {
  readonly around: Surroundings;
}

/**
 * Adds to a row laid out what the other rows of its filing say.
 *
 * @param firstRow the row at which the stretch begins.
 * @param today a day number.
 */
export const placeRow = (
  { row, dossier, problems, around, lettersTold }: AssembledRow,
  stretch: FilingStretch,
  firstRow: number,
  today: number,
): PlacedRow => {
  const filing = filingFactsOf(stretch, firstRow, row, lettersTold);
  // a letter that may list the vehicle may be its maker's
  const letterFromMaker =
    filing.letterFromMaker || (around.letterMeant ? null : filing.letterFromMaker);
  const isUnread = problems.some(({ field }) => DECISION_FACTS.some((fact) => fact === field));
  const licencesToldUntil = isUnread ? null : filing.licencesToldUntil;
  return {
    row,
    dossier,
    problems: withRepeatedVin(problems, stretch, row, text(dossier, VIN)),
    around: { ...around, today, filing: { ...filing, letterFromMaker, licencesToldUntil } },
  };
};
