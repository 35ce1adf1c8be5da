import assert from 'node:assert/strict';

/** Waits until it is so; fails after twenty seconds. */
export async function until(is: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + 20_000; Date.now() < end; ) {
    if (await is()) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail('it never came so');
}
