/** Texts of the lists of exporters and of licences. */
export const OFFICE_LISTS_EN = {
  exporters: {
    title: 'Exporters',
    place: 'Exporters',
    caption: 'Exporters, by name',
    empty: 'No exporter is like this.',
    name: 'Name or credit code',
    province: 'Province',
    columns: {
      name: 'Exporter',
      uscc: 'Credit code',
      standing: 'Standing',
      applications: 'Applications',
      refused: 'Cars refused',
      lastOn: 'Last step',
    },
  },
  licences: {
    title: 'Licences',
    place: 'Licences',
    caption: 'Licences, by number',
    empty: 'No licence is like this.',
    number: 'Number, whole',
    columns: { exporter: 'Exporter', days: 'Days left' },
  },
};
