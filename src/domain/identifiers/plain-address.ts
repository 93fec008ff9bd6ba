/** What is folded of an address, each to the character below it; a space to none. */
export const ADDRESS_CHARACTERS = {
  from: 'abcdefghijklmnopqrstuvwxyz ',
  to: 'ABCDEFGHIJKLMNOPQRSTUVWXYZ',
} as const;

/** What one writes at the end of an address and another leaves out, as a regular expression of every engine. */
export const ADDRESS_END = '(室号|[座号室])$';

const END = new RegExp(ADDRESS_END);

/** An address as the intake leaves it, made comparable with another's: B座902室 and b座 902 are one. */
export const plainAddress = (address: string): string =>
  address.replace(/[a-z ]/g, (character) => character.trim().toUpperCase()).replace(END, '');
