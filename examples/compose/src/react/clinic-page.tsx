import 'evenhand/jsx';
import { ClinicReview } from './clinic-review';

export const ClinicPage = () => (
  <>
    <h1>Arroyo Clinic</h1>

    <eh-guide pack="liver-stem-cells" lang="en" publisher="Arroyo Clinic" offers-treatment="no">
      <eh-welcome />
      <eh-step />
      <eh-urgent />
      <ClinicReview />
      <eh-results />
      <p slot="fallback">Talk with your liver doctor before you agree to anything.</p>
    </eh-guide>
  </>
);
