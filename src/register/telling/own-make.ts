import { makerNamed } from '../../domain/assess/derive.ts';
import type { Account, FactName } from '../../domain/facts/fact-table.ts';
import type { MakerRegistry } from '../../domain/identifiers/maker-registry.ts';
import type { ShownFacts } from '../../domain/verdict/verdict.ts';

/** The fact that says whose a row of a manufacturer's account is. */
const WHOSE: Readonly<Partial<Record<Account, FactName>>> = {
  factory: 'factory.maker',
  letter: 'letter.issuer',
  outlet: 'outlet.maker',
  sales: 'sales.maker',
  network: 'network.maker',
};

/**
 * Whether a row is a manufacturer's own: it names the manufacturer by id, name or legal name. One that names nobody is
 * nobody's.
 *
 * @param maker id of the manufacturer in the list of makers.
 */
export const isOwnMake = (
  account: Account,
  facts: ShownFacts,
  maker: string,
  makers: MakerRegistry,
): boolean => {
  const name = facts[WHOSE[account] ?? ''];
  if (typeof name !== 'string' || name === '') return false;
  return makerNamed(makers, name)?.id === maker;
};
