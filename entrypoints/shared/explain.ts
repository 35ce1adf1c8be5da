import type { Explain } from '../../components/card/FactField.tsx';
import { checks } from '../../utils/fields/checks.ts';
import { forbidden } from '../../utils/fields/forbidden.ts';
import { hrPhoneCheck } from '../../utils/fields/hr-phone.ts';
import type { Kind } from '../../utils/fields/index.ts';
import { translate } from './texts.ts';

/** What a check says of a value, in the browser's language. Notes are only searched for what is forbidden. */
export const explain: Explain = (entry, value) => {
  const said = entry === 'notes' ? forbidden(value) : checkOf(entry)(checks[entry].clean(value));
  return (
    said && {
      text: translate(`explain.${said.says}`, said.figures),
      weight: said.weight,
      certain: tooMuch.test(said.says),
    }
  );
};

/** Too much has been typed: no further key can make that untrue. */
const tooMuch = /Extra$|^phoneLong$/;

/** The shape of a number is known at once; the numbering plan is a third of the code, and comes after. */
let explainPhone = hrPhoneCheck.explain;

/** Brings the numbering plan. What is on screen is to be drawn again then. */
export async function learnPhones(): Promise<void> {
  ({ explainPhone } = await import('../../utils/fields/phone.door.ts'));
}

const checkOf = (kind: Kind) => (kind === 'hr-phone' ? explainPhone : checks[kind].explain);
