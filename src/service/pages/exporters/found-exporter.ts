import { type Exporter, getExporter } from '../../../register/exporters/get-exporter.ts';
import type { Refusal } from '../../../register/outcome.ts';
import type { Visit } from '../frame/page.ts';
import { pathId } from '../pieces/path-id.ts';

/** The exporter of the address. */
export const foundExporter = async (visit: Visit): Promise<Exporter | Refusal> => {
  const found = await getExporter(visit.register, visit.actor, { exporter: pathId(visit) });
  return found.kind === 'refused' ? found : found.value;
};
