// Filled in by the build (vite.config.ts): a version made of the files' names and content, and the files kept from the first visit on.
const VERSION = '__VERSION__';
const FILES = ['__FILES__'];

const CACHE = `dramatis-${VERSION}`;
const HOME = new URL('./', self.location.href);

self.addEventListener('install', (event) => {
  event.waitUntil(
    caches
      .open(CACHE)
      .then((cache) => cache.addAll(FILES))
      .then(() => self.skipWaiting()),
  );
});

self.addEventListener('activate', (event) => {
  event.waitUntil(
    caches
      .keys()
      .then((names) =>
        Promise.all(
          names.filter((name) => name.startsWith('dramatis-') && name !== CACHE).map((name) => caches.delete(name)),
        ),
      )
      .then(() => self.clients.claim()),
  );
});

/** Built files bear their content's hash in the name: what is kept of them holds. All else is asked of the network first. */
self.addEventListener('fetch', (event) => {
  const url = new URL(event.request.url);
  if (event.request.method !== 'GET' || !url.href.startsWith(HOME.href)) return;
  const name = url.pathname.slice(HOME.pathname.length);
  if (event.request.mode === 'navigate' && name === '') event.respondWith(fresh(event.request, './'));
  else if (name.startsWith('assets/')) event.respondWith(kept(event.request));
  else if (FILES.includes(`./${name}`)) event.respondWith(fresh(event.request, event.request));
});

async function kept(request) {
  const cache = await caches.open(CACHE);
  const found = await cache.match(request);
  if (found !== undefined) return found;
  const response = await fetch(request);
  if (response.ok) await cache.put(request, response.clone());
  return response;
}

async function fresh(request, key) {
  const cache = await caches.open(CACHE);
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(key, response.clone());
    return response;
  } catch (error) {
    const found = await cache.match(key);
    if (found === undefined) throw error;
    return found;
  }
}
