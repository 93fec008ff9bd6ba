import {
  ACCOUNTS,
  type Account,
  type Fact,
  type FactName,
  factNamed,
} from '../../domain/facts/fact-table.ts';
import { factsOf } from '../account-columns.ts';

/**
 * Accounts told of every vehicle of the nation: only what a product asks of them is kept, what-if by the patterns of
 * hands and of returns.
 */
const NEEDED: Partial<Record<Account, readonly FactName[]>> = {
  certificate: [
    'certificate.vin',
    'certificate.registeredOn',
    'certificate.province',
    'certificate.owner',
    'certificate.ownerKind',
    'certificate.transfers',
    'certificate.lastTransferOn',
    'certificate.pendingExportOn',
    'certificate.tempPlateUntil',
  ],
  factory: ['factory.vin', 'factory.maker'],
  insurance: ['insurance.vin', 'insurance.startsOn', 'insurance.holder'],
  letter: ['letter.number', 'letter.vin', 'letter.application'],
};

/** Accounts that no product asks for: what they say of a vehicle stands in its dossier and findings. */
const LEFT_OUT: ReadonlySet<Account> = new Set(['licence', 'reading', 'inspection']);

/** Accounts of which a screened nation keeps rows. */
export const STORED_ACCOUNTS: readonly Account[] = ACCOUNTS.filter(
  (account) => !LEFT_OUT.has(account) && factsOf(account).length > 0,
);

/** The facts of an account that a screened nation keeps. */
export const storedFacts = (account: Account): readonly Fact[] =>
  NEEDED[account]?.map(factNamed) ?? factsOf(account);

/** Their columns, `row_id` beside them. */
export const storedColumns = (account: Account): readonly string[] =>
  storedFacts(account).map(({ column }) => column);
