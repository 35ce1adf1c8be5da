import type { Translate } from '../texts.tsx';

interface Place {
  readonly block: string;
  readonly label: string;
}

/** A box by the page's own words: "Votre employeur › N° SIRET". */
export function placeOf({ block, label }: Place, t: Translate): string {
  const name = label || t('plan.unnamed');
  return block ? `${block} › ${name}` : name;
}

/** The same, with the block in a softer ink. */
export function PlaceName({ block, label }: Place) {
  return (
    <span class="place">
      {block && <span class="place-block">{block} › </span>}
      <span class="place-label">{label}</span>
    </span>
  );
}
