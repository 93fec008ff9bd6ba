import { NO_LAW_READ, type Verdict } from '../../domain/verdict/verdict.ts';
import { type Lang, MESSAGES } from '../messages/messages.ts';

/** What a state means to the eye: red is kept for *may not*. */
export type Tone = 'good' | 'care' | 'stop' | 'quiet';

/** One of the four questions. */
export type Axis = 'gate' | 'entry' | 'risk' | 'quality';

/** The four questions in their order. */
export const AXES = ['gate', 'entry', 'risk', 'quality'] as const satisfies readonly Axis[];

/** A state's own shape; drawn in the page, a character on the terminal. */
export type Shape =
  | 'tick'
  | 'cross'
  | 'question'
  | 'half'
  | 'ring'
  | 'bars1'
  | 'bars2'
  | 'bars3'
  | 'mark';

/** One answer, ready to be shown: never by colour alone. */
export interface AnswerWords {
  readonly axis: Axis;
  /** `blocked`, `conditional`, `high`, `problems`; the value filters go by. */
  readonly state: string;
  readonly shape: Shape;
  readonly tone: Tone;
  /** Said in full: `may not be licensed`. */
  readonly words: string;
  /** Said in a narrow column: `may not`. */
  readonly short: string;
}

const GATE = {
  clear: ['tick', 'good'],
  blocked: ['cross', 'stop'],
  undetermined: ['question', 'care'],
} as const;
const ENTRY = {
  admissible: ['tick', 'good'],
  conditional: ['half', 'care'],
  barred: ['cross', 'stop'],
  unknown: ['ring', 'quiet'],
} as const;
const RISK = {
  low: ['bars1', 'good'],
  elevated: ['bars2', 'care'],
  high: ['bars3', 'care'],
} as const;

/** The words, shape and tone of a gate. */
export const gateWords = (gate: Verdict['gate'], lang: Lang): AnswerWords => {
  const [shape, tone] = GATE[gate];
  const say = MESSAGES[lang];
  return {
    axis: 'gate',
    state: gate,
    shape,
    tone,
    words: say.gate[gate],
    short: say.gateShort[gate],
  };
};

/** The words, shape and tone of an entry answer, the country left out. */
export const entryWords = (answer: Verdict['entry']['answer'], lang: Lang): AnswerWords => {
  const [shape, tone] = ENTRY[answer];
  const words = MESSAGES[lang].entry[answer];
  return { axis: 'entry', state: answer, shape, tone, words, short: words };
};

/** The words, shape and tone of the entry answer of a country for which the law has no file. */
export const noLawReadWords = (lang: Lang): AnswerWords => {
  const say = MESSAGES[lang];
  return { ...entryWords('unknown', lang), words: say.noLawRead, short: say.noLawReadShort };
};

/** The words, shape and tone of a risk band, the score left out. */
export const riskWords = (band: Verdict['risk']['band'], lang: Lang): AnswerWords => {
  const [shape, tone] = RISK[band];
  const words = MESSAGES[lang].risk[band];
  return { axis: 'risk', state: band, shape, tone, words, short: words };
};

/** The words, shape and tone of the quality of data. */
export const qualityWords = (problems: number, lang: Lang): AnswerWords => {
  const say = MESSAGES[lang];
  const words = problems === 0 ? say.sound : say.problems(problems);
  return problems === 0
    ? { axis: 'quality', state: 'sound', shape: 'tick', tone: 'good', words, short: words }
    : { axis: 'quality', state: 'problems', shape: 'mark', tone: 'care', words, short: words };
};

/** The four answers of a verdict side by side, in order. */
export const answersOf = (verdict: Verdict, lang: Lang): readonly AnswerWords[] => [
  gateWords(verdict.gate, lang),
  verdict.entry.reasons.includes(NO_LAW_READ)
    ? noLawReadWords(lang)
    : entryWords(verdict.entry.answer, lang),
  riskWords(verdict.risk.band, lang),
  qualityWords(verdict.quality.length, lang),
];
