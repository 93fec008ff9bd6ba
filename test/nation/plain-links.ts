import type { FeedRow, Feeds } from './feed-tables.ts';
import { withCodes } from './plain-names.ts';

/**
 * The links between parties once more, written from their definition in nested loops over rows, for
 * comparison with `src/nation/links`. Likeness of names is left out: it has tests of its own.
 */

/** The limits under which both are asked. */
export interface PlainLimits {
  readonly youngDays: number;
  readonly owners: number;
  readonly exportedPercent: number;
  readonly ownersLift: number;
  readonly exporterPercent: number;
  readonly addressExportedPercent: number;
  readonly addressExporterPercent: number;
  readonly crowdOwners: number;
  readonly crowdExportedPercent: number;
  readonly fewParties: number;
  readonly hubParties: number;
  readonly passedLift: number;
  readonly passedVehicles: number;
  readonly passedExporterPercent: number;
  readonly steps: number;
  readonly homeVehicles: number;
  readonly homeKeptDays: number;
  readonly homeReadDays: number;
  readonly homeReadVehicles: number;
  readonly firstSaleDays: number;
}

/** What is compared of a row of a pattern. */
interface PlainRow {
  readonly pattern: string;
  readonly row: number | null;
  readonly vin: string;
  readonly facts: Readonly<Record<string, string | number | null>>;
}

interface Contact {
  readonly kind: number;
  readonly value: string;
  readonly parties: Set<string>;
}

interface PlainTrade {
  readonly row: number;
  readonly vin: string;
  readonly seller: string | null;
  readonly buyer: string | null;
  readonly holder: string | null;
  readonly subsidised: string | null;
  /** First seller and the buyers of the used vehicle. */
  readonly hands: readonly (string | null)[];
  readonly back: boolean;
  readonly owner: string | null;
  readonly exporter: string | null;
  readonly claimant: string | null;
  readonly asOf: string;
  readonly first: boolean;
}

const text = (cell: FeedRow[string] | undefined): string | null =>
  typeof cell === 'string' ? cell : null;
const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000; // not-law: milliseconds in a day
const percent = (part: number, whole: number): number =>
  whole === 0 ? 0 : Math.floor((part * 100) / whole); // not-law: percent

const KINDS = ['phone', 'address', 'account', 'controller'] as const;

const contactsOf = (feeds: Feeds): readonly Contact[] => {
  const contacts: Contact[] = [];
  const say = (kind: number, value: string | null, id: string | null): void => {
    if (value === null || id === null) return;
    let contact = contacts.find((one) => one.kind === kind && one.value === value);
    if (contact === undefined) {
      contact = { kind, value, parties: new Set() };
      contacts.push(contact);
    }
    contact.parties.add(id);
  };
  for (const party of feeds.party ?? []) {
    for (const [kind, field] of KINDS.entries()) {
      say(kind, text(party[field]), text(party.id));
    }
    say(3, text(party.controller), text(party.controller));
  }
  for (const exporter of feeds.exporter ?? []) {
    say(0, text(exporter.phone), text(exporter.uscc));
    say(1, text(exporter.address), text(exporter.uscc));
  }
  return contacts
    .filter(({ parties }) => parties.size > 1)
    .sort((a, b) => a.kind - b.kind || (a.value < b.value ? -1 : 1));
};

/** True when a contact ties two parties: it joins all of its, or one of the two controls the other. */
const tiedBy =
  (joined: readonly Contact[]) =>
  (contact: Contact, one: string, other: string): boolean =>
    contact.parties.has(one) &&
    contact.parties.has(other) &&
    (joined.includes(contact) ||
      (KINDS[contact.kind] === 'controller' && [one, other].includes(contact.value)));

const tradesOf = (feeds: Feeds, youngDays: number): readonly PlainTrade[] => {
  const trades: PlainTrade[] = [];
  const seen = new Set<string>();
  for (const [at, licence] of (feeds.licence ?? []).entries()) {
    const vin = text(licence.vin);
    const asOf = text(licence.appliedOn);
    if (vin === null || asOf === null) continue;
    const sales = (feeds.invoice ?? []).filter((one) => one.vin === vin && one.kind !== 'used');
    const dayOf = (row: FeedRow): string => text(row.issuedOn) ?? '9';
    sales.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : dayOf(a) > dayOf(b) ? 1 : 0));
    const [firstSale] = sales;
    const used = (feeds.invoice ?? [])
      .filter((one) => one.vin === vin && one.kind === 'used')
      .flatMap((one) => text(one.issuedOn) ?? [])
      .sort();
    const soldOn = text(firstSale?.issuedOn);
    const isFirst = soldOn === null || used[0] === undefined || soldOn <= used[0];
    const sale = isFirst ? firstSale : undefined;
    const title = (feeds.certificate ?? []).find((one) => one.vin === vin);
    const born = text(title?.registeredOn) ?? text(licence.registeredOn) ?? text(sale?.issuedOn);
    if (born === null || daysBetween(born, asOf) > youngDays) continue;
    const exporter = text(licence.applicant);
    const buyer = text(sale?.buyer);
    const holder = text((feeds.insurance ?? []).find((one) => one.vin === vin)?.holder);
    const subsidised = text(
      (feeds.subsidy ?? []).find((one) => one.vin === vin && text(one.claimant) !== null)?.claimant,
    );
    const claimant = text(
      (feeds.refund ?? []).find((one) => one.vin === vin && text(one.claimant) !== null)?.claimant,
    );
    const resales = (feeds.invoice ?? []).filter((one) => {
      const on = text(one.issuedOn);
      return one.vin === vin && one.kind === 'used' && on !== null && on <= asOf;
    });
    resales.sort((a, b) =>
      String(a.issuedOn) < String(b.issuedOn) ? -1 : a.issuedOn === b.issuedOn ? 0 : 1,
    );
    const seller = text(sale?.seller);
    trades.push({
      row: at + 1,
      vin,
      seller,
      hands: [text(resales[0]?.seller), ...resales.slice(0, 3).map((resale) => text(resale.buyer))],
      back:
        seller !== null &&
        resales.some(
          (resale) =>
            resale.buyer === seller && (soldOn === null || (text(resale.issuedOn) ?? '') > soldOn),
        ),
      buyer,
      holder,
      subsidised,
      owner: text(title?.owner),
      exporter,
      claimant,
      asOf,
      first: !seen.has(vin),
    });
    seen.add(vin);
  }
  return trades;
};

const homeOf = (trade: PlainTrade): readonly string[] => {
  const roles = [
    trade.seller,
    trade.buyer,
    trade.holder,
    trade.subsidised,
    ...trade.hands,
    trade.owner,
  ];
  const known = roles.filter((id): id is string => id !== null && id !== trade.exporter);
  return [...new Set(known)];
};

/** What owners behind a contact did with their vehicles. */
const behind = (feeds: Feeds, contact: Contact, trades: readonly PlainTrade[]) => {
  const noOwner = (id: string): boolean => {
    const kind = text((feeds.party ?? []).find((one) => one.id === id && one.kind !== null)?.kind);
    return (
      (kind !== null && kind !== 'person' && kind !== 'company') ||
      (feeds.licence ?? []).some((one) => one.applicant === id) ||
      (feeds.exporter ?? []).some((one) => one.uscc === id) ||
      (feeds.invoice ?? []).some(
        ({ seller, kind, vin }) =>
          seller === id &&
          kind !== 'used' &&
          !(feeds.insurance ?? []).some(
            (one) => vin !== null && one.vin === vin && one.holder === id,
          ),
      )
    );
  };
  const owners = new Set<string>();
  const vins = new Set<string>();
  for (const id of contact.parties) {
    if (noOwner(id)) continue;
    const own = [
      ...(feeds.invoice ?? []).filter((one) => one.buyer === id && one.kind !== 'used'),
      ...(feeds.insurance ?? []).filter((one) => one.holder === id),
      ...(feeds.subsidy ?? []).filter((one) => one.claimant === id),
      ...(feeds.certificate ?? []).filter((one) => one.owner === id),
    ].flatMap((one) => text(one.vin) ?? []);
    if (own.length > 0) owners.add(id);
    for (const vin of own) vins.add(vin);
  }
  const young = trades.filter(({ vin, first }) => first && vins.has(vin));
  const byExporter = young.flatMap(({ exporter }) =>
    exporter === null ? [] : [young.filter((one) => one.exporter === exporter).length],
  );
  return { owners: owners.size, vins, young: young.length, most: Math.max(0, ...byExporter) };
};

/** True when what owners behind a contact did is within the limits of R06. */
const actTogether = (
  contact: Contact,
  did: ReturnType<typeof behind>,
  base: number,
  limits: PlainLimits,
): boolean => {
  const exported = percent(did.young, did.vins.size);
  const hand = percent(did.most, did.young);
  return (
    did.owners >= limits.owners &&
    exported - base >= limits.ownersLift &&
    ((contact.kind === 1
      ? exported >= limits.addressExportedPercent && hand >= limits.addressExporterPercent
      : exported >= limits.exportedPercent && hand >= limits.exporterPercent) ||
      (did.owners >= limits.crowdOwners && exported >= limits.crowdExportedPercent))
  );
};

const joining = (
  feeds: Feeds,
  contacts: readonly Contact[],
  trades: readonly PlainTrade[],
  base: number,
  limits: PlainLimits,
): readonly Contact[] => {
  const counted = trades.filter(({ first }) => first);
  return contacts.filter((contact) => {
    const { parties } = contact;
    if (parties.size <= limits.fewParties) return true;
    if (parties.size > limits.hubParties) return false;
    const home = counted.filter((trade) => homeOf(trade).some((id) => parties.has(id)));
    const out = counted.filter(({ exporter }) => exporter !== null && parties.has(exporter));
    const both = home.filter((trade) => out.includes(trade));
    const lift = percent(both.length, home.length) - percent(out.length, counted.length);
    const hand = Math.max(
      0,
      ...both.map((trade) => both.filter((one) => one.exporter === trade.exporter).length),
    );
    const toOne = contact.kind !== 1 || percent(hand, both.length) >= limits.passedExporterPercent;
    if (both.length >= limits.passedVehicles && lift >= limits.passedLift && toOne) return true;
    return actTogether(contact, behind(feeds, contact, trades), base, limits);
  });
};

/** The shortest ways from a party, the first in order of contacts and parties, by walking all. */
const waysFrom = (
  source: string,
  contacts: readonly Contact[],
  joined: readonly Contact[],
  exists: (id: string) => boolean,
  steps: number,
): ReadonlyMap<string, readonly string[]> => {
  const ways = new Map<string, readonly string[]>();
  const walk = (way: readonly string[]): void => {
    const at = way.at(-1) as string;
    const before = ways.get(at);
    if (before === undefined || way.length < before.length) ways.set(at, way);
    if (way.length > steps) return;
    for (const contact of contacts) {
      // through a hub, only from the source to whom it controls or is controlled by
      if (!joined.includes(contact) && way.length > 1) continue;
      for (const next of [...contact.parties].sort()) {
        if (!tiedBy(joined)(contact, at, next)) continue;
        if (!way.includes(next) && exists(next)) walk([...way, next]);
      }
    }
  };
  if (exists(source)) walk([source]);
  return ways;
};

/** The vehicles in no application that a buyer bought of a seller, and what became of them. */
const boughtAtHome = (feeds: Feeds, seller: string, buyer: string, limits: PlainLimits) => {
  const sales = (feeds.invoice ?? []).filter(
    (one) => one.seller === seller && one.buyer === buyer && one.kind !== 'used',
  );
  const vins = [...new Set(sales.flatMap(({ vin }) => text(vin) ?? []))].sort();
  return vins.flatMap((vin) => {
    const of = (account: keyof Feeds) => (feeds[account] ?? []).filter((one) => one.vin === vin);
    if (of('licence').length > 0) return [];
    const first = (days: readonly (FeedRow[string] | undefined)[]): string | null =>
      days.flatMap((one) => text(one) ?? []).sort()[0] ?? null;
    const sold = first(sales.filter((one) => one.vin === vin).map(({ issuedOn }) => issuedOn));
    const registered = first(of('certificate').map(({ registeredOn }) => registeredOn));
    if (sold !== null && registered !== null) {
      if (daysBetween(registered, sold) > limits.firstSaleDays) return [];
    }
    const since = registered ?? sold;
    const later = [
      ...of('certificate').map((one) => one.lastTransferOn ?? one.pendingExportOn),
      ...of('declaration').map(({ declaredOn }) => declaredOn),
      ...of('invoice')
        .filter((one) => one.seller === buyer)
        .map(({ issuedOn }) => issuedOn),
    ];
    const after = later
      .flatMap((one) => (text(one) === null ? [] : daysBetween(since ?? '', String(one))))
      .filter((days) => days >= 0);
    const passed = Math.min(Number.POSITIVE_INFINITY, ...after);
    const read = [
      ...of('reading').map(({ on, km }) => ({ on, km })),
      ...of('inspection').map(({ on, odometerKm }) => ({ on, km: odometerKm })),
    ].flatMap(({ on, km }) => {
      if (text(on) === null || typeof km !== 'number' || since === null) return [];
      const days = daysBetween(since, String(on));
      return days >= limits.homeReadDays && days <= passed ? [{ days, km }] : [];
    });
    const [last] = read.sort((a, b) => b.days - a.days || b.km - a.km);
    return [
      {
        vin,
        sold,
        since,
        passed,
        driven: last === undefined ? null : last.km / Math.max(1, last.days),
      },
    ];
  });
};

/** All rows of the four patterns, by pattern, row and VIN. */
export const plainLinks = (told: Feeds, limits: PlainLimits): readonly PlainRow[] => {
  const feeds = withCodes(told);
  const contacts = contactsOf(feeds);
  const trades = tradesOf(feeds, limits.youngDays);
  const counted = trades.filter(({ first }) => first);
  const certificates = (feeds.certificate ?? []).filter(({ vin }) => text(vin) !== null).length;
  const base = Math.min(percent(1, 1), percent(counted.length, certificates));
  const joined = joining(feeds, contacts, trades, base, limits);
  const tied = tiedBy(joined);
  const since = (id: string): string =>
    (feeds.party ?? [])
      .filter((one) => one.id === id)
      .flatMap((one) => text(one.since) ?? [])
      .sort()[0] ?? '';
  const rows: PlainRow[] = [];

  const crowds = contacts
    .filter(({ parties }) => parties.size > limits.fewParties)
    .map((contact) => {
      const did = behind(feeds, contact, trades);
      return { ...did, contact, within: actTogether(contact, did, base, limits) };
    })
    .filter(({ owners }) => owners > limits.fewParties)
    .map((one) => ({ ...one, part: percent(one.young, one.vins.size) }))
    .filter(({ part }) => part > base)
    .sort((a, b) => Number(b.within) - Number(a.within) || b.part - a.part || b.owners - a.owners);
  for (const vin of [...new Set(crowds.flatMap(({ vins }) => [...vins]))].sort()) {
    const crowd = crowds.find(({ vins }) => vins.has(vin));
    rows.push({
      pattern: 'nomineeOwners',
      row: null,
      vin,
      facts: {
        'pattern.contactKind': KINDS[crowd?.contact.kind ?? 0] ?? null,
        'pattern.ownersBehindContact': crowd?.owners ?? 0,
        'pattern.contactExported': crowd?.young ?? 0,
        'pattern.contactExportedPercent': crowd?.part ?? 0,
        'pattern.contactBasePercent': base,
        'pattern.contactExporterPercent': percent(crowd?.most ?? 0, crowd?.young ?? 0),
      },
    });
  }

  for (const trade of trades) {
    const linked = (['seller', 'exporter'] as const).filter((end) =>
      [trade.buyer, trade.holder, trade.owner].some((buyer) => {
        const other = trade[end];
        if (buyer === null || other === null || buyer === other) return false;
        if (since(buyer) > trade.asOf || since(other) > trade.asOf) return false;
        // An owner who is the exporter, and a holder who is the buyer, say nothing new.
        if (buyer === trade.owner && buyer !== trade.buyer && buyer !== trade.holder) {
          if (buyer === trade.exporter) return false;
        }
        return contacts.some((contact) => tied(contact, buyer, other));
      }),
    );
    if (linked.length === 0) continue;
    rows.push({
      pattern: 'linkedBuyer',
      row: trade.row,
      vin: trade.vin,
      facts: {
        'pattern.buyerLinkedTo': linked.length === 2 ? 'both' : (linked[0] ?? null),
        'pattern.buyerNameScore': null,
      },
    });
  }

  const pairs = new Map(
    (feeds.invoice ?? []).flatMap(({ seller, buyer }) =>
      text(seller) === null || text(buyer) === null || seller === buyer
        ? []
        : [[`${seller} ${buyer}`, [String(seller), String(buyer)] as const]],
    ),
  );
  const atHome = [...pairs.keys()].sort().flatMap((key) => {
    const [seller = '', buyer = ''] = pairs.get(key) ?? [];
    const bought = boughtAtHome(feeds, seller, buyer, limits);
    const asOf = bought.some(({ sold }) => sold !== null)
      ? (bought
          .flatMap(({ sold }) => sold ?? [])
          .sort()
          .at(-1) ?? '')
      : '9999-12-31';
    if (bought.length < limits.homeVehicles || since(seller) > asOf || since(buyer) > asOf)
      return [];
    if (!contacts.some((contact) => tied(contact, buyer, seller))) return [];
    const cars = bought.filter((car) => car.since !== null);
    const passed = cars.filter((car) => car.passed <= limits.homeKeptDays).length;
    const driven = cars.flatMap((car) => car.driven ?? []).sort((a, b) => a - b);
    const middle = driven[Math.ceil(driven.length / 2) - 1] ?? 0;
    const kmADay = driven.length >= limits.homeReadVehicles ? Math.floor(middle) : null;
    return [{ cars, passed, kmADay }];
  });
  atHome.sort(
    (a, b) => b.passed / b.cars.length - a.passed / a.cars.length || b.cars.length - a.cars.length,
  );
  for (const vin of [...new Set(atHome.flatMap(({ cars }) => cars.map((car) => car.vin)))].sort()) {
    const own = atHome.find(({ cars }) => cars.some((car) => car.vin === vin));
    if (own === undefined) continue;
    rows.push({
      pattern: 'linkedAtHome',
      row: null,
      vin,
      facts: {
        'pattern.homeLinkedVehicles': own.cars.length,
        'pattern.homeLinkedPassedPercent': percent(own.passed, own.cars.length),
        'pattern.homeLinkedKmADay': own.kmADay,
      },
    });
  }

  const found: { trade: PlainTrade; way: readonly string[] }[] = [];
  const connected: (readonly string[])[] = [];
  for (const trade of trades) {
    const exists = (id: string): boolean => since(id) <= trade.asOf;
    const claimant = trade.claimant === trade.exporter ? null : trade.claimant;
    let best: readonly string[] | null = null;
    for (const source of [trade.exporter, claimant]) {
      if (source === null) continue;
      const ways = waysFrom(source, contacts, joined, exists, limits.steps);
      for (const end of homeOf(trade)) {
        const way = end === source ? undefined : ways.get(end);
        if (way !== undefined) connected.push(way);
        if (way !== undefined && (best === null || way.length < best.length)) best = way;
      }
    }
    const chain = [trade.seller, trade.buyer, ...trade.hands, trade.owner];
    const hands = [...new Set(chain)].filter(
      (id): id is string => id !== null && id !== trade.exporter,
    );
    for (const [at, earlier] of hands.entries()) {
      for (const later of hands.slice(at + 1)) {
        if (earlier === trade.seller && later === trade.buyer) continue;
        if (!exists(earlier) || !exists(later)) continue;
        if (!contacts.some((contact) => tied(contact, earlier, later))) continue;
        connected.push([later, earlier]);
        best ??= [later, earlier];
      }
    }
    if (best !== null) found.push({ trade, way: best });
  }
  const groups: Set<string>[] = [];
  for (const way of connected) {
    const touched = groups.filter((group) => way.some((id) => group.has(id)));
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push(new Set([...touched.flatMap((group) => [...group]), ...way]));
  }
  const groupOf = (way: readonly string[]): Set<string> =>
    groups.find((group) => group.has(way[0] as string)) as Set<string>;
  for (const { trade, way } of found) {
    const group = groupOf(way);
    const through = found.filter((one) => one.trade.first && groupOf(one.way) === group);
    const end = way.at(-1) as string;
    const out = counted.filter(({ exporter, claimant }) =>
      [exporter, claimant].some((id) => id !== null && group.has(id)),
    );
    rows.push({
      pattern: 'ring',
      row: trade.row,
      vin: trade.vin,
      facts: {
        'pattern.ringVehicles': through.length,
        'pattern.ringParties': group.size,
        'pattern.ringSteps': way.length - 1,
        'pattern.ringPassedPercent': percent(
          through.filter((one) => homeOf(one.trade).includes(end)).length,
          counted.filter((one) => homeOf(one).includes(end)).length,
        ),
        'pattern.ringMarketPercent': percent(out.length, counted.length),
      },
    });
  }
  const isBack = (one: PlainTrade): boolean =>
    one.back && one.exporter !== null && one.seller !== one.exporter;
  const vinsOf = (list: readonly PlainTrade[]): number => new Set(list.map(({ vin }) => vin)).size;
  for (const trade of trades.filter(isBack)) {
    if (found.some((one) => one.trade === trade)) continue;
    const sellers = trades.filter((one) => isBack(one) && one.seller === trade.seller);
    const pair = vinsOf(sellers.filter(({ exporter }) => exporter === trade.exporter));
    const out = counted.filter(({ exporter }) => exporter === trade.exporter);
    rows.push({
      pattern: 'ring',
      row: trade.row,
      vin: trade.vin,
      facts: {
        'pattern.ringVehicles': pair,
        'pattern.ringParties': 3,
        'pattern.ringSteps': 0,
        'pattern.ringPassedPercent': percent(pair, vinsOf(sellers)),
        'pattern.ringMarketPercent': percent(out.length, counted.length),
      },
    });
  }
  const rings = rows.filter(({ pattern }) => pattern === 'ring');
  rings.sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
  return [...rows.filter(({ pattern }) => pattern !== 'ring'), ...rings];
};
