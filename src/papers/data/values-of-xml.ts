import { vinStandingOf } from '../../domain/vin/check-digit.ts';
import { hasLetter } from '../../domain/vin/vins-in-text.ts';
import type { PaperKind, ReadName, ReadValue } from '../paper-reading.ts';
import { kindOfText } from '../text/kind-of-text.ts';
import { toldValue } from '../text/told-value.ts';
import { elementsIn, type XmlElement } from '../xml.ts';
import { NAMES_OF_ELEMENTS } from './names-of-data.ts';

/** A value that data of a file tell; they stand on no page. */
export const valueOfData = (name: ReadName, written: string): ReadValue => ({
  name,
  value: toldValue(name, written),
  by: 'data',
  place: null,
});

const VIN = /^[A-HJ-NPR-Z0-9]{17}$/;

/** The values of an invoice in XML: of known elements, and VINs that stand alone in any other. */
export const valuesOfXml = (root: XmlElement): readonly ReadValue[] =>
  [...elementsIn(root)].flatMap(({ name, text }) => {
    const written = text.trim();
    const known = NAMES_OF_ELEMENTS[name];
    if (written === '') return [];
    if (known !== undefined) return [valueOfData(known, written)];
    const isVin = VIN.test(written) && hasLetter(written) && vinStandingOf(written) === 'valid';
    return isVin ? [valueOfData('vin', written)] : [];
  });

/** What kind of paper data say that they are, by the title that one of their elements holds. */
export const kindOfXml = (root: XmlElement): PaperKind | null =>
  kindOfText([
    [...elementsIn(root)].map(({ text }) => ({ text, lefts: [], rights: [], top: 0, bottom: 1 })),
  ]);
