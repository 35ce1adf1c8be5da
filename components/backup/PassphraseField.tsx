import { TextField, type TextFieldProps } from '../controls/TextField.tsx';

interface PassphraseFieldProps
  extends Pick<TextFieldProps, 'label' | 'value' | 'hint' | 'onInput'> {
  /** What is wrong with it, a sentence. */
  problem?: string | undefined;
  /** Read by whoever looks over the shoulder. */
  isShown: boolean;
}

/** A secret to type. The browser is asked not to keep it either. */
export const PassphraseField = ({ problem, isShown, ...field }: PassphraseFieldProps) => (
  <TextField
    {...field}
    exact
    type={isShown ? 'text' : 'password'}
    said={problem ? { text: problem, weight: 'doubt' } : undefined}
  />
);
