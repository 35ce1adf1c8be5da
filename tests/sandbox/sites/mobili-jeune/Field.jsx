/** @jsxImportSource react */
import { useId } from 'react';

const labels = {
  required: 'Ce champ est obligatoire.',
  pattern: 'Ce format n’est pas reconnu.',
};

/** A box that react-hook-form registers: not controlled, read through its events. */
export function Field({ form, name, label, rules, ...attributes }) {
  const id = useId();
  const { error } = form.getFieldState(name, form.formState);
  return (
    <div className="field">
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="text"
        aria-invalid={Boolean(error)}
        {...attributes}
        {...form.register(name, rules)}
      />
      {error && <em role="alert">{labels[error.type]}</em>}
    </div>
  );
}
