import type { LetterTerms } from '../../letters/letter.ts';
import { JOB } from '../actor.ts';
import { rescreenAfterLetters } from '../nation/rescreen-after.ts';
import type { Register } from '../register.ts';
import { screenApplication } from '../screening/screen-application.ts';
import { done } from './outcomes.ts';

const CAR_KM = 100_000; // not-law: a made-up promise
const BATTERY_KM = 150_000; // not-law: a made-up promise

/** What the letters of the demonstration promise. */
export const LETTER_TERMS: LetterTerms = {
  warranty: {
    ...{ months: 36, kilometres: CAR_KM, startsOn: 'first registration abroad' },
    highVoltageBattery: { months: 96, kilometres: BATTERY_KM },
  },
  parts: { leadTimeDays: 14, years: 10 },
  software: { updates: true, languages: ['ru', 'kk', 'en'], remoteLock: false },
  recalls: true,
};

/** Why letters of the demonstration are stopped. */
export const LETTER_GROUNDS = {
  suspend: '网点资格复核中 The outlets are being reviewed',
  revoke: '出具有误 Issued by mistake',
} as const;

/** All acts on letters follow one another: each of them follows up all letters that were stepped. */
export const LETTERS_LANE = 'letters';

/** The day from which the manufacturer of the demonstration signs, ISO. */
export const KEYS_ON = '2026-09-10'; // not-law: a day of the demonstration

/** Screens the vehicles of an application by the letters as they stand, as the register's jobs would. */
export const screenByLetters = async (register: Register, application: string): Promise<void> => {
  await done(rescreenAfterLetters(register, async () => {}));
  await done(
    register.as(JOB, (tx) => screenApplication(register, tx, { application, version: 1 })),
  );
};
