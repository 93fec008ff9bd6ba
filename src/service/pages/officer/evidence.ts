import { listDecisions } from '../../../register/applications/decisions/list-decisions.ts';
import { listApplications } from '../../../register/applications/list-applications.ts';
import { MESSAGES } from '../../../report/messages/messages.ts';
import type { Visit } from '../page.ts';

const APPLICATIONS = 10; // not-law: rows
const VEHICLES = 20; // not-law: rows

/**
 * Findings that a step against an exporter may rest on: the latest verdicts on its vehicles that leave something open.
 */
export const evidenceOf = async (
  visit: Visit,
  exporter: string,
): Promise<readonly { readonly value: string; readonly words: string }[]> => {
  const { register, actor, language } = visit;
  const found = await listApplications(register, actor, { exporter, limit: APPLICATIONS });
  if (found.kind === 'refused') return [];
  const options: { value: string; words: string }[] = [];
  for (const { id, number } of found.value.items) {
    const vehicles = await listDecisions(register, actor, { application: id, limit: VEHICLES });
    if (vehicles.kind === 'refused') continue;
    for (const { vin, verdict } of vehicles.value.items) {
      if (verdict === null || (verdict.gate === 'clear' && verdict.risk !== 'high')) continue;
      const gates: Readonly<Record<string, string>> = MESSAGES[language].gate;
      options.push({
        value: verdict.id,
        words: `${vin} · ${number} · ${gates[verdict.gate] ?? verdict.gate}`,
      });
    }
  }
  return options;
};
