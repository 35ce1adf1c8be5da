/**
 * What the demonstration types: an invented company. The code is left out, as most people have none,
 * so that the way to ask for it is shown too.
 */
export const typedCard = {
  siret: '880 878 145 00015',
  companyName: 'Les Ateliers du Revermont',
  companyAddress: '12 bis rue des Tanneurs',
  companyPostcode: '01000',
  companyCity: 'Bourg-en-Bresse',
  hrFirstName: 'Maëlle',
  hrLastName: 'Jourdan-Petit',
  hrEmail: 'paie@ateliers-revermont.example',
  hrPhone: '04 65 71 00 42',
} as const;
