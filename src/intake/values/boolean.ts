import { type CellParser, faultOf } from './fault.ts';
import { foldText, unwrapText } from './fold-text.ts';
import { isPlaceholder } from './placeholder.ts';

const WORDS: ReadonlyMap<string, boolean> = new Map([
  ...['是', '有', 'y', 'yes', 'true', 't', '1', '√', '✓', '✔', '对', '已', '已提交', 'да'].map(
    (word) => [word, true] as const,
  ),
  ...[
    '否',
    '无',
    '没有',
    '不是',
    '非',
    'n',
    'no',
    'false',
    'f',
    '0',
    '×',
    '✗',
    '✘',
    'x',
    '错',
    '未',
    '未提交',
    'нет',
  ].map((word) => [word, false] as const),
]);

/** Reads yes or no: 是 否 有 无 Y N true false 1 0 and their like. Returns it, null when blank, or a fault. */
export const parseBoolean: CellParser = (text) => {
  const folded = foldText(unwrapText(text)).toLowerCase();
  const known = WORDS.get(folded);
  if (known !== undefined) return known;
  return isPlaceholder(folded) ? null : faultOf('not-yes-or-no');
};
