import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { PUBLIC_LANGUAGES } from '../../src/domain/statements/public-languages.ts';
import type {
  ExtractSubject,
  OfficialDocument,
} from '../../src/letters/official/official-document.ts';
import { officialRows } from '../../src/typeset/official-rows.ts';
import { paperFigures } from '../../src/typeset/paper-figures.ts';
import { PAPER_TEXTS } from '../../src/typeset/texts/texts.ts';
import { openTypesetter, type Typesetter } from '../../src/typeset/typesetter.ts';
import { SAMPLE_EXTRACT } from '../../tools/generate/letters/sample-official.ts';
import { textOfPages } from './pdf-pictures.ts';
import { SAMPLE_OPTIONS } from './sample-letter.ts';

const signed = (subject: Partial<ExtractSubject> = {}): OfficialDocument => ({
  ...SAMPLE_EXTRACT,
  credentialSubject: { ...SAMPLE_EXTRACT.credentialSubject, ...subject },
  proof: [],
});

/** What stands beside each name, English. */
const said = (subject: Partial<ExtractSubject> = {}): Readonly<Record<string, string>> =>
  Object.fromEntries(
    officialRows(signed(subject), {
      ...{ lang: 'en', texts: PAPER_TEXTS.en, figures: paperFigures('en') },
    }).map(({ name, value }) => [name, value.is === 'fixed' ? value.text : value.is]),
  );

let typesetter: Typesetter;
before(() => {
  typesetter = openTypesetter();
});

describe('the paper of an extract', () => {
  test('says the three days, and for which country', () => {
    const rows = said();
    assert.equal(rows['Destination'], 'Kenya');
    assert.equal(rows['First registered in China on'], '10 June 2025');
    assert.equal(rows['Transfers of ownership'], '1');
    assert.equal(rows['Last transfer'], '12 January 2026');
    assert.equal(rows['Deregistration'], 'Deregistered on 20 March 2026');
    assert.equal(rows['Exporter'], undefined);
  });

  test('says what is not known as not known, and no transfer as none', () => {
    const notKnown = 'not known to the registry’s feed';
    const nothing = said({
      vehicles: [{ vin: 'LVVDB11B9RD000001' }],
      transfers: {},
      deregistration: { state: 'notDeregistered' },
    });
    for (const name of ['Brand and model', 'Transfers of ownership', 'Last transfer'])
      assert.equal(nothing[name], notKnown, name);
    assert.equal(nothing['Transfer pending export'], notKnown);
    assert.equal(nothing['Deregistration'], 'Not deregistered as of 24 March 2026');
    assert.equal(said({ transfers: { count: 0 } })['Last transfer'], 'none');
    assert.equal(
      said({ deregistration: { state: 'deregistered' } })['Deregistration'],
      'Deregistered; the day is not known',
    );
  });

  for (const language of PUBLIC_LANGUAGES)
    test(`is set in ${language}, Chinese beside it, without a sign that could not be printed`, async () => {
      const pdf = typesetter.pdf(signed(), { ...SAMPLE_OPTIONS, language, demonstration: true });
      const text = (await textOfPages(pdf)).join('\n');
      assert.ok(text.includes('LVVDB11B9RD000001'), text);
      assert.ok(text.includes('车辆登记摘录'), text);
      assert.ok(!text.includes('�'), text);
      // that it is of a demonstration, on each of its parts
      assert.ok(text.includes(PAPER_TEXTS.zh.specimen.line.slice(0, 8)), text);
    });
});
