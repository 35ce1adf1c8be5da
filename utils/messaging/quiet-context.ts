/**
 * Takes the place of WXT's own context in our content script. WXT's tells older copies of itself to stop
 * by an event on the document and a `postMessage`, which tell the page that we are there; it may not know.
 * An orphan of ours needs no telling: it only ever answers the extension that is gone.
 */
export const ContentScriptContext = function quietContext() {};
