import { type Unmarked, unmark } from '../../../scripts/forms/marks.ts';

/** An annotated form, its marks taken off as for `npm run forms`. */
export interface FormPage extends Unmarked {
  readonly file: string;
  readonly url: string;
}

const sources = import.meta.glob<string>('../../forms/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** Every annotated form, by name. No Node here: the test runs in the browser. */
export const pages: readonly FormPage[] = Object.entries(sources).map(([path, text]) => {
  const page = unmark(text);
  return { ...page, file: path.slice(path.lastIndexOf('/') + 1), url: page.says.url ?? '' };
});
