import { LOOK_ALIKES } from '../domain/vin/look-alikes.ts';
import { VIN_LENGTH } from '../domain/vin/vin.ts';
import { sqlText } from './database.ts';

const CHARACTERS = '[A-HJ-NPR-Z0-9]';

/** SQL condition that a text is a VIN, whatever its check digit; null for null. */
export const isVin = (text: string): string =>
  `regexp_full_match(${text}, '${CHARACTERS}{${VIN_LENGTH}}')`;

/** SQL of the list of VINs that a cell means which is none itself, as `domain/vin/meant-vins.ts`; the caller sees that it is none. */
export const meantVins = (text: string): string => {
  const latin = `translate(${text}, ${sqlText(LOOK_ALIKES.from)}, ${sqlText(LOOK_ALIKES.to)})`;
  const runs = `list_filter(regexp_extract_all(${latin}, '${CHARACTERS}+'), one -> length(one) % ${VIN_LENGTH} = 0)`;
  return `list_distinct(flatten(list_transform(${runs}, run ->
    list_transform(range(1, length(run) + 1, ${VIN_LENGTH}), start -> substr(run, start, ${VIN_LENGTH})))))`;
};

/** A query of the vehicles that letters mean in VIN cells that cannot be read: `vin`, each once. */
export const VINS_LETTERS_MEAN = `SELECT DISTINCT unnest(${meantVins('letter_vin')}) AS vin FROM letter
  WHERE NOT ${isVin('letter_vin')}`;
