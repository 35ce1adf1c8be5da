import { template } from './Register.template.js';

export const Register = { template };
