import type { Life } from '../../../domain/lives/life.ts';
import type { Lang } from '../../../report/messages/messages.ts';

/** The name of a state of a life; the state itself of one that the life does not have. */
export const stateWords = ({ states }: Life, state: string, language: Lang): string =>
  states.find(({ name }) => name === state)?.words[language] ?? state;
