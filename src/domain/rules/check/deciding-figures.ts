import type { LawProblem } from '../syntax.ts';
import { EXCUSE, type SourceText } from './legal-numbers.ts';
import { programFigures, type WrittenFigure } from './program-figures.ts';

/** Where the program decides who is flagged, and for what. */
const DECIDES =
  /^src[\\/](?:nation[\\/](?:patterns|links|dossiers|law|run)|domain[\\/](?:patterns|assess)|products|engine)[\\/].*(?<!-style)\.ts$/;

/** Neither one nor none decides how many. */
const PLAIN: ReadonlySet<number> = new Set([0, 1]);
const SEVERAL = 2; // not-law: more than one
const HUNDRED = 100; // not-law: percent, or hundredths

/** A figure is compared, added, multiplied, given a name, or stands in a choice of the least or greatest. */
const BEFORE =
  /(?:[-=<>*/%+?:]|\b(?:BETWEEN|AND|THEN|ELSE|INTERVAL|return)|\b(?:min|max|least|greatest)\((?:[^()]*,)?)$/i;
const BEHIND =
  /^(?:[<>*/%+?]|-(?!-)|[=!]=|=\s*[^>]|(?:BETWEEN|AND|OR|END|PRECEDING|FOLLOWING|MONTHS?|DAYS?)\b)/i;

/** A part of a list or a place in a text: `[1:10]`. */
const SLICED = /\[[^\]]*:$/;

/** Fewer than two is at most one: `< 2`, `>= 2`, `BETWEEN 2 AND most`. */
const isSeveral = ({ text, before, behind }: WrittenFigure): boolean =>
  Number(text) === SEVERAL && /(?:<|>=|\bBETWEEN)$/.test(before) && !/^[*/%+-]/.test(behind);

/** Bits moved. */
const MOVED = /(?:<<|>>)$/;

/** Percent, or hundredths of a yuan: a hundred that something is multiplied with or divided by. */
const isHundred = ({ text, before, behind }: WrittenFigure): boolean =>
  Number(text) === HUNDRED && (/[*/]$/.test(before) || /^[*/]/.test(behind));

const decides = (figure: WrittenFigure): boolean => {
  const { text, before, behind, inQuery } = figure;
  if (PLAIN.has(Number(text.replaceAll('_', '')))) return false;
  if (isSeveral(figure) || isHundred(figure) || MOVED.test(before)) return false;
  if (inQuery && text.includes('.') && !text.endsWith('.0')) return true;
  return (BEFORE.test(before) && !SLICED.test(before)) || BEHIND.test(behind);
};

/**
 * Figures by which the program itself decides: numbers in the code and queries of the engine, of patterns, links,
 * dossiers and products, that are compared, added, multiplied or given a name. What is no such figure (a unit, the
 * calendar, places of a VIN, bits, a list that is shown) says so on its line, in code by `// not-law: reason`, in a
 * query by `-- not-law: reason`; that holds for the whole line. The simulator and style sheets decide nothing.
 */
export const checkDecidingFigures = (sources: readonly SourceText[]): readonly LawProblem[] =>
  sources
    .filter(({ path }) => DECIDES.test(path))
    .flatMap(({ path, text }) => {
      const lines = text.split('\n');
      return programFigures(text)
        .filter(decides)
        .filter(({ line }) => !EXCUSE.test(lines[line - 1] ?? ''))
        .map(({ text: figure, line }) => ({
          file: path,
          where: `line ${line}`,
          code: 'deciding-figure',
          message:
            `${figure} decides in program text: make it a dated value, with its citation, of the rule under law/ ` +
            `that it serves and read it as of the vehicle's day, or say why it is none: "not-law: reason"`,
        }));
    });
