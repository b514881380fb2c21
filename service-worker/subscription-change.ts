// The browser changed its subscription: take a new one at once; the app sends it to the service when it next opens.
export async function renewSubscription(registration: ServiceWorkerRegistration): Promise<void> {
  const existing = await registration.pushManager.getSubscription();
  if (existing) return;
  const answer = await fetch('/api/push-key');
  if (!answer.ok) return;
  const { publicKey } = (await answer.json()) as { publicKey: string };
  await registration.pushManager.subscribe({ userVisibleOnly: true, applicationServerKey: publicKey });
}
