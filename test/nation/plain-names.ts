import type { Account } from '../../src/domain/facts/fact-table.ts';
import type { FeedRow, Feeds } from './feed-tables.ts';
import { rowsOf, text, unique } from './plain-rows.ts';

/** Where accounts tell parties. */
const PARTIES: Partial<Record<Account, readonly string[]>> = {
  certificate: ['owner'],
  invoice: ['seller', 'buyer'],
  insurance: ['holder'],
  subsidy: ['claimant'],
  refund: ['claimant'],
  licence: ['applicant'],
  exporter: ['uscc'],
  party: ['id', 'controller'],
};

const lettersOf = (name: string): string =>
  [...name.toUpperCase()].filter((one) => /[\p{L}\p{N}]/u.test(one)).join('');
const isCode = (id: string): boolean => /^[A-Za-z0-9:_-]+$/.test(id) && !id.startsWith('p:');
const isName = (id: string): boolean => /[^A-Za-z0-9:_-]/.test(id);

/** The feeds with the code in the place of each name of a company that one code alone bears. */
export const withCodes = (feeds: Feeds): Feeds => {
  const borne = [
    ...rowsOf(feeds, 'party')
      .filter((row) => text(row, 'kind') !== 'person')
      .map((row) => [text(row, 'id'), text(row, 'name')] as const),
    ...rowsOf(feeds, 'licence').map(
      (row) => [text(row, 'applicant'), text(row, 'applicantName')] as const,
    ),
  ];
  const codeOf = (name: string): string => {
    const bearers = borne.flatMap(([id, own]) =>
      id !== null && own !== null && isCode(id) && lettersOf(own) === lettersOf(name) ? [id] : [],
    );
    const [code, ...others] = unique(bearers);
    return code !== undefined && others.length === 0 ? code : name;
  };
  const told = (row: FeedRow, columns: readonly string[]): FeedRow => {
    const codes = columns.flatMap((column) => {
      const id = text(row, column);
      return id !== null && isName(id) ? [[column, codeOf(id)] as const] : [];
    });
    return { ...row, ...Object.fromEntries(codes) };
  };
  return Object.fromEntries(
    Object.entries(feeds).map(([account, rows]) => [
      account,
      rows.map((row) => told(row, PARTIES[account as Account] ?? [])),
    ]),
  );
};
