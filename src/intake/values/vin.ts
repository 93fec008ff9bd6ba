import type { FactValue } from '../../domain/assess/dossier.ts';
import type { Bilingual } from '../../domain/verdict/verdict.ts';
import { vinStandingOf } from '../../domain/vin/check-digit.ts';
import { foldVin } from '../../domain/vin/fold-vin.ts';
import { listedVins, VIN_LIST_MARK } from '../../domain/vin/listed-vins.ts';
import { suggestVins } from '../../domain/vin/suggest-vins.ts';
import { vinProblemsOf } from '../../domain/vin/vin-problem.ts';
import { hasLetter, vinsInText } from '../../domain/vin/vins-in-text.ts';
import { referenceData } from '../../reference/reference-data.ts';
import { PROBLEMS } from '../problem-catalogue.ts';
import { type CellParser, type Fault, faultOf, isFault, type Parsed } from './fault.ts';
import { foldText, unwrapText } from './fold-text.ts';
import { isPlaceholder, isSpreadsheetError } from './placeholder.ts';
import { isPersonal, pseudonymParser } from './pseudonym.ts';

const SUGGESTED = 3;

/** What an earlier reading left of a person in the place of a VIN: it stays. */
const HIDDEN = /^(?:[A-HJ-NPR-Z0-9]{17}、)*p:[0-9a-f]{32}$/;

/** A person's name or number in place of a VIN: the row is answered under its pseudonym. */
const hidden = (value: FactValue): Fault => ({ fault: 'vin-character', value, withheld: true });

/** The VINs of a list, one behind the other; reported when the check digit of one fails. */
const listOf = (vins: readonly string[]): Parsed => {
  const value = vins.join(VIN_LIST_MARK);
  const [only, another] = vins;
  const remedy = PROBLEMS['vin-check-digit'];
  if (vins.every((vin) => vinStandingOf(vin) === 'valid')) return value;
  return only !== undefined && another === undefined
    ? { fault: 'vin-check-digit', value: only }
    : { fault: 'vin-check-digit', value, remedy };
};

/**
 * A reader of VINs: folded and in capitals. A text that is none is kept, since the row must be answered
 * under the name it was given, and so is a VIN whose check digit fails; both are reported. What may be a
 * person's name or number is kept as a pseudonym under the key, and not repeated; before it stand the VINs that
 * the text means, which are nobody's secret.
 *
 * @param lists cells may list several VINs, which are kept in order, `、` between them.
 */
export const vinParser = (pseudonymKey: string, lists = false): CellParser => {
  const pseudonym = pseudonymParser(pseudonymKey, false);
  return (text) => {
    if (vinStandingOf(text) === 'valid') return text;
    const written = unwrapText(text);
    const folded = foldText(written);
    if (isPlaceholder(folded)) return null;
    if (isSpreadsheetError(folded)) return faultOf('spreadsheet-error');
    if (HIDDEN.test(folded)) return hidden(folded);
    const value = foldVin(written);
    const standing = vinStandingOf(value);
    if (standing === 'valid') return value;
    const listed = lists && standing === 'malformed' ? listedVins(value) : null;
    if (listed !== null) return listOf(listed);
    if (standing === 'malformed' && isPersonal(value)) {
      const kept = pseudonym(text);
      return hidden(
        isFault(kept) ? null : [...vinsInText(value).filter(hasLetter), kept].join('、'),
      );
    }
    const problem = vinProblemsOf(value)[0];
    return problem === undefined ? value : { fault: problem.code, value };
  };
};

/** The remedy for a VIN that is reported, without looking for what was meant; undefined for that of the catalogue. */
export const plainVinRemedy = (code: string, value: string): Bilingual | undefined =>
  code === 'vin-check-digit' ? undefined : vinProblemsOf(value)[0]?.remedy;

/** The remedy for a VIN that is reported, with the positions concerned and what may have been meant. */
export const vinRemedy = (value: string): Bilingual | undefined => {
  const remedy = vinProblemsOf(value)[0]?.remedy;
  const meant = suggestVins(value, referenceData().wmis, SUGGESTED).map(({ vin }) => vin);
  if (remedy === undefined || meant.length === 0) return remedy;
  return {
    en: `${remedy.en} Perhaps ${meant.join(' or ')}.`,
    zh: `${remedy.zh}可能是${meant.join('或')}。`,
  };
};
