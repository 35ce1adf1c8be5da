import {
  askForRegister,
  giveBackRegister,
  mayAskRegister,
} from '../../utils/lookup/permission.door.ts';
import { kept } from '../shared/kept.ts';

/** Whether the register may be asked: the person turned it on, and the browser still lets us. */
export const isRegisterOn = async (): Promise<boolean> =>
  (await kept.settingOf('lookup')) === 'on' && (await mayAskRegister());

/** Asks the person, through the browser. Called in the very click. False when they refuse. */
export function turnRegisterOn(): Promise<boolean> {
  const asked = askForRegister();
  return asked.then(async (granted) => {
    if (granted) await kept.keepSetting('lookup', 'on');
    return granted;
  });
}

/** As before it was ever asked: off, and the permission given back. */
export async function turnRegisterOff(): Promise<void> {
  await giveBackRegister();
  await kept.keepSetting('lookup', 'off');
}
