import { Icon } from './Icon.tsx';

/** What has just been done, above the screen that follows. The region stands there before its words do. */
export function Told({ says }: { says: string | undefined }) {
  return (
    <div aria-live="polite" class="told">
      {says && (
        <p>
          <Icon name="done" />
          <span>{says}</span>
        </p>
      )}
    </div>
  );
}
