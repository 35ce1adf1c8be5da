import type { EmployerSwitchProps } from '../../components/card/EmployerSwitch.tsx';
import { chooseEmployer } from '../../utils/vault/active-employer.door.ts';
import { nameOf } from '../shared/card-text.ts';
import type { ScreenProps } from './App.tsx';
import type { OpenVault } from './vault.ts';

/** The employers to choose from, and the choosing. */
export const employersOf = (
  { employers, active }: OpenVault,
  again: ScreenProps['again'],
): EmployerSwitchProps => ({
  employers: employers.map((employer) => ({ id: employer.id, name: nameOf(employer) })),
  active: active?.id ?? '',
  onChoose: (id) => void chooseEmployer(id).then(() => again()),
});
