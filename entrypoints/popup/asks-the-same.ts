import type { SeenPage } from './page.ts';

/** All of a page that a plan, or the message beside it, is made of. */
export type Asked = Pick<SeenPage, 'sighting' | 'message' | 'lost'>;

/** Nothing that the screen is made of has changed: it stays, with what was ticked in it. */
export const asksTheSame = (now: Asked, before: Asked): boolean => asked(now) === asked(before);

const asked = ({ sighting, message, lost }: Asked): string =>
  JSON.stringify([sighting?.askings, message, lost.map(({ id }) => id)]);
