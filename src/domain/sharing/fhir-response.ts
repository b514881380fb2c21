/** The answers of one report as a filled questionnaire, each with its question in words: it can be read without ours. */
import { EDITION } from '../../content/product/edition.ts';
import { type Ids, idOf, referenceTo, urn } from './fhir-people.ts';
import type { BundleEntry, QuestionnaireResponse, ResponseItem } from './fhir-types.ts';
import type { SharedReport } from './shared-report.ts';
import { ANSWER_IDS, type SharingWords } from './sharing-words.ts';

/**
 * A UUID, because an https address or a `tag:` would claim a domain that nobody keeps for it. The version is the
 * edition of the handbook, from which the questions and lines are. Made once; never to be changed.
 */
const QUESTIONNAIRE = 'urn:uuid:e0a4b8b1-30a5-4d0c-8f5c-2f9d8f6f2b17';
/** The phone's own numbers of its reports: the last column of the table. */
const REPORT_IDS = 'urn:uuid:0c7c0a86-9d0b-4f1b-b4f0-5a3f4d8c6e21';

export function responseEntry(
  report: SharedReport,
  ids: Ids,
  words: SharingWords,
  timeQuestion: string,
): BundleEntry {
  const id = idOf(ids, report.id);
  const reporter = referenceTo(ids, report.by);
  const response: QuestionnaireResponse = {
    resourceType: 'QuestionnaireResponse',
    id,
    language: words.locale,
    identifier: { system: REPORT_IDS, value: report.id },
    questionnaire: `${QUESTIONNAIRE}|${EDITION.id}`,
    status: report.correctedAt === undefined ? 'completed' : 'amended',
    subject: referenceTo(ids, 'patient'),
    authored: report.correctedAt ?? report.time,
    author: reporter,
    source: reporter,
    item: [
      { linkId: 'time', text: timeQuestion, answer: [{ valueDateTime: report.time }] },
      ...signItems(report, words),
      ...answerItems(report, words),
      ...lineItems(report, words),
    ],
  };
  return { fullUrl: urn(id), resource: response };
}

function signItems({ signs }: SharedReport, words: SharingWords): ResponseItem[] {
  if (signs.length === 0) return [];
  const item = signs.map(({ sign, label, sentence }) => textItem(`signs.${sign}`, label, [sentence]));
  return [{ linkId: 'signs', text: words.signs, item }];
}

function answerItems({ answers }: SharedReport, words: SharingWords): ResponseItem[] {
  return ANSWER_IDS.flatMap((id) => {
    const sentences = answers[id];
    return sentences ? [textItem(id, words.questions[id], sentences)] : [];
  });
}

function lineItems({ lines }: SharedReport, words: SharingWords): ResponseItem[] {
  return lines.length === 0 ? [] : [textItem('lines', words.lines, lines)];
}

function textItem(linkId: string, text: string, sentences: readonly string[]): ResponseItem {
  return { linkId, text, answer: sentences.map((valueString) => ({ valueString })) };
}
