import { readWorkbook } from './workbook.ts';
import { openZip } from './zip-archive.ts';

/** The texts that the cells of a workbook share, of all its sheets; throws `UnreadableSheet` as `readWorkbook` does. */
export const workbookTexts = async (path: string): Promise<readonly string[]> => {
  const zip = await openZip(path, path);
  try {
    return (await readWorkbook(zip, null, path)).strings.filter((text) => text !== null);
  } finally {
    zip.close();
  }
};
