import type { Visit } from '../frame/page.ts';

const provincesOf = ({ engine }: Visit['register']) =>
  engine.reader({ today: 0, everything: false }).reference.provinces;

/** A province in words. */
export const provinceWords = ({ register, language }: Visit, code: string | null): string => {
  if (code === null) return '';
  const found = provincesOf(register).byCode(code);
  return found === null ? code : language === 'zh' ? found.zh : found.en;
};

/** The code of a province as somebody wrote it, by code or name; what was written where it is none. */
export const provinceWritten = ({ register }: Visit, text: string): string =>
  provincesOf(register).find(text) ?? text;
