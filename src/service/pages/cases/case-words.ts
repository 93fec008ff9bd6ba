import type { CaseFile } from '../../../register/cases/case-shapes.ts';
import { type Html, html } from '../../../report/html/html.ts';
import { PATTERN_TITLES } from '../../../report/words/pattern-words.ts';
import type { Visit } from '../frame/page.ts';
import { whoWords } from '../pieces/colleague-words.ts';
import { doneNote } from '../pieces/done-note.ts';
import { complaintPath, patternsPath, ringPath } from '../pieces/office-paths.ts';

/** Who has a case. */
export const whoHas = (visit: Visit, { takenBy, takenByStaffNumber, taken }: CaseFile): string => {
  const { otherAuthority, nobody } = visit.say.cases;
  if (!taken) return nobody;
  return takenBy === null ? otherAuthority : whoWords(visit, takenBy, takenByStaffNumber);
};

/** A pattern by its title; by its name where it has none. */
export const patternTitle = ({ language }: Visit, pattern: string): string =>
  PATTERN_TITLES[pattern]?.[language] ?? pattern;

/** What a case began from, in words. */
export const originWords = (visit: Visit, { origin }: CaseFile): string => {
  const { kind, pattern, rule } = origin;
  const words = visit.say.cases.origins[kind];
  if (pattern !== null) return `${words}: ${patternTitle(visit, pattern)}`;
  return rule === null ? words : `${words}: ${rule}`;
};

/** Where what a case began from is looked at; null where it is the vehicle itself. */
export const originPath = ({ origin, vin }: CaseFile): string | null => {
  const { complaint, run, ring, pattern, hold } = origin;
  if (complaint !== null) return complaintPath(complaint);
  if (hold !== null) return `/holds/${hold}`;
  if (run !== null && ring !== null) return ringPath(run, ring);
  return pattern === null
    ? null
    : `${patternsPath}?${new URLSearchParams({ pattern, text: vin }).toString()}`;
};

/** What was just done, by the `done` of the address. */
export const caseDone = ({ query, say }: Visit): Html => {
  const done: Readonly<Record<string, string>> = say.cases.done;
  const key = query.get('done') ?? '';
  return Object.hasOwn(done, key) ? doneNote(done[key]) : html``;
};
