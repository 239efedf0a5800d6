import { Ellipsis, Moon } from 'lucide-react';
import { useState } from 'react';
import { Initial } from '#renderer/ui/controls/initial.tsx';
import { Button } from '#renderer/ui/controls/button.tsx';
import { CheckBox } from '#renderer/ui/controls/check-box.tsx';
import { RadioChoice } from '#renderer/ui/controls/choices.tsx';
import { IconButton } from '#renderer/ui/controls/icon-button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { PassphraseField } from '#renderer/ui/controls/passphrase-field.tsx';
import { Select } from '#renderer/ui/controls/select.tsx';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { TextField } from '#renderer/ui/controls/text-field.tsx';
import { ErrorNote, Note } from '#renderer/ui/feedback/notes.tsx';
import { ThreadProgress } from '#renderer/ui/feedback/thread-progress.tsx';
import { Actions } from '#renderer/ui/layout/empty-state.tsx';
import { PageTitle, PageWithMargins } from '#renderer/ui/layout/page-with-margins.tsx';
import { Dialog } from '#renderer/ui/overlays/dialog.tsx';
import { Menu } from '#renderer/ui/overlays/menu.tsx';
import styles from './gallery.module.css';

const Fields = () => {
  const [name, setName] = useState('Mara');
  const [words, setWords] = useState('We tell each other before plans change.\nA short message.');
  const [secret, setSecret] = useState('tea after ten');
  return (
    <>
      <TextField label="Your name" hint="A nickname is fine." value={name} onChange={setName} />
      <TextField label="A title" limit={20} value="Twenty-four characters.." onChange={setName} />
      <TextArea label="In your words" voice="clause" limit={80} value={words} onChange={setWords} />
      <PassphraseField
        label="Passphrase"
        error="That isn’t the passphrase."
        value={secret}
        onChange={setSecret}
      />
    </>
  );
};

export const ControlsPage = () => {
  const [choice, setChoice] = useState<'a' | 'b'>('a');
  const [isOpen, setOpen] = useState(false);
  const [isChecked, setChecked] = useState(true);
  return (
    <PageWithMargins first={{ name: 'Mara' }} second={{ name: 'Jonas' }}>
      <PageTitle kicker="Everything in one place">Controls</PageTitle>
      <div className={styles['stack']}>
        <Actions>
          <Button kind="primary" onClick={() => setOpen(true)}>
            Offer this
          </Button>
          <Button kind="primary" isBusy>
            Opening
          </Button>
          <Button kind="primary" disabled>
            Disabled
          </Button>
          <Button>Keep private</Button>
          <Button disabled>Disabled</Button>
          <Button kind="plain" icon={<Icon of={Moon} />}>
            Plain
          </Button>
          <IconButton icon={Moon} label="Earlier" />
          <Menu
            label="Move"
            trigger={<Icon of={Ellipsis} />}
            items={[
              { id: 'a', label: 'To Practising', onSelect: () => undefined },
              { id: 'b', label: 'To Noticed', onSelect: () => undefined },
              { id: 'c', label: 'Keep private', onSelect: () => undefined, startsGroup: true },
            ]}
          />
        </Actions>
        <Fields />
        <Select
          label="Section"
          value="a"
          onChange={() => undefined}
          options={[{ value: 'a', label: 'Communication' }]}
        />
        <RadioChoice
          legend="What kind is it"
          value={choice}
          onChange={setChoice}
          choices={[
            { value: 'a', label: 'My boundary', hint: 'Mine alone.' },
            { value: 'b', label: 'Our agreement', hint: 'Both consent.' },
          ]}
        />
        <CheckBox label="All day" checked={isChecked} onChange={setChecked} />
        <Actions>
          <Initial side="first" name="Mara" />
          <Initial side="second" name="Jonas" />
          <ThreadProgress label="Opening" />
          <ThreadProgress label="Restoring" share={0.6} />
        </Actions>
        <Note>Jonas will see this.</Note>
        <ErrorNote>This couldn’t be kept: the disk is full. Your words are still here.</ErrorNote>
      </div>
      <Dialog
        isOpen={isOpen}
        onClose={() => setOpen(false)}
        title="Withdraw this?"
        actions={
          <>
            <Button kind="primary" onClick={() => setOpen(false)}>
              Withdraw
            </Button>
            <Button onClick={() => setOpen(false)}>Leave it</Button>
          </>
        }
      >
        <p>Either of you can always withdraw. No reason is needed.</p>
      </Dialog>
    </PageWithMargins>
  );
};
