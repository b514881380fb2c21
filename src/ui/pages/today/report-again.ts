// Opens a new report with the signs of an earlier one filled in: they are there still, or they are what changed.
import { useLocation } from 'preact-iso';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import { saveDraft } from '../../../storage/drafts.ts';
import { useModel } from '../../state/model.ts';
import { answersOf, emptyAnswers } from '../symptoms/answers.ts';
import { DRAFT_KEY, type ReportDraft } from '../symptoms/draft.ts';

export function useReportAgain(): (id: string, by: SymptomEntry['by']) => Promise<void> {
  const model = useModel();
  const { route } = useLocation();
  return async (id, by) => {
    const entry = model.entries.value.find((each) => each.id === id);
    if (entry && Object.keys(entry.report.signs).length > 0) {
      // No value and no day of the earlier report: what is measured and told is of now.
      const answers = { ...emptyAnswers(by), signs: answersOf(entry).signs };
      const draft: ReportDraft = { step: 'danger', answers };
      // Without storage the report begins empty.
      await saveDraft(model.database, DRAFT_KEY, draft, model.device.now().toISOString()).catch(() => {});
    }
    route(by === 'family' ? '/symptoms/new?by=family' : '/symptoms/new');
  };
}
