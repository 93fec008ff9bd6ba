import { type CellParser, faultOf } from './fault.ts';
import { foldText, unwrapText } from './fold-text.ts';
import { isPlaceholder } from './placeholder.ts';

const PAIR =
  /^\(?(?:东经|E)?\s?(-?\d{1,3}(?:\.\d+)?)°?\s?[EW]?[\s,;]+(?:北纬|N)?\s?(-?\d{1,2}(?:\.\d+)?)°?\s?[NS]?\)?$/i;

/** Reads a position in WGS 84 degrees, longitude first. Returns `lon lat`, null when blank, or a fault. */
export const parsePoint: CellParser = (text) => {
  const folded = foldText(unwrapText(text));
  if (isPlaceholder(folded)) return null;
  const parts = PAIR.exec(folded);
  if (parts === null) return faultOf('not-a-point');
  const west = /W/i.test(folded) ? -1 : 1;
  const south = /S/i.test(folded) ? -1 : 1;
  const longitude = west * Number(parts[1]);
  const latitude = south * Number(parts[2]);
  return Math.abs(longitude) > 180 || Math.abs(latitude) > 90 // not-law: degrees
    ? faultOf('not-a-point')
    : `${longitude} ${latitude}`;
};
