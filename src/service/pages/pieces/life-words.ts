import { LIVES } from '../../../domain/lives/lives.ts';
import { type Html, html } from '../../../report/html/html.ts';
import type { Lang } from '../../../report/messages/messages.ts';
import type { Visit } from '../frame/page.ts';

const lifeNamed = (name: string) => LIVES.find((life) => life.name === name);

/** A state in words, by the table of its life; the state itself where the table lacks it. */
export const stateWords = (life: string, state: string, language: Lang): string =>
  lifeNamed(life)?.states.find(({ name }) => name === state)?.words[language] ?? state;

/** A step in words, by the table of its life; the verb itself where the table lacks it. */
export const verbWords = (life: string, verb: string, language: Lang): string =>
  lifeNamed(life)?.steps.find((step) => step.verb === verb)?.words[language] ?? verb;

/** States that stand against whoever reads them, and states in which nothing more is to be done. */
const STOPPED = [
  'refused',
  'upheld',
  'revoked',
  'barred',
  'overdue',
  'lapsed',
  'expired',
  'declined',
  'held',
];
const CARE = [
  'returned',
  'suspended',
  'disputed',
  'appealed',
  'rectifying',
  'talkedTo',
  'reported',
  'referred',
  'stated',
];
const GOOD = [
  'granted',
  'filed',
  'issued',
  'partlyUsed',
  'good',
  'met',
  'overturned',
  'deregistered',
  'attested',
];

/** States of a life that say less than the same word of another. */
const PLAIN: Readonly<Record<string, readonly string[]>> = { complaint: ['filed'] };

const toneOf = (life: string, state: string): string => {
  if (PLAIN[life]?.includes(state)) return '';
  if (STOPPED.includes(state)) return 'stop';
  if (CARE.includes(state)) return 'care';
  return GOOD.includes(state) ? 'good' : '';
};

/** A state as a tag: its word, and a colour beside it. */
export const stateTag = ({ language }: Visit, life: string, state: string): Html =>
  html`<span class="tag ${toneOf(life, state)}">${stateWords(life, state, language)}</span>`;

/** The states of a life as choices of a filter, all of them first. */
export const stateOptions = (
  { language, say }: Visit,
  life: string,
  hidden: readonly string[] = [],
): readonly { readonly value: string; readonly words: string }[] => [
  { value: '', words: say.frame.everything },
  ...(lifeNamed(life)?.states ?? [])
    .filter(({ name }) => !hidden.includes(name))
    .map(({ name, words }) => ({ value: name, words: words[language] })),
];
