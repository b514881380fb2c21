// The report page: the flow of questions, and the result of what was stored, at its own address.
import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { readEntry } from '../../../domain/calling/read-entry.ts';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import { contextOfEntry, correctedChoice } from '../../../domain/symptoms/infusion-choice.ts';
import { raisingContext } from '../../../domain/symptoms/raising-context.ts';
import { stillOpen } from '../../../domain/symptoms/untold.ts';
import { isOfLastDay, standingEntries } from '../../../domain/symptoms/working-entries.ts';
import { symptomWords } from '../../../i18n/symptoms.ts';
import { Page } from '../../components/page.tsx';
import { keepReport } from '../../state/change.ts';
import { countingEntries } from '../../state/counting-entries.ts';
import { loadModel } from '../../state/load.ts';
import { datesOf, useModel, useWords } from '../../state/model.ts';
import { broughtBack, readBeforeCorrection } from '../../state/undo-correction.ts';
import '../../styles/call.css';
import '../../styles/form.css';
import '../../styles/symptom-result.css';
import '../../styles/symptoms.css';
import {
  type FamilyCheckOutcome,
  keepMiss,
  keepWithCheck,
  type MissKept,
  stillToKeep,
} from '../family-check/keep-check.ts';
import type { Reporter } from './answers.ts';
import { takenBack } from './calling.ts';
import { useFlowPlaces } from './flow-places.ts';
import { heldSession, holdSession, whenKept } from './held-session.ts';
import { type FlowResult, ReportFlow } from './report-flow.tsx';
import { Result } from './result.tsx';
import {
  type Added,
  infusionNow,
  keptAs,
  lastOwn,
  type Said,
  type Session,
  saidIn,
  withEntry,
  withOwn,
} from './session.ts';
import { useStoredEntry } from './use-stored-entry.ts';

export function ReportPage(): JSX.Element {
  const model = useModel();
  const words = useWords(symptomWords);
  const { query } = useLocation();
  // It stays until it is closed, whatever the address says meanwhile.
  const [session, setSession] = useState<Session | undefined>(
    () => heldSession(query.entry, model.entries.value) ?? storedSession(query.entry),
  );
  const [hasFailed, setHasFailed] = useState(false);
  const [missKept, setMissKept] = useState<MissKept>();
  const by: Reporter = query.by === 'family' ? 'family' : 'patient';
  const named = useStoredEntry(session ? undefined : query.corrects);
  const places = useFlowPlaces(session && `/symptoms/new?entry=${session.own[0].id}`);
  useEffect(() => holdSession(session), [session]);
  useEffect(() => {
    const { entry } = query;
    if (entry) void whenKept(entry)?.then((told) => setSession((current) => keptAs(current, entry, told)));
  }, []);

  function storedSession(id: string | undefined): Session | undefined {
    const entry = model.entries.value.find((each) => each.id === id);
    if (!entry) return undefined;
    return {
      own: [entry],
      tile: entry.tile,
      infusion: correctedChoice(entry, datesOf(model)),
      context: readEntry(entry, standingEntries(model.entries.value), datesOf(model)).context,
      openSigns: stillOpen(entry, standingEntries(model.entries.value)),
      kept: 'kept',
    };
  }

  function entryOf(
    by: Reporter,
    said: Said,
    takesBack: string | undefined,
    { tile, infusion, context }: Pick<Session, 'tile' | 'infusion'> & Partial<Pick<Session, 'context'>>,
  ): SymptomEntry {
    return {
      id: model.device.newId(),
      at: model.device.now().toISOString(),
      by,
      ...saidIn(said),
      ...(tile !== undefined && { tile }),
      ...(infusion !== undefined && { infusion }),
      ...(context !== undefined && { context }),
      ...(takesBack !== undefined && { takesBack }),
    };
  }

  async function keep(entry: SymptomEntry, draft?: string): Promise<boolean> {
    const isKept = await keepReport(model, entry, draft);
    setSession((current) => {
      if (!current?.own.some(({ id }) => id === entry.id)) return current;
      return { ...current, kept: isKept && current.kept !== 'failed' ? 'kept' : 'failed' };
    });
    return isKept;
  }

  async function takeMiss(check: FamilyCheckOutcome, at: string): Promise<void> {
    const { familyCheck } = check;
    const id = model.device.newId();
    const entry: SymptomEntry = { id, at, by: 'family', report: { signs: {}, familyCheck } };
    setMissKept(await keepMiss(model, entry, check));
  }

  /** The second answer takes the place of the first; where nothing can be asked any more, the first stands beside it. */
  function answeredMiss({ missedAt, report }: FlowResult): string | undefined {
    const { familyCheck } = report;
    if (missedAt === undefined || familyCheck === undefined || familyCheck === 'cannot') return undefined;
    return model.entries.value.find(({ by, at }) => by === 'family' && at === missedAt)?.id;
  }

  /** The result appears at once; whether it could be kept is said when it is known. */
  function finish(corrected: SymptomEntry | undefined, result: FlowResult): void {
    const { by, check, draft, context, tile, infusion, openSigns } = result;
    const miss = answeredMiss(result);
    const entry = ofItsTime(entryOf(by, result, corrected?.id ?? miss, result), corrected);
    // A correction takes the place of what it corrects; the miss that its check has answered goes by itself.
    if (corrected && miss !== undefined) void keepReport(model, takenBack(model, miss, 'family'));
    setSession({ own: [entry], context, tile, infusion, openSigns, kept: 'keeping' });
    const sample = stillToKeep(check, miss !== undefined && missKept !== 'without-writing');
    void keepWithCheck(model, keep(entry, draft), sample, entry.id).then((told) =>
      setSession((current) => keptAs(current, entry.id, told)),
    );
  }

  /** No call of now comes of it. */
  async function correctPast(corrected: SymptomEntry, result: FlowResult): Promise<void> {
    const entry = entryOf(result.by, result, corrected.id, result);
    const isKept = await keepReport(model, ofItsTime(entry, corrected), result.draft);
    setHasFailed(!isKept);
    if (!isKept) return;
    // What is at hand goes back some weeks and no further.
    await loadModel(model);
    places.leave('/symptoms');
  }

  function add(current: Session, said: Added, takesBack: string | undefined): void {
    const [first] = current.own;
    const dates = datesOf(model);
    // What a correction holds is said more exactly, at the same time.
    const isOfFirst = takesBack === first.id && first.correctedAt !== undefined;
    const whole = takesBack === first.id ? { ...saidIn(first), ...said } : said;
    const corrected = said.infusion ?? infusionNow(current, model.device.now().toISOString(), dates);
    const infusion = isOfFirst ? first.infusion : corrected;
    const added = entryOf(lastOwn(current).by, whole, takesBack, { infusion });
    const entry = ofItsTime(added, isOfFirst ? first : undefined);
    const { tile: _, ...settled } = current;
    const next = withEntry(takesBack === undefined ? current : settled, entry);
    const log = countingEntries(model, withOwn(model.entries.value, next));
    const now = contextOfEntry(entry, dates);
    const context = raisingContext(current.context, now, entry, log);
    setSession({ ...next, ...(!isOfFirst && { infusion }), context });
    void keep({ ...entry, context });
  }

  function close(to: string): void {
    holdSession(undefined);
    places.leave(to);
  }

  /** What a correction took the place of stands again; everything else is taken back and stays so. */
  async function takeBack({ own }: Session): Promise<void> {
    const [first] = own;
    const before = await readBeforeCorrection(model.database, first).catch(() => undefined);
    const correction = before && own.findLast(({ correctedAt }) => correctedAt !== undefined);
    const gone = new Set(own.map(({ takesBack }) => takesBack));
    const stored = new Set(model.entries.value.map(({ id }) => id));
    let again = first.by === 'family' ? '/symptoms/new?by=family' : '/symptoms/new';
    for (const entry of own.filter(({ id }) => !gone.has(id) && stored.has(id))) {
      const undone =
        before && entry === correction
          ? broughtBack(before, entry, model.device)
          : takenBack(model, entry.id, entry.by);
      if (undone.bringsBack !== undefined) again = `/symptoms/new?corrects=${undone.id}`;
      if (await keepReport(model, undone)) continue;
      setSession((current) => current && { ...current, kept: 'failed' });
      return;
    }
    setSession(undefined);
    close(again);
  }

  if (session) {
    return (
      <Result
        key={session.own[0].id}
        session={session}
        onAdd={(said, takesBack) => add(session, said, takesBack)}
        onTakeBack={() => void takeBack(session)}
        onClose={() => close('/')}
      />
    );
  }
  if (named.state === 'reading') return <main class="page flow" aria-busy="true" />;
  if (named.state === 'missing') {
    return (
      <Page title={words.notFound} back="/symptoms">
        <p>{words.notFoundLead}</p>
      </Page>
    );
  }
  const corrected = named.state === 'found' ? named.entry : undefined;
  const again = model.entries.value.find(({ id }) => id === query.again);
  const isPast = corrected !== undefined && !isOfLastDay(corrected, model.device.now().toISOString());
  return (
    <ReportFlow
      key={corrected?.id ?? 'new'}
      by={corrected?.by ?? by}
      corrected={corrected}
      again={again}
      isPast={isPast}
      hasFailed={hasFailed}
      missKept={missKept}
      onMiss={(check, at) => void takeMiss(check, at)}
      places={places}
      onFinish={(result) =>
        corrected && isPast ? void correctPast(corrected, result) : finish(corrected, result)
      }
    />
  );
}

/** A correction stands at the time of what it corrects: nothing was measured at the moment of the correcting. */
function ofItsTime(entry: SymptomEntry, corrected: SymptomEntry | undefined): SymptomEntry {
  return corrected ? { ...entry, at: corrected.at, correctedAt: entry.at } : entry;
}
