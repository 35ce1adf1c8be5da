import { EmployerComponent } from './employer.component.js';
import { LoginComponent } from './login.component.js';
import { RecapComponent } from './recap.component.js';
import { SearchComponent } from './search.component.js';

export const routes = [
  { path: 'login', component: LoginComponent },
  { path: 'inscription/employeur', component: EmployerComponent },
  { path: 'inscription/recap', component: RecapComponent },
  { path: 'recherche', component: SearchComponent },
  { path: '**', redirectTo: 'login' },
];
