const CAPITALS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** Spaces and dashes of every width: a number is the same with them or without. */
const BETWEEN = ' \u00a0\u3000-\u00ad\u2010\u2011\u2012\u2013\u2014\u2015\u2212\ufe63\uff0d';

/** Full-width forms of ASCII stand so far above it. */
const WIDER = 0xfee0;

const wide = (narrow: string): string =>
  String.fromCharCode(...[...narrow].map((character) => character.charCodeAt(0) + WIDER));

/** Characters of full width that numbers have beside letters. */
const OTHERS = '0123456789/.()#_:*';

/**
 * How the characters of a paper's number are folded: each of `from` becomes the one at its place in
 * `to`; those beyond the end of `to` are taken out.
 */
export const PLAIN_CHARACTERS = {
  from: `${CAPITALS.toLowerCase()}${wide(CAPITALS)}${wide(CAPITALS.toLowerCase())}${wide(OTHERS)}${BETWEEN}`,
  to: `${CAPITALS}${CAPITALS}${CAPITALS}${OTHERS}`,
} as const;

const ANY_FOLDED = new RegExp(`[${PLAIN_CHARACTERS.from.replace('-', '\\-')}]`); // most numbers have none

const folded = new Map(
  [...PLAIN_CHARACTERS.from].map((character, at) => [character, PLAIN_CHARACTERS.to[at] ?? '']),
);

/**
 * A paper's number made comparable with another's: narrow, in capitals, without spaces and dashes. For
 * numbers of papers and engines only, to see whether two rows mean one; never for what the law compares
 * character for character.
 */
export const plainNumber = (number: string): string =>
  ANY_FOLDED.test(number)
    ? [...number].map((character) => folded.get(character) ?? character).join('')
    : number;
