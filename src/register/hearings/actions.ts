import { answerHearing } from './answer-hearing.ts';
import { answerTogether, waiveTogether } from './answer-together.ts';
import { askOralHearing } from './ask-oral-hearing.ts';
import { conveneHearing } from './convene-hearing.ts';
import { getHearing } from './get-hearing.ts';
import { holdHearing } from './hold-hearing.ts';
import { listHearings } from './list-hearings.ts';
import { listSignatures } from './list-signatures.ts';
import { proposeRevocation } from './propose-revocation.ts';
import { takeBackRevocation } from './take-back-revocation.ts';
import { tellExporter } from './tell-exporter.ts';
import { tellOfGroup } from './tell-of-group.ts';
import { waiveHearing } from './waive-hearing.ts';

/** What is told before it is signed, in the order of the documentation. */
export const HEARING_ACTIONS = {
  title: { en: 'Notice, defence and second signatures', zh: '告知、陈述申辩与复核' },
  actions: {
    listHearings,
    getHearing,
    tellExporter,
    tellOfGroup,
    answerHearing,
    waiveHearing,
    answerTogether,
    waiveTogether,
    askOralHearing,
    conveneHearing,
    holdHearing,
    proposeRevocation,
    takeBackRevocation,
    listSignatures,
  },
};
