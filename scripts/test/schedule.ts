import type { Counts } from './counts.ts';
import type { Stage } from './stages.ts';

/** A stage that has ended. */
export interface Done extends Counts {
  readonly name: string;
  readonly seconds: number;
}

/** Runs the stages, two side by side, those that must be alone by themselves. Never rejects. */
export async function runAll(
  stages: readonly Stage[],
  tell: (done: Done) => void,
): Promise<Done[]> {
  const waiting = [...stages];
  const running = new Map<Stage, Promise<void>>();
  const done: Done[] = [];
  const start = (stage: Stage) => {
    waiting.splice(waiting.indexOf(stage), 1);
    const ended = runOne(stage).then((result) => {
      running.delete(stage);
      done.push(result);
      tell(result);
    });
    running.set(stage, ended);
  };
  while (waiting.length + running.size > 0) {
    const next = waiting.find((stage) => mayStart(stage, { running: [...running.keys()], done }));
    if (next) start(next);
    else if (running.size > 0) await Promise.race(running.values());
    else throw new Error(`these stages wait for each other: ${waiting.map(({ name }) => name)}`);
  }
  return done;
}

function mayStart(
  stage: Stage,
  { running, done }: { running: readonly Stage[]; done: readonly Done[] },
): boolean {
  if (running.length > 0 && (stage.alone || running.some(({ alone }) => alone))) return false;
  return (
    running.length < 2 && stage.after.every((name) => done.some((ended) => ended.name === name))
  );
}

async function runOne({ name, run }: Stage): Promise<Done> {
  const started = performance.now();
  const counts = await run().catch((error: unknown) => ({
    passed: 0,
    failed: 1,
    says: [error instanceof Error ? (error.stack ?? error.message) : String(error)],
  }));
  return { ...counts, name, seconds: (performance.now() - started) / 1000 };
}
