import type { Source } from '../syntax.ts';

const NUMBERED = /^([一二三四五六七八九十]+)\(([一二三四五六七八九十]+)\)$/;
const CHINESE = /^\p{Script=Han}/u;

/** A citation as an official decision names it: `商贸函〔2025〕648号第一（一）项`, `《中华人民共和国行政许可法》第78条`. */
export const articleWords = ({ short, item }: Pick<Source, 'short' | 'item'>): string => {
  const [, part, number] = NUMBERED.exec(item) ?? [];
  if (part !== undefined) return `${short}第${part}（${number}）项`;
  return item === '' || CHINESE.test(item) ? `${short}${item}` : `${short} ${item}`;
};
