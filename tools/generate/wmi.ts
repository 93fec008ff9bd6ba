import type { WmiRow } from '../../src/domain/vin/wmi-registry.ts';
import { referenceFile } from './sources/reference-file.ts';
import { listed, sourceRows } from './sources/source-file.ts';

/** The letters of the column `sources` of wmi-china.csv. */
const SOURCES: Readonly<Record<string, string>> = {
  V: 'nhtsa-vpic',
  R: 'australian-recall-lists',
  I: 'vininfo',
  W: 'wiki-list-2017',
  D: 'wikibooks-list',
  B: 'observation-list-2017',
  S: 'observation-s',
  X: 'observation-x',
  O: 'our-own',
};

const VPIC = 'nhtsa-vpic';
const NOT_MAINLAND = /^not (?:Chinese )?mainland: (?:listed as )?/;

const VEHICLE_KINDS: Readonly<Record<string, string>> = {
  'Passenger Car': 'car',
  'Multipurpose Passenger Vehicle (MPV)': 'mpv',
  'Low Speed Vehicle (LSV)': 'lsv',
  'Off Road Vehicle': 'atv',
  'Incomplete Vehicle': 'chassis',
};

/** An entry before what is empty is left out. */
type Draft = Required<WmiRow>;

/** Leaves out what is empty, so that the file says only what is known. */
const known = ({ makerZh, brands, kind, country, shared, note, ...row }: Draft): WmiRow => ({
  code: row.code,
  maker: row.maker,
  ...(makerZh !== '' && { makerZh }),
  ...(brands.length > 0 && { brands }),
  ...(kind !== '' && { kind }),
  ...(country !== '' && { country }),
  sources: row.sources,
  confidence: row.confidence,
  ...(shared && { shared }),
  ...(note !== '' && { note }),
});

/** A vPIC row that no other list has: medium when its maker is in China, else only a suggestion. */
const vpicEntry = (
  row: Record<'wmi' | 'manufacturer' | 'vehicle_type' | 'country', string>,
): Draft => ({
  code: row.wmi,
  maker: row.manufacturer.trim().replaceAll(/\s+/g, ' '),
  makerZh: '',
  brands: [],
  kind: VEHICLE_KINDS[row.vehicle_type] ?? row.vehicle_type.toLowerCase().replaceAll(' ', '_'),
  country: row.country === 'CHINA' ? 'CN' : '',
  sources: [VPIC],
  confidence: row.country === 'CHINA' ? 'medium' : 'low',
  shared: false,
  note:
    row.country === 'CHINA' ? '' : `vPIC gives the holder's country as ${row.country || 'blank'}`,
});

/**
 * Makes `reference/wmi.json`, the maker codes beginning with L and H: the merged list, the vPIC
 * rows it lacks, and our review over both (`wmi-review.csv`), which may lower a confidence, never
 * raise one.
 */
export const generate = async (): Promise<Map<string, string>> => {
  const merged = await sourceRows('wmi-china.csv', [
    'wmi',
    'maker',
    'maker_zh',
    'brands_seen',
    'kind',
    'sources',
    'confidence',
    'note',
  ]);
  const vpic = await sourceRows('vpic-china-wmi.csv', [
    'wmi',
    'manufacturer',
    'vehicle_type',
    'country',
  ]);
  const review = new Map(
    (
      await sourceRows('wmi-review.csv', [
        'wmi',
        'confidence',
        'maker',
        'country',
        'shared',
        'note',
      ])
    ).map((row) => [row.wmi, row]),
  );
  const fromLists = merged.map(
    (row): Draft => ({
      code: row.wmi,
      maker: row.maker.replace(NOT_MAINLAND, ''),
      makerZh: row.maker_zh,
      brands: listed(row.brands_seen),
      kind: row.kind,
      country: NOT_MAINLAND.test(row.maker) ? '' : 'CN',
      sources: row.sources.split('+').map((letter) => SOURCES[letter] ?? letter),
      confidence: row.confidence,
      shared: false,
      note: row.note,
    }),
  );
  const codes = new Set(fromLists.map(({ code }) => code));
  const all = [...fromLists, ...vpic.filter(({ wmi }) => !codes.has(wmi)).map(vpicEntry)];
  const entries = all
    .flatMap((entry) => {
      const reviewed = review.get(entry.code);
      if (reviewed?.confidence === 'drop') return [];
      return [
        known({
          ...entry,
          maker: reviewed?.maker || entry.maker,
          country: reviewed?.country || entry.country,
          confidence: reviewed?.confidence || entry.confidence,
          shared: reviewed?.shared === 'yes',
          note: reviewed?.note || entry.note,
        }),
      ];
    })
    .sort((a, b) => (a.code < b.code ? -1 : 1));
  return new Map([
    [
      'reference/wmi.json',
      referenceFile(
        {
          about:
            'maker codes (WMI) beginning with L and H; high and medium confidence may raise a question, low may only ' +
            'suggest, conflict says nothing; six characters are positions 1-3 and 12-14',
          origin:
            'NHTSA vPIC, vininfo, Wikibooks and an older wiki list, Australian recall lists, observation lists; ' +
            'merged and reviewed, see reference/README.md',
          licence:
            'facts; vPIC public domain; credit vininfo (BSD-3-Clause) and Wikibooks (CC BY-SA)',
        },
        'entries',
        entries,
      ),
    ],
  ]);
};
