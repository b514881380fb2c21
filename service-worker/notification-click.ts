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
  const target = sameOriginTarget(isStop ? { navigate: pageAfterStop(kind) } : data, worker.location.origin);
  const stopping = isStop ? stopPrompts(kind) : undefined;
  // Only a window of this worker can be led to another page; the one used last comes first.
  const [client] = await worker.clients.matchAll({ type: 'window' });
  // A browser lets a tap show a window for a second only: before anything that may take longer.
  if (!client) {
    await Promise.all([worker.clients.openWindow(target), stopping]);
    return;
  }
  await client.focus().catch(() => undefined);
  await stopping;
  try {
    await client.navigate(target);
  } catch {
    // Closed in between.
    await worker.clients.openWindow(target);
  }
}
