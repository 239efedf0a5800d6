import { FormattedMessage } from 'react-intl';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { KeyList } from './key-list.tsx';

interface KeysDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}

export const KeysDialog = ({ isOpen, onClose }: KeysDialogProps) => (
  <Dialog
    isOpen={isOpen}
    onClose={onClose}
    title={<FormattedMessage id="app.keys.title" />}
    actions={
      <Button onClick={onClose}>
        <FormattedMessage id="ui.close" />
      </Button>
    }
  >
    <KeyList />
  </Dialog>
);
