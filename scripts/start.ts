// `npm start`: the extension and the replica sites in a browser. With no display, or `-- --headless`,
// the main job from end to end, with pictures in .output/demo/.
import { openForPerson } from './start/by-hand.ts';
import { demonstrate } from './start/demo.ts';

const unknown = process.argv.slice(2).find((arg) => arg !== '--headless');
if (unknown) {
  console.error(`“${unknown}” is no option of npm start: there is --headless.`);
  process.exit(1);
}

const hasDisplay =
  process.platform !== 'linux' || !!(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

try {
  if (hasDisplay && !process.argv.includes('--headless')) await openForPerson();
  else if (!(await demonstrate())) process.exitCode = 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
