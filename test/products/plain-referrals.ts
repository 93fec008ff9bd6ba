import type { FeedRow } from '../nation/feed-tables.ts';
import type { WrittenFinding } from './referral-database.ts';

/** What was claimed or paid once, worked out with plain loops. */
export interface PlainClaim {
  readonly account: 'refund' | 'subsidy';
  readonly vin: string;
  readonly claimant: string | null;
  readonly key: string;
  readonly amount: number | null;
  readonly day: string | null;
  /** Row number of its first row, from 1. */
  readonly place: number;
  readonly kind: string;
  readonly invoices: readonly string[];
  readonly entries: readonly string[];
  readonly risky: boolean;
  readonly looked: boolean;
}

type Rows = readonly FeedRow[];
type Draft = Omit<PlainClaim, 'risky' | 'looked'>;

const textOf = (cell: unknown): string | null => (typeof cell === 'string' ? cell : null);

const least = (amounts: readonly (number | null)[]): number | null => {
  const told = amounts.filter((amount) => amount !== null);
  if (told.length === 0) return null;
  const drawn = told.filter((amount) => amount > 0);
  return drawn.length === 0 ? 0 : Math.min(...drawn);
};

const first = (days: readonly (string | null)[]): string | null =>
  days.filter((day) => day !== null).sort()[0] ?? null;

/** Claims of the refund rows; numbers and claimants are taken to be written without error. */
const refundClaims = (rows: Rows): readonly Draft[] => {
  const groups = new Map<string, { row: FeedRow; place: number }[]>();
  rows.forEach((row, at) => {
    const number = textOf(row['number']);
    const sameNumber = rows.filter(
      (other) => other['vin'] === row['vin'] && other['number'] === number,
    );
    const claimant =
      textOf(row['claimant']) ??
      (number === null
        ? null
        : (sameNumber.map((each) => textOf(each['claimant'])).find((each) => each !== null) ??
          null));
    const rest =
      number ??
      JSON.stringify([row['claimedOn'], row['invoice'], row['declaration'], row['amount']]);
    const key = JSON.stringify([row['vin'], claimant, number === null, rest]);
    const list = groups.get(key) ?? [];
    list.push({ row: { ...row, claimant }, place: at + 1 });
    groups.set(key, list);
  });
  return [...groups].map(([key, list]) => ({
    account: 'refund',
    vin: String(list[0]?.row['vin']),
    claimant: textOf(list[0]?.row['claimant']),
    key,
    amount: least(list.map(({ row }) => row['amount'] as number | null)),
    day: first(list.map(({ row }) => textOf(row['claimedOn']))),
    place: Math.min(...list.map(({ place }) => place)),
    kind: 'refund',
    invoices: list.flatMap(({ row }) => textOf(row['invoice']) ?? []),
    entries: list.flatMap(({ row }) => textOf(row['declaration']) ?? []),
  }));
};

const subsidyClaims = (rows: Rows): readonly Draft[] => {
  const groups = new Map<string, { row: FeedRow; place: number }[]>();
  rows.forEach((row, at) => {
    const [kind, day] = [textOf(row['kind']), textOf(row['paidOn'])];
    const same = rows.filter(
      (other) => other['vin'] === row['vin'] && other['kind'] === kind && other['paidOn'] === day,
    );
    const claimant =
      textOf(row['claimant']) ??
      (kind === null || day === null
        ? null
        : (same.map((each) => textOf(each['claimant'])).find((each) => each !== null) ?? null));
    const rest = kind === null || day === null ? row['amount'] : null;
    const key = JSON.stringify([row['vin'], claimant, kind, day, rest]);
    const list = groups.get(key) ?? [];
    list.push({ row: { ...row, claimant }, place: at + 1 });
    groups.set(key, list);
  });
  return [...groups].map(([key, list]) => ({
    account: 'subsidy',
    vin: String(list[0]?.row['vin']),
    claimant: textOf(list[0]?.row['claimant']),
    key,
    amount: least(list.map(({ row }) => row['amount'] as number | null)),
    day: textOf(list[0]?.row['paidOn']),
    place: Math.min(...list.map(({ place }) => place)),
    kind: textOf(list[0]?.row['kind']) ?? 'unknown',
    invoices: [],
    entries: [],
  }));
};

const before = (a: Draft, b: Draft): number =>
  (a.day ?? '9') < (b.day ?? '9') ? -1 : (a.day ?? '9') > (b.day ?? '9') ? 1 : a.place - b.place;

/** Twelve months on, for days that every month has. */
const yearLater = (day: string): string => `${Number(day.slice(0, 4)) + 1}${day.slice(4)}`;

type Json = Readonly<Record<string, unknown>>;

/** All claims on vehicles with findings, and which of them a ground looks at and puts at risk. */
export const plainReferrals = (
  feeds: {
    readonly refund: Rows;
    readonly subsidy: Rows;
    readonly invoice: Rows;
    readonly declaration: Rows;
  },
  findings: readonly WrittenFinding[],
): readonly PlainClaim[] => {
  const claims = [...refundClaims(feeds.refund), ...subsidyClaims(feeds.subsidy)];
  const risky = new Set<Draft>();
  const looked = new Set<Draft>();
  const settled = new Set<string>();
  const say = (claim: Draft, rule: string, atRisk: boolean): void => {
    looked.add(claim);
    settled.add(`${rule} ${claim.vin}`);
    if (atRisk) risky.add(claim);
  };
  const finding = (vin: string, rule: string): Json | null =>
    findings.find((each) => each.vin === vin && each.rule === rule)?.evidence ?? null;
  const exitOf = (vin: string): string | null =>
    first(
      feeds.declaration.filter((row) => row['vin'] === vin).map((row) => textOf(row['exitedOn'])),
    );
  for (const { vin, rule, evidence } of findings) {
    const refunds = claims.filter((claim) => claim.vin === vin && claim.account === 'refund');
    const subsidies = claims.filter((claim) => claim.vin === vin && claim.account === 'subsidy');
    const exit = exitOf(vin);
    if (rule === 'R28') for (const claim of refunds) say(claim, rule, true);
    if (rule === 'R21') {
      const { percentOfMedian } = evidence['valueAgainstLike'] as { percentOfMedian: number };
      if (percentOfMedian >= 134) for (const claim of refunds) say(claim, rule, true);
      else if (percentOfMedian <= 72) for (const claim of refunds) say(claim, rule, false);
    }
    if (rule === 'R23') {
      const within = (claim: Draft): boolean =>
        claim.day !== null && exit !== null && exit <= yearLater(claim.day);
      if (subsidies.some(within)) for (const claim of subsidies) say(claim, rule, within(claim));
      for (const claim of subsidies) {
        const days = [
          ...new Set(
            subsidies
              .filter(({ kind, day }) => kind === claim.kind && day !== null)
              .map(({ day }) => day as string),
          ),
        ].sort();
        if (claim.kind === 'unknown' || claim.day === null || days.length < 2) continue;
        say(claim, rule, claim.day !== days[0]);
      }
    }
    if (rule === 'R43') {
      const paid = subsidies.filter(
        ({ kind, day }) => day !== null && (kind === 'scrap' || kind === 'swap'),
      );
      const first = paid.map(({ day }) => day as string).sort()[0];
      for (const claim of paid) say(claim, rule, claim.day !== first);
    }
    if (rule !== 'R22') continue;
    if (evidence['refundClaims'] !== undefined && refunds.length > 1) {
      [...refunds].sort(before).forEach((claim, at) => {
        say(claim, rule, at > 0);
      });
    }
    if (
      evidence['relied.invoiceKind'] === 'ordinary' ||
      evidence['relied.invoiceKind'] === 'used'
    ) {
      for (const claim of refunds) {
        const special = feeds.invoice.some(
          (row) =>
            row['vin'] === vin &&
            row['kind'] === 'special' &&
            claim.invoices.includes(String(row['number'])),
        );
        say(claim, rule, !special);
      }
    }
    const replaced = subsidies.filter(({ kind }) => kind === 'scrap' || kind === 'swap');
    if (refunds.length > 0 && replaced.length > 0) {
      for (const claim of [...refunds, ...replaced]) say(claim, rule, true);
    }
    const early = (claim: Draft): boolean =>
      claim.day !== null && exit !== null && claim.day < exit;
    if (refunds.some(early)) {
      for (const claim of refunds) if (claim.day !== null) say(claim, rule, early(claim));
    }
    const astray = evidence['refundEntry'] as { entry: string } | undefined;
    for (const claim of refunds) {
      if (astray !== undefined && claim.entries.includes(astray.entry)) say(claim, rule, true);
    }
    const invoices =
      (evidence['refundInvoice'] as { invoices?: Json[] } | undefined)?.invoices ?? [];
    for (const { invoice, count, invoicedFor } of invoices) {
      const mine = refunds.filter((claim) => claim.invoices.includes(String(invoice)));
      if (Array.isArray(invoicedFor)) for (const claim of mine) say(claim, rule, true);
      if (count === null) continue;
      const rivals = claims.filter(
        (claim) =>
          claim.account === 'refund' &&
          claim.invoices.includes(String(invoice)) &&
          (
            (finding(claim.vin, 'R22')?.['refundInvoice'] as { invoices?: Json[] } | undefined)
              ?.invoices ?? []
          ).some((each) => each['invoice'] === invoice && each['count'] !== null),
      );
      const owns = (claim: Draft): boolean =>
        feeds.invoice.some((row) => row['vin'] === claim.vin && row['number'] === invoice);
      const order = [...rivals].sort((a, b) => Number(owns(b)) - Number(owns(a)) || before(a, b));
      for (const claim of mine) say(claim, rule, order[0] !== claim);
    }
  }
  for (const { vin, rule } of findings) {
    if (rule !== 'R22' || settled.has(`R22 ${vin}`)) continue;
    for (const claim of claims)
      if (claim.vin === vin && claim.account === 'refund') looked.add(claim);
  }
  return claims.map((claim) => ({ ...claim, risky: risky.has(claim), looked: looked.has(claim) }));
};
