// The bundle and every resource in it before an independent judge with the published definitions of FHIR R4.
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { codesOf, findingsOf, loadR4, r4Profiles, withResolvedReferences } from '../../support/fhir-r4.ts';
import { bundleOf } from './make-bundle.ts';
import { resourcesOf } from './read-bundle.ts';
import { measured, record, words } from './records.ts';

beforeAll(loadR4);

describe('the bundle against the published definitions of R4', () => {
  it('is valid for every log, with each of its resources: not even a warning', () => {
    fc.assert(
      fc.property(record, (sources) => {
        const bundle = withResolvedReferences(bundleOf(sources));
        const found = [bundle, ...resourcesOf(bundle)].flatMap((each) => findingsOf(each));
        expect(found).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  it('is judged by somebody who would notice what is missing, unreadable, unknown or of the wrong type', () => {
    const bundle = withResolvedReferences(bundleOf({ entries: [measured], words }));
    const observation = resourcesOf(bundle).find(({ resourceType }) => resourceType === 'Observation');
    const found = findingsOf({
      ...observation,
      code: undefined,
      effectiveDateTime: 'last night',
      severity: 3,
      performer: [{ reference: 'Observation/1' }],
    }).join('\n');
    expect(found).toMatch(/^error Observation\.code: Missing required property$/m);
    expect(found).toMatch(/^error Observation\.effective/m);
    expect(found).toMatch(/^error Observation\.severity/m);
    expect(found).toMatch(/^warning Observation\.performer/m);
  });

  it('fits HL7’s own profiles of vital signs', () => {
    const profiles = r4Profiles();
    const observations = resourcesOf(withResolvedReferences(bundleOf({ entries: [measured], words }))).filter(
      ({ resourceType }) => resourceType === 'Observation',
    );
    const ids = ['bodytemp', 'oxygensat', 'vitalsigns', 'heartrate', 'resprate'];
    expect(observations).toHaveLength(ids.length);
    ids.forEach((id, index) => {
      const definition = profiles.get(id);
      expect(definition, id).toBeDefined();
      expect(findingsOf(observations[index], definition), id).toEqual([]);
    });
  });

  it('uses only states that R4 binds', () => {
    const entries = [measured, { ...measured, id: 'b', takesBack: 'gone' }];
    const resources = bundleOf({ entries, words }).entry.map(({ resource }) => resource);
    const statusesOf = (type: string) => [
      ...new Set(
        resources.flatMap((each) => (each.resourceType === type && 'status' in each ? [each.status] : [])),
      ),
    ];
    const bound = {
      Observation: codesOf('http://hl7.org/fhir/observation-status'),
      QuestionnaireResponse: codesOf('http://hl7.org/fhir/questionnaire-answers-status'),
    };
    expect(statusesOf('Observation')).toEqual(['final', 'corrected']);
    expect(statusesOf('QuestionnaireResponse')).toEqual(['completed', 'amended']);
    expect([...bound.Observation]).toEqual(expect.arrayContaining(statusesOf('Observation')));
    expect([...bound.QuestionnaireResponse]).toEqual(
      expect.arrayContaining(statusesOf('QuestionnaireResponse')),
    );
    expect(codesOf('http://hl7.org/fhir/bundle-type')).toContain('collection');
  });
});
