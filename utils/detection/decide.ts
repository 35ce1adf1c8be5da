import type { Kind } from '../fields/index.ts';
import { folded } from './folded.ts';
import { bareIn, namedIn } from './kinds-in.ts';
import { isForeign, isOurs } from './owner.ts';
import type { BoxReading } from './reading.ts';
import { type Score, score } from './score.ts';
import type { Reason, Verdict } from './sighting.ts';
import type { Unit } from './split.ts';
import { type Whose, whose } from './whose.ts';

export const reason = (says: string, ...figures: string[]): Reason => ({ says, figures });

/** The verdict on one asking, seen by itself; `weigh` then compares it with the rest of the page. */
export function decide({ boxes, kind }: Unit): Verdict | undefined {
  const first = boxes[0];
  if (!first) return undefined;
  const owned = whose(first);
  if (owned.owner && isForeign(owned.owner)) return vetoed(first, owned, kind);
  if (isOwn(first, owned)) return undefined;
  const found = kind ? asSplit(kind, first) : score(first, owned.owner);
  if (found.kinds.length === 0) return undefined;
  return judged(found, owned);
}

const asSplit = (kind: Kind, box: BoxReading): Score => ({
  kinds: [kind],
  clue: box.clues[0],
  bare: false,
});

/** Another owner's box: left alone, and said so when it looks like one that we could have filled. */
function vetoed(box: BoxReading, owned: Whose, kind: Kind | undefined): Verdict | undefined {
  const found = kind ? [kind] : lookalike(box);
  if (found.length === 0 || !owned.owner) return undefined;
  const because = [reason('otherOwner', owned.said, owned.owner)];
  return { certainty: 'unknown', kinds: found.slice(0, 1), owner: owned.owner, because };
}

const lookalike = (box: BoxReading): readonly Kind[] => {
  const named = box.clues.flatMap(({ text }) => namedIn(folded(text)));
  return named.length > 0 ? named : score(box, 'employer').kinds;
};

/** "Votre téléphone professionnel" inside the employer's block is still the applicant's own. */
const OWN = /\b(votre|vos|mon|ma|mes|your|my|professionnel(le)?|personnel(le)?|pro|work)\b/;
const WORK = /\b(professionnel(le)?|pro|work)\b/;

function isOwn(box: BoxReading, owned: Whose): boolean {
  if (owned.byLabel && isOurs(owned.owner)) return false;
  const label = folded(box.clues[0]?.text ?? '');
  const mine = OWN.test(owned.owner === 'hr' ? label.replace(WORK, '') : label);
  return mine && namedIn(label).length === 0 && bareIn(label, 'hr').length > 0;
}

function judged(found: Score, owned: Whose): Verdict {
  const because = [...kindReasons(found), ...ownerReasons(owned)];
  const { owner } = owned;
  if (found.kinds.length > 1) {
    return {
      certainty: 'tie',
      kinds: found.kinds,
      owner,
      because: [...because, reason('twoKinds')],
    };
  }
  const sure = isOurs(owner) && !owned.doubt;
  return { certainty: sure ? 'certain' : 'likely', kinds: found.kinds, owner, because };
}

const kindReasons = ({ clue }: Score): Reason[] => {
  if (!clue) return [];
  return [reason(clue.from === 'name' ? 'nameSays' : 'labelSays', clue.text)];
};

function ownerReasons(owned: Whose): Reason[] {
  const doubt = owned.doubt ? [reason('doubtOwner', owned.doubt.said, owned.doubt.owner)] : [];
  if (!owned.owner || !isOurs(owned.owner)) return [reason('noOwner'), ...doubt];
  if (owned.byLabel) return doubt;
  return [reason('blockSays', owned.said), ...doubt];
}
