import { useState } from 'preact/hooks';
import type { Said } from './Note.tsx';
import { TextField, type TextFieldProps } from './TextField.tsx';
import { useLeave } from './use-leave.ts';

/**
 * One line to type whose check waits until the person has done: nobody is told at the third digit that eleven
 * are missing. Once the box has been left, or too much is in it, the check follows each key. What stood there
 * already counts as left.
 */
export function CheckedField(props: TextFieldProps) {
  const { value, said, count } = props;
  const [left, setLeft] = useState(value !== '');
  const leave = useLeave(() => setLeft(value !== ''));
  const told = left || isCertain(said);
  // From then on: what was said of too much is not unsaid while it is taken back.
  if (!left && said?.certain) setLeft(true);
  return (
    <TextField
      {...props}
      said={told ? said : undefined}
      count={left ? undefined : count}
      onLeave={leave}
    />
  );
}

/** A number that is never kept is named at once; so is what may well be right. */
const isCertain = (said: Said | undefined): boolean =>
  said !== undefined && (said.certain === true || said.weight !== 'doubt');
