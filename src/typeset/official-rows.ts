import type { PublicLanguage } from '../domain/statements/public-languages.ts';
import type {
  OfficialRemedy,
  OfficialSignature,
  OfficialWords,
  UnsignedOfficial,
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

/** A line of a decision or a licence, in the language of its reader. */
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

/** What a decision or a licence is called. */
export const officialTitle = (document: ShownOfficial, { official }: PaperTexts): string => {
  const { credentialSubject: subject } = document;
  return official.titles['kind' in subject ? subject.kind : 'licence'];
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

const exporterOf = ({ name, uscc }: { readonly name: string; readonly uscc?: string }): string =>
  uscc === undefined ? name : `${name} ${uscc}`;

/** What a decision or a licence says, line by line, in the language of its reader. */
export const officialRows = (document: ShownOfficial, speaks: Speaks): readonly OfficialRow[] => {
  const { texts, figures } = speaks;
  const { official } = texts;
  const { credentialSubject: subject, issuer } = document;
  const vins = { is: 'vins' as const, vins: subject.vehicles.map(({ vin }) => vin) };
  const head = [
    fixed(official.authority, issuer.name),
    fixed(official.number, subject.number),
    fixed(texts.about.exporter, exporterOf(subject.exporter)),
  ];
  if (!('kind' in subject)) {
    return [
      ...head,
      fixed(official.application, subject.application),
      fixed(texts.about.destinations, figures.country(subject.destination)),
      fixed(
        official.days,
        filled(official.between, {
          first: figures.day(subject.firstDay),
          last: figures.day(subject.lastDay),
        }),
      ),
      { name: official.vehicles, value: vins },
      signatureRow(subject.signatures, texts),
    ];
  }
  return [
    ...head,
    ...(subject.application === undefined
      ? []
      : [fixed(official.application, subject.application)]),
    ...(subject.licence === undefined ? [] : [fixed(official.licence, subject.licence)]),
    ...(vins.vins.length === 0 ? [] : [{ name: official.vehicles, value: vins }]),
    { name: official.follows, value: { is: 'words', words: subject.follows } },
    { name: official.facts, value: { is: 'words', words: subject.facts } },
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
    {
      name: official.restsOn,
      value: {
        is: 'lines',
        lines: subject.restsOn.map(({ kind, reference, digest }) => ({
          own: [evidenceWord(kind, texts), reference, digest?.slice(0, 16) ?? ''].join(' ').trim(),
          words: null,
        })),
      },
    },
    remedyRow(official.reconsideration, subject.reconsideration, speaks),
    remedyRow(official.court, subject.court, speaks),
    fixed(official.decidedOn, figures.day(subject.decidedOn)),
    signatureRow(subject.signatures, texts),
  ];
};
