import type { Account } from '../../domain/facts/fact-table.ts';

/** The accounts an exporter fills in for a licence. */
export const FOR_A_LICENCE: readonly Account[] = [
  'licence',
  'certificate',
  'factory',
  'exporter',
  'inspection',
  'letter',
];
