// with --all: nations of thousands are simulated
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import type { Account } from '../../src/domain/facts/fact-table.ts';
import { SqlChance } from '../../src/simulate/random.ts';
import { allSchemes } from '../../src/simulate/schemes/all-schemes.ts';
import { type Row, type SimulatedNation, simulatedNation } from './simulated-nation.ts';

const days = (from = '', to = ''): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

/** The rows of one VIN by account. */
type Dossier = (account: Account) => readonly Row[];
type Sign = (dossier: Dossier, seen: Seen) => boolean;

/** How often a cell's text stands in a column, over all VINs. */
interface Seen {
  readonly vins: (account: Account, column: string, text: string) => number;
}

const first = (dossier: Dossier, account: Account): Row => dossier(account)[0] ?? {};
const age = (dossier: Dossier): number =>
  days(first(dossier, 'certificate')['registeredOn'], first(dossier, 'licence')['appliedOn']);
const euros = (text = ''): number => Number(text);

/** The number of a vehicle's certificate without its disguise; '' where it has none. */
const undisguised = (dossier: Dossier): string => {
  const { number = '' } = first(dossier, 'certificate');
  const plain = number.replace(/-1$/, '').replaceAll('O', '0').replaceAll('I', '1');
  return plain === number ? '' : plain;
};

/** What each scheme's vehicles show when the hand behind them is careless, told in its own words. */
const SIGNS: Readonly<Record<string, Sign>> = {
  'young-without-letter': (of) => age(of) <= 180 && of('letter').length === 0,
  'aged-parking': (of) => age(of) > 180 && age(of) < 220,
  'backdated-licence': (of) => {
    const [licence, certificate] = [first(of, 'licence'), first(of, 'certificate')];
    return age(of) <= 180 && days(licence['registeredOn'], certificate['registeredOn']) > 0;
  },
  'fake-grandfathering': (of) => {
    const licence = first(of, 'licence');
    return (licence['pendingExportOn'] ?? '') < '2026' && (licence['appliedOn'] ?? '') >= '2026-06';
  },
  'letter-reuse': (of, seen) => {
    const letter = first(of, 'letter');
    return seen.vins('letter', 'number', letter['number'] ?? '') > 1;
  },
  'outlets-elsewhere': (of) => of('letter').length === 1,
  'wrong-issuer': (of) => first(of, 'letter')['issuer'] !== first(of, 'factory')['maker'],
  'certificate-reuse': (of, seen) =>
    seen.vins('certificate', 'number', first(of, 'certificate')['number'] ?? '') > 1 ||
    seen.vins('certificate', 'number', undisguised(of)) > 0 ||
    seen.vins('certificate', 'number', `${first(of, 'certificate')['number']}-1`) > 0 ||
    of('invoice').some(({ number = '' }) => seen.vins('invoice', 'number', number) > 1) ||
    seen.vins('invoice', 'number', first(of, 'invoice')['number'] ?? '') > 1 ||
    seen.vins('insurance', 'policy', first(of, 'insurance')['policy'] ?? '') > 1 ||
    seen.vins('factory', 'engineNumber', first(of, 'factory')['engineNumber'] ?? '') > 1,
  'cloned-vin': (of) => of('certificate').length === 2 && of('licence').length === 1,
  'month-end-burst': (of) => {
    const { registeredOn = '' } = first(of, 'certificate');
    return new Date(Date.parse(registeredOn) + 8 * 86_400_000).getUTCDate() <= 8;
  },
  'nominee-owners': (of, seen) => {
    const { buyer = '' } = first(of, 'invoice');
    return seen.vins('party', 'id', buyer) === 1;
  },
  'linked-first-buyer': (of) => first(of, 'invoice')['buyer'] === first(of, 'licence')['applicant'],
  'insured-before-sale': (of) =>
    days(first(of, 'insurance')['startsOn'], first(of, 'certificate')['registeredOn']) >= 70,
  'insured-never-plated': (of) => of('certificate').length === 0 && of('insurance').length === 1,
  'one-day-owner': (of) => {
    const { registeredOn, lastTransferOn } = first(of, 'certificate');
    return days(registeredOn, lastTransferOn) <= 2;
  },
  ring: (of) => of('invoice').length >= 3,
  diversion: (of) =>
    [
      ...of('declaration').flatMap(({ destination, tradingCountry }) => [
        destination,
        tradingCountry,
      ]),
      ...of('arrival').map(({ country }) => country),
    ].includes('RU'),
  // a vehicle in some thousands has no first policy told
  'round-trip': (of) => of('certificate').length === 2 && of('insurance').length > 0,
  'value-games': (of) => {
    const licence = first(of, 'licence');
    const declared = euros(first(of, 'declaration')['value']);
    const ratio = declared / euros(licence['unitPrice']);
    const paid = of('invoice').map(({ price }) => euros(price));
    const perYuan = declared / Math.min(...paid);
    return ratio > 1.25 || ratio < 0.8 || licence['currency'] !== 'CNY' || perYuan > 1.25;
  },
  'refund-double-dip': (of) =>
    of('refund').length === 2 ||
    of('refund').some(
      ({ claimedOn, claimant }) =>
        claimant !== first(of, 'licence')['applicant'] ||
        of('declaration').every(({ exitedOn = '' }) => exitedOn === '') ||
        first(of, 'invoice')['kind'] === 'ordinary' ||
        days(claimedOn, first(of, 'declaration')['exitedOn']) > 0,
    ),
  'subsidy-double-dip': (of) =>
    of('subsidy').length === 1 &&
    days(first(of, 'subsidy')['paidOn'], first(of, 'licence')['appliedOn']) < 365,
  'sold-as-new': (of) =>
    of('arrival').some(({ condition }) => condition === 'new') || of('complaint').length > 0,
  'overdue-deregistration': (of) => {
    const { exitedOn = '' } = first(of, 'declaration');
    const { deregisteredOn = '' } = first(of, 'certificate');
    return (exitedOn === '') !== (deregisteredOn === '') || days(exitedOn, deregisteredOn) > 59;
  },
  'modified-in-name': (of) => {
    const { modified, chassisBrand, brand } = first(of, 'licence');
    return modified === 'true' && chassisBrand === brand;
  },
  'quarter-end-branches': (of) => {
    const { registeredOn = '' } = first(of, 'certificate');
    return /-(03-3[01]|06-(29|30)|09-(29|30)|12-3[01])$/.test(registeredOn);
  },
  'barred-successor': (of, seen) =>
    seen.vins('exporter', 'uscc', first(of, 'licence')['applicant'] ?? '') === 1,
  'odometer-edit': (of) => {
    const before = of('reading').map(({ km }) => Number(km));
    const at = Number(first(of, 'inspection')['odometerKm']);
    const after = of('reading').filter(({ source }) => source === 'customs');
    return Math.max(...before) > at || after.some(({ km }) => Number(km) < at);
  },
};

/**
 * Schemes that only a part of their vehicles shows, because abroad or in other feeds not all is seen, or because one
 * is left over of an organiser's groups that share a number.
 */
const PARTLY = new Set(['sold-as-new', 'diversion', 'month-end-burst', 'certificate-reuse']);

const ACCOUNTS = [
  'licence',
  'certificate',
  'factory',
  'letter',
  'insurance',
  'reading',
  'invoice',
  'inspection',
  'declaration',
  'refund',
  'subsidy',
  'arrival',
  'complaint',
  'party',
  'exporter',
] as const satisfies readonly Account[];

describe('schemes of careless hands, without mess', () => {
  let nation: SimulatedNation;
  let truth: readonly Row[] = [];
  const byVin = new Map<string, Map<Account, Row[]>>();
  const counts = new Map<string, number>();

  before(async () => {
    const options = { seed: 21, vehicles: 8000, exports: 0.4, schemes: 12, strength: 0.95 };
    nation = await simulatedNation({ ...options, mess: false });
    truth = await nation.rows('truth');
    for (const account of ACCOUNTS) {
      for (const row of await nation.rows(account)) {
        const vin = row['vin'] ?? '';
        const dossier = byVin.get(vin) ?? new Map<Account, Row[]>();
        byVin.set(vin, dossier);
        dossier.set(account, [...(dossier.get(account) ?? []), row]);
        for (const [column, text] of Object.entries(row)) {
          const key = `${account} ${column} ${text}`;
          if (/^(number|policy|engineNumber|id|uscc)$/.test(column)) {
            counts.set(key, (counts.get(key) ?? 0) + 1);
          }
        }
      }
    }
  });

  test('every scheme is in the truth, as often as simulation.json says', () => {
    const schemes = allSchemes(new SqlChance(1)).map(({ name }) => name);
    assert.deepEqual(Object.keys(nation.simulation.schemes), schemes);
    assert.deepEqual(Object.keys(SIGNS).sort(), [...schemes].sort());
    for (const [name, count] of Object.entries(nation.simulation.schemes)) {
      const rows = truth.filter(({ scheme }) => scheme === name);
      assert.equal(rows.length, count.truthRows, name);
      const clones = name === 'cloned-vin' ? 2 : 1;
      assert.equal(new Set(rows.map(({ vin }) => vin)).size * clones, count.vehicles, name);
      assert.ok(rows.every(({ strength }) => strength === '0.95'));
    }
  });

  for (const [name, sign] of Object.entries(SIGNS)) {
    test(`${name}: its vehicles show it`, () => {
      const seen: Seen = { vins: (...key) => counts.get(key.join(' ')) ?? 0 };
      const vins = [
        ...new Set(truth.filter(({ scheme }) => scheme === name).map(({ vin }) => vin ?? '')),
      ];
      const silent = vins.filter(
        (vin) => !sign((account) => byVin.get(vin)?.get(account) ?? [], seen),
      );
      const allowed = PARTLY.has(name) ? vins.length * 0.35 : 0;
      assert.ok(vins.length >= 15, `${vins.length} vehicles`);
      assert.ok(
        silent.length <= allowed,
        `${silent.length} of ${vins.length} show nothing: ${silent[0]}`,
      );
    });
  }

  test('outlets of letters that serve elsewhere lie elsewhere', async () => {
    const outlets = await nation.rows('outlet');
    const vins = truth
      .filter(({ scheme }) => scheme === 'outlets-elsewhere')
      .map(({ vin }) => vin ?? '');
    const near = vins.filter((vin) => {
      const dossier = byVin.get(vin);
      const letter = dossier?.get('letter')?.[0];
      const there = outlets.filter((row) => row['letter'] === letter?.['number']);
      return there.some(({ country }) => country === dossier?.get('licence')?.[0]?.['destination']);
    });
    assert.ok(near.length < vins.length / 4, `${near.length} of ${vins.length}`);
  });

  test('nominees share a telephone or an address that nobody else has', async () => {
    const parties = new Map((await nation.rows('party')).map((row) => [row['id'], row]));
    const rows = truth.filter(({ scheme }) => scheme === 'nominee-owners');
    const owners = rows.map(({ vin = '' }) =>
      parties.get(byVin.get(vin)?.get('invoice')?.[0]?.['buyer']),
    );
    assert.equal(
      new Set(owners.map((row) => row?.['id'])).size,
      owners.length,
      'each another person',
    );
    const sharing = (row: Row | undefined): number => {
      const like = (column: string): number =>
        owners.filter((other) => other?.[column] === row?.[column]).length;
      return Math.max(like('phone'), like('address'));
    };
    assert.deepEqual(
      owners.filter((row) => sharing(row) < 3),
      [],
    );
  });
});

test('the barely visible burst is a dozen where the blatant is hundreds', async () => {
  const sizes = async (strength: number): Promise<number> => {
    const nation = await simulatedNation({ seed: 3, vehicles: 20_000, schemes: 15, strength });
    const burst = nation.simulation.schemes['month-end-burst'];
    return (burst?.vehicles ?? 0) / (burst?.organisers ?? 1);
  };
  const [faint, blatant] = [await sizes(0), await sizes(1)];
  assert.ok(faint < 20, `${faint}`);
  assert.ok(blatant > 100, `${blatant}`);
});
