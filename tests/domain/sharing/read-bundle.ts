// Reads a bundle as another program would: from its text, by linkIds, codes and references, back to the answers.
import type {
  Bundle,
  Observation,
  QuestionnaireResponse,
  QuestionnaireResponseItem,
  Resource,
} from '@medplum/fhirtypes';
import type { Measured } from '../../../src/domain/sharing/shared-answers.ts';
import type { SharedReport } from '../../../src/domain/sharing/shared-report.ts';
import { ANSWER_IDS } from '../../../src/domain/sharing/sharing-words.ts';
import type { MeasurementKind } from '../../../src/domain/symptoms/measurement.ts';
import type { SignId } from '../../../src/domain/symptoms/sign-id.ts';

const KIND_OF_LOINC: Record<string, MeasurementKind> = {
  '8310-5': 'temperature',
  '2708-6': 'oxygen',
  '8480-6': 'systolic',
  '8867-4': 'pulse',
  '9279-1': 'breaths',
};

const isOf =
  <T extends Resource['resourceType']>(type: T) =>
  (resource: Resource): resource is Extract<Resource, { resourceType: T }> =>
    resource.resourceType === type;

export function resourcesOf(bundle: Bundle): Resource[] {
  return (bundle.entry ?? []).flatMap(({ resource }) => resource ?? []);
}

/** Without the day, which a bundle does not repeat. */
export function readBundle(text: string): Omit<SharedReport, 'day'>[] {
  const bundle = JSON.parse(text) as Bundle;
  const observations = resourcesOf(bundle).filter(isOf('Observation'));
  const typeOf = new Map(
    (bundle.entry ?? []).map(({ fullUrl, resource }) => [fullUrl, resource?.resourceType]),
  );
  return resourcesOf(bundle)
    .filter(isOf('QuestionnaireResponse'))
    .map((response) => reportOf(response, observations, typeOf));
}

function reportOf(
  response: QuestionnaireResponse,
  observations: Observation[],
  typeOf: Map<string | undefined, string | undefined>,
): Omit<SharedReport, 'day'> {
  const items = new Map((response.item ?? []).map((item) => [item.linkId, item]));
  const answers = ANSWER_IDS.flatMap((id) => {
    const item = items.get(id);
    return item ? [[id, textsOf(item)]] : [];
  });
  const signs = (items.get('signs')?.item ?? []).map((item) => ({
    sign: item.linkId.replace('signs.', '') as SignId,
    label: item.text ?? '',
    sentence: textsOf(item)[0] ?? '',
  }));
  const lines = items.get('lines');
  const isFamily = typeOf.get(response.author?.reference) === 'RelatedPerson';
  return {
    id: response.identifier?.value ?? '',
    time: items.get('time')?.answer?.[0]?.valueDateTime ?? '',
    by: isFamily ? 'family' : 'patient',
    ...(response.status === 'amended' && { correctedAt: response.authored ?? '' }),
    measured: observations.filter(({ derivedFrom }) => isFrom(derivedFrom, response)).map(measuredOf),
    signs,
    answers: Object.fromEntries(answers),
    lines: lines ? textsOf(lines) : [],
  };
}

function isFrom(derivedFrom: Observation['derivedFrom'], { id }: QuestionnaireResponse): boolean {
  return derivedFrom?.some(({ reference }) => reference === `urn:uuid:${id}`) ?? false;
}

function textsOf({ answer = [] }: QuestionnaireResponseItem): string[] {
  return answer.map(({ valueString = '' }) => valueString);
}

function measuredOf({ code, valueQuantity }: Observation): Measured {
  const kind = KIND_OF_LOINC[code.coding?.[0]?.code ?? ''];
  if (!kind) throw new Error(`Unknown measurement ${JSON.stringify(code)}`);
  return { kind, value: valueQuantity?.value ?? Number.NaN };
}
