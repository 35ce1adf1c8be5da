import { Aurelia } from 'aurelia-script';
import { AlsDatePicker } from './als-date-picker.js';
import { AlsInput } from './als-input.js';
import { AlsSelect } from './als-select.js';
import { App } from './app.js';
import { EmployerStep } from './employer-step.js';
import { LandlordStep } from './landlord-step.js';

const aurelia = new Aurelia();
aurelia.use
  .basicConfiguration()
  .globalResources(AlsInput, AlsSelect, AlsDatePicker, EmployerStep, LandlordStep);
await aurelia.start();
await aurelia.setRoot(App, document.getElementById('application'));
