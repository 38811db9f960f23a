import ColumnsDialog from './columns-dialog.js';
import { useLayout } from './use-layout.js';

/** One's columns arranged from anywhere, where no show is open: the house's alone. */
export default function OwnColumns({ close }: { readonly close: () => void }) {
  return <ColumnsDialog layout={useLayout()} close={close} />;
}
