// One kind of file of the log: what it is for, and the button that hands it over.
import type { JSX } from 'preact';
import { shareWords } from '../../../i18n/share.ts';
import { HandFile } from '../../components/hand-file.tsx';
import { type Model, useModel, useWords } from '../../state/model.ts';
import { type FileKind, makeFile, type OnMade } from './make-file.ts';
import type { SharedLog } from './read-shared-log.ts';

export function FileWay({ kind, log }: { kind: FileKind; log: SharedLog }): JSX.Element {
  const model = useModel();
  const words = useWords(shareWords);
  const said = words.files[kind];
  return (
    <section class="card">
      <h2>{said.title}</h2>
      <p>{said.lead}</p>
      <HandFile
        action={said.action}
        said={{
          shared: words.outcome.shared,
          notPossible: words.outcome['not-possible'],
          saved: words.saved,
          notMade: words.notMade,
        }}
        made={words.made}
        make={(onMade) => makeFileOf(model, kind, log, onMade)}
      />
    </section>
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
