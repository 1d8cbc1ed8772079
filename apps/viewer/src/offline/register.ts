/** Keep the page's own files in this browser, so that it opens without a network after the first visit. */
export function registerServiceWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  // Where a browser forbids it the page works as before, with a network.
  addEventListener('load', () => void navigator.serviceWorker.register('./service-worker.js').catch(() => undefined));
}
