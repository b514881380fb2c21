// Messages that concern every page: storage gone, a new version, plain http, an old copy of the number.
import type { JSX } from 'preact';
import { noticeWords } from '../../i18n/notices.ts';
import { shellWords } from '../../i18n/shell.ts';
import { repairCopies } from '../state/change.ts';
import { useModel, useWords } from '../state/model.ts';

export function Notices(): JSX.Element {
  const model = useModel();
  const shell = useWords(shellWords);
  const words = useWords(noticeWords);
  const storage = model.storage.value;
  const copies = model.copies.value;
  return (
    <div class="notices" role="status">
      {!model.device.hasSecureContext() && <Notice title={words.httpTitle} text={shell.needsHttps} />}
      {storage === 'gone' && (
        <Notice title={shell.storageGoneTitle} text={shell.storageGone}>
          <a class="button" href="/recover.html">
            {shell.recover}
          </a>
        </Notice>
      )}
      {storage === 'blocked' && <Notice title={words.blockedTitle} text={words.blocked} />}
      {storage === 'replaced' && (
        <Notice title={words.replacedTitle} text={words.replaced}>
          <button type="button" class="button" onClick={() => location.reload()}>
            {words.reload}
          </button>
        </Notice>
      )}
      {copies.page === 'old' && (
        <Notice title={words.copyOldTitle} text={words.copyOld}>
          <button type="button" class="button" onClick={() => void repairCopies(model)}>
            {shell.again}
          </button>
        </Notice>
      )}
      {model.updateWaiting.value && (
        <Notice title={shell.updateReady} text={words.updateText}>
          <button
            type="button"
            class="button"
            onClick={() => void model.updates.then((updates) => updates.takeOver())}
          >
            {shell.updateNow}
          </button>
        </Notice>
      )}
    </div>
  );
}

function Notice({
  title,
  text,
  children,
}: {
  title: string;
  text: string;
  children?: JSX.Element;
}): JSX.Element {
  return (
    <section class="card notice">
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </section>
  );
}
