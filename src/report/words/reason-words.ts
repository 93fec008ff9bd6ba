import type { Messages } from '../messages/en.ts';
import type { Reason } from '../reasons.ts';

/** How many vehicles a rule stands against, or is open on, in words. */
export interface Often {
  readonly words: string;
  /** What picks these vehicles among all: `G01` where it stands, `G01~` where it is open. */
  readonly token: string;
}

/** The token of a rule that is open on a vehicle. */
export const openToken = (code: string): string => `${code}~`;

/**
 * How often a rule stands against vehicles, and how often it is open on them; flags and duties that are open are left
 * out. A rule that only asks and makes entry conditional stands against all whom it concerns.
 */
export const oftenOf = ({ code, axis, count, asks }: Reason, say: Messages): readonly Often[] => {
  const stands = { words: say.raisedOn(count.notMet), token: code };
  const unknown = axis === 'entry' && asks ? say.raisedOn : say.undecidedOn;
  const open = { words: unknown(count.unknown), token: openToken(code) };
  return [
    ...(count.notMet === 0 ? [] : [stands]),
    ...(count.unknown === 0 || axis === 'risk' || axis === 'duty' ? [] : [open]),
  ];
};
