import { type FormsBrowser, openFormsBrowser } from './browser.ts';
import type { FormPage } from './pages.ts';
import { type Visit, visit } from './visit.ts';

/** A page with what happened on it, or why it could not be visited. */
export type Visited = { readonly form: FormPage } & ({ visit: Visit } | { error: string });

const patience = 25_000;

/**
 * Visits all pages, several browsers side by side with one page each: a popup wants its window in front.
 * Never rejects: a page that fails twice, each time in a new browser, carries its error.
 */
export async function visitAll(
  forms: readonly FormPage[],
  { extension, workers }: { extension: string; workers: number },
): Promise<Visited[]> {
  const results: Visited[] = [];
  const queue = forms.map((form, at) => ({ form, at }));
  const work = async () => {
    let browser: FormsBrowser | undefined;
    for (let job = queue.shift(); job; job = queue.shift()) {
      const { form } = job;
      const first = await attempt(form, () => browser ?? openFormsBrowser(extension));
      if ('error' in first.visited) await first.browser?.close().catch(() => {});
      const last =
        'error' in first.visited ? await attempt(form, () => openFormsBrowser(extension)) : first;
      browser = 'error' in last.visited ? undefined : last.browser;
      if (!browser) await last.browser?.close().catch(() => {});
      results[job.at] = last.visited;
    }
    await browser?.close();
  };
  await Promise.all(Array.from({ length: Math.min(workers, forms.length) }, work));
  return results;
}

async function attempt(form: FormPage, open: () => FormsBrowser | Promise<FormsBrowser>) {
  let browser: FormsBrowser | undefined;
  try {
    browser = await open();
    const done = await inTime(visit(browser, form));
    return { browser, visited: { form, visit: done } satisfies Visited };
  } catch (error) {
    const why = error instanceof Error ? error.message.split('\n')[0]! : String(error);
    return { browser, visited: { form, error: why } satisfies Visited };
  }
}

function inTime<T>(promise: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const tooLong = new Error(`no end after ${patience / 1000} s`);
    const timer = setTimeout(() => reject(tooLong), patience);
    promise.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
