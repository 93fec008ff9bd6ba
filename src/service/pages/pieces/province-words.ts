import type { Visit } from '../frame/page.ts';

/** A province in words. */
export const provinceWords = ({ register, language }: Visit, code: string | null): string => {
  if (code === null) return '';
  const { reference } = register.engine.reader({ today: 0, everything: false });
  const found = reference.provinces.byCode(code);
  return found === null ? code : language === 'zh' ? found.zh : found.en;
};
