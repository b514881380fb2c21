// Whether the browser believes that there is a network, and when that changes.
export function isOnline(): boolean {
  return navigator.onLine !== false;
}

/** Gives back how to stop watching. */
export function watchOnline(listener: (online: boolean) => void): () => void {
  const tell = () => listener(isOnline());
  addEventListener('online', tell);
  addEventListener('offline', tell);
  return () => {
    removeEventListener('online', tell);
    removeEventListener('offline', tell);
  };
}
