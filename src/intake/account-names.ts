import { ACCOUNTS, type Account } from '../domain/facts/fact-table.ts';

/** English names beside the accounts' own and their plurals under which an account may be filed. */
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
};

/**
 * Chinese names of each account, the one that is proposed first. They are looked for inside longer names too, so
 * that a name which several accounts may bear (备案, 公告, 登记, 销售) or that other words hold (车企 in 二手车企业) is not among
 * them; a name that holds another account's is there to win over it (生产企业备案 over 企业备案).
 */
const CHINESE_NAMES: Readonly<Record<Account, readonly [string, ...string[]]>> = {
  licence: ['许可证', '申请', '出口许可'],
  certificate: ['登记证书', '登记证', '车管所'],
  factory: ['合格证', '出厂', '一致性证书'],
  maker: [
    ...(['生产企业', '公告企业', '制造企业', '整车企业', '主机厂', '制造商', '生产商'] as const),
    ...['生产厂家', '车辆公告', '产品公告', '生产企业备案'],
  ],
  letter: ['确认书', '确认函'],
  outlet: ['网点', '服务站', '维修站', '维修点'],
  insurance: ['保险', '交强险', '保单', '车险', '投保', '承保'],
  reading: ['读数', '里程', '里程表', '公里数'],
  invoice: ['发票', '开票'],
  inspection: ['检测', '检验', '验车', '车检'],
  declaration: ['报关单', '报关', '关单', '海关', '通关', '结关', '出口申报'],
  refund: ['退税', '退免税', '退税申请'],
  subsidy: ['补贴', '补助', '以旧换新', '报废更新', '置换更新', '补贴申请'],
  arrival: [
    ...(['境外登记', '到港', '抵港', '境外到达', '境外注册', '境外上牌', '国外登记'] as const),
    ...['海外登记', '目的国登记', '境外登记证', '境外登记证书'],
  ],
  exporter: ['出口企业', '备案企业', '企业备案', '出口商', '试点企业'],
  sales: ['销量', '销售量', '零售量', '销售统计'],
  complaint: ['投诉', '客诉'],
  party: ['主体', '当事人', '当事方', '关联方', '相关方', '相关单位', '有关单位'],
  network: ['服务网络', '售后网络', '维修网络'],
};

const NAMES: ReadonlyMap<string, Account> = new Map([
  ...ACCOUNTS.flatMap((account) => [
    [account, account] as const,
    [`${account}s`, account] as const,
    ...CHINESE_NAMES[account].map((name) => [name, account] as const),
  ]),
  ...Object.entries(OTHER_NAMES),
]);

/** One name of each account, in the order of the vocabulary: its own in English, the usual one in Chinese. */
export const PROPOSED_NAMES: Readonly<Record<'en' | 'zh', readonly string[]>> = {
  en: ACCOUNTS,
  zh: ACCOUNTS.map((account) => CHINESE_NAMES[account][0]),
};

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

/** Words that say which piece of an account a file is, and nothing of what it holds. */
const PIECES =
  /part|page|sheet|vol|copy|final|new|[第号期年月日季度周旬上下半全到至]|副本|[^\p{L}]/gu;

/**
 * Says whether a name has words beside those of an account, numbers, dates and pieces: 海关备注 has, 海关2026年5月 has none.
 */
export const saysMoreThan = (name: string, account: Account): boolean => {
  let left = folded(name).replace(/(?:(?!\p{Script=Han})\p{L})+/gu, (word) =>
    NAMES.get(word) === account ? '' : word,
  );
  for (const han of HAN_NAMES) if (NAMES.get(han) === account) left = left.replaceAll(han, '');
  return left.replace(PIECES, '').length > 1;
};
