/** The parts of FHIR R4 (4.0.1) that a shared record uses; the tests hold them against the published definitions. */

export type Coding = { system: string; code: string; display?: string };
export type CodeableConcept = { coding?: Coding[]; text?: string };
export type Reference = { reference: string };
export type Identifier = { system: string; value: string };

export type Patient = {
  resourceType: 'Patient';
  id: string;
  meta: { profile: string[] };
  identifier: Identifier[];
  name?: { text: string }[];
  /** The year alone. */
  birthDate?: string;
};

export type RelatedPerson = {
  resourceType: 'RelatedPerson';
  id: string;
  patient: Reference;
  relationship: CodeableConcept[];
};

export type Observation = {
  resourceType: 'Observation';
  id: string;
  meta: { profile: string[] };
  status: 'final' | 'corrected';
  category: CodeableConcept[];
  code: CodeableConcept;
  subject: Reference;
  effectiveDateTime: string;
  performer: Reference[];
  valueQuantity: { value: number; unit: string; system: string; code: string };
  derivedFrom: Reference[];
};

export type ItemAnswer = { valueString: string } | { valueDateTime: string };

export type ResponseItem = { linkId: string; text: string; answer?: ItemAnswer[]; item?: ResponseItem[] };

export type QuestionnaireResponse = {
  resourceType: 'QuestionnaireResponse';
  id: string;
  language: string;
  identifier: Identifier;
  questionnaire: string;
  status: 'completed' | 'amended';
  subject: Reference;
  authored: string;
  author: Reference;
  source: Reference;
  item: ResponseItem[];
};

export type Resource = Patient | RelatedPerson | Observation | QuestionnaireResponse;

export type BundleEntry = { fullUrl: string; resource: Resource };

export type Bundle = {
  resourceType: 'Bundle';
  type: 'collection';
  timestamp: string;
  entry: BundleEntry[];
};
