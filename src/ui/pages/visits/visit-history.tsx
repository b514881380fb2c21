// Every check so far, newest first; what was wrong stays readable, struck through, with the reason.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { dayAndClock, fullDay } from '../../../i18n/days.ts';
import { infusionWords } from '../../../i18n/infusion-names.ts';
import { visitWords } from '../../../i18n/visits.ts';
import { todayOf, useModel, useWords } from '../../state/model.ts';
import { Fact } from './fact.tsx';
import { type HistoryRow, historyRows } from './visit-view.ts';
import { VoidForm } from './void-form.tsx';

export function VisitHistory(): JSX.Element {
  const model = useModel();
  const words = useWords(visitWords);
  const rows = historyRows(
    model.infusions.value,
    model.visitChecks.value,
    model.visitVoids.value,
    todayOf(model),
  );
  return (
    <section class="visit-history">
      <h2>{words.history}</h2>
      {rows.length === 0 && <p class="quiet">{words.noHistory}</p>}
      <ol>
        {rows.map((row) =>
          row.kind === 'check' ? (
            <li key={row.check.id} class="card">
              <CheckRow row={row} />
            </li>
          ) : (
            <li key={`gap-${row.infusion.id}`} class="gap">
              <GapRow row={row} />
            </li>
          ),
        )}
      </ol>
    </section>
  );
}

function GapRow({ row }: { row: Extract<HistoryRow, { kind: 'gap' }> }): JSX.Element {
  const words = useWords(visitWords);
  const names = useWords(infusionWords);
  const { locale } = useModel().settings.value;
  return (
    <>
      <p>
        {fullDay(locale, row.on)} · {names.short(row.infusion.cycle, row.infusion.day)}
      </p>
      <p class="quiet">{words.gap}</p>
    </>
  );
}

function CheckRow({ row }: { row: Extract<HistoryRow, { kind: 'check' }> }): JSX.Element {
  const words = useWords(visitWords);
  const { locale } = useModel().settings.value;
  const [isVoiding, setIsVoiding] = useState(false);
  const { check } = row;
  if (check.voided) {
    return (
      <>
        <del>
          <CheckFacts row={row} />
        </del>
        <p>
          {words.voided(dayAndClock(locale, check.voided.at))} {words.reasonWas(check.voided.reason)}
        </p>
      </>
    );
  }
  return (
    <>
      <CheckFacts row={row} />
      {isVoiding ? (
        <VoidForm checkId={check.id} onClose={() => setIsVoiding(false)} />
      ) : (
        <button type="button" class="text-button" onClick={() => setIsVoiding(true)}>
          {words.voidOpen}
        </button>
      )}
    </>
  );
}

function CheckFacts({
  row: { check, infusion },
}: {
  row: Extract<HistoryRow, { kind: 'check' }>;
}): JSX.Element {
  const words = useWords(visitWords);
  const names = useWords(infusionWords);
  const { locale } = useModel().settings.value;
  return (
    <>
      <h3>{fullDay(locale, check.on)}</h3>
      {infusion && <p class="quiet">{words.forInfusion(names.short(infusion.cycle, infusion.day))}</p>}
      <Answer label={words.hasHandbook} isYes={check.hasHandbook} />
      <Answer label={words.knowsContact} isYes={check.knowsContact} />
      <p class="quiet">
        {words.by(words.roles[check.role], check.initials)} · {words.editionShort(check.editionId)}
      </p>
    </>
  );
}

function Answer({ label, isYes }: { label: string; isYes: boolean }): JSX.Element {
  const words = useWords(visitWords);
  return (
    <p>
      <Fact isGood={isYes}>{isYes ? label : words.notYet(label)}</Fact>
    </p>
  );
}
