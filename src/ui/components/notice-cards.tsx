// Messages that concern every page: storage gone, a new version, plain http, an old copy of the number.
import type { JSX } from 'preact';
import { useLocation } from 'preact-iso';
import { noticeWords } from '../../i18n/notices.ts';
import { repairCopies } from '../state/change.ts';
import { useModel, useWords } from '../state/model.ts';
import { isUnkept } from './notices.tsx';

export function NoticeCards(): JSX.Element {
  const model = useModel();
  const words = useWords(noticeWords);
  const { path } = useLocation();
  const storage = model.storage.value;
  return (
    <>
      {!model.device.hasSecureContext() && <Notice title={words.httpTitle} text={words.needsHttps} />}
      {storage === 'gone' && (
        <Notice title={words.storageGoneTitle} text={words.storageGone}>
          <a class="button" href="/recover.html">
            {words.recover}
          </a>
        </Notice>
      )}
      {isUnkept(model, path) && <Notice title={words.unkeptTitle} text={words.unkept} />}
      {storage === 'blocked' && <Notice title={words.blockedTitle} text={words.blocked} />}
      {storage === 'replaced' && (
        <Notice title={words.replacedTitle} text={words.replaced}>
          <button type="button" class="button" onClick={() => location.reload()}>
            {words.reload}
          </button>
        </Notice>
      )}
      {model.copies.value.page === 'old' && (
        <Notice title={words.copyOldTitle} text={words.copyOld}>
          <button type="button" class="button" onClick={() => void repairCopies(model)}>
            {words.again}
          </button>
        </Notice>
      )}
      {model.updateWaiting.value && (
        <Notice title={words.updateReady} text={words.updateText}>
          <button
            type="button"
            class="button"
            onClick={() => void model.updates.then((updates) => updates.takeOver())}
          >
            {words.updateNow}
          </button>
        </Notice>
      )}
    </>
  );
}

type NoticeProps = { title: string; text: string; children?: JSX.Element };

function Notice({ title, text, children }: NoticeProps): JSX.Element {
  return (
    <section class="card notice">
      <h2>{title}</h2>
      <p>{text}</p>
      {children}
    </section>
  );
}
