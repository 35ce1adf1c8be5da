import type { UserManifestFn } from 'wxt';
import { listed } from '../utils/sites/hosts.ts';

/** The manifest of each target. Host permissions and content scripts come from the one table of hosts. */
export const manifest: UserManifestFn = ({ browser }) => ({
  name: '__MSG_ext_name__',
  description: '__MSG_ext_description__',
  default_locale: 'fr',
  // unlimitedStorage: without it a browser short of space may throw the card away.
  // storage: for what an employer gives by policy, and for that alone.
  permissions: ['activeTab', 'scripting', 'storage', 'unlimitedStorage'],
  // Firefox and Safari know no such entry; Firefox has the values without it.
  ...(browser === 'chrome' || browser === 'edge'
    ? { storage: { managed_schema: 'managed-schema.json' } }
    : {}),
  host_permissions: [...listed],
  // What a person may choose from: each site is asked for by its exact name, on their click, and none before.
  optional_host_permissions: ['https://*/*'],
  options_ui: { page: 'dossier.html', open_in_tab: true },
  commands: {
    // Alt+Shift and Ctrl+Shift switch the keyboard layout on Windows, Ctrl+Alt and Option type signs;
    // Alt+P is no menu's mnemonic in Chrome or Firefox, and Ctrl+Shift+P types nothing on a Mac.
    _execute_action: { suggested_key: { default: 'Alt+P', mac: 'MacCtrl+Shift+P' } },
    // The same holds for Alt+U (the menus of Firefox have F E V S B T H, in French F N A H M O E; Alt+Z, the
    // better name, opens an overlay on many Windows machines) and for Ctrl+Shift+U on a Mac; Option+U would
    // type a diaeresis there.
    'undo-fill': {
      suggested_key: { default: 'Alt+U', mac: 'MacCtrl+Shift+U' },
      description: '__MSG_steps_undoCommand__',
    },
  },
  ...(browser === 'firefox' ? { browser_specific_settings: gecko } : {}),
});

const gecko = {
  gecko: {
    id: 'code-en-poche@code-en-poche.example',
    strict_min_version: '142.0',
    // A SIRET, or a name and a town, sent to the public register: asked for on the click that sends it.
    data_collection_permissions: { required: ['none'], optional: ['searchTerms'] },
  },
  gecko_android: { strict_min_version: '142.0' },
};
