// The report page: the flow of questions, and the result of what was stored, at its own address.

import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import type { SymptomEntry } from '../../../domain/symptoms/entry.ts';
import { contextOfEntry } from '../../../domain/symptoms/infusion-choice.ts';
import type { Report } from '../../../domain/symptoms/report.ts';
import { keepReport } from '../../state/change.ts';
import { useModel } from '../../state/model.ts';
import '../../styles/call.css';
import '../../styles/form.css';
import '../../styles/symptom-result.css';
import '../../styles/symptoms.css';
import type { Reporter } from './answers.ts';
import { takenBack } from './calling.ts';
import { type FlowResult, ReportFlow } from './report-flow.tsx';
import { Result } from './result.tsx';
import { lastOwn, type Session, withEntry } from './session.ts';
import { useStayOnBack } from './stay-on-back.ts';

export function ReportPage(): JSX.Element {
  const model = useModel();
  const { query, route } = useLocation();
  // It stays until it is closed, whatever the address says meanwhile.
  const [session, setSession] = useState<Session | undefined>(() => storedSession(query.entry));
  const by: Reporter = query.by === 'family' ? 'family' : 'patient';
  const corrected = model.entries.value.find(({ id }) => id === query.corrects);
  useStayOnBack(session && `/symptoms/new?entry=${session.own[0].id}`);

  function storedSession(id: string | undefined): Session | undefined {
    const entry = model.entries.value.find((each) => each.id === id);
    if (!entry) return undefined;
    return {
      own: [entry],
      tile: entry.tile,
      infusion: entry.infusion,
      context: contextOfEntry(entry, model.infusions.value, model.device.zone()),
      kept: 'kept',
    };
  }

  function entryOf(
    by: Reporter,
    report: Report,
    takesBack: string | undefined,
    { tile, infusion }: Pick<Session, 'tile' | 'infusion'>,
  ): SymptomEntry {
    return {
      id: model.device.newId(),
      at: model.device.now().toISOString(),
      by,
      report,
      ...(tile !== undefined && { tile }),
      ...(infusion !== undefined && { infusion }),
      ...(takesBack !== undefined && { takesBack }),
    };
  }

  async function keep(entry: SymptomEntry): Promise<void> {
    const isKept = await keepReport(model, entry);
    setSession((current) => {
      if (!current?.own.some(({ id }) => id === entry.id)) return current;
      return { ...current, kept: isKept && current.kept !== 'failed' ? 'kept' : 'failed' };
    });
  }

  /** The result appears at once; whether it could be kept is said when it is known. */
  function finish({ by, report, ...rest }: FlowResult): void {
    const entry = entryOf(by, report, corrected?.id, rest);
    setSession({ ...rest, own: [entry], kept: 'keeping' });
    void keep(entry);
  }

  function add(current: Session, report: Report, takesBack: string | undefined): void {
    const entry = entryOf(lastOwn(current).by, report, takesBack, { infusion: current.infusion });
    const { tile: _, ...named } = current;
    setSession(withEntry(takesBack === undefined ? current : named, entry));
    void keep(entry);
  }

  async function takeBack({ own }: Session): Promise<void> {
    const gone = new Set(own.map(({ takesBack }) => takesBack));
    for (const { id, by } of own.filter((entry) => !gone.has(entry.id))) {
      await keepReport(model, takenBack(model, id, by));
    }
    setSession(undefined);
    route(own[0].by === 'family' ? '/symptoms/new?by=family' : '/symptoms/new', true);
  }

  if (session) {
    return (
      <Result
        key={session.own[0].id}
        session={session}
        onAdd={(report, takesBack) => add(session, report, takesBack)}
        onTakeBack={() => void takeBack(session)}
        onClose={() => route('/', true)}
      />
    );
  }
  return <ReportFlow key={corrected?.id ?? 'new'} by={by} corrected={corrected} onFinish={finish} />;
}
