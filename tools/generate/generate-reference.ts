import { generateBrands } from './generate-brands.ts';
import { generateCountries } from './generate-countries.ts';
import { generateHolidays } from './generate-holidays.ts';
import { generateLists } from './generate-lists.ts';
import { generateMakers } from './generate-makers.ts';
import { generateWmi } from './generate-wmi.ts';

/**
 * Makes every file of `reference/` from `reference/sources/` and the packages named in it: path
 * from the root of the repository to content. The same sources give the same bytes.
 */
export const generateReference = async (): Promise<Map<string, string>> => {
  const made = await Promise.all([
    generateBrands(),
    generateCountries(),
    generateHolidays(),
    generateLists(),
    generateMakers(),
    generateWmi(),
  ]);
  return new Map(made.flatMap((files) => [...files]));
};
