import type { Explain } from '../../components/card/FactField.tsx';
import { checks } from '../../utils/fields/checks.ts';
import { forbidden } from '../../utils/fields/forbidden.ts';
import type { Kind } from '../../utils/fields/index.ts';
import { explainPhone } from '../../utils/fields/phone.door.ts';
import { translate } from './texts.ts';

/** What a check says of a value, in the browser's language. Notes are only searched for what is forbidden. */
export const explain: Explain = (entry, value) => {
  const said = entry === 'notes' ? forbidden(value) : checkOf(entry)(checks[entry].clean(value));
  return said && { text: translate(`explain.${said.says}`, said.figures), weight: said.weight };
};

const checkOf = (kind: Kind) => (kind === 'hr-phone' ? explainPhone : checks[kind].explain);
