import { daysBetween } from '../../domain/calendar/day.ts';
import { parseIsoDate } from '../../domain/calendar/iso-date.ts';
import type { Finding, ShownFacts } from '../../domain/verdict/verdict.ts';
import type { Reference } from '../model.ts';
import { disagreementsOf } from './disagreements.ts';
import {
  type EventLabel,
  LANES,
  type Lane,
  type Ledger,
  type LedgerEvent,
  type LedgerState,
} from './ledger.ts';

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
      ['letter.suspendedOn', 'letterSuspended'],
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

/** What the line is laid out by beside the facts. */
interface LedgerWish {
  /** The day up to which a letter that still is in force or suspended is drawn so, a day number; no bars without it. */
  readonly today?: number;
  /** The day up to which days are counted: that of the application without it. */
  readonly count?: 'exit';
}

/** In force from its issue, suspended from its suspension, until the next of these or the last day. */
const statesOf = (dayOfFact: (fact: string) => number | null, last: number): LedgerState[] => {
  const issued = dayOfFact('letter.issuedOn');
  const suspended = dayOfFact('letter.suspendedOn');
  const revoked = dayOfFact('letter.revokedOn');
  const end = revoked ?? last;
  return [
    ...(issued === null
      ? []
      : [{ kind: 'inForce', from: issued, until: suspended ?? end } as const]),
    ...(suspended === null ? [] : [{ kind: 'suspended', from: suspended, until: end } as const]),
  ].filter(({ from, until }) => from <= until);
};

/**
 * Lays the dates of a vehicle's accounts on one line. The band has `reference.windowDaysFor` the vehicle after
 * registration, both ends inclusive; the days count from registration, the first not counted.
 *
 * Bars of the letter, and the day up to which is counted, are wished for.
 */
export const ledgerOf = (
  facts: ShownFacts,
  findings: readonly Finding[],
  reference: Reference,
  { today, count }: LedgerWish = {},
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
  const told = LANES.map((teller): Lane => {
    const events = EVENTS[teller].flatMap(([fact, label]) => eventOf(fact, label));
    if (teller === 'licence') {
      const second = SECOND_HAND.filter(([fact]) => {
        const registrySays = facts[fact.replace('licence', 'certificate')];
        return disputed.has(fact) || registrySays === undefined;
      });
      events.push(...second.flatMap(([fact, label]) => eventOf(fact, label)));
    }
    return { teller, events: events.sort((a, b) => a.day - b.day), states: [] };
  });

  const registered = dayOfFact('certificate.registeredOn');
  const applied = dayOfFact('licence.appliedOn');
  const days = reference.windowDaysFor(facts);
  const band = registered === null ? null : { from: registered, until: registered + days, days };
  const drawn = told.flatMap(({ events }) => events.map(({ day }) => day));
  if (band !== null) drawn.push(band.until);
  const range = drawn.length === 0 ? null : { from: Math.min(...drawn), to: Math.max(...drawn) };
  const lanes =
    today === undefined || range === null
      ? told
      : told.map((lane) =>
          lane.teller === 'letter'
            ? { ...lane, states: statesOf(dayOfFact, Math.min(today, range.to)) }
            : lane,
        );
  const ends = count === 'exit' ? 'exit' : 'application';
  const end = ends === 'exit' ? dayOfFact('declaration.exitedOn') : applied;
  const age = registered === null || end === null ? null : daysBetween(registered, end);
  return {
    lanes,
    band,
    span:
      age === null || registered === null || end === null
        ? null
        : { ends, from: registered, to: end, days: age, inside: age >= 0 && age <= days },
    registrationKnown: registered !== null,
    applicationKnown: applied !== null,
    disagreements,
    range,
  };
};
