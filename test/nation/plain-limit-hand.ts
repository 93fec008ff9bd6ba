import { isNoContact } from '../../src/domain/identifiers/no-contact.ts';
import type { LawNumbers } from '../../src/domain/rules/law-numbers.ts';
import { TODAY } from './dated-law.ts';
import type { Feeds } from './feed-tables.ts';
import { withCodes } from './plain-names.ts';
import { day, known, type PlainFacts, rowsOf, text, unique } from './plain-rows.ts';
import { plainOwners, plainUses } from './plain-use.ts';

const RULE = 'integrity.limit-hand';

/** Sets of parties that share a telephone, an account or a controller. */
const sharing = (feeds: Feeds): readonly (readonly string[])[] => {
  const said: [contact: string, id: string][] = [];
  const say = (kind: string, value: string | null, id: string | null): void => {
    if (value !== null && id !== null && !isNoContact(value)) said.push([`${kind} ${value}`, id]);
  };
  for (const party of rowsOf(feeds, 'party')) {
    for (const kind of ['phone', 'account', 'controller'])
      say(kind, text(party, kind), text(party, 'id'));
    say('controller', text(party, 'controller'), text(party, 'controller'));
  }
  for (const exporter of rowsOf(feeds, 'exporter'))
    say('phone', text(exporter, 'phone'), text(exporter, 'uscc'));
  return unique(said.map(([contact]) => contact)).map((contact) =>
    unique(said.filter(([one]) => one === contact).map(([, id]) => id)),
  );
};

/** R36: vehicles that the worst hand of each filed at the limit, and their part; by licence row. */
export const plainLimitHand = (told: Feeds, law: LawNumbers): PlainFacts => {
  const feeds = withCodes(told);
  const uses = plainUses(feeds);
  const filed = rowsOf(feeds, 'licence').map((licence, at) => {
    const use = uses[at] ?? null;
    const value = (name: string): number => law(name, use?.applied ?? null);
    const limit = value('cn.648.letter-required.days');
    const inside = use !== null && use.age >= limit && use.age <= limit + value(`${RULE}.within`);
    const driven =
      use?.km != null &&
      (use.inspected ?? 0) >= use.registered &&
      use.km >= use.age * value('integrity.filed-on-day-181.drivenKmADay');
    const vin = text(licence, 'vin');
    const applied = day(licence, 'appliedOn');
    return { at, vin, applied, exporter: text(licence, 'applicant'), inside, driven };
  });
  type Filed = (typeof filed)[number];
  const rows = filed.filter(({ vin, applied }) => vin !== null && applied !== null);
  const owners = new Map(
    unique(known(rows.map(({ vin }) => vin))).map((vin) => [vin, plainOwners(feeds, vin)]),
  );
  const contacts = sharing(feeds).filter(
    ({ length }) => length > 1 && length <= law(`${RULE}.parties`, TODAY),
  );
  const vehicles = (of: readonly Filed[]): number => unique(of.map(({ vin }) => vin)).length;
  /** What each hand of a vehicle filed, and which of it counts. */
  const handsOf = ({ vin, exporter }: Filed) => [
    ...(owners.get(vin ?? '') ?? []).map((owner) => ({
      of: rows.filter((row) => owners.get(row.vin ?? '')?.includes(owner)),
      counts: (row: Filed) => row.inside,
    })),
    {
      of: rows.filter((row) => exporter !== null && row.exporter === exporter),
      counts: (row: Filed) => row.inside && !row.driven,
    },
    ...contacts
      .filter((ids) => exporter !== null && ids.includes(exporter))
      .map((ids) => rows.filter((row) => row.exporter !== null && ids.includes(row.exporter)))
      .filter(
        (of) => unique(of.filter(({ inside }) => inside).map((row) => row.exporter)).length > 1,
      )
      .map((of) => ({ of, counts: (row: Filed) => row.inside })),
  ];
  const found: PlainFacts = {};
  for (const row of rows) {
    const value = (name: string): number => law(`${RULE}.${name}`, row.applied);
    const near = (one: Filed): boolean =>
      Math.abs((one.applied ?? 0) - (row.applied ?? 0)) <= value('windowDays');
    const [worst] = handsOf(row)
      .filter(({ counts }) => counts(row))
      .map(({ of, counts }) => {
        const around = of.filter(near);
        const n = vehicles(around.filter(counts));
        const part = Math.floor((n * 100) / vehicles(around)); // not-law: percent
        return { n, part, raised: n >= value('vehicles') && part >= value('percent') };
      })
      .filter(({ n }) => n >= law.least(`${RULE}.vehicles`))
      .sort((a, b) => Number(b.raised) - Number(a.raised) || b.part - a.part || b.n - a.n);
    if (worst !== undefined)
      found[row.at + 1] = { 'pattern.limitHand': worst.n, 'pattern.limitHandPercent': worst.part };
  }
  return found;
};
