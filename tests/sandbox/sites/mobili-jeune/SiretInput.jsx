/** @jsxImportSource react */
import { useState } from 'react';

/** `73282932000074` becomes `732 829 320 00074` while it is typed. */
function inGroups(typed) {
  const digits = typed.replace(/\D/g, '').slice(0, 14);
  return [digits.slice(0, 3), digits.slice(3, 6), digits.slice(6, 9), digits.slice(9)]
    .filter(Boolean)
    .join(' ');
}

/** A controlled input: what it shows is what its state holds, once formatted. */
export function SiretInput({ id, value, onValue }) {
  const [left, setLeft] = useState(false);
  const short = left && value.replace(/\D/g, '').length !== 14;
  return (
    <>
      <input
        id={id}
        type="text"
        inputMode="numeric"
        maxLength={17}
        value={value}
        aria-invalid={short}
        onChange={(event) => onValue(inGroups(event.target.value))}
        onBlur={() => setLeft(true)}
      />
      {short && <em role="alert">Un SIRET comporte 14 chiffres.</em>}
    </>
  );
}
