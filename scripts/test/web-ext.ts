import { command } from './command.ts';
import type { Counts } from './counts.ts';

interface Message {
  readonly code: string;
  readonly message: string;
  readonly file?: string;
}

/** Preact sets innerHTML where a component asks it to; none of ours does. */
const accepted = ['UNSAFE_VAR_ASSIGNMENT'];

/** Mozilla's own linter over the Firefox build: no error, and no warning but the known one. */
export async function lintedExtension(): Promise<Counts> {
  const source = ['--source-dir', '.output/firefox-mv3'];
  const { out, all } = await command(['web-ext', 'lint', ...source, '--output', 'json']);
  const found = messagesIn(out);
  if (!found) return { passed: 0, failed: 1, says: all.trim().split('\n').slice(-40) };
  const bad = found.filter(({ code }) => !accepted.includes(code));
  return {
    passed: bad.length === 0 ? 1 : 0,
    failed: bad.length,
    says: bad.map(({ code, message, file }) => `${code} in ${file ?? 'the manifest'}: ${message}`),
  };
}

function messagesIn(out: string): Message[] | undefined {
  try {
    const report = JSON.parse(out.slice(out.indexOf('{'))) as Record<string, Message[]>;
    return [...(report.errors ?? []), ...(report.warnings ?? [])];
  } catch {
    return undefined;
  }
}
