import type {
  TrustedAuthority,
  TrustedManufacturer,
  TrustList,
  UnsignedTrustList,
} from '../../../letters/trust-list.ts';
import type { Register } from '../../register.ts';
import type { Transaction } from '../../transaction.ts';
import { authoritiesNow } from './authorities-now.ts';
import { manufacturersNow } from './manufacturers-now.ts';

/** Who may sign by a trust list: letters, and decisions and licences. */
export interface Signatories {
  readonly manufacturers: readonly TrustedManufacturer[];
  readonly authorities: readonly TrustedAuthority[];
}

/** Who may sign today. */
export const signatoriesNow = async (
  register: Register,
  tx: Transaction,
): Promise<Signatories> => ({
  manufacturers: await manufacturersNow(register, tx),
  authorities: await authoritiesNow(register, tx),
});

/** Who may sign by a list that was published. */
export const signatoriesOf = ({ manufacturers, authorities = [] }: TrustList): Signatories => ({
  manufacturers,
  authorities,
});

/** As a list has them: without authorities it says nothing of them, so that verifiers of before read it. */
export const asListed = ({
  manufacturers,
  authorities,
}: Signatories): Pick<UnsignedTrustList, 'manufacturers' | 'authorities'> => ({
  manufacturers,
  ...(authorities.length === 0 ? {} : { authorities }),
});
