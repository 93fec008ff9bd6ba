import type { Maker, MakerRegistry } from './maker-registry.ts';

/**
 * Whether a day lies in the period that a row of the Announcement tells; null when that is not known, be it
 * the day or an end of the period that was told and could not be read.
 */
export const isAnnounced = (
  { announcedFrom, announcedUntil, unread = [] }: Maker,
  day: number | null,
): boolean | null => {
  if (day !== null) {
    if (announcedFrom !== null && day < announcedFrom) return false;
    if (announcedUntil !== null && day > announcedUntil) return false;
  }
  const bounded = announcedFrom !== null || announcedUntil !== null;
  return unread.length > 0 || (day === null && bounded) ? null : true;
};

/**
 * A manufacturer that was announced on the day; one that may have been, and a company of no known kind; another company
 * that was; the others.
 */
const rankOn = (maker: Maker, day: number | null): number => {
  const announced = isAnnounced(maker, day);
  if (maker.kind === 'manufacturer' && announced === true) return 0;
  if ((maker.kind ?? 'manufacturer') === 'manufacturer' && announced !== false) return 1;
  return announced ? 2 : 3;
};

/**
 * What the Announcement says of a legal name, character for character, on a day: of its periods and kinds the
 * one that a letter of that day is best issued in, of equals the first; null when it says nothing. The same
 * in SQL: `nation/dossiers/build-announcements.ts`.
 *
 * @param day a day number; null when it is not known.
 */
export const announcedOn = (
  makers: MakerRegistry,
  legalName: string,
  day: number | null,
): Maker | null => {
  let best: Maker | null = null;
  for (const maker of makers.announcementsOf(legalName)) {
    if (best === null || rankOn(maker, day) < rankOn(best, day)) best = maker;
  }
  return best;
};
