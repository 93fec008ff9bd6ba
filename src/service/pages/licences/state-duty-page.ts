import { UNUSED_OUTCOMES } from '../../../domain/duties/due-days.ts';
import { getDuty } from '../../../register/duties/get-duty.ts';
import { stateDuty } from '../../../register/duties/judge-statement.ts';
import type { Page } from '../frame/page.ts';
import { actionPage } from '../pieces/action-page.ts';
import { pathId } from '../pieces/path-id.ts';

/** Where an exporter says what became of a vehicle whose licence ended before it left. */
export const STATE_DUTY_PAGE: Page = actionPage(stateDuty, {
  path: '/duties/{id}/state',
  of: { duty: pathId },
  writes: { outcome: 'outcome', statement: 'statement' },
  about: async (visit) => {
    const { register, actor, say, language } = visit;
    const found = await getDuty(register, actor, { duty: pathId(visit) });
    if (found.kind === 'refused') return found;
    const { vin, state } = found.value;
    const { duties, places } = say.exporter;
    const { state: words } = duties;
    return {
      state,
      title: words.go,
      crumbs: [['/duties', places.duties]],
      lead: words.lead(vin),
      fields: [
        {
          name: 'outcome',
          label: words.outcome,
          options: Object.entries(UNUSED_OUTCOMES).map(([value, said]) => ({
            value,
            words: said[language],
          })),
        },
        { name: 'statement', label: words.statement, hint: words.hint, long: true },
      ],
      follows: words.follows,
      go: words.go,
    };
  },
  goesTo: () => '/duties?state=stated',
});
