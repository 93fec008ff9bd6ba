import {
  FACTS,
  type Fact,
  type FactName,
  factNamed,
  findFact,
} from '../../domain/facts/fact-table.ts';
import type { Problem } from '../../domain/verdict/verdict.ts';
import { PROBLEMS, problemAt, withoutNumbers } from '../problem-catalogue.ts';
import type { Column } from '../sheet.ts';
import type { SheetWords } from '../sheet-words.ts';
import { columnLetters } from './column-letters.ts';
import { factsSpokenOf, speaksOf } from './fact-spoken-of.ts';
import { foldHeader } from './fold-header.ts';
import { headerIndexOf } from './header-index.ts';
import { headerScale } from './header-scale.ts';
import { nearestHeader } from './nearest-header.ts';

/** The most columns a sheet may have. */
export const MOST_COLUMNS = 1024;

/** Unknown headers beyond this get no suggestion: they are another table, not slips. */
const MOST_SUGGESTED = 100;

/** What the header row of a sheet says. */
interface ResolvedHeader {
  readonly columns: readonly Column[];
  readonly problems: readonly Problem[];
  /** Number of columns that are facts. */
  readonly known: number;
}

const isNumber = ({ kind }: Fact): boolean => kind === 'integer' || kind === 'decimal';

const unknownHeader = (
  header: string,
  row: number,
  account: string | null,
  suggest: boolean,
): Problem => {
  const near = suggest ? nearestHeader(header, account) : null;
  const { en, zh } = PROBLEMS['unknown-header'];
  const remedy =
    near === null ? { en, zh } : { en: `${en} Perhaps ${near}.`, zh: `${zh}可能是“${near}”。` };
  // a row of data may stand where the header should
  return problemAt(row, withoutNumbers(header), 'unknown-header', header, remedy);
};

/**
 * The VIN that tells the rows of a sheet apart, or null when the account has none: a maker, an
 * outlet, or a letter, which may be filed without its list of vehicles.
 */
export const keyFactOf = (account: string | null): Fact | null =>
  account === 'letter'
    ? null
    : (FACTS.find((fact) => fact.kind === 'vin' && fact.account === (account ?? 'licence')) ??
      null);

/** What tells the rows of an account without a VIN apart, or a letter's; outlets and figures have no one column. */
const OTHER_KEYS: Readonly<Record<string, readonly FactName[]>> = {
  letter: ['letter.vin', 'letter.number', 'letter.application'],
  maker: ['maker.legalName', 'maker.id'],
  exporter: ['exporter.uscc'],
  party: ['party.id'],
};

/** The facts of which an account's file must have one for its rows to be of use; none for some accounts. */
export const keysOf = (account: string): readonly Fact[] => {
  const vin = keyFactOf(account);
  return vin === null ? (OTHER_KEYS[account] ?? []).map(factNamed) : [vin];
};

const withoutKey = (
  headers: readonly string[],
  row: number,
  keys: readonly Fact[],
  field: string,
): Problem => {
  const { en, zh } = PROBLEMS['no-key-column'];
  const wanted = keys.map((fact) => `${fact.name} (${fact.en})`).join(' or ');
  const wantedZh = keys.map((fact) => `“${fact.zh}”（${fact.name}）`).join('或');
  const given = headers.filter((header) => header !== '').join(', ');
  return problemAt(row, field, 'no-key-column', given, {
    en: `${en} Wanted: ${wanted}.`,
    zh: `${zh}应有：${wantedZh}。`,
  });
};

/** What a header of days says of itself, folded; 注销原因 does not. */
const OF_DAYS = /日|期|时间|date|time|day|(?:on|at)$/;

/**
 * The facts of which no column is known, each with the first unknown header that may speak of it: one of days
 * before any other.
 */
const doubtfulColumns = (
  headers: readonly string[],
  candidates: readonly (readonly Fact[])[],
  account: string | null,
  claimed: ReadonlySet<Fact>,
): ReadonlyMap<number, Fact> => {
  const found = new Map<number, Fact>();
  const unknown = headers.flatMap((header, at) =>
    candidates[at]?.length === 0 ? [{ at, folded: foldHeader(header) }] : [],
  );
  for (const fact of factsSpokenOf(account)) {
    if (claimed.has(fact)) continue;
    const speaking = unknown.filter(({ at, folded }) => !found.has(at) && speaksOf(fact, folded));
    const first = speaking.find(({ folded }) => OF_DAYS.test(folded)) ?? speaking[0];
    if (first !== undefined) found.set(first.at, fact);
  }
  return found;
};

/** Facts that tell who somebody is, by name or by number; the number is the one by which papers are joined. */
export const isIdentity = ({ unit }: Fact): boolean => unit === 'pseudonym or USCC';

/** What a header of numbers says of itself, folded: 身份证明号码, 统一社会信用代码; 所有人名称 does not. */
const OF_NUMBERS = /[号码]|证件|id$|no$|number|code|uscc|инн/;

const tellsNumber = (header: string): boolean => OF_NUMBERS.test(foldHeader(header));

/**
 * Whether what only a further column of a fact tells would be lost: a day whose blank says "no", a name where there
 * is no number.
 */
const isSpared = (fact: Fact): boolean => fact.spokenOf !== undefined || isIdentity(fact);

/**
 * By place of a column, those of further columns of its fact, for the facts that may have some: what only a
 * further one tells must not be lost. Of an identity those of numbers come first.
 */
const sparePlaces = (
  headers: readonly string[],
  candidates: readonly (readonly Fact[])[],
  facts: readonly (Fact | null)[],
  mayHave: (fact: Fact) => boolean,
): ReadonlyMap<number, readonly number[]> => {
  const found = new Map<number, number[]>();
  candidates.forEach(([fact], at) => {
    if (fact === undefined || !mayHave(fact) || facts[at] !== null) return;
    const first = facts.indexOf(fact);
    if (first >= 0) found.set(first, [...(found.get(first) ?? []), at]);
  });
  for (const [first, places] of found) {
    const fact = facts[first];
    if (fact == null || !isIdentity(fact)) continue;
    const [numbers, names] = [true, false].map((number) =>
      places.filter((at) => tellsNumber(headers[at] ?? '') === number),
    );
    found.set(first, [...(numbers ?? []), ...(names ?? [])]);
  }
  return found;
};

/** An unknown header that may speak of a fact is told as that fact's. */
const withDoubt = (problem: Problem, fact: Fact | undefined): Problem => {
  if (fact === undefined) return problem;
  const { en, zh } = problem.remedy;
  return {
    ...problem,
    field: fact.name,
    remedy: {
      en:
        `${en} If it is ${fact.name} (${fact.en}), call it so: until then the days below it keep gates from being ` +
        `clear.`,
      zh: `${zh}如为“${fact.zh}”（${fact.name}），请改用该名称；在此之前，该列所载日期使发证结论不能为可予发放。`,
    },
  };
};

/** What its firm says of a header: the fact, or none of ours; null where it said nothing. */
const saidOf = (header: string, words: SheetWords | undefined): readonly Fact[] | null => {
  const folded = foldHeader(header);
  if (words === undefined || !Object.hasOwn(words.headers, folded)) return null;
  const fact = findFact(words.headers[folded] ?? '');
  return fact === undefined ? [] : [fact];
};

/**
 * Lays the headers of a sheet on the vocabulary. Headers that can only be one fact come first; a header that may be
 * several (HS code) takes the first in vocabulary order that is still free. The second column of a fact is left
 * unread and reported, as are unknown and empty headers. Of a fact of which a blank says "no" further columns are
 * spares of the first, and an unknown header that may speak of it is doubtful when none is known. `row` is that of
 * the headers in the sheet.
 *
 * @param areNames true when they are the names of many objects, of which each may have others: further names of any
 *   fact are spares.
 * @param words what its firm calls things: they come before all that is known.
 */
export const resolveColumns = (
  headers: readonly string[],
  account: string | null,
  row = 1,
  areNames = false,
  words?: SheetWords,
): ResolvedHeader => {
  const maySpare = (fact: Fact): boolean => areNames || isSpared(fact);
  const find = headerIndexOf(account);
  const said = headers.map((header) => saidOf(header, words));
  const candidates = headers.map((header, at) => said[at] ?? find(header));
  const claimed = new Set<Fact>();
  const facts: (Fact | null)[] = headers.map(() => null);
  const claim = (at: number, fact: Fact | undefined): void => {
    if (fact === undefined || claimed.has(fact)) return;
    claimed.add(fact);
    facts[at] = fact;
  };
  said.forEach((found, at) => {
    claim(at, found?.[0]);
  });
  // of the name and the number of somebody, the number
  candidates.forEach((found, at) => {
    const [fact, another] = found;
    if (fact === undefined || another !== undefined || !isIdentity(fact)) return;
    if (tellsNumber(headers[at] ?? '')) claim(at, fact);
  });
  candidates.forEach((found, at) => {
    if (found.length === 1) claim(at, found[0]);
  });
  candidates.forEach((found, at) => {
    // A second bare "VIN" is the same VIN again, not another account's.
    const free = found[0]?.kind === 'vin' ? found[0] : found.find((fact) => !claimed.has(fact));
    if (found.length > 1) claim(at, free);
  });

  // a header that its firm says is none of ours is asked of no more
  const asked = headers.map((header, at) => (said[at]?.length === 0 ? '' : header));
  const doubtful = doubtfulColumns(asked, candidates, account, claimed);
  const spares = sparePlaces(headers, candidates, facts, maySpare);
  const problems: Problem[] = [];
  let unknown = 0;
  headers.forEach((header, at) => {
    const fact = facts[at];
    if (fact != null) {
      if (!isNumber(fact) || headerScale(header) !== null) return;
      problems.push(problemAt(row, fact.name, 'unit-not-read', header));
      facts[at] = null;
      return;
    }
    if (said[at]?.length === 0) return;
    const duplicated = candidates[at]?.[0];
    if (duplicated !== undefined) {
      const code = maySpare(duplicated) ? 'second-header' : 'duplicate-header';
      problems.push(problemAt(row, duplicated.name, code, header));
    } else if (header === '') {
      problems.push(problemAt(row, '', 'empty-header', columnLetters(at)));
    } else {
      unknown += 1;
      const problem = unknownHeader(header, row, account, unknown <= MOST_SUGGESTED);
      problems.push(withDoubt(problem, doubtful.get(at)));
    }
  });
  const vin = keyFactOf(null);
  if (account === null && vin !== null && !claimed.has(vin)) {
    problems.push(problemAt(row, vin.name, 'no-vin-column'));
  }
  const keys = account === null ? [] : keysOf(account);
  const [first] = keys;
  if (first !== undefined && !keys.some((key) => claimed.has(key))) {
    problems.push(withoutKey(headers, row, keys, first.name));
  }
  const columns = headers.map((header, at): Column => {
    const doubted = doubtful.get(at);
    if (doubted !== undefined) return { header, fact: doubted.index, doubtful: true };
    const places = spares.get(at);
    const column = { header, fact: facts[at]?.index ?? null };
    return places === undefined ? column : { ...column, spares: places };
  });
  return { columns, problems, known: claimed.size };
};
