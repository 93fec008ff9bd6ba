import { CHECK_DIGIT_PLACE, checkDigitHolds, expectedCheckDigit } from './check-digit.ts';
import { foldVin } from './fold-vin.ts';
import { modelYearOf } from './model-year.ts';
import { suggestVins, type VinSuggestion } from './suggest-vins.ts';
import { parseVin, type Vin } from './vin.ts';
import { type VinProblem, vinProblemsOf } from './vin-problem.ts';
import { mayQuestion, type WmiEntry, type WmiRegistry, wmiCodeOf } from './wmi-registry.ts';

/** What the characters of a well-formed VIN say. */
interface VinParts {
  readonly checkDigit: {
    readonly given: string;
    readonly expected: string;
    readonly holds: boolean;
  };
  /** In the window 2001-2030; null when position 10 is no year code. */
  readonly modelYear: number | null;
  /** Maker code: three characters, or six for a small maker. */
  readonly wmi: string;
  /** Null when the code is not known. An entry of confidence `conflict` names nobody for certain. */
  readonly maker: WmiEntry | null;
  /** True when the maker may raise a question (confidence high or medium). */
  readonly makerMayQuestion: boolean;
  /** Position 11; what it means is the maker's own affair. */
  readonly plant: string;
  /** Positions 12-17, or 15-17 for a small maker. */
  readonly serial: string;
}

/** All that can be said of a text as a VIN, for `mileproof vin`. */
export interface VinDescription {
  /** As given. */
  readonly input: string;
  /** Folded: narrow, without spaces and dashes, capital. */
  readonly vin: string;
  readonly wellFormed: boolean;
  /** Null when not well formed. */
  readonly parts: VinParts | null;
  readonly problems: readonly VinProblem[];
  readonly suggestions: readonly VinSuggestion[];
}

const partsOf = (vin: Vin, registry: WmiRegistry): VinParts => {
  const maker = registry.find(vin);
  const wmi = wmiCodeOf(vin);
  return {
    checkDigit: {
      given: vin.charAt(CHECK_DIGIT_PLACE),
      expected: expectedCheckDigit(vin),
      holds: checkDigitHolds(vin),
    },
    modelYear: modelYearOf(vin),
    wmi,
    maker,
    makerMayQuestion: maker !== null && mayQuestion(maker),
    plant: vin.charAt(10),
    serial: vin.slice(wmi.length === 3 ? 11 : 14),
  };
};

/** Takes a text apart as a VIN: what it says, what is wrong and how to mend it, what may be meant. */
export const describeVin = (text: string, registry: WmiRegistry): VinDescription => {
  const folded = foldVin(text);
  const vin = parseVin(folded);
  return {
    input: text,
    vin: folded,
    wellFormed: vin !== null,
    parts: vin === null ? null : partsOf(vin, registry),
    problems: vinProblemsOf(folded),
    suggestions: suggestVins(folded, registry),
  };
};
