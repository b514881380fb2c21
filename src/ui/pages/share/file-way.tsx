// One kind of file: made on the tap, handed over in the same tap where it is quick enough, and what came of it.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  browserHands,
  canSave,
  canShare,
  type HandedOver,
  saveFile,
  shareFile,
} from '../../../device/share-file.ts';
import { shareWords } from '../../../i18n/share.ts';
import { type Model, useModel, useWords } from '../../state/model.ts';
import { type FileKind, makeFile, type OnMade } from './make-file.ts';
import type { SharedLog } from './read-shared-log.ts';

type Making =
  | { state: 'idle' }
  | { state: 'making'; done: number; all: number }
  | { state: 'failed' }
  | { state: 'handed'; file: File; outcome: HandedOver };

export function FileWay({ kind, log }: { kind: FileKind; log: SharedLog }): JSX.Element {
  const model = useModel();
  const words = useWords(shareWords);
  const said = words.files[kind];
  const [making, setMaking] = useState<Making>({ state: 'idle' });
  const [hands] = useState(browserHands);
  const isMaking = making.state === 'making';

  async function handOver(): Promise<void> {
    setMaking({ state: 'making', done: 0, all: 0 });
    try {
      const file = await makeFileOf(model, kind, log, (done, all) =>
        setMaking({ state: 'making', done, all }),
      );
      setMaking({ state: 'handed', file, outcome: await shareFile(file, hands) });
    } catch {
      setMaking({ state: 'failed' });
    }
  }

  return (
    <section class="card">
      <h2>{said.title}</h2>
      <p>{said.lead}</p>
      <button type="button" class="button" disabled={isMaking} onClick={() => void handOver()}>
        {said.action}
      </button>
      <div role="status" class="share-status">
        {isMaking && <Progress done={making.done} all={making.all} />}
        {making.state === 'failed' && <p class="field-error">{words.notMade}</p>}
        {making.state === 'handed' && <Outcome outcome={making.outcome} name={making.file.name} />}
      </div>
      {making.state === 'handed' && making.outcome === 'tap-again' && (
        <button
          type="button"
          class="button primary"
          onClick={async () => setMaking({ ...making, outcome: await shareFile(making.file, hands) })}
        >
          {words.openSheet}
        </button>
      )}
      {making.state === 'handed' && making.outcome !== 'saved' && isEitherWay(making.file, hands) && (
        <button
          type="button"
          class="button"
          onClick={() => setMaking({ ...making, outcome: saveFile(making.file, hands) })}
        >
          {words.saveInstead}
        </button>
      )}
    </section>
  );
}

function Outcome({ outcome, name }: { outcome: HandedOver; name: string }): JSX.Element {
  const words = useWords(shareWords);
  return (
    <>
      <p>
        <strong>{outcome === 'saved' ? words.saving : words.outcome[outcome]}</strong>
      </p>
      {outcome === 'saved' && <p>{words.saved(name)}</p>}
    </>
  );
}

function isEitherWay(file: File, hands: ReturnType<typeof browserHands>): boolean {
  return canShare(file, hands) && canSave(hands);
}

function Progress({ done, all }: { done: number; all: number }): JSX.Element {
  const words = useWords(shareWords);
  return (
    <>
      <p>
        {words.making} {all > 0 && words.made(done, all)}
      </p>
      {all > 0 && <progress class="share-progress" max={all} value={done} aria-label={words.making} />}
    </>
  );
}

function makeFileOf(model: Model, kind: FileKind, log: SharedLog, onMade: OnMade): Promise<File> {
  const { settings, profile, infusions, device } = model;
  return makeFile(
    kind,
    {
      log,
      profile: profile.value,
      infusions: infusions.value,
      hasLines: settings.value.form !== 'other',
      zone: device.zone(),
      locale: settings.value.locale,
      now: device.now(),
    },
    onMade,
  );
}
