import { accessSync, constants, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A real policy of this machine, as an administrator writes it. */
export interface PolicyFile {
  write(content: object): void;
  /** Takes away the file and the folders that were made for it. */
  remove(): void;
}

/** Why no policy can be written here; undefined when it can. What a machine has already is never touched. */
export function whyNoPolicy(file: string): string | undefined {
  if (existsSync(file)) return `${file} is there already: it is this machine’s own`;
  try {
    accessSync('/etc', constants.W_OK);
    return undefined;
  } catch {
    return 'only an administrator may write a policy file';
  }
}

/** Makes the folders now: a browser that has started watches no other. */
export function policyFile(file: string): PolicyFile {
  const made = mkdirSync(path.dirname(file), { recursive: true });
  return {
    write: (content) => writeFileSync(file, JSON.stringify(content)),
    remove: () => {
      rmSync(file, { force: true });
      if (made) rmSync(made, { recursive: true, force: true });
    },
  };
}
