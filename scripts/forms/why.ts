import { setTimeout as wait } from 'node:timers/promises';
import type { Asking } from '../../utils/detection/sighting.ts';
import { openFormsBrowser } from './browser.ts';
import type { FormPage } from './pages.ts';
import { popupOver } from './popup-session.ts';

/** How the extension reads each box of one page: its verdict, and the reasons for it. */
export async function why(form: FormPage, extension: string): Promise<string> {
  const browser = await openFormsBrowser(extension);
  try {
    const page = await browser.open(form);
    await wait(900);
    // On a host that is not listed, it is the click that brings the extension to the page.
    const popup = await popupOver(browser.chromium.popupHost, page);
    const screen = await popup.screen();
    const sighting = await browser.look();
    await popup.close();
    return [
      `${form.file} at ${form.url} · the popup shows: ${screen}`,
      ...sighting.askings.map(explain),
      ...sighting.unread.map((host) => `A frame of ${host} could not be read.`),
    ].join('\n\n');
  } finally {
    await browser.close();
  }
}

function explain({ block, label, verdict, value, lengths }: Asking): string {
  const where = [block, label].filter(Boolean).join(' › ') || '(no label)';
  const reasons = verdict.because.map(({ says, figures }) => `    ${says} ${figures.join(' · ')}`);
  const boxes = lengths.length > 1 ? ` · ${lengths.length} boxes` : '';
  const holds = value ? ` · holds “${value}”` : '';
  return [
    where,
    `  ${verdict.certainty}: ${verdict.kinds.join(', ') || 'nothing'}` +
      ` · owner: ${verdict.owner ?? 'unknown'}${boxes}${holds}`,
    ...reasons,
  ].join('\n');
}
