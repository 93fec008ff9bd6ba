import type { Fact } from '../../domain/facts/fact-table.ts';
import { accountNamed } from '../account-names.ts';
import { headerIndexOf } from './header-index.ts';

/**
 * The fact of which a blank says "no" that stands in a path of names above its last: what is below `exitedOn` is no
 * value of it, and no blank either. Null for none.
 */
export const factAbove = (path: string, account: string | null): Fact | null => {
  const find = headerIndexOf(account);
  for (let dot = path.lastIndexOf('.'); dot > 0; dot = path.lastIndexOf('.', dot - 1)) {
    const above = path.slice(0, dot);
    if (accountNamed(above) !== null) continue;
    const fact = find(above).find(({ blankSaysNo }) => blankSaysNo === true);
    if (fact !== undefined) return fact;
  }
  return null;
};
