import { sql } from '../rules/sql/sql.ts';

/** What is folded of an address, each to the character below it; a space to none. 栋 and 棟 are 幢, a building. */
const FROM = 'abcdefghijklmnopqrstuvwxyz栋棟 ';
const TO = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ幢幢';

/** Another word for a building: 8号楼 is 8幢. */
const BUILDING = '号楼';

/** What one writes at the end of an address and another leaves out, as a regular expression of every engine. */
const END = '(室号|[座号室])$';

const FOLDED = new Map([...FROM].map((character, at) => [character, TO.charAt(at)]));

/** An address as the intake leaves it, made comparable with another's: 8栋902室 and 8号楼 902 are one. */
export const plainAddress = (address: string): string =>
  [...address.replaceAll(BUILDING, '幢')]
    .map((character) => FOLDED.get(character) ?? character)
    .join('')
    .replace(new RegExp(END), '');

/** The same in SQL, of DuckDB and PostgreSQL. */
export const plainAddressInSql = (address: string): string => sql`
  regexp_replace(
    translate(replace(${address}, '${BUILDING}', '幢'), '${FROM}', '${TO}'),
    '${END}',
    '')`;
