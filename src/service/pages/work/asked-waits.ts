import type { Outcome } from '../../../register/outcome.ts';
import { askedPath, questionsOut } from '../cases/asked-pages.ts';
import type { Visit } from '../frame/page.ts';
import type { Waiting } from './exporter-waits.ts';

/** Questions of cases that wait for an answer of whoever looks, by the day of each. */
export const askedWaits = async (visit: Visit): Promise<Outcome<Waiting[]>> => {
  const found = await questionsOut(visit);
  if (found.kind === 'refused') return found;
  const { askedOfYou: words } = visit.say.cases;
  const value = found.value.map(({ id, number, answerBy, text }) => ({
    due: answerBy,
    overdue: answerBy < visit.today,
    what: words.waits(number),
    more: text,
    to: `${askedPath}/${id}`,
    next: words.toAnswer,
  }));
  return { kind: 'done', value };
};
