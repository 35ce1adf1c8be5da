import { useId } from 'preact/hooks';

interface FileDropProps {
  label: string;
  hint?: string | undefined;
  /** As the `accept` of an input: `.json,.pdf`. */
  accept: string;
  onFile: (file: File) => void;
}

/** Takes one file, chosen or dropped. The input itself stays: a keyboard needs nothing else. */
export function FileDrop({ label, hint, accept, onFile }: FileDropProps) {
  const id = useId();
  const take = (files: FileList | undefined | null) => {
    const file = files?.[0];
    if (file) onFile(file);
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
        aria-describedby={hint ? `${id}-hint` : undefined}
        // The same file, mended meanwhile, can be chosen once more.
        onClick={(event) => {
          event.currentTarget.value = '';
        }}
        onChange={(event) => take(event.currentTarget.files)}
      />
    </div>
  );
}
