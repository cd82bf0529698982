import { Guide } from './guide';

export default function Page() {
  return (
    <>
      <h1>Arroyo Clinic</h1>
      <Guide />
    </>
  );
}
