/** One replica: a folder of `sites/` and the names it is served at, the usual one first. */
export interface Replica {
  readonly folder: string;
  readonly hosts: readonly [string, ...string[]];
  /** Its own router reads the path: a path without a file gives its `index.html`. */
  readonly pathRouting?: true;
}

/** Adding a replica: one folder in `sites/`, one line here, one link in `sites/index/index.html`. */
export const replicas = [
  { folder: 'index', hosts: ['replicas.example'] },
  { folder: 'al-in', hosts: ['al-in.fr', 'www.al-in.fr'] },
  { folder: 'mobili-jeune', hosts: ['mobilijeune.actionlogement.fr'], pathRouting: true },
  { folder: 'loca-pass', hosts: ['locapass.actionlogement.fr'] },
  { folder: 'visale', hosts: ['fo.visale.fr', 'www.visale.fr'] },
  { folder: 'mobili-pass', hosts: ['mobilipass.actionlogement.fr'], pathRouting: true },
  { folder: 'contact', hosts: ['www.actionlogement.fr'] },
  { folder: 'social-housing', hosts: ['www.demande-logement-social.gouv.fr'] },
  { folder: 'departmental', hosts: ['www.demandelogement35.fr'] },
  { folder: 'masks', hosts: ['masks.example'] },
] as const satisfies readonly Replica[];

/** The folder of a replica is its name. */
export type ReplicaName = (typeof replicas)[number]['folder'];

const table: readonly Replica[] = replicas;

/** Every host name served, for the certificate, Chromium's rules and Firefox's `network.dns.localDomains`. */
export const allHosts: readonly string[] = table.flatMap((replica) => replica.hosts);

/** The replica served at a `Host` header, with or without a port; undefined when there is none. */
export function replicaAt(host: string | undefined): Replica | undefined {
  const name = host?.replace(/:\d+$/, '').toLowerCase() ?? '';
  return table.find((replica) => replica.hosts.includes(name));
}

/** The usual host of a replica. */
export function hostOf(name: ReplicaName): string {
  return table.find((replica) => replica.folder === name)?.hosts[0] ?? name;
}
