// The composition root: the only file that wires device, storage and pages together.
import { render } from 'preact';
import { browserDevice } from './device/browser.ts';
import { untilIdle } from './device/idle.ts';
import { openDatabase } from './storage/database.ts';
import { defaultSettings } from './storage/settings.ts';
import { App } from './ui/app.tsx';
import { repairCopies } from './ui/state/change.ts';
import { loadModel } from './ui/state/load.ts';
import { createModel, type Model, ModelProvider } from './ui/state/model.ts';

function start(): void {
  const root = document.getElementById('app');
  if (!root) return;
  // Without a worker this is the first visit: asked for now, its pages are there when the database has answered.
  if (!navigator.serviceWorker?.controller && location.pathname === '/')
    void import('./ui/pages/first-start/first-start.tsx').catch(() => {});
  const database = openDatabase({
    onBlocked: () => {
      model.storage.value = 'blocked';
    },
    onReplaced: () => {
      model.storage.value = 'replaced';
    },
    onOpenedLate: () => void loadModel(model).then(() => afterStart(model)),
  });
  const model: Model = createModel(
    browserDevice(),
    database,
    untilIdle()
      .then(() => import('./device/updates.ts'))
      .then(({ startUpdates }) => startUpdates()),
    defaultSettings(navigator.languages),
  );
  void watchUpdates(model);
  // iPhones only: for all others the percentages of the style sheet are enough.
  if (CSS.supports('-webkit-touch-callout', 'none'))
    void import('./device/system-text-size.ts').then((size) => size.followSystemTextSize());
  model.device.onTabsChanged(() => void loadModel(model));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible') return;
    model.minute.value = model.device.now();
    void model.updates.then((updates) => updates.check()).catch(() => {});
    // A day may have passed: the stored call page names days and reports, and the service is told anew.
    void loadModel(model).then(() => afterStart(model));
  });
  addEventListener('online', () => void tellService(model));
  setInterval(() => {
    model.minute.value = model.device.now();
  }, 60_000);

  void loadModel(model).then(() => {
    root.replaceChildren();
    render(
      <ModelProvider value={model}>
        <App />
      </ModelProvider>,
      root,
    );
    void afterStart(model);
  });
}

async function watchUpdates(model: Model): Promise<void> {
  try {
    const updates = await model.updates;
    updates.onWaiting(() => {
      model.updateWaiting.value = true;
    });
    const state = await updates.ready;
    model.offline.value = state === 'offline-ready' ? 'ready' : state;
  } catch {
    model.offline.value = 'failed';
  }
}

/** At every opening, what may wait until the page stands: the copies of the number, the edition that came with the app, the wish for reminders. */
async function afterStart(model: Model): Promise<void> {
  // A number is put right everywhere at once; a first visit has none to lose.
  if (!model.contact.value) await untilIdle();
  if (model.storage.value === 'ready') await repairCopies(model);
  await untilIdle();
  if (!model.knownEdition.value) await (await import('./ui/state/first-edition.ts')).noteFirstEdition(model);
  await untilIdle();
  await tellService(model);
}

async function tellService(model: Model): Promise<void> {
  const { syncReminders } = await import('./ui/state/sync-reminders.ts');
  await syncReminders(model);
}

start();
