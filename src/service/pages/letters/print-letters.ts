import { paperAddress } from '../../../register/letters/letter-addresses.ts';
import type { RegisterLetter } from '../../../register/letters/letter-shapes.ts';
import { type Refusal, refuse } from '../../../register/outcome.ts';
import { dateWords } from '../../../report/words/date-words.ts';
import { vinGroups } from '../../../report/words/vin-groups.ts';
import { sheetPaper } from '../../../typeset/letter-paper.ts';
import type { Download, Visit } from '../frame/page.ts';
import { countryOf } from '../pieces/country-of.ts';
import { stateWords } from '../pieces/life-words.ts';
import type { AskPage } from '../pieces/list-page.ts';

/** Letters of one printed list: 63 pages. */
const MOST = 1_000; // not-law: letters
const AT_ONCE = 500; // not-law: rows

/**
 * Prints the letters that a filter shows: number, VIN, state, country and exporter, each with the code that leads to it
 * as it stands. Refuses `letters-too-many-to-print`.
 */
export const printLetters =
  (visit: Visit) =>
  async (ask: AskPage<RegisterLetter>): Promise<Download | Refusal> => {
    const { register, say, language, today } = visit;
    const words = say.letterWork;
    const letters: RegisterLetter[] = [];
    let cursor: string | null = null;
    do {
      const found = await ask({ limit: AT_ONCE, ...(cursor !== null && { cursor }) });
      if (found.kind === 'refused') return found;
      letters.push(...found.value.items);
      cursor = found.value.next;
      if (letters.length > MOST || (letters.length === MOST && cursor !== null))
        return refuse('letters-too-many-to-print', { values: { most: MOST } });
    } while (cursor !== null);
    const pdf = await sheetPaper({
      is: 'letters',
      lang: language,
      title: words.title,
      lead: words.printed.lead(letters.length, dateWords(today, language)),
      demonstration: register.demonstration,
      letters: letters.map(({ number, vin, state, destination, exporterName, code }) => ({
        number,
        vin: vinGroups(vin).groups.join(' '),
        words: [stateWords('letter', state, language), countryOf(visit, destination), exporterName],
        address: code === null ? null : paperAddress(register, code),
      })),
      code: words.printed.code,
      noCode: words.printed.noCode,
      foot: register.address,
    });
    return {
      kind: 'download',
      name: `letters-${today}.pdf`,
      type: 'application/pdf',
      body: Uint8Array.from(pdf),
    };
  };
