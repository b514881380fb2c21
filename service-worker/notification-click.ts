// A tap on a notification opens its page in a window that is there, else in a new one.
import { sameOriginTarget } from './notification-target.ts';

export async function openFromNotification(
  worker: ServiceWorkerGlobalScope,
  event: NotificationEvent,
): Promise<void> {
  event.notification.close();
  const target = sameOriginTarget(event.notification.data, worker.location.origin);
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
