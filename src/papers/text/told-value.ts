import type { ReadName } from '../paper-reading.ts';

/** As values are told, whatever tells them: dates ISO, amounts decimal, letters and digits half-width, trimmed. */
export const toldValue = (name: ReadName, written: string): string => {
  const text = written.normalize('NFKC').trim();
  if (name === 'date') {
    const digits = /^\d{8}/.exec(text)?.[0];
    const [year = '', month = '', day = ''] =
      digits === undefined
        ? text.split(/\D+/)
        : [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)];
    return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  }
  if (name === 'net' || name === 'tax' || name === 'total') return text.replace(/[\s,¥]/g, '');
  if (name === 'totalInWords') return text.replace(/\s/g, '').replace(/^人民币/, '');
  if (name === 'vin') return text.toUpperCase();
  return text;
};
