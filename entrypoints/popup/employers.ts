import type { EmployerSwitchProps } from '../../components/card/EmployerSwitch.tsx';
import { nameOf } from '../shared/card-text.ts';
import { kept } from '../shared/kept.ts';
import type { ScreenProps } from './App.tsx';
import type { OpenVault } from './vault.ts';

/** The employers to choose from, and the choosing. */
export const employersOf = (
  { employers, active }: OpenVault,
  again: ScreenProps['again'],
): EmployerSwitchProps => ({
  employers: employers.map((employer) => ({ id: employer.id, name: nameOf(employer) })),
  active: active?.id ?? '',
  onChoose: (id) => void kept.chooseEmployer(id).then(() => again()),
});
