import { daysBetween } from '../domain/calendar/day.ts';
import { parseIsoDate } from '../domain/calendar/iso-date.ts';
import type { ShownFacts } from '../domain/verdict/verdict.ts';

/**
 * Calendar days from first registration (the certificate's) to application, the first not counted;
 * negative when applied before; null when either date is not known.
 */
export const ageOf = (facts: ShownFacts): number | null => {
  const registered = parseIsoDate(String(facts['certificate.registeredOn'] ?? ''));
  const applied = parseIsoDate(String(facts['licence.appliedOn'] ?? ''));
  return registered === null || applied === null ? null : daysBetween(registered, applied);
};
