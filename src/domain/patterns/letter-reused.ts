import { isoDate } from '../calendar/iso-date.ts';
import { type DisguiseFigures, disguisedLetters } from './disguised-letters.ts';
import { firstTexts, groupedBy, inOrder, known, most, unique } from './lists.ts';
import { type NeighbourhoodRows, numberOf, plainOf, textOf } from './neighbourhood.ts';
import { type PaperPattern, valuesOfRule } from './paper-pattern.ts';

const limits = valuesOfRule('integrity.letter-reused', [
  'contentRows',
  'longCharacters',
  'suffixes',
]);
const numbers = valuesOfRule('integrity.certificate-of-another-vehicle', ['counterDigits']);

interface Figures extends DisguiseFigures {
  /** A value on fewer rows beside others may be a typing error. */
  readonly contentRows: number;
}

/** What tells no two names of an issuer apart. */
export const BETWEEN_NAMES = ' 　()（）·.,，';

const spelt = (name: string | null): string | null =>
  name === null
    ? null
    : [...name]
        .filter((one) => !BETWEEN_NAMES.includes(one))
        .join('')
        .toLowerCase();

/** A row of a letter: what it lists, who relies on it, and what it says. */
interface LetterRow {
  readonly number: string;
  readonly vin: string | null;
  readonly application: string | null;
  readonly content: Readonly<Record<Field, string | null>>;
}

/** Cells by which a letter is told from another, spelling aside; its destinations are R11's matter. */
const FIELDS = ['issuedOn', 'issuer', 'seal'] as const;
type Field = (typeof FIELDS)[number];

const rowsIn = (told: NeighbourhoodRows, figures: Figures): readonly LetterRow[] => {
  const rows = told.rows('letter').flatMap((row) => {
    const plain = plainOf(row, 'letter.number');
    const written = textOf(row, 'letter.number');
    if (plain === null || written === null) return [];
    const issuer = spelt(textOf(row, 'letter.issuer'));
    return [{ row, plain, written, issuer, issuedOn: numberOf(row, 'letter.issuedOn') }];
  });
  const meant = disguisedLetters(rows, figures);
  return rows.map(({ row, plain, issuer, issuedOn }) => ({
    number: meant.get(plain) ?? plain,
    vin: textOf(row, 'letter.vin'),
    application: textOf(row, 'letter.application'),
    content: {
      issuer,
      issuedOn: issuedOn === null ? null : isoDate(issuedOn),
      seal: textOf(row, 'letter.seal'),
    },
  }));
};

/**
 * The rows of one number by letter: every maker numbers its own, so that they are two where each issuer lists vehicles
 * of its own maker codes alone.
 */
const lettersAmong = (rows: readonly LetterRow[]): readonly (readonly LetterRow[])[] => {
  const issuerOf = ({ content }: LetterRow): string | null => content.issuer;
  if (rows.some((row) => issuerOf(row) === null || row.vin === null)) return [rows];
  const byMaker = groupedBy(rows, ({ vin }) => (vin ?? '').slice(0, 3));
  if ([...byMaker.values()].some((own) => unique(own.map(issuerOf)).length > 1)) return [rows];
  return [...groupedBy(rows, issuerOf).values()];
};

interface Content {
  readonly field: string;
  readonly count: number;
  readonly values: readonly string[] | null;
}

/** What a letter's rows say differently, cell by cell. */
const contentsOf = (rows: readonly LetterRow[], contentRows: number): readonly Content[] =>
  FIELDS.flatMap((field) => {
    const said = rows.filter(({ content }) => content[field] !== null);
    const saidBy = groupedBy(said, ({ application }) => application);
    /** Applications of which all rows say one thing. */
    const ofOne = new Set(
      [...saidBy].flatMap(([application, own]) =>
        unique(own.map(({ content }) => content[field])).length === 1 ? [application] : [],
      ),
    );
    const borne = [...groupedBy(said, ({ content }) => content[field])].flatMap(([value, own]) => {
      const isWhole = own.some(({ application }) => application !== null && ofOne.has(application));
      return own.length >= contentRows || isWhole ? [value] : [];
    });
    return borne.length > 1 ? [{ field, count: borne.length, values: firstTexts(borne) }] : [];
  });

/** An application that relies on a letter. */
interface Use {
  readonly application: string;
  readonly isLive: boolean;
}

interface Filing {
  readonly application: string;
  readonly applied: number | null;
  readonly isLicensed: boolean;
}

/** What is filed for a vehicle, one an application. */
const filingsOf = (told: NeighbourhoodRows, vin: string): readonly Filing[] =>
  [...groupedBy(told.of('licence', vin), (row) => textOf(row, 'licence.application'))].map(
    ([application, rows]) => ({
      application,
      applied: most(rows.map((row) => numberOf(row, 'licence.appliedOn'))),
      isLicensed: rows.some(
        (row) =>
          textOf(row, 'licence.number') !== null ||
          numberOf(row, 'licence.issuedOn') !== null ||
          numberOf(row, 'licence.validUntil') !== null,
      ),
    }),
  );

/** Who relies on a letter for a vehicle it lists: of those without a licence only the last is live. */
const usesOf = (
  told: NeighbourhoodRows,
  vin: string,
  named: readonly (string | null)[],
): readonly Use[] => {
  const filings = filingsOf(told, vin);
  const letters = told.of('letter', vin).map((row) => textOf(row, 'letter.application'));
  const isNamedFiled = filings.some(({ application }) => named.includes(application));
  const own = filings
    .filter(
      ({ application }) =>
        named.includes(null) ||
        named.includes(application) ||
        // of such a vehicle one that no letter is for
        (isNamedFiled && !letters.includes(application) && !letters.includes(null)),
    )
    .toSorted((a, b) => {
      const [x, y] = [a.applied, b.applied].map((day) => day ?? Number.NEGATIVE_INFINITY);
      return inOrder([x ?? null, a.application], [y ?? null, b.application]);
    });
  return own.map(({ application, isLicensed }, place) => ({
    application,
    isLive: isLicensed || place === own.length - 1,
  }));
};

/** The applications that rely on a letter: those it names, and those of the vehicles it lists. */
const relyingOn = (told: NeighbourhoodRows, rows: readonly LetterRow[]): readonly Use[] => {
  const unfiled = rows.flatMap(({ vin, application }): Use[] => {
    if (application === null) return [];
    const isFiled =
      vin !== null &&
      told.of('licence', vin).some((row) => textOf(row, 'licence.application') === application);
    return isFiled ? [] : [{ application, isLive: true }];
  });
  const listed = [...groupedBy(rows, ({ vin }) => vin)].flatMap(([vin, own]) =>
    usesOf(
      told,
      vin,
      own.map(({ application }) => application),
    ),
  );
  return [...unfiled, ...listed];
};

/**
 * R10: one letter number (of two issuers that each list vehicles of their own maker codes: two letters) with several
 * contents, or relied on by several live applications: those that it names, and others of a vehicle of such a one
 * that no letter is for. A filing made again counts once: of a VIN's applications without a licence only the last is
 * live, and those that stood out but are one filing made again are told too, so that the flag can be spared. A
 * content counts when `contentRows` bear it, or when it is all that an application shows. Numbers in disguise are one
 * (`disguisedLetters`).
 */
export const letterReused: PaperPattern<Figures> = {
  name: 'letterReused',
  figures: (law) => ({ ...limits(law), ...numbers(law) }),
  find: (told, figures) => {
    const byNumber = groupedBy(rowsIn(told, figures), ({ number }) => number);
    const found = [...byNumber].flatMap(([number, all]) =>
      lettersAmong(all).flatMap((rows) => {
        const fields = contentsOf(rows, figures.contentRows);
        const uses = relyingOn(told, rows);
        const live = unique(
          uses.filter(({ isLive }) => isLive).map(({ application }) => application),
        );
        const contents = most(fields.map(({ count }) => count)) ?? 1;
        if (contents < 2 && unique(uses.map(({ application }) => application)).length < 2)
          return [];
        const vins = unique(known(rows.map(({ vin }) => vin)));
        const issuer = all.length === rows.length ? '' : (rows[0]?.content.issuer ?? '');
        // put together once: a letter may list every vehicle of a nation
        const evidence = {
          number,
          applications: firstTexts(live),
          contents:
            fields.length === 0 ? null : fields.map(({ field, values }) => ({ field, values })),
          vins: firstTexts(vins),
          count: vins.length,
        };
        const applications = Math.max(1, live.length);
        return vins.map((vin) => ({ vin, number, issuer, contents, applications, evidence }));
      }),
    );
    return [...groupedBy(found, ({ vin }) => vin)].flatMap(([vin, own]) => {
      const [worst] = own.toSorted(
        (a, b) =>
          Math.max(b.contents, b.applications) - Math.max(a.contents, a.applications) ||
          inOrder([a.number, a.issuer], [b.number, b.issuer]),
      );
      if (worst === undefined) return [];
      const { contents, applications, evidence } = worst;
      return [
        {
          vin,
          licenceRow: null,
          facts: {
            'pattern.letterContents': contents,
            'pattern.letterApplications': applications,
          },
          evidence,
        },
      ];
    });
  },
};
