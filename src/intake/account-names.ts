import { ACCOUNTS, type Account } from '../domain/facts/fact-table.ts';

/** Names beside the accounts' own and their plurals under which an account may be filed. */
const OTHER_NAMES: Readonly<Record<string, Account>> = {
  license: 'licence',
  licenses: 'licence',
  factories: 'factory',
  manufacturer: 'maker',
  manufacturers: 'maker',
  confirmation: 'letter',
  confirmations: 'letter',
  odometer: 'reading',
  customs: 'declaration',
  rebate: 'refund',
  rebates: 'refund',
  subsidies: 'subsidy',
  parties: 'party',
  许可证: 'licence',
  申请: 'licence',
  登记证书: 'certificate',
  合格证: 'factory',
  出厂: 'factory',
  生产企业: 'maker',
  确认书: 'letter',
  网点: 'outlet',
  保险: 'insurance',
  交强险: 'insurance',
  读数: 'reading',
  里程: 'reading',
  发票: 'invoice',
  检测: 'inspection',
  报关: 'declaration',
  报关单: 'declaration',
  退税: 'refund',
  补贴: 'subsidy',
  境外登记: 'arrival',
  出口商: 'exporter',
  销量: 'sales',
  投诉: 'complaint',
  主体: 'party',
};

const NAMES: ReadonlyMap<string, Account> = new Map([
  ...ACCOUNTS.flatMap((account) => [
    [account, account] as const,
    [`${account}s`, account] as const,
  ]),
  ...Object.entries(OTHER_NAMES),
]);

const folded = (name: string): string => name.normalize('NFKC').trim().toLowerCase();

/** The account that a name is that of, whole, in any case and width; null when there is none. */
export const accountNamed = (name: string): Account | null => NAMES.get(folded(name)) ?? null;

/** Names written without spaces, which are looked for inside others; longer ones first. */
const HAN_NAMES = [...NAMES.keys()]
  .filter((name) => /\p{Script=Han}/u.test(name))
  .sort((a, b) => b.length - a.length);

/**
 * The account that the words of a name speak of: `customs_declarations_2026` of declarations, 2026年登记证书明细
 * of certificates, exporters备案 of exporters. Of several the last counts, as `sales_invoices` are invoices.
 */
export const accountSpokenOf = (name: string): Account | null => {
  const text = folded(name);
  let last: { readonly end: number; readonly account: Account } | null = null;
  const see = (end: number, account: Account | null): void => {
    if (account !== null && (last === null || end > last.end)) last = { end, account };
  };
  for (const word of text.matchAll(/(?:(?!\p{Script=Han})\p{L})+/gu)) {
    see(word.index + word[0].length, NAMES.get(word[0]) ?? null);
  }
  for (const han of HAN_NAMES) {
    const at = text.lastIndexOf(han);
    if (at >= 0) see(at + han.length, NAMES.get(han) ?? null);
  }
  return (last as { readonly account: Account } | null)?.account ?? null;
};
