import { useId } from 'preact/hooks';

interface FileDropProps {
  label: string;
  hint?: string | undefined;
  /** As the `accept` of an input: `.json,.pdf`. */
  accept: string;
  /** Takes one file. */
  onFile?: (file: File) => void;
  /** Takes all that are chosen or dropped together. */
  onFiles?: (files: readonly File[]) => void;
}

/** Takes files, chosen or dropped. The input itself stays: a keyboard needs nothing else. */
export function FileDrop({ label, hint, accept, onFile, onFiles }: FileDropProps) {
  const id = useId();
  const take = (list: FileList | undefined | null) => {
    const files = [...(list ?? [])];
    if (files.length > 0) onFiles?.(files);
    if (files[0]) onFile?.(files[0]);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping only doubles the input inside.
    <div
      class="file-drop"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        take(event.dataTransfer?.files);
      }}
    >
      <label for={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} class="hint">
          {hint}
        </p>
      )}
      <input
        id={id}
        type="file"
        accept={accept}
        multiple={onFiles !== undefined}
        aria-describedby={hint ? `${id}-hint` : undefined}
        // The same file, mended meanwhile, may be chosen once more.
        onClick={(event) => {
          event.currentTarget.value = '';
        }}
        onChange={(event) => {
          take(event.currentTarget.files);
          if (onFiles) event.currentTarget.value = '';
        }}
      />
    </div>
  );
}
