import { offerCopies } from './offer-copies.js';

offerCopies();
