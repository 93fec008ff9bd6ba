import { ACCOUNTS, type Account } from '../../domain/facts/fact-table.ts';

/** Names beside the accounts' own and their plurals under which an account may be filed. */
const OTHER_NAMES: Readonly<Record<string, Account>> = {
  license: 'licence',
  parties: 'party',
  factories: 'factory',
  subsidies: 'subsidy',
  许可证: 'licence',
  申请: 'licence',
  登记证书: 'certificate',
  确认书: 'letter',
  网点: 'outlet',
  生产企业: 'maker',
  检测: 'inspection',
  发票: 'invoice',
  出口商: 'exporter',
};

const NAMES: ReadonlyMap<string, Account> = new Map([
  ...ACCOUNTS.flatMap((account) => [
    [account, account] as const,
    [`${account}s`, account] as const,
  ]),
  ...Object.entries(OTHER_NAMES),
  ['licenses', 'licence'] as const,
]);

const named = (name: string): Account | null =>
  NAMES.get(name.normalize('NFKC').trim().toLowerCase()) ?? null;

/** The letters a name begins with: `licence-2025.csv` has `licence`, `登记证书2025` has `登记证书`. */
const leadingWord = (name: string): string => /^\p{L}+/u.exec(name.normalize('NFKC'))?.[0] ?? '';

/**
 * The account of a file by its path below the folder of feeds, parts separated by `/`: that of the
 * innermost folder named for an account, else that of the leading word of the file's name. Null when
 * there is none.
 */
export const accountOfPath = (path: string): Account | null => {
  const parts = path.split('/');
  const file = parts.pop() ?? '';
  for (const folder of parts.toReversed()) {
    const account = named(folder);
    if (account !== null) return account;
  }
  return named(leadingWord(file));
};
