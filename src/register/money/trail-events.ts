import type { ShownFacts } from '../../domain/verdict/verdict.ts';
import { TRAIL_KINDS, type TrailEvent } from './trail-shapes.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;
/** As long as a unified social credit code: a person is told by a pseudonym. */
const COMPANY = /^[0-9A-Z]{18}$/;

const text = (facts: ShownFacts, name: string): string | null => {
  const value = facts[name];
  return typeof value === 'string' && value !== '' ? value : null;
};
const day = (facts: ShownFacts, name: string): string | null => {
  const value = text(facts, name);
  return value !== null && DAY.test(value) ? value : null;
};
const amount = (facts: ShownFacts, name: string): number | null => {
  const value = facts[name];
  return typeof value === 'number' ? value : null;
};
const company = (facts: ShownFacts, name: string): string | null => {
  const value = text(facts, name);
  return value !== null && COMPANY.test(value) ? value : null;
};

/** A row that was told as what happened: an entry may say that the vehicle was declared, left and came home. */
export const eventsOfRow = ({
  id,
  account,
  facts,
}: {
  readonly id: string;
  readonly account: string;
  readonly facts: ShownFacts;
}): readonly TrailEvent[] => {
  const base = { row: id, what: null, amount: null, currency: null, whoName: null, relies: [] };
  switch (account) {
    case 'invoice':
      return [
        {
          ...base,
          kind: 'invoice',
          day: day(facts, 'invoice.issuedOn'),
          number: text(facts, 'invoice.number'),
          what: text(facts, 'invoice.kind'),
          amount: amount(facts, 'invoice.price'),
          who: company(facts, 'invoice.seller'),
        },
      ];
    case 'subsidy':
      return [
        {
          ...base,
          kind: 'subsidy',
          day: day(facts, 'subsidy.paidOn'),
          number: null,
          what: text(facts, 'subsidy.kind'),
          amount: amount(facts, 'subsidy.amount'),
          who: company(facts, 'subsidy.claimant'),
        },
      ];
    case 'refund':
      return [
        {
          ...base,
          kind: 'refund',
          day: day(facts, 'refund.claimedOn'),
          number: text(facts, 'refund.number'),
          amount: amount(facts, 'refund.amount'),
          who: company(facts, 'refund.claimant'),
          relies: ['refund.invoice', 'refund.declaration'].flatMap(
            (name) => text(facts, name) ?? [],
          ),
        },
      ];
    default: {
      const entry = {
        ...base,
        number: text(facts, 'declaration.number'),
        what: text(facts, 'declaration.destination'),
        who: company(facts, 'declaration.exporter'),
      };
      const later = (kind: 'exited' | 'returned', name: string): readonly TrailEvent[] => {
        const on = day(facts, name);
        return on === null ? [] : [{ ...entry, kind, day: on }];
      };
      return [
        {
          ...entry,
          kind: 'declared',
          day: day(facts, 'declaration.declaredOn'),
          amount: amount(facts, 'declaration.value'),
          currency: text(facts, 'declaration.currency'),
        },
        ...later('exited', 'declaration.exitedOn'),
        ...later('returned', 'declaration.returnedOn'),
      ];
    }
  }
};

const LAST = '9999-12-31'; // not-law: a day that is none

/** By day; of one day in the order of `TRAIL_KINDS`. */
export const inOrder = (events: readonly TrailEvent[]): TrailEvent[] =>
  events.toSorted(
    (one, other) =>
      (one.day ?? LAST).localeCompare(other.day ?? LAST) ||
      TRAIL_KINDS.indexOf(one.kind) - TRAIL_KINDS.indexOf(other.kind),
  );
