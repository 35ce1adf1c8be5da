import { mkdir } from 'node:fs/promises';
import path from 'node:path';

/** Makes the folder of the icons. The module that draws them (auto-icons 1.1) does not wait for its own. */
export async function makeIconsFolder(outDir: string): Promise<void> {
  await mkdir(path.join(outDir, 'icons'), { recursive: true });
}
