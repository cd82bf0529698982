import { ELEMENTS } from './elements/elements.js';
import { register } from './elements/register.js';

register(ELEMENTS);
