import { getExporterFigures } from './figures/get-exporter-figures.ts';
import { listExporterRows } from './figures/list-exporter-rows.ts';
import { getExporter } from './get-exporter.ts';
import { listEvidence } from './list-evidence.ts';
import { listExporters } from './list-exporters.ts';
import { listGrounds } from './list-grounds.ts';

/** What can be done with exporters; their filings and standings have lists of their own. */
export const EXPORTER_ACTIONS = {
  title: { en: 'Exporters', zh: '出口企业' },
  actions: {
    listExporters,
    getExporter,
    getExporterFigures,
    listExporterRows,
    listEvidence,
    listGrounds,
  },
};
