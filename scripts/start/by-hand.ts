import { openChromium } from '../../tests/harness/chromium.ts';
import { buildSandbox } from '../../tests/sandbox/build.ts';
import { startSandbox } from '../../tests/sandbox/server.ts';
import { builtExtension } from '../build-once.ts';

const whatToTry = `
The browser that has just opened holds the extension and the replicas of the sites, nothing of yours.

1. Choose a form in the list.
2. Press the extension's button in the toolbar (behind the puzzle piece; it can be pinned there).
3. Fill in your employer's card, then press "Remplir".
4. Try a form again: what holds a value already is left as it is.

Close the browser, or press Ctrl+C here, to end.
`;

/** Opens the browser with the extension and the replicas, and waits until the person closes it. */
export async function openForPerson(): Promise<void> {
  const extension = await builtExtension('chrome-mv3');
  await buildSandbox();
  const sandbox = await startSandbox();
  const chromium = await openChromium({ extension, sandbox, headless: false });
  const [page = await chromium.context.newPage()] = chromium.context.pages();
  await page.goto(sandbox.urlOf('index'));
  await page.bringToFront();
  console.log(whatToTry);
  await new Promise<void>((resolve) => {
    chromium.context.once('close', () => resolve());
    process.once('SIGINT', () => resolve());
  });
  await chromium.close();
  await sandbox.close();
}
