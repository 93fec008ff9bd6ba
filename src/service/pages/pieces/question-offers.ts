import type { Bilingual } from '../../../domain/verdict/verdict.ts';
import { draftQuestions } from '../../../register/applications/decisions/draft-questions.ts';
import type { Outcome } from '../../../register/outcome.ts';
import { listQuestionTemplates } from '../../../register/questions/question-templates.ts';
import type { NewQuestion } from '../../../register/questions/questions.ts';
import type { Visit } from '../frame/page.ts';
import { TEXTS } from '../texts/texts.ts';

/** Questions of more vehicles are one line that names them all. */
const MOST_LINES = 20; // not-law: vehicles

/** Questions that may be put into a form together. */
export interface Offer {
  readonly value: string;
  readonly words: string;
  /** The questions, of those of its vehicles that are named; of all where none is. */
  readonly about: (named: readonly string[]) => readonly NewQuestion[];
}

const oneLine = (text: string): string => text.replace(/\s*\n\s*/g, ' ').trim();

const linesOf = (text: string): readonly string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

const ofVehicles = (vins: readonly string[], text: Bilingual): readonly NewQuestion[] => {
  const [zh, en] = [oneLine(text.zh), oneLine(text.en)];
  if (vins.length <= MOST_LINES) return vins.map((vin) => ({ vin, text: { zh, en } }));
  const { zh: chinese, en: english } = TEXTS;
  return [
    {
      vin: null,
      text: {
        zh: chinese.questionWork.offers.many(vins, zh),
        en: english.questionWork.offers.many(vins, en),
      },
    },
  ];
};

/** What may be put into the form of a return: by ground of an application's findings, then the office's templates. */
export const questionOffers = async (
  visit: Visit,
  application: string | null,
): Promise<Outcome<readonly Offer[]>> => {
  const { register, actor, language, say } = visit;
  const { offers: words } = say.questionWork;
  const drafted =
    application === null ? null : await draftQuestions(register, actor, { application });
  if (drafted?.kind === 'refused') return drafted;
  const templates = await listQuestionTemplates(register, actor);
  if (templates.kind === 'refused') return templates;
  const grounds = (drafted?.value.items ?? []).map(
    ({ rule, vins, text }): Offer => ({
      value: rule,
      words: words.ground(rule, vins.length, oneLine(text[language])),
      about: (named) =>
        ofVehicles(named.length === 0 ? vins : vins.filter((one) => named.includes(one)), text),
    }),
  );
  const own = templates.value.items.map(({ id, name, text }): Offer => {
    const english = linesOf(text.en ?? '');
    const lines = linesOf(text.zh).map((zh, at) => {
      const en = english[at];
      return { zh, ...(en !== undefined && { en }) };
    });
    return {
      value: id,
      words: words.template(name, oneLine(language === 'en' ? (text.en ?? text.zh) : text.zh)),
      about: (named) =>
        (named.length === 0 ? [null] : named).flatMap((vin) =>
          lines.map((line) => ({ vin, text: line })),
        ),
    };
  });
  return { kind: 'done', value: [...grounds, ...own] };
};
