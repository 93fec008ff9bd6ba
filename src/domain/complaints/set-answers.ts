/** Sentences with which a complaint may be answered: each has words in every language of the public. */
export const SET_SENTENCES = ['come', 'parts', 'need', 'not-covered'] as const;
type SetSentence = (typeof SET_SENTENCES)[number];

/** What a buyer is to bring or to send. */
export const TO_BRING = [
  'letter',
  'registration',
  'invoice',
  'refusal',
  'photographs',
  'diagnosis',
] as const;
type ToBring = (typeof TO_BRING)[number];

/** Why the manufacturer does not do it. */
export const REASONS_WHY_NOT = [
  'term-over',
  'kilometres-over',
  'other-country',
  'no-letter',
  'other-maker',
  'use',
] as const;
type ReasonWhyNot = (typeof REASONS_WHY_NOT)[number];

/** A sentence with what fills its blanks; null or empty where it has none. */
export interface SetAnswer {
  readonly sentence: SetSentence;
  /** From which the car may come, or by which parts are expected; ISO. */
  readonly day: string | null;
  readonly bring: readonly ToBring[];
  readonly why: ReasonWhyNot | null;
}

/** The blank of a sentence that is not filled; null where all that it needs are. `outlet`: a workshop is named. */
export const blankOf = (
  { sentence, day, bring, why }: SetAnswer,
  outlet: boolean,
): 'outlet' | 'day' | 'bring' | 'why' | null => {
  switch (sentence) {
    case 'come':
      return outlet ? null : 'outlet';
    case 'parts':
      return day === null ? 'day' : null;
    case 'need':
      return bring.length === 0 ? 'bring' : null;
    case 'not-covered':
      return why === null ? 'why' : null;
    default:
      return sentence satisfies never;
  }
};
