import type { PlaceGroup } from '../../frame/page.ts';

/** Texts of the menu and of its box. */
export const MENU_EN = {
  groups: {
    waits: 'What waits',
    find: 'Find',
    border: 'Border',
    registry: 'Registry',
    applications: 'Applications',
    exporters: 'Exporters',
    filing: 'Filing',
    licences: 'Licences',
    letters: 'Letters',
    network: 'Network',
    cases: 'Complaints, cases',
    figures: 'Figures',
    organisations: 'Organisations',
    running: 'Running',
    data: 'Data',
  } satisfies Readonly<Record<PlaceGroup, string>> as Readonly<Record<PlaceGroup, string>>,
  /** The first place of what waits. */
  overview: 'All that waits',
  /** Of the ministry, which reads the applications of all offices. */
  applications: 'Applications',
  /** The second level, named to who does not see it. */
  within: (group: string) => `Pages: ${group}`,
  box: 'Find anything',
  boxHint: 'VIN, plate, number, company',
};
