import { ACCOUNTS, type Account } from '../../domain/facts/fact-table.ts';
import type { Part } from '../actor.ts';

/**
 * Which part may tell which account as the authority that keeps it. The ministry hands on what authorities without a
 * part of their own keep (the Announcement, insurers, inspections, arrivals abroad), and what was kept before the
 * register was: licences, letters, networks.
 */
const TELLERS: Readonly<Record<Account, readonly Part[]>> = {
  licence: ['ministry'],
  certificate: ['registry'],
  factory: ['manufacturer', 'ministry'],
  maker: ['ministry'],
  letter: ['manufacturer', 'ministry'],
  outlet: ['manufacturer', 'ministry'],
  insurance: ['ministry'],
  reading: ['registry', 'ministry'],
  invoice: ['tax'],
  inspection: ['customs', 'ministry'],
  declaration: ['customs'],
  refund: ['tax'],
  subsidy: ['office', 'ministry'],
  arrival: ['ministry'],
  exporter: ['office', 'ministry'],
  sales: ['manufacturer', 'ministry'],
  complaint: ['ministry'],
  party: ['ministry'],
  network: ['manufacturer', 'ministry'],
};

/** The accounts that a part may hand in as feeds, in the order of the vocabulary. */
export const accountsFedBy = (part: Part): readonly Account[] =>
  ACCOUNTS.filter((account) => TELLERS[account].includes(part));

/** The parts that may hand in feeds of some account. */
export const PARTS_THAT_FEED: readonly Part[] = [...new Set(Object.values(TELLERS).flat())];
