import type pg from 'pg';

/** A VIN of BYD Auto whose position 9 ought to be 2, and two of its neighbours; all synthetic. */
export const LEFT = 'LGXCE4CB2PZZZ0001';
/** Of the same exporter, application and kind of letter. */
export const SISTER = 'LGXCE4CB4PZZZ0002';
/** On nobody's record. */
export const NOBODYS = 'LGXCE4CB6PZZZ0003';
/** What the public is never told of them. */
export const SECRETS = {
  exporter: 'Secret Trading Co. Ltd.',
  uscc: '91650100MA7SECRETX',
  application: 'CK2026SECRET1',
  letter: 'SHSECRETAAAA',
  draft: 'SHSECRETDDDD',
  unpublished: 'Secret Unpublished Garage',
  ground: 'a secret ground of dispute',
  draftTerms: 987,
} as const;

const TERMS = {
  warranty: {
    months: 36,
    kilometres: 100_000,
    startsOn: 'first registration abroad',
    highVoltageBattery: { months: 96, kilometres: null },
  },
  parts: { years: 10, leadTimeDays: 14 },
  software: { updates: true, languages: ['ru', 'kk'], remoteLock: false },
  recalls: true,
};

const named = (number: string, country: string, serves: string) => ({
  number,
  name: `Letter name ${number}`,
  address: 'x',
  country,
  services: [],
  servesCarsItDidNotImport: serves,
});
/** Four in Kazakhstan, of which A1 and A3 are attested, B1 lapsed, Z9 is not on record; one elsewhere. */
const NAMED = [
  named('A1', 'KZ', 'no'),
  named('A3', 'KZ', 'no'),
  named('B1', 'KZ', 'no'),
  named('Z9', 'KZ', 'yes'),
  named('Q1', 'RU', 'yes'),
];

/** Of files that nobody looks at. */
const FILE = { digest: 'ab'.repeat(32), bytes: 1 };
const DIGESTS = { geojson: FILE, jsonld: FILE, csv: FILE };

interface OutletGiven {
  readonly number: string;
  readonly name: string;
  readonly city: string;
  readonly at: readonly [number, number] | null;
  readonly serves?: 'yes' | 'no';
  readonly until: string;
  readonly attested: string;
  readonly state?: string;
  readonly published?: string | null;
}

/** Of Kazakhstan; the register's day is 2026-11-24. */
const OUTLETS: readonly OutletGiven[] = [
  {
    number: 'A1',
    name: 'Almaty Motors',
    city: 'Almaty',
    at: [76.93, 43.25],
    serves: 'no',
    attested: '2026-11-12',
    until: '2027-05-10',
  },
  {
    number: 'A3',
    name: 'Alatau Service',
    city: 'Almaty',
    at: [76.8, 43.2],
    serves: 'yes',
    attested: '2026-10-01',
    until: '2027-03-29',
  },
  {
    number: 'A4',
    name: 'Astana Auto',
    city: 'Astana',
    at: [71.44, 51.16],
    serves: 'yes',
    attested: '2026-11-12',
    until: '2027-05-10',
  },
  {
    number: 'B1',
    name: 'Shymkent Garage',
    city: 'Shymkent',
    at: [69.6, 42.3],
    attested: '2026-01-10',
    until: '2026-07-08',
  },
  {
    number: 'B2',
    name: 'Aktau Works',
    city: 'Aktau',
    at: null,
    attested: '2026-11-12',
    until: '2027-05-10',
    state: 'disputed',
  },
  {
    number: 'C1',
    name: 'Closed Works',
    city: 'Taraz',
    at: [71.4, 42.9],
    attested: '2026-01-10',
    until: '2026-07-08',
    state: 'closed',
  },
  {
    number: 'U1',
    name: SECRETS.unpublished,
    city: 'Almaty',
    at: [76.9, 43.2],
    attested: '2026-11-12',
    until: '2027-05-10',
    published: null,
  },
];

const service = (answer: string) => ({ answer, teller: 'manufacturer', on: '2026-11-12' });

/**
 * Fills a register with a car that left for Kazakhstan under a letter in force, its sister, and a network, past the
 * guards: these are looked at elsewhere.
 */
export const fillBuyerWorld = async (owner: pg.Client | pg.Pool): Promise<void> => {
  await owner.query(`
    SET session_replication_role = replica;
    INSERT INTO register.organisation (id, part, name, uscc, province) VALUES
      ('00000000-0000-4000-8000-00000000000e', 'exporter', '${SECRETS.exporter}', '${SECRETS.uscc}', '65');
    INSERT INTO register.organisation (id, part, name, maker) VALUES
      ('00000000-0000-4000-8000-00000000000b', 'manufacturer', 'BYD', 'byd-auto');
    INSERT INTO register.application (id, number, exporter, province, version, state, verb) VALUES
      ('00000000-0000-4000-8000-0000000000a1', '${SECRETS.application}',
        '00000000-0000-4000-8000-00000000000e', '65', 1, 'decided', 'decide');
    INSERT INTO register.application_version (application, version, exporter, province, applied_on, digest) VALUES
      ('00000000-0000-4000-8000-0000000000a1', 1, '00000000-0000-4000-8000-00000000000e', '65', '2026-11-10',
        sha256('x'));
    INSERT INTO register.letter_terms (id, manufacturer, destination, terms, outlets) VALUES
      ('00000000-0000-4000-8000-0000000000f1', '00000000-0000-4000-8000-00000000000b', 'KZ',
        '${JSON.stringify(TERMS)}', '${JSON.stringify(NAMED)}'),
      ('00000000-0000-4000-8000-0000000000f2', '00000000-0000-4000-8000-00000000000b', 'KZ',
        '${JSON.stringify({ ...TERMS, warranty: { ...TERMS.warranty, months: SECRETS.draftTerms } })}', '[]');
    SET session_replication_role = origin;
  `);
  let at = 0;
  for (const vin of [LEFT, SISTER]) {
    at += 1;
    await owner.query(`
      SET session_replication_role = replica;
      INSERT INTO register.application_vehicle
          (id, application, exporter, province, version, vin, verdict, destination, state, verb)
        VALUES ('00000000-0000-4000-8000-0000000000c${at}', '00000000-0000-4000-8000-0000000000a1',
          '00000000-0000-4000-8000-00000000000e', '65', 1, '${vin}', gen_random_uuid(), 'KZ', 'granted', 'grant');
      INSERT INTO register.licence
          (id, number, application, exporter, province, destination, valid_from, valid_until, state, verb)
        VALUES ('00000000-0000-4000-8000-0000000000d${at}', 'L-SECRET-${at}', '00000000-0000-4000-8000-0000000000a1',
          '00000000-0000-4000-8000-00000000000e', '65', 'KZ', '2026-11-12', '2027-02-12', 'usedUp', 'use');
      INSERT INTO register.licensed_vehicle
          (licence, decision, exporter, province, vin, maker, may_leave, declared_on, exited_on, declared_destination,
            deregistered_on, state, verb)
        VALUES ('00000000-0000-4000-8000-0000000000d${at}', '00000000-0000-4000-8000-0000000000c${at}',
          '00000000-0000-4000-8000-00000000000e', '65', '${vin}', 'byd-auto', '[2026-11-12,2027-02-12]', '2026-11-18',
          '2026-11-20', 'KZ', ${at === 1 ? `'2026-11-22', 'deregistered', 'deregister'` : `NULL, 'exited', 'exit'`});
      INSERT INTO register.letter
          (number, manufacturer, maker, application, vin, application_number, exporter, exporter_uscc, exporter_name,
            province, destination, model, terms, status_list, status_index, issued_on, state, verb)
        VALUES ('${SECRETS.letter.slice(0, 11)}${'AB'[at - 1]}', '00000000-0000-4000-8000-00000000000b', 'byd-auto',
          '00000000-0000-4000-8000-0000000000a1', '${vin}', '${SECRETS.application}',
          '00000000-0000-4000-8000-00000000000e', '${SECRETS.uscc}', '${SECRETS.exporter}', '65', 'KZ', 'SECRETMODEL',
          '00000000-0000-4000-8000-0000000000f1', gen_random_uuid(), ${at}, '2026-11-13', 'issued', 'issue');
      SET session_replication_role = origin;
    `);
  }
  await owner.query(`
    SET session_replication_role = replica;
    INSERT INTO register.letter
        (number, manufacturer, maker, application, vin, application_number, exporter, exporter_uscc, exporter_name,
          province, destination, model, terms, state, verb)
      VALUES ('${SECRETS.draft}', '00000000-0000-4000-8000-00000000000b', 'byd-auto',
        '00000000-0000-4000-8000-0000000000a1', '${SISTER}', '${SECRETS.application}',
        '00000000-0000-4000-8000-00000000000e', '${SECRETS.uscc}', '${SECRETS.exporter}', '65', 'KZ', 'SECRETMODEL',
        '00000000-0000-4000-8000-0000000000f2', 'drafted', 'draft');
    INSERT INTO register.network_publication (organisation, maker, country, published_on, outlets, digests)
      VALUES ('00000000-0000-4000-8000-00000000000b', 'byd-auto', 'KZ', '2026-11-12', 5, '${JSON.stringify(DIGESTS)}');
    INSERT INTO register.network_report (organisation, maker, country, year, outlets, reported_on)
      VALUES ('00000000-0000-4000-8000-00000000000b', 'byd-auto', 'KZ', 2026, 6, '2026-03-01');
    SET session_replication_role = origin;
  `);
  for (const outlet of OUTLETS) {
    const {
      number,
      name,
      city,
      at: position,
      serves,
      attested,
      until,
      state = 'attested',
    } = outlet;
    const services = {
      service: service('yes'),
      highVoltage: service('no'),
      ...(serves !== undefined && { servesCarsItDidNotImport: service(serves) }),
    };
    await owner.query('SET session_replication_role = replica');
    await owner.query(
      `INSERT INTO register.outlet
          (organisation, maker, number, name, country, address, city, lon, lat, phone, website, opening_hours, state,
            verb, attested_on, attested_until, closed_on, published_on, services, ground, evidence)
        VALUES ('00000000-0000-4000-8000-00000000000b', 'byd-auto', $1, $2, 'KZ', $3, $4, $5, $6, '+77012345678',
          'https://example.com/service', 'Mo-Fr 09:00-18:00', $7, 'attest', $8, $9, $10, $11, $12, $13, $14)`,
      [
        ...[
          number,
          name,
          `${city}, 1 Abay`,
          city,
          position?.[0] ?? null,
          position?.[1] ?? null,
          state,
        ],
        ...[attested, until, state === 'closed' ? '2026-09-01' : null],
        outlet.published === undefined ? '2026-02-01' : outlet.published,
        JSON.stringify(services),
        ...(state === 'disputed'
          ? [SECRETS.ground, ['00000000-0000-4000-8000-0000000000ee']]
          : [null, []]),
      ],
    );
    await owner.query('SET session_replication_role = origin');
  }
};
