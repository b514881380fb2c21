// The bundle: nothing lost, the same every time, nothing of anybody else, no urgency.
import type { Bundle as R4Bundle, Resource } from '@medplum/fhirtypes';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharingWords } from '../../../src/ui/pages/share/sharing-words.ts';
import { log } from './arbitrary-log.ts';
import { bundleOf, sharedReports } from './make-bundle.ts';
import { readBundle, resourcesOf } from './read-bundle.ts';
import { infusions, measured, record, words } from './records.ts';
import { urgencyIn } from './urgency-in.ts';

describe('the bundle', () => {
  it('holds every answer as it was given, through line breaks, quotes, Japanese and emoji', () => {
    fc.assert(
      fc.property(record, (sources) => {
        const reports = sharedReports(sources).map(({ day: _, ...report }) => report);
        expect(readBundle(JSON.stringify(bundleOf(sources)))).toEqual(reports);
      }),
      { numRuns: 100 },
    );
  });

  it('is the same for the same log, byte by byte, and has every id once', () => {
    fc.assert(
      fc.property(record, (sources) => {
        const bundle = bundleOf(sources);
        expect(JSON.stringify(bundleOf(structuredCloneOf(sources)))).toBe(JSON.stringify(bundle));
        const ids = bundle.entry.map(({ fullUrl }) => fullUrl);
        expect(new Set(ids).size).toBe(ids.length);
        for (const { fullUrl, resource } of bundle.entry) expect(fullUrl).toBe(`urn:uuid:${resource.id}`);
      }),
      { numRuns: 30 },
    );
  });

  it('gives nobody the ids of somebody else, though they entered the same', () => {
    const [one, other] = ['3c9f2f9e-2f43-4a4e-9d5c-0b6e1f5a7d10', '7f1d3c55-5a0a-4f5b-9a59-e2ad7b8c0f02'].map(
      (id) => bundleOf({ entries: [{ ...measured, id }], words }).entry.map(({ fullUrl }) => fullUrl),
    );
    expect(one?.filter((id) => other?.includes(id))).toEqual([]);
  });

  it('refers to nothing outside itself', () => {
    const bundle = bundleOf({ entries: [measured, { ...measured, id: 'b', by: 'patient' }], words });
    const there = new Set(bundle.entry.map(({ fullUrl }) => fullUrl));
    const named = [...JSON.stringify(bundle).matchAll(/"reference":"([^"]+)"/g)].map(([, to]) => to);
    expect(named.length).toBeGreaterThan(10);
    expect(named.filter((to) => !there.has(to ?? ''))).toEqual([]);
  });

  it('carries no urgency, neither as a code nor as the words of a result', () => {
    fc.assert(
      fc.property(log, fc.constantFrom('ja' as const, 'en' as const), (entries, locale) => {
        const bundle = bundleOf({ entries, infusions, words: sharingWords(locale) });
        expect(urgencyIn(bundle)).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  it('knows of the person only what the profile holds', () => {
    const patientOf = (sources: Parameters<typeof bundleOf>[0]) => bundleOf(sources).entry[0]?.resource;
    const [nobody, somebody] = [{}, { name: ' 山田\u0000 花子\n', yearOfBirth: 1958, address: '東京都' }].map(
      (each) => patientOf({ entries: [measured], profile: each, words }),
    );
    expect(Object.keys(nobody ?? {})).toEqual(['resourceType', 'id', 'meta', 'identifier']);
    expect(somebody).toMatchObject({ name: [{ text: '山田 花子' }], birthDate: '1958' });
    expect(JSON.stringify(somebody)).not.toContain('東京都');
  });

  it('says who reported: the patient, or a relative of the patient', () => {
    const family = bundleOf({ entries: [measured], words }) as R4Bundle;
    const types = (bundle: R4Bundle) => resourcesOf(bundle).map(({ resourceType }: Resource) => resourceType);
    expect(types(family).slice(0, 3)).toEqual(['Patient', 'RelatedPerson', 'QuestionnaireResponse']);
    const own = bundleOf({ entries: [{ ...measured, by: 'patient' }], words }) as R4Bundle;
    expect(types(own)).not.toContain('RelatedPerson');
  });

  it('gives a temperature its LOINC code, its UCUM unit and both categories, JP Core’s first', () => {
    const resources = bundleOf({ entries: [measured], words }).entry.map(({ resource }) => resource);
    const temperature = resources.find((each) => each.resourceType === 'Observation');
    expect(temperature).toMatchObject({
      meta: { profile: ['http://jpfhir.jp/fhir/core/StructureDefinition/JP_Observation_VitalSigns'] },
      code: { coding: [{ system: 'http://loinc.org', code: '8310-5' }], text: '体温（℃）' },
      category: [
        {
          coding: [
            {
              system: 'http://jpfhir.jp/fhir/core/CodeSystem/JP_SimpleObservationCategory_CS',
              code: 'vital-signs',
            },
          ],
        },
        {
          coding: [
            { system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'vital-signs' },
          ],
        },
      ],
      effectiveDateTime: '2026-11-25T02:14:05+09:00',
      valueQuantity: { value: 38.2, system: 'http://unitsofmeasure.org', code: 'Cel' },
    });
  });
});

/** Words are functions too, which cannot be cloned; they are the same object. */
function structuredCloneOf<T extends { words: unknown }>({ words: same, ...sources }: T): T {
  return { ...structuredClone(sources), words: same } as T;
}
