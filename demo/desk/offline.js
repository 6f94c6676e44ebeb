// Keeps the files of the desk, so that it opens without a network, too. What the network has comes first: nobody is left with an old desk.
const NAME = 'vendor-disclosure-desk';
const FILES = ['./', './desk.css', './package-files.js', './reader.js', './desk.js'];

addEventListener('install', (event) => {
  event.waitUntil(caches.open(NAME).then((cache) => cache.addAll(FILES)));
});

addEventListener('fetch', (event) => {
  event.respondWith(answer(event.request));
});

async function answer(request) {
  const cache = await caches.open(NAME);
  try {
    const response = await fetch(request);
    if (response.ok) await cache.put(request, response.clone());
    return response;
  } catch (cause) {
    const kept = await cache.match(request.mode === 'navigate' ? './' : request);
    if (!kept) throw cause;
    return kept;
  }
}
