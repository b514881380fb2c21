// A button that makes a file and hands it over: in the same tap where it is quick enough, else with another, and what came of it.
import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import {
  browserHands,
  canSave,
  canShare,
  type HandedOver,
  saveFile,
  shareFile,
} from '../../device/share-file.ts';
import { handFileWords } from '../../i18n/hand-file.ts';
import { useWords } from '../state/model.ts';
import '../styles/hand-file.css';

/** What differs from file to file. */
export type FileSaid = {
  shared: string;
  notPossible: string;
  saved: (name: string) => string;
  notMade: string;
};

type HandFileProps = {
  action: string;
  said: FileSaid;
  /** Tells how far it is, where that takes long enough to be seen. */
  make: (onMade: (done: number, all: number) => void) => Promise<File>;
  made?: (done: number, all: number) => string;
  onHanded?: (outcome: HandedOver) => void;
  isPrimary?: boolean;
};

type Making =
  | { state: 'idle' }
  | { state: 'making'; done: number; all: number }
  | { state: 'failed' }
  | { state: 'handed'; file: File; outcome: HandedOver };

export function HandFile(props: HandFileProps): JSX.Element {
  const { action, said, make, made, onHanded, isPrimary = false } = props;
  const words = useWords(handFileWords);
  const [making, setMaking] = useState<Making>({ state: 'idle' });
  const [hands] = useState(browserHands);
  const isMaking = making.state === 'making';

  function settle(file: File, outcome: HandedOver): void {
    setMaking({ state: 'handed', file, outcome });
    onHanded?.(outcome);
  }

  async function handOver(): Promise<void> {
    setMaking({ state: 'making', done: 0, all: 0 });
    try {
      const file = await make((done, all) => setMaking({ state: 'making', done, all }));
      settle(file, await shareFile(file, hands));
    } catch {
      setMaking({ state: 'failed' });
    }
  }

  const outcomes: Record<HandedOver, string> = {
    shared: said.shared,
    saved: words.saving,
    cancelled: words.cancelled,
    'tap-again': words.tapAgain,
    'not-possible': said.notPossible,
  };
  return (
    <>
      <button
        type="button"
        class={isPrimary ? 'button primary' : 'button'}
        disabled={isMaking}
        onClick={() => void handOver()}
      >
        {action}
      </button>
      <div role="status" class="share-status">
        {isMaking && (
          <>
            <p>
              {words.making} {making.all > 0 && made?.(making.done, making.all)}
            </p>
            {making.all > 0 && (
              <progress
                class="share-progress"
                max={making.all}
                value={making.done}
                aria-label={words.making}
              />
            )}
          </>
        )}
        {making.state === 'failed' && <p class="field-error">{said.notMade}</p>}
        {making.state === 'handed' && (
          <>
            <p>
              <strong>{outcomes[making.outcome]}</strong>
            </p>
            {making.outcome === 'saved' && <p>{said.saved(making.file.name)}</p>}
          </>
        )}
      </div>
      {making.state === 'handed' && making.outcome === 'tap-again' && (
        <button
          type="button"
          class="button primary"
          onClick={async () => settle(making.file, await shareFile(making.file, hands))}
        >
          {words.openSheet}
        </button>
      )}
      {making.state === 'handed' &&
        making.outcome !== 'saved' &&
        canShare(making.file, hands) &&
        canSave(hands) && (
          <button
            type="button"
            class="button"
            onClick={() => settle(making.file, saveFile(making.file, hands))}
          >
            {words.saveInstead}
          </button>
        )}
    </>
  );
}
