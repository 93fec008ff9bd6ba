import type { SqlChance } from '../random.ts';
import { type AccountRows, dayText } from './account-rows.ts';

/** Persons who own vehicles, for a part of the country's and all of the exported. */
export const personParties = (chance: SqlChance): readonly AccountRows[] => [
  {
    account: 'party',
    variant: 0,
    day: 'registered',
    where: `first_owner_kind = 'person' AND person = v AND listed_owner`,
    facts: {
      id: 'first_owner',
      kind: `'person'`,
      phone: 'owner_phone',
      address: 'owner_address',
      account: 'owner_account',
      since: dayText(`registered - ${chance.upTo(2000, 'known-since')}`),
    },
  },
];
