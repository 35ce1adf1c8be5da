import type { Kind } from '../../utils/fields/index.ts';
import { type MergedEmployer, withoutOwn } from '../../utils/vault/given.ts';
import { kept } from './kept.ts';
import { translate } from './texts.ts';

/** Gives up the person's own value on a card: the one that the employer gives is used again. */
export const takeGiven =
  (id: string, again: (said: string) => Promise<void>) =>
  (kind: Kind): void =>
    void kept.keepChanges(id, withoutOwn(kind)).then(
      () => again(translate('managed.taken')),
      () => undefined,
    );

/** Whether some of this card comes from the employer. */
export const isGivenTo = (employers: readonly MergedEmployer[], id: string | undefined): boolean =>
  employers.some((employer) => employer.id === id && employer.sources !== undefined);
