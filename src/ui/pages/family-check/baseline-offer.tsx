// The card on Today before the first infusion while a baseline is wanted today; without it, whatever else is missing.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { type CivilDay, isCivilDay } from '../../../domain/civil-day.ts';
import { longDay } from '../../../i18n/days.ts';
import { familyCheckPageWords } from '../../../i18n/family-check.ts';
import { readDraft, saveDraft } from '../../../storage/drafts.ts';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import { useFamilyCheck } from './use-family-check.ts';

/** The day on which somebody said "not today". */
const PUT_OFF = 'family-check-put-off';

export function BaselineOffer({ otherwise }: { otherwise: JSX.Element | null }): JSX.Element | null {
  const model = useModel();
  const words = useWords(familyCheckPageWords).today;
  const check = useFamilyCheck();
  const [putOffOn, setPutOffOn] = useState<CivilDay | 'reading' | undefined>('reading');
  useEffect(() => {
    readDraft(model.database, PUT_OFF, (value) => (isCivilDay(value) ? value : undefined))
      .then((found) => setPutOffOn(found?.value))
      .catch(() => setPutOffOn(undefined));
  }, []);
  if (!check || putOffOn === 'reading') return null;

  const { offer } = check;
  const today = todayOf(model);
  if (offer.kind !== 'baseline' || !offer.isForToday || putOffOn === today) return otherwise;

  const putOff = () => {
    setPutOffOn(today);
    // If it cannot be kept, the card comes again: no harm in that.
    saveDraft(model.database, PUT_OFF, today, model.device.now().toISOString()).catch(() => {});
  };
  return (
    <section class="card">
      <h2>{words.titles[offer.done]}</h2>
      <p>{words.lead(longDay(model.settings.value.locale, offer.lastDay))}</p>
      <a class="button" href="/symptoms/family-check">
        {words.action}
      </a>
      <button type="button" class="button" onClick={putOff}>
        {words.notToday}
      </button>
    </section>
  );
}
