import type { GeoPermissibleObjects } from 'd3-geo';
import type { MakerDuty } from '../../domain/duties/maker-duty.ts';
import { type Html, html, joined } from '../html/html.ts';
import type { Lang } from '../messages/messages.ts';
import { productFigure } from '../product/product-figure.ts';
import { productPage } from '../product/product-page.ts';
import { told, wordsIn } from '../product/words.ts';
import { keyHtml } from './map-key.ts';
import { answerHtml, PARTS_KEY, paragraph } from './service-answer.ts';
import { perOutlet, perOutletText, wholeAlone } from './service-figures.ts';
import { serviceMethod } from './service-method.ts';
import type { ServiceModel } from './service-model.ts';
import { nextPlaces, servicePlaces } from './service-places.ts';
import { type PlottedFigures, perOutletPlot, servedPlot } from './service-plots.ts';
import { type Sides, sidesOf } from './service-sides.ts';
import {
  countriesTable,
  countryWords,
  dutiesTable,
  gravestDuties,
  makersTable,
  makerWords,
  nextTable,
  pairsTable,
  placesTable,
  yearsTable,
} from './service-tables.ts';
import { SERVICE_WORDS as SAY } from './service-words.ts';
import { worldMap } from './world-map.ts';

/** Lines drawn; the tables have all. */
const DRAWN = 15;
/** Pairs listed; the files have all. */
const PAIRS = 100; // not-law: rows of a table

const countriesHtml = (model: ServiceModel, { countries, all }: Sides): Html => {
  const asked = countries.filter(({ vehicles, outlets }) => vehicles > 0 && outlets !== null);
  const table = countriesTable(model, 'countries', countries, all);
  const first = asked.find((cell) => perOutlet(cell) !== null);
  if (first === undefined)
    return html`${paragraph(SAY.countriesNone)}<h3 class="vh" id="countries">${told(SAY.countriesTitle)}</h3>${table}`;
  const drawn = asked.slice(0, DRAWN);
  const rows = (lang: Lang): readonly PlottedFigures[] =>
    drawn.map((cell) => ({
      ...cell,
      name: wordsIn(countryWords(model, cell.country ?? ''), lang),
      none: 0,
    }));
  return productFigure({
    id: 'countries',
    title: SAY.countriesTitle,
    message: SAY.countriesTell(countryWords(model, first.country ?? ''), perOutletText(first)),
    notes: [
      SAY.countriesNote(
        drawn.length,
        asked.length,
        drawn.some(({ outlets }) => outlets === 0),
      ),
    ],
    svg: (lang) =>
      perOutletPlot(
        rows(lang),
        wordsIn(SAY.countriesTitle, lang),
        wordsIn(SAY.noOutlet, lang),
        lang,
      ),
    table,
  });
};

const dutiesHtml = (model: ServiceModel): Html => {
  const duties = gravestDuties(model.duties);
  const listed = duties.slice(0, PAIRS);
  const count = (of: (duty: MakerDuty) => boolean): number => duties.filter(of).length;
  const tell = SAY.dutiesTell(
    count(({ capacity }) => capacity === 'overdue'),
    count(({ capacity }) => capacity === 'not-shown'),
    count(({ outletList }) => outletList === 'not-shown'),
  );
  const note = paragraph(SAY.dutiesNote(listed.length, duties.length), 'quiet');
  return joined(paragraph(tell), note, dutiesTable(model, 'duties', listed));
};

/** A maker's name without its legal form, for a plot. */
const shortName = (name: string): string =>
  name.replace(/ (?:Co\.|Corp\.|Group)? ?(?:Corp\.)? ?Ltd\.$/, '');

const makersFigure = (model: ServiceModel, { makers, noneOf }: Sides, table: Html | null): Html => {
  const [first] = makers;
  if (first === undefined) return html`${table}`;
  const drawn = makers.slice(0, DRAWN);
  return productFigure({
    id: 'served',
    title: SAY.makersPlot,
    message: SAY.makersTell(makerWords(model, first.maker ?? ''), wholeAlone(first)),
    notes: [SAY.makersNote(drawn.length, makers.length)],
    svg: (lang) =>
      servedPlot(
        drawn.map((cell) => ({
          ...cell,
          name: shortName(wordsIn(makerWords(model, cell.maker ?? ''), lang)),
          none: noneOf(cell.maker),
        })),
        wordsIn(SAY.makersPlot, lang),
        lang,
      ),
    table,
  });
};

/**
 * The page of coverage of service, self-contained.
 *
 * @param land GeoJSON of the land, WGS 84.
 */
export const servicePage = (
  model: ServiceModel,
  land: GeoPermissibleObjects,
  lang: Lang,
): string => {
  const sides = sidesOf(model);
  const { all, makers, years, pairs } = sides;
  const { withinKm, leftOut } = model;
  const places = servicePlaces(model);
  const ranked = model.next.filter(({ rank }) => rank !== null);
  const next = nextPlaces(model.next);
  const map = worldMap(land, { places, next });
  const tell = SAY.mapTell(places.filter(({ number }) => number !== null).length, next.length);
  const placesNote = paragraph(
    SAY.placesNote(leftOut.outletsRefusing, leftOut.outletsUnnamed, leftOut.outletsClosed),
    'quiet',
  );
  const placesHtml =
    places.length === 0
      ? paragraph(SAY.placesNone)
      : joined(placesNote, placesTable(model, 'places', places));
  const listed = pairs.slice(0, PAIRS);
  return productPage({
    lang,
    title: SAY.title,
    about: [
      { name: SAY.input, html: html`<bdi>${model.input}</bdi>` },
      { name: SAY.distance, html: told(SAY.km(withinKm)) },
    ],
    answer: answerHtml(model, sides),
    sections: [
      {
        id: 'map',
        title: SAY.mapTitle,
        html: joined(
          html`${map.symbols}<figure class="wide"><h3 class="message">${told(tell)}</h3>`,
          html`${map.show('en', tell.en)}${map.show('zh', tell.zh)}`,
          html`${keyHtml(map)}<figcaption class="quiet">${told(SAY.mapNote)}</figcaption></figure>`,
        ),
      },
      {
        id: 'makers',
        title: SAY.makersTitle,
        html: joined(
          html`<div class="beside"><div>${PARTS_KEY}${makersFigure(model, sides, null)}</div><div class="method"><h3 `,
          html`id="method">${told(SAY.methodTitle)}</h3>${serviceMethod(withinKm)}</div></div>`,
          html`${paragraph(SAY.makersRound, 'quiet')}${makersTable(model, 'makers', 'makers', makers, all)}`,
        ),
      },
      {
        id: 'next',
        title: SAY.nextTitle,
        html:
          ranked.length === 0
            ? paragraph(SAY.nextNone)
            : joined(paragraph(SAY.nextNote(withinKm), 'quiet'), nextTable(model, 'next', ranked)),
      },
      {
        id: 'by-country',
        title: SAY.countriesHead,
        html: countriesHtml(model, sides),
      },
      { id: 'places', title: SAY.placesTitle, html: placesHtml },
      {
        id: 'pairs',
        title: SAY.pairsTitle,
        html: joined(
          paragraph(SAY.pairsNote(listed.length, pairs.length), 'quiet'),
          pairsTable(model, 'pairs', listed),
        ),
      },
      { id: 'duties', title: SAY.dutiesTitle, html: dutiesHtml(model) },
      {
        id: 'years',
        title: SAY.yearsTitle,
        html: joined(paragraph(SAY.yearsNote, 'quiet'), yearsTable('years', years, all)),
      },
    ],
    today: model.today,
    program: model.program,
    ruleset: model.ruleset,
    screening: model.screening,
    footnote: SAY.footnote,
  });
};
