import { chinaDayOf } from '../domain/calendar/china-clock.ts';
import { isoDate } from '../domain/calendar/iso-date.ts';
import type { Json } from '../domain/record/canonical-json.ts';
import { CREDENTIALS_CONTEXT } from './contexts.ts';
import { instantOf } from './instant.ts';
import type { Letter } from './letter.ts';

const UNTP_CONTEXT = 'https://test.uncefact.org/vocabulary/untp/dcc/0.6.0/';

/** A register of identifiers, named by the term of our own context (`contexts/v1.json`). */
const idScheme = (term: 'uscc' | 'vin', name: string): Json => ({
  type: ['IdentifierScheme'],
  id: `https://mileproof.example/ns#${term}`,
  name,
});

/**
 * A letter as the claims of a Digital Conformity Credential of the UN Transparency Protocol (0.6.0): what the
 * manufacturer declares of one vehicle. The terms stand in the letter, to which `conformityCertificate` leads: nothing
 * is told twice. What a letter does not say, as a scheme with its owner, is left out. Exporter and vehicle have no
 * address of their own: theirs are parts of the letter. A member has no `type` where the context does not know it.
 */
export const untpClaims = (letter: Letter): { readonly [name: string]: Json } => {
  const { credentialSubject: subject, issuer, id, validFrom } = letter;
  const [{ vin, model }] = subject.vehicles;
  return {
    '@context': [CREDENTIALS_CONTEXT, UNTP_CONTEXT],
    id: `${id}#untp`,
    type: ['DigitalConformityCredential', 'VerifiableCredential'],
    issuer: { type: ['CredentialIssuer'], id: issuer.id, name: issuer.name },
    validFrom,
    credentialStatus: letter.credentialStatus.map((entry) => ({ ...entry })),
    credentialSubject: {
      type: ['ConformityAttestation', 'Attestation'],
      id,
      name: '售后维修服务确认书',
      description: 'After-sales confirmation for a used vehicle',
      attestationType: 'declaration',
      assessorLevel: 'Self',
      assessmentLevel: 'Unspecified',
      issuedToParty: {
        type: ['Party'],
        id: `${id}#exporter`,
        name: subject.exporter.name,
        registeredId: subject.exporter.uscc,
        idScheme: idScheme('uscc', 'Unified social credit code'),
      },
      assessment: [
        {
          type: ['ConformityAssessment', 'Declaration'],
          id: `${id}#assessment`,
          assessmentDate: isoDate(chinaDayOf(instantOf(validFrom) ?? 0)),
          conformance: true,
          conformityTopic: 'governance.compliance',
          assessedProduct: [
            {
              product: {
                type: ['Product'],
                id: `${id}#vehicle`,
                name: model,
                registeredId: vin,
                idScheme: idScheme('vin', 'Vehicle identification number (ISO 3779)'),
              },
            },
          ],
        },
      ],
      conformityCertificate: { linkURL: id, linkName: subject.number, linkType: 'letter' },
    },
  };
};
