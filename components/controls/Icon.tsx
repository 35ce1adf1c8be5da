const drawings = {
  info: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm-1 3.5h2v2H7v-2ZM7 7.500h2v4H7v-4Z',
  doubt: 'M8 .8 15.600 14.500H.4L8 .8ZM7 5.500v4.500h2V5.500H7Zm0 5.700v1.800h2v-1.800H7Z',
  forbidden: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM4 7h8v2H4V7Z',
  done: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1ZM6.900 11.400 3.600 8.100 5 6.700l1.900 1.900L11 4.500l1.400 1.400-5.500 5.500Z',
  left: 'M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1Zm0 2a5 5 0 1 1 0 10A5 5 0 0 1 8 3Z',
} as const;

export type IconName = keyof typeof drawings;

/** A small sign beside words that already say it all: hidden from screen readers. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class={`icon icon-${name}`} viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d={drawings[name]} fill="currentColor" fill-rule="evenodd" />
    </svg>
  );
}
