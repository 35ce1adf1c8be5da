import { expect, it } from 'vitest';
import { pastedText } from '../../utils/reading/pasted.door.ts';
import { readReply } from '../../utils/reading/reply.ts';

it('keeps lines, cells and what is quoted', () => {
  const html =
    '<style>p{}</style><p>Bonjour&nbsp;Paul,</p><table><tr><td><p>SIRET</p></td><td>732 829</td></tr></table>' +
    '<ul><li>Code&nbsp;: <b>004</b></li></ul><div>Fin<br>Claire</div><blockquote><p>Et le code ?</p><p>Paul</p></blockquote>';
  expect(pastedText(html).split(/\n+/)).toEqual([
    'Bonjour Paul,',
    'SIRET\t732 829',
    '- Code : 004',
    'Fin',
    'Claire',
    '> Et le code ?',
    '>',
    '> Paul',
  ]);
});

it('runs and loads nothing', () => {
  const html =
    '<img src="x" onerror="window.pwned = 1"><script>window.pwned = 1</script><p>Code 1</p>';
  expect(pastedText(html)).toBe('Code 1');
  expect(Reflect.has(window, 'pwned')).toBe(false);
});

it('an answer in rich text is read, and not the question under it', () => {
  const html =
    '<div>Le <span>code entreprise</span> est 00428175</div><div>Cordialement,<br><b>Claire MARTIN</b></div>' +
    '<div class="gmail_quote"><div>Le 3 mars 2026, Paul a écrit :</div><blockquote>J’ai noté le code entreprise 99999, est-ce bon ?</blockquote></div>';
  const { proposals } = readReply(pastedText(html));
  expect(proposals.map(({ kind, value }) => `${kind} ${value}`)).toEqual(
    expect.arrayContaining(['company-code 00428175', 'hr-last-name MARTIN']),
  );
  expect(proposals.filter(({ kind }) => kind === 'company-code')).toHaveLength(1);
});
