import { fetchRealRegistry } from '../../helpers/registries.js';
import { describeNames } from './describe-names.js';
import { REAL_SILENCE } from './silence-set.js';

describeNames({
  title: 'the real list',
  load: fetchRealRegistry,
  first: 0.97,
  firstThree: 0.99,
  silence: () => REAL_SILENCE,
});
