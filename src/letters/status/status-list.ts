import type { StatusEntry } from '../letter.ts';

/** What a status list says of its letters. */
export type StatusPurpose = StatusEntry['statusPurpose'];

/** A status list that was read and whose signature was checked: `readStatusList`. */
export interface StatusList {
  /** Its address. */
  readonly id: string;
  readonly purpose: StatusPurpose;
  /** Who signed it. */
  readonly issuer: string;
  /** When it was made, milliseconds since 1970. */
  readonly asOf: number;
  /** Until when it is the latest word, milliseconds since 1970, inclusive. */
  readonly freshUntil: number;
  /** One bit a letter, most significant first. */
  readonly bits: Uint8Array;
}
