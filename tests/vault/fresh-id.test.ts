import { afterEach, expect, it, vi } from 'vitest';
import { looksForbidden } from '../../utils/fields/forbidden.ts';
import { freshId } from '../../utils/vault/fresh-id.ts';

/** An id as the browser may well give it: its last part begins as an Emirati IBAN does. */
const unlucky = '0b6f9a04-5c1e-4f0a-9d3b-ae0712345678';
const lucky = '7f1c2b9e-5c1e-4f0a-9d3b-0c9f1e2d3b4a';

afterEach(() => vi.restoreAllMocks());

it('is none that a draft would leave out as the beginning of an IBAN', () => {
  expect(looksForbidden(unlucky)).toBe(true);
  const given = vi.spyOn(crypto, 'randomUUID');
  given.mockReturnValueOnce(unlucky).mockReturnValueOnce(lucky);
  expect(freshId()).toBe(lucky);
  expect(given).toHaveBeenCalledTimes(2);
});
