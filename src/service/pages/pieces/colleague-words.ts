import type { Visit } from '../frame/page.ts';

const SHORT = 8; // not-law: characters of an id

/** A colleague by the staff number; where none was given, by the first characters of the id: names are sealed. */
export const colleagueWords = (
  { say }: Visit,
  person: string,
  staffNumber: string | null,
): string =>
  staffNumber === null
    ? say.people.unnumbered(person.slice(0, SHORT))
    : say.people.staff(staffNumber);

/** The same, and “you” of whoever visits. */
export const whoWords = (visit: Visit, person: string, staffNumber: string | null): string =>
  person === visit.actor.person ? visit.say.people.you : colleagueWords(visit, person, staffNumber);
