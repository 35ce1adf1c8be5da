/**
 * A box is known by a number inside its own frame. Over several frames the number also tells which, by the
 * browser's number for the frame; those of the page itself (frame 0) stay as they are. Firefox counts frames up
 * to 2³³: all fits into a whole number.
 */
const STRIDE = 1_000_000;

export const farId = (frame: number, id: number): number => frame * STRIDE + id;

/** The frame of a far number. */
export const frameOf = (far: number): number => Math.floor(far / STRIDE);

/** The number of a box inside its own frame. */
export const nearId = (far: number): number => far % STRIDE;
