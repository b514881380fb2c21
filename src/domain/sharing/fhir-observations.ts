/** What was measured, as vital signs: LOINC and UCUM, in the categories of JP Core and of HL7. */
import type { MeasurementKind } from '../symptoms/measurement.ts';
import { type Ids, idOf, JP_CORE, referenceTo, urn } from './fhir-people.ts';
import type { BundleEntry, CodeableConcept, Coding, Observation, Reference } from './fhir-types.ts';
import type { SharedReport } from './shared-report.ts';
import type { SharingWords } from './sharing-words.ts';

type VitalSign = { loinc: readonly [code: string, display: string][]; unit: string; ucum: string };

/** The names are LOINC's own. */
const VITAL_SIGNS: Readonly<Record<MeasurementKind, VitalSign>> = {
  temperature: { loinc: [['8310-5', 'Body temperature']], unit: '℃', ucum: 'Cel' },
  oxygen: {
    loinc: [
      ['2708-6', 'Oxygen saturation in Arterial blood'],
      ['59408-5', 'Oxygen saturation in Arterial blood by Pulse oximetry'],
    ],
    unit: '%',
    ucum: '%',
  },
  systolic: { loinc: [['8480-6', 'Systolic blood pressure']], unit: 'mmHg', ucum: 'mm[Hg]' },
  pulse: { loinc: [['8867-4', 'Heart rate']], unit: '/min', ucum: '/min' },
  breaths: { loinc: [['9279-1', 'Respiratory rate']], unit: '/min', ucum: '/min' },
};

/** One element for each of the two systems: each profile fixes the system within an element of its own. */
const CATEGORIES: CodeableConcept[] = [
  { coding: [{ system: `${JP_CORE}/CodeSystem/JP_SimpleObservationCategory_CS`, code: 'vital-signs' }] },
  {
    coding: [
      {
        system: 'http://terminology.hl7.org/CodeSystem/observation-category',
        code: 'vital-signs',
        display: 'Vital Signs',
      },
    ],
  },
];

/** One for each measurement; `response`: the answers among which it was given. */
export function observationEntries(
  report: SharedReport,
  response: Reference,
  ids: Ids,
  words: SharingWords,
): BundleEntry[] {
  return report.measured.map(({ kind, value }) => {
    const { loinc, unit, ucum } = VITAL_SIGNS[kind];
    const id = idOf(ids, `${report.id} ${kind}`);
    const coding = loinc.map(([code, display]): Coding => ({ system: 'http://loinc.org', code, display }));
    const observation: Observation = {
      resourceType: 'Observation',
      id,
      meta: { profile: [`${JP_CORE}/StructureDefinition/JP_Observation_VitalSigns`] },
      status: report.correctedAt === undefined ? 'final' : 'corrected',
      category: CATEGORIES,
      code: { coding, text: words.measurements[kind] },
      subject: referenceTo(ids, 'patient'),
      effectiveDateTime: report.time,
      performer: [referenceTo(ids, report.by)],
      valueQuantity: { value, unit, system: 'http://unitsofmeasure.org', code: ucum },
      derivedFrom: [response],
    };
    return { fullUrl: urn(id), resource: observation };
  });
}
