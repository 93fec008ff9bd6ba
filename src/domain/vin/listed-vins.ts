import { withoutLabel } from './fold-vin.ts';
import { parseVin, VIN_LENGTH } from './vin.ts';
import { hasLetter } from './vins-in-text.ts';

/** What stands between the VINs of a list; spaces and dashes are taken out before. */
const BETWEEN = /[、,，;；/|+&。.和及与]+/;

/** How many vehicles a list says it has, at its end: 等3辆, 共3台. */
const COUNT = /[、,;]?\(?[等共计合]{1,4}(\d{1,5})[辆台]车?\)?$/;

/** Stands between the VINs of a list as it is kept. */
export const VIN_LIST_MARK = '、';

/**
 * The VINs that a cell lists, each once, in the order of their characters: `VIN、VIN、VIN`, `VIN；VIN等2辆`. Null when
 * anything else stands in it, when the number it tells is another, and for a single VIN.
 *
 * @param text as `foldVin` leaves it.
 */
export const listedVins = (text: string): readonly string[] | null => {
  if (text.length <= VIN_LENGTH) return null;
  const count = COUNT.exec(text);
  const list = withoutLabel(count === null ? text : text.slice(0, count.index));
  const vins = list
    .split(BETWEEN)
    .filter((part) => part !== '')
    .flatMap((part) =>
      Array.from({ length: Math.ceil(part.length / VIN_LENGTH) }, (_, at) =>
        part.slice(at * VIN_LENGTH, (at + 1) * VIN_LENGTH),
      ),
    );
  const each = new Set(vins);
  if (vins.length === 0 || (count !== null && Number(count[1]) !== each.size)) return null;
  return vins.every((vin) => parseVin(vin) !== null && hasLetter(vin)) ? [...each].sort() : null;
};

/** The VINs of a value: of a list as it is kept each, else the text alone. */
export const vinsIn = (value: string): readonly string[] => {
  const vins = value.split(VIN_LIST_MARK);
  return vins.every((vin) => parseVin(vin) !== null) ? vins : [value];
};
