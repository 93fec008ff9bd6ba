import type { Bilingual } from '../verdict/verdict.ts';
import { expectedCheckDigit, vinStandingOf } from './check-digit.ts';
import { modelYearOf, YEAR_CODES } from './model-year.ts';
import { isVinCharacter, parseVin, VIN_LENGTH } from './vin.ts';

/** Something wrong with a VIN. The codes are stable and stand in `docs/problems.md`. */
export interface VinProblem {
  readonly code: 'vin-length' | 'vin-character' | 'vin-check-digit' | 'vin-model-year';
  /** Positions concerned, 1-based; empty when it is the whole. */
  readonly positions: readonly number[];
  readonly remedy: Bilingual;
}

const lengthProblem = (length: number): VinProblem => ({
  code: 'vin-length',
  positions: [],
  remedy: {
    en: `A VIN has 17 characters, this has ${length}. Copy it again from the registration certificate.`,
    zh: `车辆识别代号应为17位，现为${length}位。请对照机动车登记证书重新填写。`,
  },
});

/** Positions beyond this are not listed: a cell may hold a whole book. */
const MOST_LISTED = 40;

const characterProblem = (text: string): VinProblem | null => {
  const wrong = [...text.slice(0, MOST_LISTED)].flatMap((character, at) =>
    isVinCharacter(character) ? [] : [{ character, position: at + 1 }],
  );
  const shown = [...new Set(wrong.map(({ character }) => character))].join(' ');
  return wrong.length === 0
    ? null
    : {
        code: 'vin-character',
        positions: wrong.map(({ position }) => position),
        remedy: {
          en:
            `A VIN has digits and capital letters without I, O and Q; it has no ${shown}. Look for 1 and 0 on the ` +
            `registration certificate.`,
          zh: `车辆识别代号只用数字和大写字母，不用I、O、Q；不应有${shown}。请对照机动车登记证书，留意数字1和0。`,
        },
      };
};

/**
 * What is wrong with a folded text as a VIN, in the order of its positions; empty when nothing is.
 * Only length and character make it no identity; the others are questions.
 */
export const vinProblemsOf = (text: string): VinProblem[] => {
  const vin = parseVin(text);
  if (vin === null) {
    const length = [...text].length;
    const character = characterProblem(text);
    return [
      ...(length === VIN_LENGTH ? [] : [lengthProblem(length)]),
      ...(character === null ? [] : [character]),
    ];
  }
  const problems: VinProblem[] = [];
  if (vinStandingOf(vin) === 'wrongCheckDigit') {
    const expected = expectedCheckDigit(vin);
    problems.push({
      code: 'vin-check-digit',
      positions: [9],
      remedy: {
        en:
          `Position 9 is ${vin[8]}; the other characters ask for ${expected}. Compare the VIN with the ` +
          `registration certificate and the rubbing of the frame.`,
        zh: `第9位校验位为${vin[8]}，按其余字符应为${expected}。请与机动车登记证书及车架号拓印核对。`,
      },
    });
  }
  if (modelYearOf(vin) === null) {
    problems.push({
      code: 'vin-model-year',
      positions: [10],
      remedy: {
        en:
          `Position 10 is ${vin[9]}, which is no model year code (${YEAR_CODES}). Compare the VIN with the ` +
          `registration certificate.`,
        zh: `第10位为${vin[9]}，不是年份代码（${YEAR_CODES}）。请与机动车登记证书核对。`,
      },
    });
  }
  return problems;
};
