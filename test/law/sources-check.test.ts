import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { VOCABULARY } from '../../src/domain/facts/vocabulary.ts';
import { checkLaw } from '../../src/domain/rules/check/check-law.ts';
import { lawContent } from '../../src/domain/rules/law-content.ts';
import { readLaw } from '../../src/domain/rules/read/law.ts';
import { LAW as law } from '../published-law.ts';

type Raw = Record<string, unknown>;

const BOTH = { en: 'text', zh: '文字' };
const page = (more: Raw): Raw => ({
  title: 'Order 7',
  url: 'https://press.example/a',
  confidence: 'secondary',
  ...more,
});

/** A country whose one rule bars used cars, with what else stands in its file and in the register. */
const read = (rule: Raw, more: Raw = {}, register: Raw = {}) =>
  readLaw(
    [
      {
        path: 'instruments.yaml',
        document: {
          instruments: [{ id: 'xx-7', title: BOTH, number: 'No. 7', urls: [] }],
          officialHosts: [{ host: 'gov.example', of: 'its government' }],
          ...register,
        },
      },
      { path: 'integrity/bands.yaml', document: { bands: [{ band: 'high', from: 50 }] } },
      {
        path: 'destinations/XX.yaml',
        document: {
          country: 'XX',
          name: BOTH,
          lastRead: '2026-11-30',
          rules: [
            {
              id: 'xx.used',
              code: 'XX-1',
              title: BOTH,
              breach: BOTH,
              cite: page({ pageDate: '2026-01-01' }),
              inForce: { from: null },
              forbid: { equal: ['licence.condition', { is: 'used' }] },
              effect: 'barred',
              remedy: BOTH,
              cases: [
                { given: { 'licence.condition': 'used' }, expect: 'notMet' },
                { given: { 'licence.condition': 'new' }, expect: 'met' },
              ],
              ...rule,
            },
          ],
          ...more,
        },
      },
    ],
    VOCABULARY,
  );

const codesOf = (...of: Parameters<typeof read>): readonly string[] => {
  const { ruleSet, problems } = read(...of);
  return [...problems, ...checkLaw(ruleSet, [])].map(({ code }) => code);
};

describe('a citation called the text of an instrument', () => {
  const cited = (more: Raw) => codesOf({ cite: page({ pageDate: '2026-01-01', ...more }) });

  test('fails where it is a page of somebody else, however its address looks', () => {
    for (const url of [
      'https://press.example/a',
      'https://notgov.example/a',
      'https://gov.example.press.example/a',
      'https://press.example/gov.example',
      'https://press.example?gov.example',
      'not an address',
      null,
    ]) {
      assert.deepEqual(cited({ url, confidence: 'verbatim' }), ['not-verbatim'], `${url}`);
      assert.deepEqual(cited({ url, confidence: 'secondary' }), [], `${url}`);
    }
  });

  test('passes at an official host and below it, where the page quotes it, and as an instrument', () => {
    for (const url of [
      'https://gov.example/a',
      'http://law.gov.example',
      'https://gov.example:8/a',
    ]) {
      assert.deepEqual(cited({ url, confidence: 'verbatim' }), [], url);
    }
    assert.deepEqual(cited({ quotedBy: 'The Press', confidence: 'verbatim' }), []);
    const instrument = { instrument: 'xx-7', confidence: 'verbatim' };
    const dated = { cite: [instrument, page({ pageDate: '2026-01-01' })] };
    assert.deepEqual(codesOf(dated), []);
  });

  test('fails in a value and in a note too, each told where it stands', () => {
    const cite = page({ confidence: 'verbatim' });
    const { ruleSet } = read(
      { values: { days: [{ from: null, value: 3, unit: 'days', cite }] } },
      { notes: [{ text: BOTH, cite, status: 'in_force' }] },
    );
    const found = checkLaw(ruleSet, []).filter(({ code }) => code === 'not-verbatim');
    assert.deepEqual(
      found.map(({ file, where }) => [file, where]),
      [
        ['destinations/XX.yaml', 'xx.used.days'],
        ['destinations/XX.yaml', 'XX.notes[0]'],
      ],
    );
  });

  test('says who quotes it wherever it is shown', () => {
    const { ruleSet } = read({ cite: page({ quotedBy: 'The Press', confidence: 'verbatim' }) });
    assert.equal(ruleSet.rules[0]?.cites[0].instrument, 'Order 7, as quoted by The Press');
  });

  test('a list of hosts that says not whose they are, or holds addresses, is refused', () => {
    for (const officialHosts of [
      'gov.example',
      ['gov.example'],
      [{ host: 'gov.example' }],
      [{ host: 'https://gov.example', of: 'its government' }],
      [{ host: 'example', of: 'everybody' }],
    ]) {
      assert.deepEqual(
        codesOf({}, {}, { officialHosts }),
        ['bad-file'],
        JSON.stringify(officialHosts),
      );
    }
  });

  test('of the published law, newspapers, law firms and traders are the text of nothing', () => {
    const printed = law.ruleSet.rules
      .filter(({ axis }) => axis === 'entry')
      .filter(({ cites }) => cites.some(({ confidence }) => confidence === 'verbatim'))
      .map(({ code }) => code);
    assert.deepEqual(
      printed,
      'AU-2 CL-1 EU-2 GB-1 GB-2 GH-3 KE-1 MY-1 MY-2 MY-3 MY-4 NZ-1 NZ-4 PH-1 PH-2 PH-5 PK-1 TZ-2 VN-1 VN-2 VN-3'.split(
        ' ',
      ),
    );
  });
});

describe('a threshold of our own', () => {
  const own = { title: 'Mileproof: threshold of our own', url: null, pageDate: '2026-11-30' };
  const cite = [page({ pageDate: '2019-05' }), { ...own, confidence: 'inferred' }];

  test('is no source: its day makes neither a rule nor a country newer, and lets nothing bar', () => {
    const { ruleSet } = read({ cite });
    assert.equal(ruleSet.rules[0]?.toldUpTo, '2019-05');
    assert.deepEqual(ruleSet.destinations.get('XX')?.told, {
      upTo: '2019-05',
      sources: 1,
      undated: 0,
    });
    assert.deepEqual(codesOf({ cite: [page({}), ...cite.slice(1)] }), ['undated-bar']);
  });

  test('of the published law, R37 is as old as Notice 648', () => {
    const rules = new Map(law.ruleSet.rules.map((rule) => [rule.code, rule]));
    assert.equal(rules.get('R37')?.toldUpTo, '2025-11-14');
  });
});

describe('a rule that bars', () => {
  const undated = { cite: page({}) };
  const REASON = "the ministry's own page";

  test('by undated pages alone is dated, asks, or says why it bars', () => {
    assert.deepEqual(codesOf(undated), ['undated-bar']);
    assert.deepEqual(codesOf({ cite: [page({}), page({ title: 'b' })] }), ['undated-bar']);
    assert.deepEqual(codesOf({ cite: [page({}), page({ pageDate: '2019' })] }), []);
    assert.deepEqual(codesOf({ cite: page({ issuedOn: '2018' }) }), []);
    assert.deepEqual(codesOf({ ...undated, effect: 'conditional' }), []);
    assert.deepEqual(codesOf({ ...undated, undated: REASON }), []);
  });

  test('needs no reason where it never bars: only asking, or announced', () => {
    const used = { equal: ['licence.condition', { is: 'used' }] };
    const asks = { forbid: undefined, when: used, ask: true };
    const cases = [
      { given: { 'licence.condition': 'used' }, expect: 'unknown' },
      { given: { 'licence.condition': 'new' }, expect: 'notApplicable' },
    ];
    assert.deepEqual(codesOf({ ...undated, ...asks, cases }), []);
    const announced = { announced: true, inForce: { from: '2026-04-01' } };
    assert.ok(!codesOf({ ...undated, ...announced }).includes('undated-bar'));
  });

  test('fails on a reason that none is needed for', () => {
    assert.deepEqual(codesOf({ undated: REASON }), ['undated-bar']);
    assert.deepEqual(codesOf({ ...undated, effect: 'conditional', undated: REASON }), [
      'undated-bar',
    ]);
  });

  test('the reason is a remark and no law: the content stays the same', () => {
    const content = (rule: Raw) =>
      lawContent([{ path: 'destinations/XX.yaml', document: { rules: [rule] } }]);
    assert.equal(content({ id: 'xx.used', undated: REASON }), content({ id: 'xx.used' }));
  });

  test('of the published law, seven rest on undated pages and say why', () => {
    const said = law.ruleSet.rules.filter(({ undated }) => undated !== '');
    assert.deepEqual(
      said.map(({ code }) => code),
      ['IL-4', 'IL-7', 'LK-1', 'MY-1', 'MY-3', 'NZ-1', 'SA-4'],
    );
  });
});
