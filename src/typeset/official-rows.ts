import type { PublicLanguage } from '../domain/statements/public-languages.ts';
import {
  type DecisionSubject,
  type ExtractSubject,
  kindOf,
  type LicenceSubject,
  type OfficialEvidence,
  type OfficialRemedy,
  type OfficialSignature,
  type OfficialWords,
  type ReferralSubject,
  type UnsignedOfficial,
} from '../letters/official/official-document.ts';
import type { PaperFigures } from './paper-figures.ts';
import type { EvidenceWord, PaperTexts } from './texts/paper-texts.ts';

/** What stands beside a name: words of the authority, something that is no language, VINs, or lines of both. */
type OfficialValue =
  | { readonly is: 'words'; readonly words: OfficialWords }
  | { readonly is: 'fixed'; readonly text: string }
  | { readonly is: 'vins'; readonly vins: readonly string[] }
  | {
      readonly is: 'lines';
      readonly lines: readonly { readonly own: string; readonly words: OfficialWords | null }[];
    };

/** A line of a document of an authority, in the language of its reader. */
export interface OfficialRow {
  readonly name: string;
  readonly value: OfficialValue;
}

/** A document as far as its lines go: it may be a draft. */
export type ShownOfficial = Pick<UnsignedOfficial, 'type' | 'issuer'> & {
  readonly credentialSubject: UnsignedOfficial['credentialSubject'];
};

const filled = (text: string, values: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (blank, name: string) => values[name] ?? blank);

/** What a document of an authority is called. */
export const officialTitle = (document: ShownOfficial, { official }: PaperTexts): string => {
  return official.titles[kindOf(document.credentialSubject)];
};

/** Texts and figures of one language. */
export interface Speaks {
  readonly lang: PublicLanguage;
  readonly texts: PaperTexts;
  readonly figures: PaperFigures;
}

const fixed = (name: string, text: string): OfficialRow => ({ name, value: { is: 'fixed', text } });

const signatureRow = (signatures: readonly OfficialSignature[], { official }: PaperTexts) => ({
  name: official.signatures,
  value: {
    is: 'lines' as const,
    lines: signatures.map(({ role, staff }) => ({
      own: filled(official[role], { staff }),
      words: null,
    })),
  },
});

const evidenceWord = (kind: string, { official }: PaperTexts): string =>
  official.evidence[Object.hasOwn(official.evidence, kind) ? (kind as EvidenceWord) : 'other'];

const remedyRow = (
  name: string,
  { where, term, article, until, execution }: OfficialRemedy,
  { lang, texts, figures }: Speaks,
): OfficialRow => {
  const said = ({ zh, en }: OfficialWords): string => (lang === 'zh' ? zh : (en ?? zh));
  const day = figures.day(until);
  const asked = filled(texts.official.until, {
    ...{ where: said(where), term: said(term), day, article },
  });
  const meanwhile = execution === undefined ? '' : ` ${said(execution.words)} ${execution.article}`;
  return fixed(name, `${asked}${meanwhile}`);
};

const partyOf = ({ name, uscc }: { readonly name: string; readonly uscc?: string }): string =>
  uscc === undefined ? name : `${name} ${uscc}`;

const factsRow = (words: OfficialWords, { official }: PaperTexts): OfficialRow => ({
  name: official.facts,
  value: { is: 'words', words },
});

const restsOnRow = (restsOn: readonly OfficialEvidence[], texts: PaperTexts): OfficialRow => ({
  name: texts.official.restsOn,
  value: {
    is: 'lines',
    lines: restsOn.map(({ kind, reference, digest }) => ({
      own: [evidenceWord(kind, texts), reference, digest?.slice(0, 16) ?? ''].join(' ').trim(),
      words: null,
    })),
  },
});

const vehiclesRow = (
  vehicles: readonly { readonly vin: string }[],
  { official }: PaperTexts,
): OfficialRow => ({
  name: official.vehicles,
  value: { is: 'vins', vins: vehicles.map(({ vin }) => vin) },
});

const licenceRows = (subject: LicenceSubject, { texts, figures }: Speaks): OfficialRow[] => {
  const { official } = texts;
  return [
    fixed(official.application, subject.application),
    fixed(texts.about.destinations, figures.country(subject.destination)),
    fixed(
      official.days,
      filled(official.between, {
        first: figures.day(subject.firstDay),
        last: figures.day(subject.lastDay),
      }),
    ),
    vehiclesRow(subject.vehicles, texts),
  ];
};

const decisionRows = (subject: DecisionSubject, speaks: Speaks): OfficialRow[] => {
  const { texts, figures } = speaks;
  const { official } = texts;
  return [
    ...(subject.application === undefined
      ? []
      : [fixed(official.application, subject.application)]),
    ...(subject.licence === undefined ? [] : [fixed(official.licence, subject.licence)]),
    ...(subject.vehicles.length === 0 ? [] : [vehiclesRow(subject.vehicles, texts)]),
    { name: official.follows, value: { is: 'words', words: subject.follows } },
    factsRow(subject.facts, texts),
    {
      name: official.grounds,
      value: {
        is: 'lines',
        lines: subject.grounds.map(({ article, words }) => ({
          own: article === undefined ? '' : `${article} `,
          words,
        })),
      },
    },
    restsOnRow(subject.restsOn, texts),
    remedyRow(official.reconsideration, subject.reconsideration, speaks),
    remedyRow(official.court, subject.court, speaks),
    fixed(official.decidedOn, figures.day(subject.decidedOn)),
  ];
};

const referralRows = (
  subject: ReferralSubject,
  { lang, texts, figures }: Speaks,
): OfficialRow[] => {
  const { official } = texts;
  const { limit } = subject;
  const said = ({ zh, en }: OfficialWords): string => (lang === 'zh' ? zh : (en ?? zh));
  return [
    fixed(official.claimant, subject.claimant),
    fixed(official.atRisk, `CNY ${subject.atRisk}`),
    ...(limit === undefined
      ? []
      : [
          fixed(
            official.limit,
            `${figures.day(limit.until)} ${said(limit.words)} ${limit.article}`,
          ),
        ]),
    vehiclesRow(subject.vehicles, texts),
    { name: official.follows, value: { is: 'words', words: subject.follows } },
    factsRow(subject.facts, texts),
    {
      name: official.grounds,
      value: { is: 'lines', lines: subject.grounds.map(({ words }) => ({ own: '', words })) },
    },
    {
      name: official.notProven,
      value: {
        is: 'lines',
        lines: subject.grounds.map(({ notProven }) => ({ own: '', words: notProven })),
      },
    },
    restsOnRow(subject.restsOn, texts),
    fixed(official.sentOn, figures.day(subject.sentOn)),
  ];
};

/** What an extract says of one vehicle: what nobody told stands there as not known. */
const extractRows = (subject: ExtractSubject, { texts, figures }: Speaks): OfficialRow[] => {
  const { extract: words } = texts.official;
  const {
    vehicles: [{ brand, model }],
    firstRegistration,
    transfers: { count, lastOn, pendingExportOn },
    deregistration: { state, on },
  } = subject;
  const dayOr = (told: string | undefined, absent: string): string =>
    told === undefined ? absent : figures.day(told);
  const gone =
    on === undefined ? words.dayUnknown : filled(words.deregistered, { day: figures.day(on) });
  const still = filled(words.notDeregistered, { day: figures.day(subject.signedOn) });
  const named = [brand, model].filter((one) => one !== undefined).join(' ');
  return [
    { name: texts.vin, value: { is: 'vins', vins: subject.vehicles.map(({ vin }) => vin) } },
    fixed(words.model, named === '' ? words.notKnown : named),
    fixed(words.first, figures.day(firstRegistration.on)),
    fixed(words.transfers, count === undefined ? words.notKnown : String(count)),
    fixed(words.lastTransfer, dayOr(lastOn, count === 0 ? words.none : words.notKnown)),
    fixed(words.pendingExport, dayOr(pendingExportOn, words.notKnown)),
    fixed(words.deregistration, state === 'deregistered' ? gone : still),
    fixed(words.basis, words.basisOf[subject.basis]),
    fixed(words.toldOn, figures.day(subject.toldOn)),
    fixed(words.signedOn, figures.day(subject.signedOn)),
    fixed(words.notSaid, words.limits),
  ];
};

const ownRows = (subject: ShownOfficial['credentialSubject'], speaks: Speaks): OfficialRow[] => {
  if ('kind' in subject) return decisionRows(subject, speaks);
  if ('firstRegistration' in subject) return extractRows(subject, speaks);
  return 'addressee' in subject ? referralRows(subject, speaks) : licenceRows(subject, speaks);
};

/**
 * To whom a document is addressed: the exporter, of a referral the office, of an extract the country; with what this is
 * called.
 */
export const officialParty = (
  subject: ShownOfficial['credentialSubject'],
  { texts: { about, official }, figures }: Pick<Speaks, 'texts' | 'figures'>,
): { readonly label: string; readonly name: string; readonly text: string } => {
  if ('firstRegistration' in subject) {
    const country = figures.country(subject.destination);
    return { label: about.destinations, name: country, text: country };
  }
  const [label, party] =
    'addressee' in subject
      ? [official.addressee, subject.addressee]
      : [about.exporter, subject.exporter];
  return { label, name: party.name, text: partyOf(party) };
};

/** What a document of an authority says, line by line, in the language of its reader. */
export const officialRows = (
  { credentialSubject: subject, issuer }: ShownOfficial,
  speaks: Speaks,
): readonly OfficialRow[] => {
  const { texts } = speaks;
  const party = officialParty(subject, speaks);
  return [
    fixed(texts.official.authority, issuer.name),
    fixed(texts.official.number, subject.number),
    fixed(party.label, party.text),
    ...ownRows(subject, speaks),
    signatureRow(subject.signatures, texts),
  ];
};
