/** Starts the worker that lets the page open without its server. Not while developing, where files change at each look. */
export function startServiceWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  addEventListener('load', () => {
    // why: without a worker (private window, switched off) the page works, only not without its server
    navigator.serviceWorker.register('./sw.js', { scope: './' }).catch(() => {});
  });
}
