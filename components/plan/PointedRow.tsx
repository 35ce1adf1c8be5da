import type { ComponentChildren } from 'preact';

interface PointedRowProps {
  id: number;
  state: string;
  onPoint: (id: number) => void;
  children: ComponentChildren;
}

/** A row that shows its box on the page while it has the focus or the pointer. */
export function PointedRow({ id, state, onPoint, children }: PointedRowProps) {
  const leave = (event: FocusEvent & { currentTarget: HTMLElement }) => {
    const next = event.relatedTarget;
    if (next instanceof Node && event.currentTarget.contains(next)) return;
    onPoint(0);
  };
  return (
    <li
      class={`row row-${state}`}
      data-row={id}
      data-state={state}
      onFocusIn={() => onPoint(id)}
      onFocusOut={leave}
      onPointerEnter={() => onPoint(id)}
      onPointerLeave={() => onPoint(0)}
    >
      {children}
    </li>
  );
}
