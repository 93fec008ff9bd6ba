import type { ShownFacts } from '../../../domain/verdict/verdict.ts';
import type { Visit } from '../frame/page.ts';
import type { ExporterAnswer } from './exporter-answer.ts';

/** A person as the register keeps one: nobody reads a name in it. */
const PSEUDONYM = /^p:[0-9a-f]{32}$/;

/** Facts of an exporter's own row, a person in them as whom it stated. */
export const asStated = ({ say }: Visit, facts: ShownFacts): ShownFacts =>
  Object.fromEntries(
    Object.entries(facts).map(([name, value]) => [
      name,
      typeof value === 'string' && PSEUDONYM.test(value) ? say.draftSheet.read.hidden : value,
    ]),
  );

/** What is told of a vehicle, persons in it as whom its exporter stated. */
export const toldAsStated = (visit: Visit, told: ExporterAnswer): ExporterAnswer => ({
  ...told,
  findings: told.findings.map((finding) => ({
    ...finding,
    because: asStated(visit, finding.because),
  })),
});
