/** What each folder of `utils/` may import from the others. The table of docs: one place, held here. */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  fields: [],
  schemes: ['fields'],
  detection: ['fields', 'schemes'],
  filling: ['fields', 'detection'],
  'in-page': ['fields', 'detection'],
  reading: ['fields'],
  journey: ['schemes'],
  letters: ['fields', 'schemes', 'journey'],
  vault: ['fields', 'journey'],
  health: ['fields', 'schemes'],
  lookup: ['fields'],
  sites: ['schemes'],
  messaging: [],
};

/** May take types, and only types, from every folder. */
export const typesFromAll = ['messaging'];

/** May use zod/mini in their records, though pure. */
export const mayCheckRecords = ['vault', 'lookup', 'messaging'];

/** What only doors, entry points and components may touch. */
export const world: readonly RegExp[] = [
  /^(document|window|self|globalThis|top|parent|frames|navigator|location|history|screen)$/,
  /^(browser|chrome)$/,
  /^(indexedDB|IDB\w+|localStorage|sessionStorage|caches|cookieStore)$/,
  /^(fetch|XMLHttpRequest|WebSocket|EventSource|Worker|BroadcastChannel)$/,
  /^(Date\.now|new Date\(\)|performance|setTimeout|setInterval|requestAnimationFrame)$/,
  /^(getComputedStyle|matchMedia|addEventListener|MutationObserver|IntersectionObserver|CSS)$/,
  /^(Node|NodeFilter|Element|ShadowRoot|Document|Range|Event|\w+Event|HTML\w*Element|SVG\w*Element)$/,
];

/** What components leave to the entry points: they take props and give events. */
export const notInComponents: readonly RegExp[] = [
  /^(browser|chrome)$/,
  /^(indexedDB|IDB\w+|localStorage|sessionStorage)$/,
  /^(fetch|XMLHttpRequest|WebSocket)$/,
];
