import type { AnswerWords, Shape } from '../words/answer-words.ts';
import { inertText } from '../words/inert-text.ts';
import { vinGroups } from '../words/vin-groups.ts';
import { inTone, type Paint } from './paint.ts';

/** One character a shape, one column wide. */
const CHARACTERS: Readonly<Record<Shape, string>> = {
  tick: '✓',
  cross: '✗',
  question: '?',
  half: '~',
  ring: '-',
  bars1: '▁',
  bars2: '▃',
  bars3: '▇',
  mark: '!',
};

/** A shape as one character. */
export const shapeText = (shape: Shape): string => CHARACTERS[shape];

/** A shape and words in their colour; `words` replaces those of the answer. */
export const answerText = (
  { shape, tone, words }: Pick<AnswerWords, 'shape' | 'tone' | 'words'>,
  paint: Paint,
): string => inTone(paint, tone, `${shapeText(shape)} ${words}`);

/** A VIN in groups, a wrong check digit in red. */
export const vinText = (vin: string, paint: Paint): string => {
  const { groups, checkDigitWrong } = vinGroups(inertText(vin));
  return groups
    .map((group, index) =>
      checkDigitWrong && index === 1 ? `${group.slice(0, -1)}${paint.red(group.slice(-1))}` : group,
    )
    .join(' ');
};
