/** Whose record it is, and who wrote it: only what the profile holds. */
import type { Profile } from '../profile/profile.ts';
import type { BundleEntry, Patient, Reference, RelatedPerson } from './fhir-types.ts';
import { nameUuid } from './name-uuid.ts';
import type { SharingWords } from './sharing-words.ts';

/** All ids of one person's record grow from `root`, so that nobody else's record has the same. */
export type Ids = { root: string };

/** Made once for this app; the names below it are those of the resources. */
const NAMESPACE = '5b0d6a52-6d3f-4f0e-9a3b-7c1e2f8d4a96';

export const JP_CORE = 'http://jpfhir.jp/fhir/core';
/** For identifiers that are URIs themselves. */
const URI_SYSTEM = 'urn:ietf:rfc:3986';

export function idOf({ root }: Ids, name: string): string {
  return nameUuid(NAMESPACE, `${root} ${name}`);
}

export function urn(id: string): string {
  return `urn:uuid:${id}`;
}

export function referenceTo(ids: Ids, name: 'patient' | 'family'): Reference {
  return { reference: urn(idOf(ids, name)) };
}

/** JP Core asks for an identifier; the phone knows no hospital's number for the person, only its own. */
export function patientEntry({ name, yearOfBirth }: Profile, ids: Ids): BundleEntry {
  const id = idOf(ids, 'patient');
  const text = plainText(name);
  const patient: Patient = {
    resourceType: 'Patient',
    id,
    meta: { profile: [`${JP_CORE}/StructureDefinition/JP_Patient`] },
    identifier: [{ system: URI_SYSTEM, value: urn(id) }],
    ...(text !== '' && { name: [{ text }] }),
    ...(yearOfBirth !== undefined && { birthDate: String(yearOfBirth).padStart(4, '0') }),
  };
  return { fullUrl: urn(id), resource: patient };
}

export function familyEntry(ids: Ids, words: SharingWords): BundleEntry {
  const id = idOf(ids, 'family');
  const family: RelatedPerson = {
    resourceType: 'RelatedPerson',
    id,
    patient: referenceTo(ids, 'patient'),
    relationship: [
      {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-RoleCode', code: 'FAMMEMB' }],
        text: words.by.family,
      },
    ],
  };
  return { fullUrl: urn(id), resource: family };
}

/** FHIR allows no control characters but tab and line breaks. */
function plainText(text = ''): string {
  return text
    .toWellFormed()
    .replace(/(?![\t\n\r])\p{Cc}/gu, '')
    .trim();
}
