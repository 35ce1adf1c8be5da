import { useState } from 'preact/hooks';
import { JobChange } from '../../components/cards/JobChange.tsx';
import { nameOf } from '../shared/card-text.ts';
import { CardPage, type CardPageProps } from './CardPage.tsx';

/** Another employer in the place of one: first what happens, then the new card. The old one waits until it is kept. */
export function JobChangePage(props: CardPageProps) {
  const [isStarted, setStarted] = useState(false);
  const { vault, typing, again } = props;
  const left = vault.employers.find(({ id }) => id === typing.replaces);
  if (isStarted || !left) return <CardPage {...props} />;
  return (
    <JobChange name={nameOf(left)} onStart={() => setStarted(true)} onCancel={() => void again()} />
  );
}
