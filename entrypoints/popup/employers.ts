import type { EmployerSwitchProps } from '../../components/card/EmployerSwitch.tsx';
import { nameOf } from '../shared/card-text.ts';
import { offerAnew } from '../shared/offer-anew.ts';
import { translate } from '../shared/texts.ts';
import type { ScreenProps } from './App.tsx';
import { chooseHere } from './chosen-here.ts';

/** The employers to choose from, and the choosing. */
export function employersOf({
  page,
  vault: { employers, active },
  again,
}: Pick<ScreenProps, 'page' | 'vault' | 'again'>): EmployerSwitchProps {
  const shown = employers.map((employer) => ({ id: employer.id, name: nameOf(employer) }));
  const nameIn = (id: string) =>
    shown.find((one) => one.id === id)?.name || translate('card.unnamed');
  const choose = async (id: string) => {
    const remembers = await chooseHere(page, id);
    if (!page.privately) void offerAnew(page.tab);
    const host = page.site?.name ?? '';
    const said = remembers ? { said: translate('cards.siteRemembers', [host, nameIn(id)]) } : {};
    await again(undefined, said);
  };
  return {
    employers: shown,
    active: active?.id ?? '',
    oneClick: true,
    onChoose: (id) => void choose(id),
  };
}
