import { chinaDayOf } from '../domain/calendar/china-clock.ts';
import { isoDate } from '../domain/calendar/iso-date.ts';
import type { Json } from '../domain/record/canonical-json.ts';
import { CREDENTIALS_CONTEXT } from './contexts.ts';
import { instantOf } from './instant.ts';
import type { Letter } from './letter.ts';

const UNTP_CONTEXT = 'https://test.uncefact.org/vocabulary/untp/dcc/0.6.0/';

/**
 * A letter as the claims of a Digital Conformity Credential of the UN Transparency Protocol (0.6): what the
 * manufacturer declares of one vehicle. The terms stand in the letter, to which `evidence` leads: nothing is told
 * twice.
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
      attestationType: 'declaration',
      assessmentLevel: 'Self',
      issuedToParty: {
        type: ['Party'],
        name: subject.exporter.name,
        registeredId: subject.exporter.uscc,
      },
      scope: {
        type: ['ConformityAssessmentScheme'],
        id: 'https://mileproof.example/ns/v1',
        name: 'After-sales confirmation for a used vehicle',
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
              type: ['ProductVerification'],
              product: { type: ['Product'], registeredId: vin, name: model },
            },
          ],
        },
      ],
      evidence: { type: ['SecureLink'], linkURL: id, linkName: subject.number, linkType: 'letter' },
    },
  };
};
