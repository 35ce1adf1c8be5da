import type { Page } from '@playwright/test';

interface TraceEvent {
  readonly name: string;
  /** Processor time, in microseconds: what the thread itself did, however busy the machine. */
  readonly tdur?: number;
  readonly args?: { readonly data?: { readonly url?: string } };
}

/** Milliseconds of processor time of each call into scripts whose address begins so, while something runs. */
export async function callsInto(
  page: Page,
  { start, run }: { readonly start: string; readonly run: () => Promise<void> },
): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) =>
    events.push(...(value as unknown as TraceEvent[])),
  );
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline'] },
  });
  await run();
  const complete = new Promise((ended) => session.once('Tracing.tracingComplete', ended));
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  if (events.length === 0) throw new Error('the trace is empty');
  return events
    .filter(({ name, args }) => name === 'FunctionCall' && args?.data?.url?.startsWith(start))
    .map(({ tdur = 0 }) => tdur / 1000);
}
