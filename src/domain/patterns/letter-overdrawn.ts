import { vinsInText } from '../vin/vins-in-text.ts';
import { firstTexts, groupedBy, known, least, most, unique } from './lists.ts';
import { isNear } from './near-texts.ts';
import { type NeighbourhoodRows, numberOf, plainOf, textOf } from './neighbourhood.ts';
import { type PaperPattern, valuesOfRule } from './paper-pattern.ts';

const letter = valuesOfRule('cn.648.letter-required', ['days']);
const pending = valuesOfRule('cn.648.pending-before-2026', ['implementedOn']);
const numbers = valuesOfRule('integrity.certificate-of-another-vehicle', ['keystrokes']);

interface Figures {
  /** Days after registration for which a letter is asked, inclusive. */
  readonly limit: number;
  /** The day from which letters are asked, a day number: who was pending export before needs none. */
  readonly askedFrom: number;
  readonly keystrokes: number;
}

interface Young {
  readonly licenceRow: number;
  readonly vin: string;
  readonly application: string;
}

/** Licence rows of vehicles that need a letter, by the certificate. */
const youngIn = (told: NeighbourhoodRows, { limit, askedFrom }: Figures): readonly Young[] =>
  told.rows('licence').flatMap((row, licenceRow) => {
    const vin = textOf(row, 'licence.vin');
    const application = textOf(row, 'licence.application');
    const applied = numberOf(row, 'licence.appliedOn');
    if (vin === null || application === null || applied === null) return [];
    const certificates = told.of('certificate', vin);
    const registered = least(certificates.map((one) => numberOf(one, 'certificate.registeredOn')));
    if (registered === null || applied < registered || applied > registered + limit) return [];
    const endorsed = most(certificates.map((one) => numberOf(one, 'certificate.pendingExportOn')));
    const isExempt = endorsed !== null && registered <= endorsed && endorsed < askedFrom;
    return isExempt ? [] : [{ licenceRow, vin, application }];
  });

/**
 * R10: vehicles that count on the letters of their application and stand in no letter, nor in a VIN cell of one that
 * cannot be read (`vinsInText`). Counted are those young enough to need one, by the certificate, and not exempt from it
 * (G02: pending export, after the registration, before letters were asked for), unless the application's letters list
 * a VIN near theirs that nobody applied for: theirs, mistyped.
 */
export const letterOverdrawn: PaperPattern<Figures> = {
  name: 'letterOverdrawn',
  figures: (law) => ({
    limit: letter(law).days,
    askedFrom: pending(law).implementedOn,
    keystrokes: numbers(law).keystrokes,
  }),
  find: (told, figures) => {
    const letters = groupedBy(told.rows('letter'), (row) => textOf(row, 'letter.application'));
    const meant = new Set([...told.byVin('letter').keys()].flatMap((cell) => vinsInText(cell)));
    const unlisted = youngIn(told, figures).filter(({ vin, application }) => {
      const own = letters.get(application) ?? [];
      if (own.length === 0 || told.of('letter', vin).length > 0 || meant.has(vin)) return false;
      const strays = unique(known(own.map((row) => textOf(row, 'letter.vin')))).filter(
        (one) => told.of('licence', one).length === 0,
      );
      return !strays.some((one) => isNear(one, vin, figures.keystrokes));
    });
    const byApplication = groupedBy(unlisted, ({ application }) => application);
    return unlisted.map(({ licenceRow, vin, application }) => {
      const own = letters.get(application) ?? [];
      const vins = unique((byApplication.get(application) ?? []).map((one) => one.vin));
      return {
        vin,
        licenceRow,
        facts: { 'pattern.letterUnlisted': vins.length },
        evidence: {
          application,
          letters: firstTexts(own.map((row) => plainOf(row, 'letter.number'))),
          listed: unique(known(own.map((row) => textOf(row, 'letter.vin')))).length,
          unlisted: vins.length,
          vins: firstTexts(vins),
        },
      };
    });
  },
};
