import { languageNames } from '../../language-names.ts';
import { numberWords } from '../../plural.ts';
import type { LetterWords } from './letter-words.ts';

const count = (n: number): string => numberWords('kk', n);

const upTo = (kilometres: number | null): string =>
  kilometres === null ? ', жүрген жолына шек жоқ' : ` немесе ${count(kilometres)} км`;

const STARTS = {
  'registered-abroad': 'шетелде алғаш тіркелген күннен',
  'registered-in-china': 'Қытайда алғаш тіркелген күннен',
  export: 'шығарылған күннен',
} as const;

const CHANGED = 'Орнына берілген растама, оның уақытша тоқтатылуы немесе қайтарып алынуы.';

/** What the public is told of the terms of a letter, in Kazakh. */
export const LETTER_KK: LetterWords = {
  says: {
    'letter-warranty': ({ months, kilometres, startsOn }) =>
      `Растамадағы кепілдік: ${count(months)} ай${upTo(kilometres)}; ${STARTS[startsOn]} бастап.`,
    'letter-battery': ({ months, kilometres }) =>
      `Растамада жоғары кернеулі батареяға: ${count(months)} ай${upTo(kilometres)}.`,
    'letter-parts': ({ years, leadTimeDays }) =>
      `Растамада: қосалқы бөлшектер ${count(years)} жыл бойы беріледі. ${
        leadTimeDays === null
          ? 'Жеткізу уақыты көрсетілмеген.'
          : `Жеткізу уақыты: ${count(leadTimeDays)} күнге дейін.`
      }`,
    'letter-software': ({ updates, languages }) =>
      `Растамада: бағдарламалық жасақтама ${updates ? 'жаңартылады' : 'жаңартылмайды'}. ${
        languages.length === 0
          ? 'Оның тілдері көрсетілмеген.'
          : `Оның тілдері: ${languageNames(languages, 'kk')}.`
      }`,
    'letter-remote-lock': ({ mayLock }) =>
      mayLock
        ? 'Растамада: өндіруші көлікті қашықтан бұғаттай алады.'
        : 'Растамада: өндіруші көлікті қашықтан бұғаттамайды.',
    'letter-recalls': ({ carriedOut }) =>
      carriedOut
        ? 'Растамада: Қытайда жарияланған кері шақыру шетелде де орындалады.'
        : 'Растамада: Қытайда жарияланған кері шақыру шетелде орындалмайды.',
    'letter-outlets': ({ country, named, attested, since, serving }, nameOf) =>
      named === 0
        ? `${nameOf(country)}: растамада бірде-бір қызмет көрсету орталығы аталмаған.`
        : `${nameOf(country)}: растамада ${count(named)} қызмет көрсету орталығы аталған. ${
            since === null
              ? 'Қазір олардың ешқайсысын өндіруші растамаған. '
              : `Өндіруші растағаны (${since} немесе одан кейін): ${count(attested)}. `
          }Басқалар ` + `әкелген көлікті де қабылдайтынын айтқаны: ${count(serving)}.`,
  },
  changedBy: {
    'letter-warranty': CHANGED,
    'letter-battery': CHANGED,
    'letter-parts': CHANGED,
    'letter-software': CHANGED,
    'letter-remote-lock': CHANGED,
    'letter-recalls': CHANGED,
    'letter-outlets': 'Орталықтың расталуы, жабылуы немесе кейінгі хабары.',
  },
};
