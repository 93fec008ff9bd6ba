import type { Account } from '../../domain/facts/fact-table.ts';
import type { PaperKind } from '../../papers/paper-reading.ts';

/**
 * By which papers the rows of an account are shown: an officer who confirms a row as seen has one of them before him,
 * and a vehicle that states the row lacks it until one was handed in. What is not named here has no paper of its own.
 */
export const PAPERS_OF_ACCOUNTS = {
  certificate: ['registrationCertificate'],
  factory: ['conformityCertificate'],
  letter: ['letter'],
  insurance: ['insurancePolicy'],
  invoice: ['saleInvoice', 'usedSaleInvoice'],
  inspection: ['inspectionReport'],
  declaration: ['customsDeclaration'],
  reading: ['odometerPhotograph'],
} as const satisfies { readonly [account in Account]?: readonly PaperKind[] };

/** Accounts whose rows are shown by papers. */
export type AccountOnPaper = keyof typeof PAPERS_OF_ACCOUNTS;

/** Kinds of which one paper may be of many vehicles of an application: handed in once, for the whole. */
export const OF_MANY_VEHICLES: readonly PaperKind[] = ['letter', 'customsDeclaration'];
