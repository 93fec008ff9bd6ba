import type { ShownFacts } from '../../domain/verdict/verdict.ts';
import type { AskedOfOutlet } from '../../intake/network/outlet-services.ts';
import { JOB } from '../actor.ts';
import { thingOfRow } from '../telling/keys.ts';
import { tell } from '../telling/tell.ts';
import type { Transaction } from '../transaction.ts';
import type { Outlet } from './outlet-shapes.ts';

/** What the outlet account calls each service of a network. */
const CODES: Readonly<Partial<Record<AskedOfOutlet, string>>> = {
  service: 'REPAIR',
  parts: 'PARTS',
  warranty: 'WARRANTY',
  highVoltage: 'HIGH-VOLTAGE',
};

/** What changes of a row of the outlet account when the outlet is attested, disputed or closed. */
export const standingFacts = ({ state, attestedOn, closedOn }: Outlet): ShownFacts => ({
  'outlet.attestedOn': state === 'disputed' ? '' : (attestedOn ?? ''),
  'outlet.closedOn': closedOn ?? '',
});

/** An outlet as a row of the outlet account. One that is disputed is attested by nobody, as long as it is. */
const outletFacts = (outlet: Outlet): ShownFacts => {
  const { name, country, address, position, services, maker } = outlet;
  const codes = (Object.entries(CODES) as [AskedOfOutlet, string][])
    .filter(([service]) => services[service].answer === 'yes')
    .map(([, code]) => code);
  return {
    'outlet.provider': name,
    'outlet.country': country,
    'outlet.address': address ?? '',
    'outlet.position': position === null ? '' : position.join(' '),
    'outlet.services': codes.sort().join(','),
    ...standingFacts(outlet),
    'outlet.letter': '',
    'outlet.maker': maker,
    'outlet.servesGrey': services.servesCarsItDidNotImport.answer,
  };
};

/** Outlets whose rows of the account are told anew. */
export interface OutletsTold {
  /** Organisation of the manufacturer. */
  readonly teller: string;
  /** The act by which they changed: an attestation, an import, or the outlet itself. */
  readonly source: string;
  /** As they were: what no longer names them so is superseded. */
  readonly before?: readonly Outlet[];
  readonly now: readonly Outlet[];
}

/**
 * Tells the outlet account what became of outlets that were attested at least once. A row supersedes the one that said
 * it before, also where name or address are others now.
 */
export const tellOutlets = async (
  tx: Transaction,
  { teller, source, before = [], now }: OutletsTold,
): Promise<void> => {
  const told = now.filter(({ attestedOn }) => attestedOn !== null);
  const things = before.map((outlet) => thingOfRow('outlet', outletFacts(outlet)));
  await tx.as(JOB, () =>
    tx.run(
      `UPDATE register.account_row
        SET superseded_at = now()
        WHERE (
            (teller = $1 AND account = 'outlet' AND md5(thing) IN (SELECT md5(t) FROM unnest($2::text[]) t))
            OR (source = $3 AND account = 'outlet' AND source_kind = 'network')
          )
          AND superseded_at IS NULL`,
      [teller, things, source],
    ),
  );
  await tell(tx, {
    account: 'outlet',
    teller,
    standing: 'fed',
    exporter: null,
    province: null,
    source: { kind: 'network', id: source },
    rows: told.map((outlet, at) => ({ row: at + 1, vin: null, facts: outletFacts(outlet) })),
  });
};

/** What a manufacturer reported and published of one country in a year. */
export interface NetworkTold {
  readonly teller: string;
  readonly source: string;
  readonly maker: string;
  readonly country: string;
  readonly year: number;
  /** Null: not told. */
  readonly reported: number | null;
  readonly publishedOn: string | null;
  readonly url: string | null;
}

/** Tells the network account what a manufacturer reported and published; supersedes what it told of the year before. */
export const tellNetwork = async (
  tx: Transaction,
  { teller, source, maker, country, year, reported, publishedOn, url }: NetworkTold,
): Promise<void> => {
  const facts: ShownFacts = {
    'network.maker': maker,
    'network.country': country,
    'network.year': year,
    'network.reported': reported ?? '',
    'network.publishedOn': publishedOn ?? '',
    'network.url': url ?? '',
  };
  await tell(tx, {
    account: 'network',
    teller,
    standing: 'fed',
    exporter: null,
    province: null,
    source: { kind: 'network', id: source },
    rows: [{ row: 1, vin: null, facts }],
  });
};
