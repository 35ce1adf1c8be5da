import type { Translate } from '../../components/texts.tsx';

/** Says what the browser would say; throws where the browser would say nothing or leave a `$1` empty. */
export function translateFrom(messages: Readonly<Record<string, string>>): Translate {
  return (key, figures = [], count) => {
    const found = messages[key.replaceAll('.', '_')];
    if (found === undefined) throw new Error(`No sentence for "${key}"`);
    return found.split(' | ')[formOf(found, count)]!.replace(/\$(\d)/g, (_, index: string) => {
      const figure = figures[Number(index) - 1];
      if (figure === undefined) throw new Error(`"${key}" wants $${index}`);
      return String(figure);
    });
  };
}

/** Which plural form: zero, one, many, as @wxt-dev/i18n chooses them. */
function formOf(message: string, count: number | undefined): number {
  const forms = message.split(' | ').length;
  if (forms === 1) return 0;
  if (forms !== 3 || count === undefined) throw new Error(`Three forms and a count: ${message}`);
  return Math.min(count, 2);
}
