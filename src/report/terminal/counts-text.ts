import { type Lang, MESSAGES } from '../messages/messages.ts';
import { noLawReadText } from '../no-law-read.ts';
import type { Summary } from '../summary.ts';
import {
  type AnswerWords,
  entryWords,
  gateWords,
  qualityWords,
  riskWords,
} from '../words/answer-words.ts';
import { displayWidth } from '../words/display-width.ts';
import { inertText } from '../words/inert-text.ts';
import { answerText, shapeText } from './answer-text.ts';
import type { Paint } from './paint.ts';
import { hang, padEnd } from './text-width.ts';

const GAP = 4;

/**
 * The counts of the four axes, one line an axis; a line too long for the screen goes on below. Then the
 * destinations for which the law has no file, if any.
 */
export const countsText = (
  summary: Summary,
  lang: Lang,
  width: number,
  paint: Paint,
): readonly string[] => {
  const say = MESSAGES[lang];
  const { gate, entry, risk, sound, vehicles } = summary;
  const problems: AnswerWords = { ...qualityWords(1, lang), words: say.withProblems };
  const axes: readonly (readonly [string, readonly (readonly [AnswerWords, number])[]])[] = [
    [
      say.axes.gate,
      (['blocked', 'undetermined', 'clear'] as const).map((one) => [
        gateWords(one, lang),
        gate[one],
      ]),
    ],
    [
      say.axes.entry,
      (['barred', 'conditional', 'unknown', 'admissible'] as const).map((one) => [
        entryWords(one, lang),
        entry[one],
      ]),
    ],
    [
      say.axes.risk,
      (['high', 'elevated', 'low'] as const).map((one) => [riskWords(one, lang), risk[one]]),
    ],
    [
      say.axes.quality,
      [
        [problems, vehicles - sound],
        [qualityWords(0, lang), sound],
      ],
    ],
  ];
  const indent = Math.max(...axes.map(([name]) => displayWidth(name))) + 2;
  const lines: string[] = [paint.strong(say.answered(vehicles))];
  for (const [name, counts] of axes) {
    let line = paint.strong(padEnd(name, indent));
    let taken = indent;
    for (const [answer, count] of counts) {
      const figure = count.toLocaleString('en-US');
      const size = displayWidth(`${figure} ${shapeText(answer.shape)} ${answer.words}`);
      if (taken > indent && taken + size > width) {
        lines.push(line.trimEnd());
        line = ' '.repeat(indent);
        taken = indent;
      }
      const words = count === 0 ? paint.quiet : paint.strong;
      const said =
        count === 0
          ? paint.quiet(`${shapeText(answer.shape)} ${answer.words}`)
          : answerText(answer, paint);
      line += `${words(figure)} ${said}${' '.repeat(GAP)}`;
      taken += size + GAP;
    }
    lines.push(line.trimEnd());
  }
  const unread = noLawReadText(summary.noLawRead, say.listGap);
  if (unread !== '') lines.push(...hang(say.noLawReadFor(inertText(unread)), width, 0));
  return lines;
};
