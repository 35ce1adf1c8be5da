/** @jsxImportSource react */
import { useState } from 'react';
import { useForm, useWatch } from 'react-hook-form';
import { CompanyStep } from './CompanyStep.jsx';
import { TrainingStep } from './TrainingStep.jsx';
import { usePath } from './use-path.js';

const registered = {
  entreprise: { adresse: '', codePostal: '', ville: '' },
  contactRh: { nom: '', email: '', telephone: '' },
  centre: { uai: '', nom: '', email: '' },
  contrat: { opco: '', numero: '', iban: '' },
  formation: { diplome: '', fin: '', tuteur: '' },
  bailleur: { nom: '', siret: '' },
};

export function App() {
  const [path, goTo] = usePath();
  // Two manners on one page: these three are plain controlled state, the rest belongs to the form.
  const [siret, setSiret] = useState('');
  const [name, setName] = useState('');
  const [centreSiret, setCentreSiret] = useState('');
  const form = useForm({ mode: 'onBlur', defaultValues: registered });
  const values = useWatch({ control: form.control });
  const model = { etat: { siret, raisonSociale: name, centreSiret }, formulaire: values };
  const state = { siret, setSiret, name, setName, centreSiret, setCentreSiret };

  return (
    <>
      <header>
        <strong>Aide au loyer des alternants</strong>
        <span>Ma demande</span>
      </header>
      <p className="replica">
        Réplique pour les essais. Ce site n’est pas celui de Mobili-Jeune ni d’Action Logement.
      </p>
      <main>
        {path === '/demande/formation' ? (
          <TrainingStep form={form} back={() => goTo('/demande/entreprise')} />
        ) : (
          <CompanyStep form={form} state={state} next={() => goTo('/demande/formation')} />
        )}
        <section className="model">
          <h2>Ce que le formulaire a retenu</h2>
          <pre data-model-view="">{JSON.stringify(model, null, 2)}</pre>
        </section>
      </main>
    </>
  );
}
