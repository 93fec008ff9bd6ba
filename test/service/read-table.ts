import { strFromU8, unzipSync } from 'fflate';

const CHARACTERS: Readonly<Record<string, string>> = { 38: '&', 60: '<', 62: '>', 34: '"' };

/**
 * The rows of the first worksheet of a workbook, by the letters of their columns, empty where nothing stands: text as
 * text, figures and days as numbers. It shares nothing with what wrote it.
 */
export const readTable = (workbook: Uint8Array): readonly (readonly (string | number)[])[] => {
  const parts = unzipSync(workbook);
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
  return [...sheet.matchAll(/<row r="(\d+)"[^>]*>(.*?)<\/row>/gs)].map(([, , body = '']) => {
    const cells: (string | number)[] = [];
    for (const [, letters = '', text, figure] of body.matchAll(
      /<c r="([A-Z]+)\d+"[^>]*>(?:<is><t[^>]*>(.*?)<\/t><\/is>|<v>(.*?)<\/v>)<\/c>/gs,
    )) {
      const at = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      while (cells.length < at) cells.push('');
      cells[at] =
        text === undefined
          ? Number(figure)
          : text.replace(/&#(\d+);/g, (_, code: string) => CHARACTERS[code] ?? '');
    }
    return cells;
  });
};
