import { namesOfBrand } from '../../domain/identifiers/brand-registry.ts';
import { alikeInSql } from '../../domain/rules/alike.ts';
import { referenceData } from '../../reference/reference-data.ts';
import { sqlText } from '../database.ts';
import type { SharedTable } from './shared-tables.ts';

const BETWEEN_NAMES = /[()]/g;

/** Names as `alike` folds them, brackets aside, beside the one brand that the list has for each: `name`, `brand`. */
const statement = (): string => {
  const names = referenceData().brands.flatMap((brand) =>
    namesOfBrand(brand).map((name) => [name.replace(BETWEEN_NAMES, ''), brand.id]),
  );
  return `CREATE OR REPLACE TEMP TABLE brand_name AS SELECT name, any_value(brand) AS brand
    FROM (SELECT ${brandFold('said[1]')} AS name, said[2] AS brand
      FROM (SELECT unnest(from_json(${sqlText(JSON.stringify(names))}, '[["VARCHAR"]]')) AS said))
    WHERE name <> '' GROUP BY name HAVING count(DISTINCT brand) = 1`;
};

/** SQL for a brand as it is looked up in `brand_name`: as `alike` folds it, brackets aside. */
export const brandFold = (brand: string): string =>
  alikeInSql(`replace(replace(${brand}, '(', ''), ')', '')`);

/** The names of the listed brands, to be joined by `brandFold`; unlisted names are compared as folded. */
export const BRAND_NAMES: SharedTable = {
  name: 'brand_name',
  get statement() {
    return statement();
  },
};
