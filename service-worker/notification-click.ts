// A tap on a notification opens its page in a window that is there, else in a new one; its button stops the prompts first.
import { sameOriginTarget } from './notification-target.ts';
import { pageAfterStop, STOP, stopPrompts } from './stop-prompts.ts';

export async function openFromNotification(
  worker: ServiceWorkerGlobalScope,
  event: NotificationEvent,
): Promise<void> {
  event.notification.close();
  const { data } = event.notification;
  const isStop = event.action === STOP;
  const kind = (data as { kind?: unknown } | null)?.kind;
  if (isStop) await stopPrompts(kind);
  const target = sameOriginTarget(isStop ? { navigate: pageAfterStop(kind) } : data, worker.location.origin);
  const windows = await worker.clients.matchAll({ type: 'window', includeUncontrolled: true });
  for (const client of windows) {
    try {
      const navigated = await client.navigate(target);
      await (navigated ?? client).focus();
      return;
    } catch {
      // Not controlled by this worker, or closed in between: the next one, else a new window.
    }
  }
  await worker.clients.openWindow(target);
}
