import { Icon } from './Icon.tsx';

/** What went wrong, and the way out, in one sentence that is read at once. */
export function Problem({ says }: { says: string | undefined }) {
  return (
    <div role="alert" class="problem-region">
      {says && (
        <p class="note note-forbidden">
          <Icon name="forbidden" />
          <span>{says}</span>
        </p>
      )}
    </div>
  );
}
