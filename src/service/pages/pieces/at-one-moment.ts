import type { PageAnswer, Visit } from '../frame/page.ts';

/** A page whose use cases read what stood at one moment, in one transaction. They only read. */
export const atOneMoment =
  (show: (visit: Visit) => Promise<PageAnswer>) =>
  async (visit: Visit): Promise<PageAnswer> => {
    const shown = await visit.register.atOneMoment(visit.actor, (register) =>
      show({ ...visit, register }),
    );
    return shown.kind === 'refused' ? shown : shown.value;
  };
