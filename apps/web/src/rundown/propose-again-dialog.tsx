import { useWords } from '../words/words-provider.js';
import { FormWindow } from './table/form-window.js';

/** Asks before a draft that has lines is proposed anew. */
export default function ProposeAgainDialog({ close, propose }: { readonly close: () => void; readonly propose: () => void }) {
  const { rundown } = useWords();
  const done = () => {
    propose();
    return true;
  };
  return (
    <FormWindow title={rundown.proposeAgainTitle} submit={rundown.proposeAgain} close={close} done={done}>
      <p>{rundown.proposeAgainBody}</p>
    </FormWindow>
  );
}
