import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isoDate } from '../../domain/calendar/iso-date.ts';
import type { ShownFacts } from '../../domain/verdict/verdict.ts';
import type { Reference } from '../model.ts';
import { displayWidth } from '../words/display-width.ts';
import { ledgerOf } from './ledger-of.ts';
import { ledgerSvg } from './ledger-svg.ts';
import { ledgerText } from './ledger-text.ts';

const LAW: Reference = { windowDaysFor: () => 180, rules: new Map(), notesByCountry: new Map() };

const FACTS: ShownFacts = {
  'factory.manufacturedOn': '2026-01-20',
  'certificate.registeredOn': '2026-03-05',
  'licence.appliedOn': '2026-03-17',
  'licence.destination': 'VN',
  'letter.destination': 'RU',
  'letter.issuedOn': '2026-03-10',
};

test('the picture says the days large, names its lanes, and joins those who disagree', () => {
  const svg = `${ledgerSvg(ledgerOf(FACTS, [], LAW), 'en')}`;
  assert.match(svg, /class="lg-start lg-days"[^>]*>12 days</);
  assert.match(svg, />Registry</);
  assert.match(svg, /class="lg-bracket"/);
  assert.match(svg, />Destination: VN</);
  assert.match(svg, />180-day window, to 1 Sep 2026</);
});

test('the picture has a text equivalent', () => {
  const svg = `${ledgerSvg(ledgerOf(FACTS, [], LAW), 'en')}`;
  assert.match(
    svg,
    /^<svg [^>]*role="img" aria-label="Factory: made 20 Jan 2026\. Registry: registered 5 Mar 2026\./,
  );
  assert.match(svg, /Destination: Application says VN; Letter says RU\."/);
});

test('a value with markup stays a value', () => {
  const facts = { ...FACTS, 'licence.brand': '"><script>x</script>', 'certificate.brand': 'BYD' };
  assert.doesNotMatch(`${ledgerSvg(ledgerOf(facts, [], LAW), 'zh')}`, /<script/);
});

test('the same picture in characters', () => {
  assert.equal(
    ledgerText(ledgerOf(FACTS, [], LAW), 'en', 72),
    [
      '                       ├──┤ 12 days',
      'Factory     │20 Jan 2026 made════════════════════════════════════════',
      'Invoice     · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·',
      'Insurance   · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·',
      'Registry    ───────────│5 Mar 2026 registered════════════════════════',
      'Application ───────────═══│17 Mar 2026 applied════════Destination: VN─┐',
      'Letter      ───────────═│10 Mar 2026 issued═══════════Destination: RU─┘',
      'Inspection  · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·',
      'Customs     · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·',
      'Arrival     · · · · · · · · · · · · · · · · · · · · · · · · · · · · ·',
      "                      'Mar 2026      'May 2026       'Jul 2026",
      '                                      ═ 180-day window, to 1 Sep 2026',
      'Applied 12 days after registration, inside the 180-day window, which',
      'ends 1 Sep 2026.',
      '≠ Destination: Application says VN; Letter says RU',
    ].join('\n'),
  );
});

const date = fc
  .option(fc.integer({ min: 16_000, max: 22_000 }), { nil: undefined })
  .map((day) => (day === undefined ? undefined : isoDate(day)));
const anyFacts = fc
  .record({
    'factory.manufacturedOn': date,
    'certificate.registeredOn': date,
    'certificate.lastTransferOn': date,
    'certificate.pendingExportOn': date,
    'licence.registeredOn': date,
    'licence.appliedOn': date,
    'licence.issuedOn': date,
    'declaration.exitedOn': date,
    'licence.destination': fc.constantFrom('VN', 'RU', undefined),
    'letter.destination': fc.constantFrom('VN', 'RU', undefined),
  })
  .map(
    (facts) =>
      Object.fromEntries(
        Object.entries(facts).filter(([, value]) => value !== undefined),
      ) as ShownFacts,
  );

test('in characters no line is wider than the screen, in either language', () => {
  fc.assert(
    fc.property(
      anyFacts,
      fc.integer({ min: 60, max: 160 }),
      fc.constantFrom('en', 'zh'),
      (facts, width, lang) => {
        for (const line of ledgerText(ledgerOf(facts, [], LAW), lang, width).split('\n')) {
          assert.ok(displayWidth(line) <= width, `${displayWidth(line)} > ${width}: ${line}`);
        }
      },
    ),
    { numRuns: 200 },
  );
});

test('every picture is well formed: no NaN, no negative size', () => {
  fc.assert(
    fc.property(anyFacts, (facts) => {
      const svg = `${ledgerSvg(ledgerOf(facts, [], LAW), 'en')}`;
      assert.doesNotMatch(svg, /NaN|Infinity|undefined|width="-|height="-/);
    }),
    { numRuns: 200 },
  );
});

test('a tick drawn over half a Chinese character leaves no gap in the line', () => {
  // Found by the property above: a lane with labels on both sides of their ticks.
  const facts = {
    'certificate.registeredOn': '2024-12-08',
    'certificate.lastTransferOn': '2020-11-10',
    'certificate.pendingExportOn': '2022-06-06',
    'licence.registeredOn': '2013-10-22',
    'licence.issuedOn': '2029-03-02',
  };
  for (const line of ledgerText(ledgerOf(facts, [], LAW), 'zh', 62).split('\n')) {
    assert.ok(displayWidth(line) <= 62, line);
  }
});
