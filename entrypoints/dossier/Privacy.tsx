import { translate } from '../shared/texts.ts';

/** What is kept where, and what never is. */
export const Privacy = () => (
  <section>
    <h2>{translate('dossier.privacy')}</h2>
    <p>{translate('dossier.privacySays')}</p>
    <p>{translate('dossier.privacyNever')}</p>
    <p>{translate('first.independent')}</p>
  </section>
);
