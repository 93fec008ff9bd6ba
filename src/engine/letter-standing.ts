import { isUnlisted, makerNamed } from '../domain/assess/derive.ts';
import { type Dossier, numberAt, textAt } from '../domain/assess/dossier.ts';
import { type FactName, factNamed } from '../domain/facts/fact-table.ts';
import { announcedOn, isAnnounced } from '../domain/identifiers/announced.ts';
import type { MakerRegistry } from '../domain/identifiers/maker-registry.ts';

const at = (name: FactName): number => factNamed(name).index;

const LETTER = {
  issuer: at('letter.issuer'),
  issuedOn: at('letter.issuedOn'),
  destination: at('letter.destination'),
  seal: at('letter.seal'),
  sealStandard: at('letter.sealStandard'),
  revokedOn: at('letter.revokedOn'),
  confirmedOn: at('letter.confirmedOn'),
  suspendedOn: at('letter.suspendedOn'),
  toldBy: at('letter.toldBy'),
} as const;
const DESTINATION = at('licence.destination');
const APPLIED_ON = at('licence.appliedOn');
const MAKER = at('factory.maker');

/** True, false, or null where a fact is missing. */
type Truth = boolean | null;

const equal = (a: string | null, b: string | null): Truth =>
  a === null || b === null ? null : a === b;

const upTo = (earlier: number | null, later: number | null): Truth =>
  earlier === null || later === null ? null : earlier <= later;

/** Issued by the vehicle's own manufacturer; unknown where the Announcement did not list it then. As G03 asks. */
const byMaker = (letter: Dossier, licence: Dossier, makers: MakerRegistry): readonly Truth[] => {
  const issuer = textAt(letter, LETTER.issuer);
  if (issuer === null) return [null];
  const issuedOn = numberAt(letter, LETTER.issuedOn);
  const company = announcedOn(makers, issuer, issuedOn);
  const named = textAt(licence, MAKER);
  const maker = named === null ? null : makerNamed(makers, named);
  if (company === null) return [isUnlisted(issuer, maker !== null, makers) ? false : null];
  const makes = equal(company.kind, 'manufacturer');
  if (makes === false) return [false];
  return [makes, equal(company.id, maker?.id ?? null), isAnnounced(company, issuedOn) || null];
};

/**
 * Sealed, a scan, a stamp and an electronic seal of no told standard being asked about until an office has confirmed
 * them; as G07 asks, but for which standards it takes.
 */
const sealed = (letter: Dossier): Truth => {
  const seal = letter[LETTER.seal];
  if (seal === 'none') return false;
  if (seal === null) return null;
  if (seal === 'signed' || letter[LETTER.confirmedOn] !== null) return true;
  return seal === 'e-seal' && letter[LETTER.sealStandard] !== null ? true : null;
};

/** Revoked by the day of the application; unknown when that day is. */
const revoked = (letter: Dossier, licence: Dossier): Truth => {
  const on = numberAt(letter, LETTER.revokedOn);
  return on === null ? false : upTo(on, numberAt(licence, APPLIED_ON));
};

/**
 * Told, where the issuer says that all its letters of the day are: by itself, or confirmed by an office that asked it;
 * else to be asked about.
 */
const toldOf = (letter: Dossier, makers: MakerRegistry): Truth => {
  const issuer = textAt(letter, LETTER.issuer);
  const until = issuer === null ? null : makers.lettersUntilOf(issuer);
  const issuedOn = numberAt(letter, LETTER.issuedOn);
  if (until === null || (issuedOn !== null && issuedOn > until)) return true;
  return letter[LETTER.toldBy] === 'issuer' || letter[LETTER.confirmedOn] !== null || null;
};

/** What the law's questions to the paper itself come to; higher is better. */
export type LetterStanding = 0 | 1 | 2;

/**
 * How a letter stands by what the law asks of its issuer (G03), destination (G05), seal, revocation and suspension, and
 * whether its issuer tells it (G07): 2 = it answers them all, 1 = something is unknown or for an officer to confirm,
 * 0 = one is not met. The same in SQL: `nation/dossiers/choose-letters.ts`.
 *
 * @param licence a dossier that the licence and the factory account are laid into.
 */
export const letterStanding = (
  letter: Dossier,
  licence: Dossier,
  makers: MakerRegistry,
): LetterStanding => {
  const gone = revoked(letter, licence);
  const answers = [
    ...byMaker(letter, licence, makers),
    equal(textAt(letter, LETTER.destination), textAt(licence, DESTINATION)),
    sealed(letter),
    gone === null ? null : !gone,
    toldOf(letter, makers),
    // in question as long as it is
    letter[LETTER.suspendedOn] === null ? true : null,
  ];
  if (answers.includes(false)) return 0;
  return answers.includes(null) ? 1 : 2; // not-law: an order
};
