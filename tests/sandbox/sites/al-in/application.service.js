import { Injectable } from '@angular/core';
import { FormControl, FormGroup, Validators } from '@angular/forms';

const text = (validators = [], options = {}) =>
  new FormControl('', { nonNullable: true, validators, ...options });

const phone = Validators.pattern(/^(0|\+33 ?)[1-9]([ .]?\d{2}){4}$/);

/** The request in progress: it outlives the steps, as the components come and go. */
export class ApplicationService {
  form = new FormGroup({
    entreprise: new FormGroup({
      codeEntreprise: text([Validators.pattern(/^[0-9A-Za-z ./-]{4,20}$/)]),
      codeSpecifique: text([Validators.pattern(/^[0-9A-Za-z ./-]{4,20}$/)]),
      siret: text([Validators.required, Validators.pattern(/^\d{14}$/)]),
      raisonSociale: text([Validators.required]),
      effectif: text(),
    }),
    correspondant: new FormGroup({
      prenom: text(),
      nom: text(),
      // This one reaches the model on blur only.
      email: text([Validators.email], { updateOn: 'blur' }),
      telephone: text([phone]),
    }),
    salarie: new FormGroup({
      telephonePro: text([phone]),
      courrielPro: text([Validators.email]),
      nur: text([Validators.pattern(/^\d{13}[0-9A-Z]{5}$/)]),
      codeVerification: text([Validators.pattern(/^\d{6}$/)]),
    }),
    offre: new FormGroup({ reference: text(), filtreCommune: text() }),
  });
}
Injectable({ providedIn: 'root' })(ApplicationService);
