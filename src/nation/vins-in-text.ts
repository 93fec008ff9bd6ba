import { sql } from '../domain/rules/sql/sql.ts';
import { VIN_LIST_MARK } from '../domain/vin/listed-vins.ts';
import { LOOK_ALIKES } from '../domain/vin/look-alikes.ts';
import { VIN_LENGTH } from '../domain/vin/vin.ts';
import { sqlText } from './database.ts';

const CHARACTERS = '[A-HJ-NPR-Z0-9]';

/** SQL condition that a text is a VIN, whatever its check digit; null for null. */
export const isVin = (text: string): string =>
  `regexp_full_match(${text}, '${CHARACTERS}{${VIN_LENGTH}}')`;

/**
 * SQL of the list of VINs that a cell means which is none itself, as `domain/vin/vins-in-text.ts`; the caller sees that
 * it is none.
 */
export const vinsInText = (text: string): string => {
  const latin = `translate(${text}, ${sqlText(LOOK_ALIKES.from)}, ${sqlText(LOOK_ALIKES.to)})`;
  const runs = `list_filter(regexp_extract_all(${latin}, '${CHARACTERS}+'), one -> length(one) % ${VIN_LENGTH} = 0)`;
  return `list_distinct(flatten(list_transform(${runs}, run ->
    list_transform(range(1, length(run) + 1, ${VIN_LENGTH}), start -> substr(run, start, ${VIN_LENGTH})))))`;
};

/** SQL of the VINs of a value, a list of one or more, as `domain/vin/listed-vins.ts`; of NULL a list of it. */
export const vinsIn = (value: string): string => {
  const one = `${CHARACTERS}{${VIN_LENGTH}}`;
  return sql`
    CASE
      WHEN regexp_full_match(${value}, '${one}(?:${VIN_LIST_MARK}${one})+')
        THEN string_split(${value}, '${VIN_LIST_MARK}')
      ELSE [${value}]
    END`;
};

/**
 * A query of the vehicles that letters mean in VIN cells that cannot be read, and those whose VINs stand in letter
 * rows that could not be used: `vin`, each once.
 *
 * @param lost a relation with `vin`, of the latter; null when there are none.
 */
export const vinsInLetters = (lost: string | null): string => {
  const meant = sql`
    SELECT unnest(${vinsInText('letter_vin')}) AS vin
    FROM letter
    WHERE NOT ${isVin('letter_vin')}`;
  const all = lost === null ? meant : `${meant} UNION ALL SELECT vin FROM ${lost}`;
  return `SELECT DISTINCT vin FROM (${all})`;
};
