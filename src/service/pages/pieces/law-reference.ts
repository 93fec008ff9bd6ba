import { parseIsoDate } from '../../../domain/calendar/iso-date.ts';
import type { Reference } from '../../../report/model.ts';
import { reportReference } from '../../../screening/report-reference.ts';
import type { Visit } from '../frame/page.ts';

const kept = new WeakMap<object, { readonly today: string; readonly reference: Reference }>();

/** What the law says that pages need to speak of verdicts, as of today; made once a day. */
export const lawReference = ({ register, today }: Visit): Reference => {
  const { ruleSet } = register.engine.law;
  const known = kept.get(ruleSet);
  if (known?.today === today) return known.reference;
  const { provinces } = register.engine.reader({ today: 0, everything: false }).reference;
  const reference = {
    ...reportReference(ruleSet, parseIsoDate(today) ?? 0),
    provinceOf: (code: string) => provinces.byCode(code),
  };
  kept.set(ruleSet, { today, reference });
  return reference;
};
