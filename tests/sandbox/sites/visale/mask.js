function inPairs(text) {
  const digits = text.replace(/\D/g, '').slice(0, 10);
  return (digits.match(/\d{1,2}/g) ?? []).join(' ');
}

function write(box) {
  const masked = inPairs(box.value);
  if (masked === box.value) return;
  box.value = masked;
  box.dispatchEvent(new Event('input', { bubbles: true }));
}

/**
 * A phone in pairs. As Vue's usual mask plug-ins do, it answers to the person's own keys only, so as not to
 * answer to itself; what a script has written is put right when Vue updates the box.
 */
export function mask(box) {
  box.oninput = ({ isTrusted }) => {
    if (isTrusted) write(box);
  };
  write(box);
}
