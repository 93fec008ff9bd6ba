import type { Bilingual } from '../../domain/verdict/verdict.ts';

/** How deep members may lie in each other. */
const DEEPEST = 32; // not-law: levels of JSON
/** Longer numbers lose digits when they are read. */
const MOST_DIGITS = 15; // not-law: digits that a number keeps
/** Of a name that is told back. */
const SHOWN = 60; // not-law: characters

/** Reads names as a mapping that any name may be put into; with `__proto__` it would be another object. */
const NEVER: ReadonlySet<string> = new Set(['__proto__']);

const STRING = /"(?:[^"\\]|\\.)*"/sy;
const NUMBER = /-?[\d.]+(?:[eE][+-]?\d+)?/y;
/** Escapes that may be no character. */
const DOUBTFUL = /\\u(?:0000|[dD][89a-fA-F])/;
const COLON = /\s*:/y;

const nameIn = (quoted: string): string => {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return JSON.parse(quoted);
  } catch {
    return quoted;
  }
};

/** PostgreSQL keeps no NUL, and UTF-8 no half of a pair. */
const isWellFormed = (text: string): boolean => text.isWellFormed() && !text.includes('\0');

const tooDeep: Bilingual = {
  en: `members lie deeper than ${DEEPEST} in each other`,
  zh: `嵌套超过${DEEPEST}层`,
};
const tooLong: Bilingual = {
  en: `a number of more than ${MOST_DIGITS} digits would lose some: send it as text`,
  zh: `超过${MOST_DIGITS}位的数字会丢失精度：请以文本发送`,
};
const twice = (name: string): Bilingual => ({
  en: `the member ${JSON.stringify(name.slice(0, SHOWN))} stands twice in one object`,
  zh: `成员${JSON.stringify(name.slice(0, SHOWN))}在同一对象中重复`,
});
const noCharacter: Bilingual = {
  en: 'an escape that is no character: \\u0000, or one half of a pair',
  zh: '含非法转义字符：\\u0000或不成对的代理项',
};
const never = (name: string): Bilingual => ({
  en: `no member may be called ${name}`,
  zh: `成员不得命名为${name}`,
});

/**
 * What a JSON text holds that reading it would lose or that nobody means: members that lie too deep, a name twice in
 * one object, numbers that would lose digits. Null when there is nothing of it; whether it is JSON is not asked.
 */
export const wrongShape = (text: string): Bilingual | null => {
  const open: (Set<string> | null)[] = [];
  let at = 0;
  const token = (pattern: RegExp): string | null => {
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0] ?? null;
  };
  while (at < text.length) {
    const character = text.charAt(at);
    if (character === '"') {
      const quoted = token(STRING);
      if (quoted === null) return null;
      at += quoted.length;
      if (DOUBTFUL.test(quoted) && !isWellFormed(nameIn(quoted))) return noCharacter;
      const names = open.at(-1) ?? null;
      if (names === null || token(COLON) === null) continue;
      const name = nameIn(quoted);
      if (NEVER.has(name)) return never(name);
      if (names.has(name)) return twice(name);
      names.add(name);
    } else if (character === '{' || character === '[') {
      open.push(character === '{' ? new Set() : null);
      if (open.length > DEEPEST) return tooDeep;
      at += 1;
    } else if (character === '}' || character === ']') {
      open.pop();
      at += 1;
    } else if (character === '-' || (character >= '0' && character <= '9')) {
      const number = token(NUMBER) ?? character;
      const digits = number
        .replace(/[eE].*$/, '')
        .replaceAll(/[-.]/g, '')
        .replace(/^0+/, '');
      if (digits.length > MOST_DIGITS) return tooLong;
      at += number.length;
    } else {
      at += 1;
    }
  }
  return null;
};
