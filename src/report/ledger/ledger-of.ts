import { daysBetween } from '../../domain/calendar/day.ts';
import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import type { Finding, ShownFacts } from '../../domain/verdict/verdict.ts';
import type { Reference } from '../model.ts';
import { disagreementsOf } from './disagreements.ts';
import { type EventLabel, LANES, type Lane, type Ledger, type LedgerEvent } from './ledger.ts';

const EVENTS: Readonly<Record<(typeof LANES)[number], readonly (readonly [string, EventLabel])[]>> =
  {
    factory: [['factory.manufacturedOn', 'made']],
    invoice: [['invoice.issuedOn', 'invoiced']],
    insurance: [['insurance.startsOn', 'insured']],
    certificate: [
      ['certificate.registeredOn', 'registered'],
      ['certificate.lastTransferOn', 'transferred'],
      ['certificate.pendingExportOn', 'pendingExport'],
      ['certificate.deregisteredOn', 'deregistered'],
    ],
    licence: [
      ['licence.appliedOn', 'applied'],
      ['licence.issuedOn', 'licensed'],
    ],
    letter: [
      ['letter.issuedOn', 'letterIssued'],
      ['letter.revokedOn', 'letterRevoked'],
    ],
    inspection: [['inspection.on', 'inspected']],
    declaration: [
      ['declaration.declaredOn', 'declared'],
      ['declaration.exitedOn', 'exited'],
    ],
    arrival: [['arrival.registeredOn', 'registeredAbroad']],
  };

/** What the application says of the registry's dates: drawn only where the registry says otherwise. */
const SECOND_HAND = [
  ['licence.registeredOn', 'registered'],
  ['licence.pendingExportOn', 'pendingExport'],
] as const satisfies readonly (readonly [string, EventLabel])[];

/**
 * Lays the dates of a vehicle's accounts on one line. The band has `reference.windowDaysFor` the vehicle after
 * registration, both ends inclusive; the days count from registration, the first not counted.
 */
export const ledgerOf = (
  facts: ShownFacts,
  findings: readonly Finding[],
  reference: Reference,
): Ledger => {
  const disagreements = disagreementsOf(facts, findings, reference);
  const disputed = new Set(disagreements.flatMap(({ sides }) => sides.map(({ fact }) => fact)));
  const dayOfFact = (fact: string): number | null => {
    const value = facts[fact];
    return typeof value === 'string' ? parseIsoDate(value) : null;
  };
  const eventOf = (fact: string, label: EventLabel): LedgerEvent[] => {
    const day = dayOfFact(fact);
    return day === null ? [] : [{ label, fact, day, dissents: disputed.has(fact) }];
  };
  const lanes = LANES.map((teller): Lane => {
    const events = EVENTS[teller].flatMap(([fact, label]) => eventOf(fact, label));
    if (teller === 'licence') {
      const told = SECOND_HAND.filter(([fact]) => {
        const registrySays = facts[fact.replace('licence', 'certificate')];
        return disputed.has(fact) || registrySays === undefined;
      });
      events.push(...told.flatMap(([fact, label]) => eventOf(fact, label)));
    }
    return { teller, events: events.sort((a, b) => a.day - b.day) };
  });

  const registered = dayOfFact('certificate.registeredOn');
  const applied = dayOfFact('licence.appliedOn');
  const days = reference.windowDaysFor(facts);
  const band = registered === null ? null : { from: registered, until: registered + days, days };
  const drawn = lanes.flatMap(({ events }) => events.map(({ day }) => day));
  if (band !== null) drawn.push(band.until);
  const age = registered === null || applied === null ? null : daysBetween(registered, applied);
  return {
    lanes,
    band,
    span:
      age === null || registered === null || applied === null
        ? null
        : { from: registered, to: applied, days: age, inside: age >= 0 && age <= days },
    registrationKnown: registered !== null,
    applicationKnown: applied !== null,
    disagreements,
    range: drawn.length === 0 ? null : { from: Math.min(...drawn), to: Math.max(...drawn) },
  };
};
