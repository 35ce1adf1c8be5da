import { Note, type Said } from '../controls/Note.tsx';

/** One fact, already in words. */
export interface ShownFact {
  readonly id: string;
  readonly name: string;
  readonly value: string;
  readonly said?: Said | undefined;
}

/** Facts to look through, each with what its check has to say. */
export function FactList({ facts }: { facts: readonly ShownFact[] }) {
  return (
    <dl class="facts fact-list">
      {facts.map(({ id, name, value, said }) => (
        <div key={id} class="fact">
          <dt>{name}</dt>
          <dd>
            <span class="value">{value}</span>
            {said && <Note id={`file-${id}`} said={said} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}
