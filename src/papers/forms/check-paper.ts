import { usccCheckCharacterOf, usccStandingOf } from '../../domain/identifiers/uscc.ts';
import { expectedCheckDigit, vinStandingOf } from '../../domain/vin/check-digit.ts';
import { parseVin } from '../../domain/vin/vin.ts';
import type {
  CheckAnswer,
  CheckEvidence,
  PaperCheck,
  PaperKind,
  ReadName,
  ReadValue,
} from '../paper-reading.ts';
import type { AsKey, CheckKey, WhyKey } from '../texts/keys.ts';
import { amountInWords } from './amount-in-words.ts';
import { numberFormOf } from './number-form.ts';
import { fenOf, sameValue } from './same-value.ts';

const AS: Readonly<Record<ReadValue['by'], AsKey>> = {
  code: 'in-code',
  text: 'on-page',
  data: 'in-data',
  seal: 'under-seal',
};

/** A value as evidence of what the paper says. */
export const evidenceOf = ({ value, by, place }: ReadValue): CheckEvidence => ({
  place,
  value,
  as: AS[by],
});

const expected = (value: string): CheckEvidence => ({ place: null, value, as: 'expected' });

const NOT_FOUND: CheckAnswer = { answer: 'not-found' };
const cannot = (why: WhyKey): CheckAnswer => ({ answer: 'cannot-be-checked', why });
const answered = (evidence: readonly CheckEvidence[]): CheckAnswer =>
  evidence.length === 0 ? NOT_FOUND : { answer: 'told', evidence };

/** Values that stand together: of one page, or of the data of the file. A file may be several papers, a page each. */
interface Sheet {
  readonly all: readonly ReadValue[];
  readonly of: (name: ReadName) => readonly ReadValue[];
  /** What the page or the data say, without codes. */
  readonly said: (name: ReadName) => readonly ReadValue[];
}

const sheetsOf = (values: readonly ReadValue[]): readonly Sheet[] => {
  const pages = Map.groupBy(values, ({ place }) => place?.page ?? 0);
  return [...pages.values()].map((all) => {
    const of = (name: ReadName): readonly ReadValue[] => all.filter((one) => one.name === name);
    return { all, of, said: (name) => of(name).filter(({ by }) => by !== 'code') };
  });
};

/**
 * One fen, a threshold of our own: amount and tax of an invoice are each rounded, so that their sum may miss the total
 * by one. Inclusive.
 */
const ROUNDING = 1;

const fens = (values: readonly ReadValue[]): readonly number[] =>
  values.flatMap(({ value }) => fenOf(value) ?? []);

/** Told where no amount, tax and total of a page fit each other: two papers may lie on one page. */
const netTaxTotal = (sheet: Sheet): CheckAnswer | null => {
  const [net, tax, total] = [sheet.said('net'), sheet.said('tax'), sheet.said('total')];
  if (net.length === 0 || tax.length === 0 || total.length === 0) return null;
  const sums = fens(net).flatMap((a) => fens(tax).map((b) => a + b));
  const fits = fens(total).some((all) => sums.some((sum) => Math.abs(sum - all) <= ROUNDING));
  return fits ? NOT_FOUND : answered([...net, ...tax, ...total].map(evidenceOf));
};

const wordsAndFigures = (sheet: Sheet): CheckAnswer | null => {
  const [words, total] = [sheet.said('totalInWords'), sheet.said('total')];
  if (words.length === 0 || total.length === 0) return null;
  const known = words.flatMap(({ value }) => amountInWords(value) ?? []);
  if (known.length === 0) return cannot('form-unknown');
  const fits = fens(total).some((fen) => known.includes(fen));
  return fits ? NOT_FOUND : answered([...words, ...total].map(evidenceOf));
};

/**
 * What the page says of the amount without tax and of the one with it, in fen, each also by way of the other and the
 * tax: a text layer may lack one of them.
 */
const amountsOf = (sheet: Sheet): Record<'without' | 'with', readonly number[]> => {
  const [net, tax, total] = [sheet.said('net'), sheet.said('tax'), sheet.said('total')].map(fens);
  const words = sheet.said('totalInWords').flatMap(({ value }) => amountInWords(value) ?? []);
  const whole = [...(total ?? []), ...words];
  const taxes = tax ?? [];
  return {
    without: [...(net ?? []), ...whole.flatMap((all) => taxes.map((less) => all - less))],
    with: [...whole, ...(net ?? []).flatMap((less) => taxes.map((more) => less + more))],
  };
};

/**
 * Whether the amount of a code stands on the page; null where that cannot be said. Whether it is with tax or without
 * follows from the kind of invoice by rules that nobody published. So both have to be known of the page, but of an
 * invoice that names no tax.
 */
const amountStands = (code: ReadValue, sheet: Sheet, kind: PaperKind | null): boolean | null => {
  const amounts = amountsOf(sheet);
  const taxed = kind !== 'usedSaleInvoice';
  const fen = fenOf(code.value);
  if (fen === null || amounts.with.length === 0) return null;
  if (taxed && amounts.without.length === 0) return null;
  return [...amounts.with, ...amounts.without].some((one) => Math.abs(one - fen) <= ROUNDING);
};

const AMOUNTS = ['net', 'tax', 'total', 'totalInWords'] as const;

/** Each value of a code against those that the same page says in text. */
const codeAndPage = (sheet: Sheet, kind: PaperKind | null): CheckAnswer | null => {
  const held = sheet.all
    .filter(({ by }) => by === 'code')
    .map((code) => {
      if (code.name === 'net' || code.name === 'total')
        return { code, said: AMOUNTS.flatMap(sheet.said), fits: amountStands(code, sheet, kind) };
      const said = sheet.said(code.name);
      const fits = said.some((one) => sameValue(code.name, one.value, code.value));
      return { code, said, fits: said.length === 0 ? null : fits };
    });
  if (held.length === 0) return null;
  if (held.every(({ fits }) => fits === null)) return cannot('no-text');
  const differing = held.filter(({ fits }) => fits === false);
  return answered(differing.flatMap(({ code, said }) => [code, ...said]).map(evidenceOf));
};

/** Where 20 digits of a number begin with a year, it is that of the date; a code of 12 is printed before it is used. */
const numberYear = (sheet: Sheet, kind: PaperKind | null): CheckAnswer | null => {
  const years = sheet.of('date').map(({ value }) => Number(value.slice(0, 4)));
  const told = [...sheet.of('number'), ...sheet.of('code')].flatMap((one) => {
    const { year, earlier } = numberFormOf(one.name, one.value, kind);
    return year === null ? [] : [{ one, year, earlier }];
  });
  if (told.length === 0 || years.length === 0) return null;
  const wrong = told.filter(
    ({ year, earlier }) => !years.some((of) => (earlier ? year <= of : year === of)),
  );
  return answered(
    wrong.length === 0 ? [] : [...wrong.map(({ one }) => one), ...sheet.of('date')].map(evidenceOf),
  );
};

const numberForm = (sheet: Sheet, kind: PaperKind | null): CheckAnswer | null => {
  const forms = sheet.all.map((one) => ({ one, form: numberFormOf(one.name, one.value, kind) }));
  const wrong = forms.filter(({ form }) => form.state === 'wrong');
  if (wrong.length > 0) return answered(wrong.map(({ one }) => evidenceOf(one)));
  if (forms.some(({ form }) => form.state === 'right')) return NOT_FOUND;
  return forms.some(({ form }) => form.state === 'unknown') ? cannot('form-unknown') : null;
};

const creditCode = (sheet: Sheet): CheckAnswer | null => {
  const codes = [...sheet.of('buyerCreditCode'), ...sheet.of('sellerCreditCode')];
  const standing = codes.filter(({ value }) => usccStandingOf(value) !== 'malformed');
  if (standing.length === 0) return codes.length === 0 ? null : cannot('form-unknown');
  const wrong = standing.filter(({ value }) => usccStandingOf(value) !== 'valid');
  return answered(
    wrong.flatMap((one) => [
      evidenceOf(one),
      expected(`${one.value.slice(0, -1)}${usccCheckCharacterOf(one.value) ?? ''}`),
    ]),
  );
};

/** The ninth place of a VIN, from 0. */
const CHECK_PLACE = 8;

const vinCheckDigit = (sheet: Sheet): CheckAnswer | null => {
  const vins = sheet.of('vin').filter(({ value }) => parseVin(value) !== null);
  if (vins.length === 0) return null;
  return answered(
    vins.flatMap((one) => {
      const vin = parseVin(one.value);
      if (vin === null || vinStandingOf(vin) === 'valid') return [];
      const right = `${vin.slice(0, CHECK_PLACE)}${expectedCheckDigit(vin)}${vin.slice(CHECK_PLACE + 1)}`;
      return [evidenceOf(one), expected(right)];
    }),
  );
};

/** Papers of which each is about one vehicle. */
const ONE_VEHICLE: ReadonlySet<PaperKind | null> = new Set<PaperKind>([
  'saleInvoice',
  'usedSaleInvoice',
  'conformityCertificate',
  'registrationCertificate',
  'vehicleLicence',
  'taxCertificate',
  'insurancePolicy',
]);

const oneVehicle = (sheet: Sheet, kind: PaperKind | null): CheckAnswer | null => {
  const vins = sheet.of('vin');
  if (!ONE_VEHICLE.has(kind) || vins.length === 0) return null;
  const different = new Map(vins.map((one) => [one.value, one]));
  return answered(different.size < 2 ? [] : [...different.values()].map(evidenceOf));
};

const CHECKS: readonly (readonly [
  CheckKey,
  (sheet: Sheet, kind: PaperKind | null) => CheckAnswer | null,
])[] = [
  ['code-and-page', codeAndPage],
  ['number-form', numberForm],
  ['number-year', numberYear],
  ['words-and-figures', wordsAndFigures],
  ['net-tax-total', netTaxTotal],
  ['credit-code', creditCode],
  ['vin-check-digit', vinCheckDigit],
  ['one-vehicle', oneVehicle],
];

/** What is looked for on invoices, so that there it is said why it could not be checked. */
const OF_INVOICES: ReadonlySet<CheckKey> = new Set<CheckKey>([
  'code-and-page',
  'number-form',
  'number-year',
  'words-and-figures',
  'net-tax-total',
  'vin-check-digit',
]);

const isInvoice = (kind: PaperKind | null): boolean =>
  kind === 'saleInvoice' || kind === 'usedSaleInvoice';

/** One answer of those of the pages: told with all that was told, else not found, else why not. */
const together = (answers: readonly CheckAnswer[]): CheckAnswer | null => {
  const told = answers.flatMap((one) => (one.answer === 'told' ? one.evidence : []));
  if (told.length > 0) return answered(told);
  return answers.find(({ answer }) => answer === 'not-found') ?? answers[0] ?? null;
};

/**
 * Holds the values of a paper against each other, page by page. A check that says nothing of this kind of paper is left
 * out; on an invoice it is said why one could not be made.
 */
export const checkPaper = (
  kind: PaperKind | null,
  values: readonly ReadValue[],
): readonly PaperCheck[] => {
  const sheets = sheetsOf(values);
  return CHECKS.flatMap(([check, look]) => {
    const answer = together(sheets.flatMap((sheet) => look(sheet, kind) ?? []));
    if (answer !== null) return [{ check, ...answer }];
    if (!isInvoice(kind) || !OF_INVOICES.has(check)) return [];
    return [{ check, ...cannot('not-on-paper') }];
  });
};
