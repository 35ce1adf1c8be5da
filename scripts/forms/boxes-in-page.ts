/** One box of a page, as it stands after the fill. */
export interface BoxRead {
  readonly mark: number | undefined;
  readonly label: string;
  /** What it holds, for a person to read. */
  readonly value: string;
  /** What it held when it was first seen; undefined when it came after the fill. */
  readonly began: string | undefined;
  readonly changed: boolean;
  /** Within its `maxlength`, and valid for the browser. */
  readonly fits: boolean;
}

/** All that is read of a page. */
export interface PageRead {
  readonly boxes: readonly BoxRead[];
  readonly models: readonly { readonly number: number; readonly text: string }[];
}

/** Kept inside the page, where the boxes are. */
export interface Book {
  /** Notes how each box begins; those noted already are left alone. */
  note(): void;
  read(): PageRead;
}

/** Runs in the page: takes nothing from this file. Walks open shadow roots and same-origin frames. */
export function openBook(): Book {
  const began = new Map<Element, string>();
  const wanted = 'input, textarea, select, [contenteditable=""], [contenteditable="true"]';

  const everything = (root: Document | ShadowRoot): Element[] =>
    [...root.querySelectorAll('*')].flatMap((element) => [element, ...inside(element)]);
  const inside = (element: Element): Element[] => {
    if (element.shadowRoot) return everything(element.shadowRoot);
    if (element.localName !== 'iframe' && element.localName !== 'frame') return [];
    try {
      const page = (element as HTMLIFrameElement).contentDocument;
      return page ? everything(page) : [];
    } catch {
      return [];
    }
  };
  const stateOf = (element: Element): string => {
    const input = element as HTMLInputElement;
    if (element.localName === 'select') {
      const { selectedOptions } = element as HTMLSelectElement;
      return [...selectedOptions].map((option) => option.value).join('\n');
    }
    if (input.type === 'checkbox' || input.type === 'radio') return String(input.checked);
    if (input.type === 'file') return String(input.files?.length ?? 0);
    return 'value' in input ? input.value : (element.textContent ?? '');
  };
  /** The words of a select's option are what a person reads there. */
  const shown = (element: Element): string =>
    element.localName === 'select'
      ? [...(element as HTMLSelectElement).selectedOptions].map(({ text }) => text).join('\n')
      : stateOf(element);
  const labelOf = (element: Element): string => {
    const { labels, name, placeholder, id } = element as HTMLInputElement;
    const text = labels?.[0]?.textContent ?? element.getAttribute('aria-label') ?? placeholder;
    return (text || name || id || element.localName).trim().replace(/\s+/g, ' ').slice(0, 80);
  };
  const fits = (element: Element): boolean => {
    const input = element as HTMLInputElement;
    if (input.maxLength >= 0 && input.value.length > input.maxLength) return false;
    return typeof input.checkValidity === 'function' ? input.checkValidity() : true;
  };
  const readBox = (element: Element): BoxRead => {
    const mark = element.getAttribute('data-k');
    const start = began.get(element);
    return {
      mark: mark === null ? undefined : Number(mark),
      label: labelOf(element),
      value: shown(element),
      began: start,
      changed: start !== undefined && start !== stateOf(element),
      fits: mark === null || fits(element),
    };
  };
  const boxes = () => everything(document).filter((element) => element.matches(wanted));
  return {
    note: () => {
      for (const box of boxes()) if (!began.has(box)) began.set(box, stateOf(box));
    },
    read: () => ({
      boxes: boxes().map(readBox),
      models: everything(document)
        .filter((element) => element.hasAttribute('data-m'))
        .map((element) => ({
          number: Number(element.getAttribute('data-m')),
          text: (element as HTMLOutputElement).value ?? element.textContent ?? '',
        })),
    }),
  };
}
