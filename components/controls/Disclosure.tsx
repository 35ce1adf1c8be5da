import type { ComponentChildren } from 'preact';

interface DisclosureProps {
  summary: ComponentChildren;
  open?: boolean;
  children: ComponentChildren;
}

/** Words that open on demand: the browser's own `details`, which keyboards and readers know. */
export function Disclosure({ summary, open = false, children }: DisclosureProps) {
  return (
    <details class="disclosure" open={open}>
      <summary>{summary}</summary>
      <div class="disclosure-body">{children}</div>
    </details>
  );
}
