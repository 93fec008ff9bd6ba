import type { LinkPaths } from './link-paths.ts';
import type { Trade } from './trade.ts';

/** Roles of whoever may have been the first buyer. */
const BUYER_ROLES = ['buyer', 'holder', 'owner'] as const;
/** Whom a first buyer should have nothing to do with. */
const ENDS = ['seller', 'exporter'] as const;

/** A first buyer who shares a contact with the seller or the exporter. */
export interface BuyerLink {
  readonly end: (typeof ENDS)[number];
  readonly buyer: number;
  readonly other: number;
  readonly contact: number;
}

/**
 * The direct links of a vehicle's first buyer with its seller and with its exporter, at most one each:
 * the invoice's buyer before the policy's holder before the certificate's owner, and of their contacts
 * the one that the fewest parties share.
 */
export const buyerLinks = (trade: Trade, row: number, paths: LinkPaths): readonly BuyerLink[] => {
  const links: BuyerLink[] = [];
  for (const end of ENDS) {
    const other = trade[end][row] as number;
    for (const role of BUYER_ROLES) {
      const buyer = trade[role][row] as number;
      const contact = paths.shared(buyer, other, trade.asOf[row] as number);
      if (contact < 0) continue;
      links.push({ end, buyer, other, contact });
      break;
    }
  }
  return links;
};
