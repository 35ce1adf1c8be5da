// The measuring waits for a service worker to know that the extension is there.
