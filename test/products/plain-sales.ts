import { plainMaker } from './plain-maker.ts';
import type { SalesNation } from './sales-nation.ts';

/** What a cell holds, worked out in the plainest way. */
export interface PlainCell {
  maker: string;
  province: string;
  month: string;
  reported: number | null;
  registered: number;
  exportedWithin: number;
  neverPlated: number;
  undecided: number;
  mayHaveLeft: number;
}

export interface PlainTerms {
  readonly within: number;
  readonly settle: number;
  readonly kind: string;
  readonly asOf: string;
}

const MS = 86_400_000;
const dayNo = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / MS;
const monthOf = (iso: string | null): string => (iso === null ? '' : iso.slice(0, 7));
const digits = (province: string | null): string => province ?? '';
const least = (days: readonly (string | null)[]): string | null =>
  days.reduce((a, b) => (a === null || (b !== null && b < a) ? b : a), null);

/** Restated sales in nested loops over the rows: one VIN after the other, all its rows looked for. */
export const plainSales = (
  nation: SalesNation,
  terms: PlainTerms,
  silent: { readonly certificate?: boolean; readonly declaration?: boolean } = {},
): ReadonlyMap<string, PlainCell> => {
  const { within, settle, kind, asOf } = terms;
  const cells = new Map<string, PlainCell>();
  const cell = (maker: string, province: string, month: string): PlainCell => {
    const key = [maker, province, month].join('|');
    const at: PlainCell = cells.get(key) ?? {
      maker,
      province,
      month,
      reported: null,
      registered: 0,
      exportedWithin: 0,
      neverPlated: 0,
      undecided: 0,
      mayHaveLeft: 0,
    };
    cells.set(key, at);
    return at;
  };
  const makerOf = plainMaker(
    nation.factory,
    nation.sales.map(({ maker }) => maker),
  );
  const known = (day: string | null): boolean => day === null || day <= asOf;
  const certificates = Map.groupBy(
    nation.certificate.filter((row) => known(row.registeredOn)),
    ({ vin }) => vin,
  );
  const declarations = Map.groupBy(nation.declaration, ({ vin }) => vin);
  const firsts: string[] = [];
  for (const [vin, rows] of certificates) {
    if (vin === null) continue;
    const day = least(rows.map(({ registeredOn }) => registeredOn));
    if (day === null) {
      cell(makerOf(vin), '', '').undecided += 1;
      continue;
    }
    firsts.push(day);
    const row = rows.find(({ registeredOn }) => registeredOn === day);
    const at = cell(makerOf(vin), digits(row?.province ?? null), monthOf(day));
    at.registered += 1;
    const told = (declarations.get(vin) ?? []).filter(({ declaredOn, exitedOn }) => {
      const undated = declaredOn === null && exitedOn === null;
      return undated || [declaredOn, exitedOn].some((event) => event !== null && known(event));
    });
    const exit = least(told.map(({ exitedOn }) => (known(exitedOn) ? exitedOn : null)));
    const undecide = (): void => {
      at.undecided += 1;
      at.mayHaveLeft += 1;
    };
    if (exit !== null && exit < day) undecide();
    else if (exit !== null) at.exportedWithin += dayNo(exit) - dayNo(day) <= within ? 1 : 0;
    else if (silent.declaration === true) undecide();
    else if (
      told.some(({ declaredOn }) => declaredOn === null || dayNo(declaredOn) - dayNo(day) <= within)
    ) {
      undecide();
    }
  }
  const last = firsts.sort().at(-1);
  const sold = [
    ...nation.insurance.map(({ vin, startsOn }) => ({ vin, day: startsOn, seller: null })),
    ...nation.invoice
      .filter(({ kind: of }) => of === null || of === 'special' || of === 'ordinary')
      .map(({ vin, issuedOn, seller }) => ({ vin, day: issuedOn, seller: seller ?? '' })),
  ].filter(({ day }) => known(day));
  for (const [vin, rows] of Map.groupBy(sold, (row) => row.vin)) {
    if (vin === null || certificates.has(vin)) continue;
    const day = least(rows.map((row) => row.day));
    const invoices = rows.filter((row) => row.seller !== null && row.day !== null);
    const first = least(invoices.map((row) => row.day));
    const seller = invoices.find((row) => row.day === first)?.seller ?? '';
    const province = /^[0-9A-HJ-NPQRTUWXY]{2}[1-9]\d{5}[0-9A-HJ-NPQRTUWXY]{10}$/.test(seller)
      ? seller.slice(2, 4)
      : '';
    const at = cell(makerOf(vin), province, monthOf(day));
    const settled =
      day !== null &&
      last !== undefined &&
      dayNo(last) >= dayNo(day) + settle &&
      !silent.certificate;
    if (settled) at.neverPlated += 1;
    else at.undecided += 1;
  }
  for (const row of nation.sales) {
    if (row.kind !== kind || row.reported === null) continue;
    const month = row.month ?? '';
    if (month > monthOf(asOf)) continue;
    cell(row.maker ?? '', digits(row.province), month).reported = row.reported;
  }
  return cells;
};
