import { ACCOUNTS, type Account } from '../../domain/facts/fact-table.ts';
import type { ShownFacts, ShownValue } from '../../domain/verdict/verdict.ts';
import { vinsIn } from '../../domain/vin/listed-vins.ts';
import type {
  AccountTelling,
  ExporterFiling,
  Gathered,
  LastRun,
  LicenceTelling,
} from './gather-filing.ts';
import type { Disagreement, MergedRow, Telling, ToldBy } from './merge-tellings.ts';
import type { QuestionRows, RowTold, StoredQuestion } from './stored-question.ts';
import { toldThings } from './tellings-of-things.ts';

/** Accounts on which an applicant has no word: what the register or an authority keeps of companies and the country. */
const NOT_THE_APPLICANTS: readonly Account[] = [
  'exporter',
  'maker',
  'network',
  'sales',
  'party',
  'complaint',
];

/** The applicant's own papers: that none is there says that there is none. */
const OWN_PAPERS: readonly Account[] = ['letter', 'outlet'];

const KEPT: ToldBy = { by: 'register', standing: 'fed', own: true };
const KEPT_BY_OFFICE: ToldBy = { ...KEPT, by: 'office' };

/** What the register itself keeps of an application and its licence, whatever was stated. */
const KEPT_FACTS = [
  'licence.application',
  'licence.applicant',
  'licence.province',
  'licence.appliedOn',
  'licence.number',
  'licence.issuedOn',
  'licence.validUntil',
] as const;

/** Facts by their whole names. */
const named = (account: Account, facts: ShownFacts): Record<string, ShownValue> =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name.includes('.') ? name : `${account}.${name}`,
      value,
    ]),
  );

/** What an authority alone tells of a letter: an applicant's word of it is none, nor is a manufacturer's. */
const OF_AN_OFFICE = 'letter.confirmedOn';

const SEAL = 'letter.seal';
/** Seals that need no officer once somebody verified them. */
const VERIFIED: readonly unknown[] = ['signed', 'e-seal'];

const TOLD_BY = 'letter.toldBy';

/**
 * What a row tells, by the whole names of facts, its VIN among them. A manufacturer signs its letters here, where the
 * signature is verified: that its feed calls one signed or sealed verifies nothing, so that it waits for an officer.
 * Its feed, which takes its own letters alone, and a signature say that the issuer tells of a letter; so may the
 * ministry, which hands on what others kept. Nobody else does.
 */
export const withVin = ({ account, vin, facts, standing, part }: AccountTelling): ShownFacts => {
  const told = named(account, facts);
  const isMakersFeed = standing === 'fed' && part === 'manufacturer';
  if (standing === 'stated' || isMakersFeed) delete told[OF_AN_OFFICE];
  if (isMakersFeed && VERIFIED.includes(told[SEAL])) told[SEAL] = 'stamped';
  const isIssuers = isMakersFeed || standing === 'signed';
  if (account === 'letter' && isIssuers) told[TOLD_BY] = 'issuer';
  else if (standing !== 'fed' || told[TOLD_BY] !== 'issuer') delete told[TOLD_BY];
  const name = `${account}.vin`;
  return vin === null || told[name] !== undefined ? told : { ...told, [name]: vin };
};

const compact = (facts: Readonly<Record<string, ShownValue | null>>): ShownFacts =>
  Object.fromEntries(
    Object.entries(facts).flatMap(([name, value]) => (value === null ? [] : [[name, value]])),
  );

/** What the register keeps of an application, in the order of `KEPT_FACTS`. */
const keptOf = (row: LicenceTelling): ShownFacts =>
  compact({
    'licence.application': row.number,
    'licence.applicant': row.applicant,
    'licence.province': row.province,
    'licence.appliedOn': row.appliedOn,
    'licence.number': row.licence,
    'licence.issuedOn': row.licence === null ? null : row.issuedOn,
    'licence.validUntil': row.licence === null ? null : row.validUntil,
  });

/** A row of the licence account as it is asked: what is stated, with what the register keeps in its place. */
export const licenceRow = (row: LicenceTelling): ShownFacts => {
  if (row.number === null) return withVin(row);
  const stated = Object.entries(withVin(row)).filter(
    ([name]) => !(KEPT_FACTS as readonly string[]).includes(name),
  );
  return { ...Object.fromEntries(stated), ...keptOf(row) };
};

const groupTold = (toldBy: Readonly<Record<string, ToldBy>>): RowTold => {
  const groups = Map.groupBy(Object.entries(toldBy), ([, { by, standing, own }]) =>
    JSON.stringify([by, standing, own]),
  );
  return [...groups.values()].flatMap((facts) => {
    const [first] = facts;
    return first === undefined ? [] : [{ ...first[1], facts: facts.map(([name]) => name) }];
  });
};

/** Who told what of a row of the licence account: the register, an officer who saw it, or the exporter. */
const licenceTold = (row: LicenceTelling, seen: readonly AccountTelling[]): RowTold => {
  const kept = keptOf(row);
  const facts = licenceRow(row);
  const tellerOf = (name: string): ToldBy => {
    if (kept[name] !== undefined) return KEPT;
    const saw = seen.find(({ vin, facts: told }) => vin === row.vin && told[name] === facts[name]);
    const { part, standing } = saw ?? row;
    return { by: part, standing, own: true };
  };
  return groupTold(Object.fromEntries(Object.keys(facts).map((name) => [name, tellerOf(name)])));
};

/** Standings of the life as the law knows them: what is only proposed does not hold yet. */
const STANDINGS: Readonly<Record<string, string>> = {
  good: 'good',
  talkedTo: 'talked-to',
  orderProposed: 'talked-to',
  rectifying: 'rectifying',
  reported: 'rectifying',
  barProposed: 'rectifying',
  barred: 'barred',
};

/** A filing that the register keeps, as a row of the exporter account. */
export const filingRow = ({ facts, ...filing }: ExporterFiling): ShownFacts =>
  compact({
    'exporter.phone': facts['exporter.phone'] ?? null,
    'exporter.address': facts['exporter.address'] ?? null,
    'exporter.uscc': filing.uscc,
    'exporter.filedOn': filing.filedOn,
    'exporter.filedUntil': filing.filedUntil,
    // without a standing of its own nothing was ever held against it
    'exporter.standing': STANDINGS[filing.standing ?? 'good'] ?? null,
    'exporter.standingFrom': filing.standing === null ? null : filing.standingFrom,
  });

/** An account as it is asked. */
export interface AskedAccount {
  readonly rows: readonly MergedRow[];
  readonly differs: readonly (readonly [vin: string, Disagreement])[];
}

/** Rows of an account merged by standing, vehicle by vehicle, and what was told in two ways. */
export const accountOf = (account: Account, tellings: readonly AccountTelling[]): AskedAccount => {
  const rows: MergedRow[] = [];
  const differs: (readonly [string, Disagreement])[] = [];
  const placed = tellings.map((row, place) => ({ row, place }));
  for (const [vin, own] of Map.groupBy(placed, ({ row }) => row.vin ?? '')) {
    const things = toldThings(
      account,
      own.map(({ row, place }): Telling => {
        const { id, part, standing, teller } = row;
        const isOwn = standing === 'stated';
        const voice = standing === 'seen' ? `row ${id}` : teller;
        return {
          ...{ by: part, standing, own: isOwn, voice, told: id, place },
          facts: withVin(row),
        };
      }),
    );
    rows.push(...things.rows);
    differs.push(...things.differs.map((differing) => [vin, differing] as const));
  }
  return { rows: rows.sort((a, b) => a.place - b.place), differs };
};

const patternsOf = (run: LastRun | null, vins: ReadonlySet<string>) =>
  run === null
    ? {}
    : {
        patterns: {
          on: run.on,
          vehicles: run.vehicles
            .filter(({ vin }) => vins.has(vin))
            .map(({ vin, application, facts }) => ({
              ...facts,
              vin,
              ...(application === '' ? {} : { application }),
            })),
          usual: run.usual,
          ...(run.customsSince === null ? {} : { customsSince: run.customsSince }),
        },
      };

const rowsByAccount = (
  tellings: readonly AccountTelling[],
  rowOf: (row: AccountTelling) => ShownFacts,
): Partial<Record<Account, ShownFacts[]>> =>
  Object.fromEntries(
    [...Map.groupBy(tellings, ({ account }) => account)].map(([account, rows]) => [
      account,
      rows.map(rowOf),
    ]),
  );

/** Whether a row that shares a key is of no vehicle, or lists one that is asked about. */
const listsOneOf =
  (vins: ReadonlySet<string>) =>
  ({ account, vin, facts }: AccountTelling): boolean => {
    if (vin === null) return true;
    if (account !== 'letter') return false;
    return vinsIn(String(facts['letter.vin'] ?? '')).some((listed) => vins.has(listed));
  };

/** Whether a row is of a signed letter that was made out for another application: it supports none but that. */
const isSignedForAnother = (
  { account, standing, facts }: AccountTelling,
  mine: ReadonlySet<string | null>,
): boolean => {
  const application = facts['letter.application'];
  if (account !== 'letter' || standing !== 'signed') return false;
  return typeof application === 'string' && application !== '' && !mine.has(application);
};

/**
 * The question that an application is screened by: its vehicles with what was told of them, merged by standing, and
 * beside them what the register knows of others. Pure: the same rows give the same question.
 *
 * @param vins the vehicles to be answered; the others of the application stand beside them. Null: all.
 */
export const buildQuestion = (
  gathered: Gathered,
  vins: ReadonlySet<string> | null,
): StoredQuestion => {
  const isAsked = ({ vin }: LicenceTelling): boolean =>
    vins === null || (vin !== null && vins.has(vin));
  const asked = gathered.licences.filter(isAsked);
  const beside = gathered.licences.filter((row) => !isAsked(row));
  const vinsAsked = asked.map(({ vin, facts }) => vin ?? String(facts['licence.vin'] ?? ''));
  const isOfAsked = listsOneOf(new Set(vinsAsked));
  const ofAsked = gathered.sharing.filter(isOfAsked);
  const others = gathered.sharing.filter((row) => !isOfAsked(row));
  const own = gathered.own.filter(
    ({ account, standing }) => standing !== 'stated' || !NOT_THE_APPLICANTS.includes(account),
  );
  const mine = new Set(gathered.licences.map(({ number }) => number));
  const tellings = [...own, ...gathered.told, ...ofAsked].filter(
    (telling) => !isSignedForAnother(telling, mine),
  );
  const isOwnFiling = ({ account, facts }: AccountTelling): boolean =>
    account === 'exporter' && facts['exporter.uscc'] === gathered.uscc;
  const fed = gathered.companies.filter(isOwnFiling);
  const seenOf = Map.groupBy(gathered.seenLicences, ({ vin }) => vin);
  const filing: Partial<Record<Account, readonly ShownFacts[]>> = {
    licence: asked.map(licenceRow),
    exporter: [...gathered.filings.map(filingRow), ...fed.map(withVin)],
  };
  const told: Partial<Record<Account, readonly RowTold[]>> = {
    licence: asked.map((row) => licenceTold(row, seenOf.get(row.vin) ?? [])),
    exporter: [
      ...gathered.filings.map((row) => [{ ...KEPT_BY_OFFICE, facts: Object.keys(filingRow(row)) }]),
      ...fed.map(({ part, standing, facts }) => [
        { by: part, standing, own: true, facts: Object.keys(facts) },
      ]),
    ],
  };
  const differs: (readonly [string, Disagreement])[] = [];
  const byAccount = Map.groupBy(tellings, ({ account }) => account);
  for (const account of ACCOUNTS) {
    const rows = byAccount.get(account) ?? (OWN_PAPERS.includes(account) ? [] : null);
    if (rows === null || account === 'exporter') continue;
    const things = accountOf(account, rows);
    filing[account] = things.rows.map(({ facts }) => facts);
    told[account] = things.rows.map(({ toldBy }) => groupTold(toldBy));
    differs.push(...things.differs);
  }
  const besides = [
    ...others,
    ...gathered.companies.filter((row) => !isOwnFiling(row)),
    ...gathered.makers,
  ];
  const neighbours = rowsByAccount(besides, withVin);
  const otherLicences = [...beside, ...gathered.otherLicences].map(licenceRow);
  if (otherLicences.length > 0) neighbours.licence = otherLicences;
  if (gathered.barred.length > 0) {
    neighbours.exporter = [...(neighbours.exporter ?? []), ...gathered.barred.map(filingRow)];
  }
  const papers = gathered.papers.filter(({ vin }) => vinsAsked.includes(String(vin)));
  const differing = Map.groupBy(differs, ([vin]) => vin);
  return {
    question: {
      today: gathered.today,
      filing: filing as QuestionRows,
      neighbours: neighbours as QuestionRows,
      ...patternsOf(gathered.run, new Set(vinsAsked)),
      // licences are issued here, and nowhere else
      licencesUntil: gathered.today,
      feeds: gathered.feeds,
      ...(papers.length === 0 ? {} : { papers }),
      detail: 'all',
    },
    vehicles: vinsAsked.map((vin) => ({
      vin,
      differs: (differing.get(vin) ?? []).map(([, told]) => told),
    })),
    told,
  };
};
