import type { PageAnswer, Visit } from '../frame/page.ts';

/**
 * A page for everybody whose use cases read what stood at one moment, in one transaction of the public. A part whose
 * statement failed may be left out: no other is read after it.
 */
export const atPublicMoment =
  (show: (visit: Visit) => Promise<PageAnswer>) =>
  async (visit: Visit): Promise<PageAnswer> => {
    const shown = await visit.register.publicMoment((register) => show({ ...visit, register }));
    return shown.kind === 'refused' ? shown : shown.value;
  };
