import type { Explain } from '../../components/card/FactField.tsx';
import { forbidden } from '../../utils/fields/forbidden.ts';
import { kinds } from '../../utils/fields/index.ts';
import { translate } from './texts.ts';

/** What a check says of a value, in the browser's language. Notes are only searched for what is forbidden. */
export const explain: Explain = (entry, value) => {
  const said =
    entry === 'notes' ? forbidden(value) : kinds[entry].explain(kinds[entry].clean(value));
  return said && { text: translate(`explain.${said.says}`, said.figures), weight: said.weight };
};
