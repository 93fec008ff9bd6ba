import { writeFile } from 'node:fs/promises';
import { ACCOUNTS, type Account } from '../../domain/facts/fact-table.ts';
import { FOR_A_LICENCE } from '../../intake/template/for-a-licence.ts';
import { templateSheet } from '../../intake/template/template-sheet.ts';
import { templateCsv } from '../../intake/template/write-csv.ts';
import { templateXlsx } from '../../intake/template/write-xlsx.ts';
import { EXIT } from '../exit-status.ts';
import { unwritable } from '../output.ts';
import { Refusal } from '../refusal.ts';
import { inertLines } from '../tell.ts';
import type { World } from '../world.ts';

/** What `mileproof template` was asked. */
export interface TemplateOptions {
  readonly lang: 'en' | 'zh';
  readonly format: 'csv' | 'xlsx';
  readonly out?: string;
  readonly account?: readonly string[];
}

const isAccount = (name: string): name is Account => ACCOUNTS.some((account) => account === name);

const accountsOf = (names: readonly string[]): readonly Account[] => {
  const unknown = names.find((name) => !isAccount(name));
  if (unknown !== undefined) {
    throw new Refusal(
      {
        en: `no account ${unknown}; there are ${ACCOUNTS.join(', ')}`,
        zh: `没有名为${unknown}的数据来源；可用的有${ACCOUNTS.join('、')}`,
      },
      EXIT.usage,
    );
  }
  return names.filter(isAccount);
};

/** `mileproof template`: a blank batch with validation lists. */
export const templateCommand = async (world: World, options: TemplateOptions): Promise<number> => {
  const { lang, format } = options;
  const accounts = options.account === undefined ? FOR_A_LICENCE : accountsOf(options.account);
  const columns = templateSheet({ lang, accounts });
  const name = accounts.length === 1 ? accounts[0] : lang === 'zh' ? '申请批次' : 'batch';
  const out = options.out ?? `${name}.${format}`;
  const content = format === 'csv' ? templateCsv(columns) : templateXlsx(columns, lang);
  if (out === '-') {
    world.stdout.write(content);
    return EXIT.clear;
  }
  const flag = options.out === undefined ? 'wx' : 'w';
  try {
    await writeFile(out, content, { flag });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') {
      throw new Refusal(
        {
          en: `${out} is there already; name another file with --out`,
          zh: `${out}已存在；请用--out指定另一个文件`,
        },
        EXIT.usage,
      );
    }
    throw unwritable(out, error);
  }
  world.stdout.write(`${inertLines(out)}: ${columns.length} ${lang === 'zh' ? '列' : 'columns'}\n`);
  return EXIT.clear;
};
