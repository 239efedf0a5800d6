import { Printer } from 'lucide-react';
import { Button } from '#renderer/ui/controls/button.tsx';
import { Icon } from '#renderer/ui/controls/icon.tsx';
import { TextArea } from '#renderer/ui/controls/text-area.tsx';
import { SavedNote } from '#renderer/ui/feedback/notes.tsx';
import { Actions, EmptyState } from '#renderer/ui/layout/empty-state.tsx';
import {
  MarginWords,
  PageSection,
  PageTitle,
  PageWithMargins,
} from '#renderer/ui/layout/page-with-margins.tsx';
import { Sheet } from '#renderer/ui/overlays/sheet.tsx';
import { useSections } from '#renderer/ui/sections.ts';
import { HalfLines } from '#renderer/ui/thread/half-lines.tsx';
import { useState } from 'react';
import styles from './gallery.module.css';

const both = { first: { name: 'Mara' }, second: { name: 'Jonas' } };

export const TodayPage = () => (
  <PageWithMargins {...both} top="open">
    <PageTitle kicker="15 October">Thursday evening</PageTitle>
    <PageSection left="Shown to Jonas in full." right="Changed at 17:52.">
      <HalfLines first="drawn" second="drawn" />
      <div className={styles['pair']}>
        <div>
          <p className={styles['small']}>Mara, 19:30 to 21:30</p>
          <p className={styles['title']}>Choir, parish hall</p>
          <p className={styles['small']}>With Inge and Ruth. Walking home along the canal.</p>
        </div>
        <div>
          <p className={styles['small']}>
            Jonas, home by <s>18:50</s> 19:10
          </p>
          <p className={styles['title']}>Train from Kassel</p>
          <MarginWords of="second">“Twenty minutes behind. I still have the bread.”</MarginWords>
        </div>
      </div>
    </PageSection>
    <PageSection>
      <HalfLines first="drawn" second="drawn" twist="clause" captionShared="Together, 22:00" />
      <p className={`${styles['title']} ${styles['centre']}`}>
        Tea by the window, phones in the drawer
      </p>
    </PageSection>
    <hr className={styles['rule']} />
    <p className={styles['clause']}>Jonas has offered you a statement.</p>
    <Actions>
      <Button size="small">Read it</Button>
      <Button size="small">Leave it here</Button>
      <Button size="small">Bring to a session</Button>
    </Actions>
    <hr className={styles['rule']} />
  </PageWithMargins>
);

const mayAgree = (
  <Actions>
    <Button kind="primary" data-autofocus>
      I agree to this wording
    </Button>
    <Button>Suggest other words</Button>
    <Button>Not yet</Button>
    <Button>Decline</Button>
  </Actions>
);

interface AgreementsPageProps {
  readonly sheet?: 'before' | 'agreed';
}

export const AgreementsPage = ({ sheet }: AgreementsPageProps) => {
  const [isOpen, setOpen] = useState(sheet !== undefined);
  const [isAgreed, setAgreed] = useState(sheet === 'agreed');
  useSections(
    [
      { id: 'communication', label: 'Communication', isCurrent: true },
      { id: 'behaviour', label: 'Behaviour' },
      { id: 'support', label: 'Emotional support' },
    ],
    () => undefined,
  );
  return (
    <>
      <PageWithMargins
        {...both}
        tools={
          <>
            <Button kind="plain" size="small">
              Side by side
            </Button>
            <Button kind="plain" size="small" icon={<Icon of={Printer} />}>
              Print
            </Button>
            <SavedNote saved={{ status: 'saved', at: new Date(2026, 9, 15, 18, 4) }} />
          </>
        }
      >
        <PageTitle kicker="In force since 3 March. Next review 3 December.">What we keep</PageTitle>
        <h2 className={styles['section']}>Communication</h2>
        <PageSection
          left={
            <MarginWords of="first">
              Four words will do. It’s the not knowing that’s long.
            </MarginWords>
          }
        >
          <p className={styles['clause']}>
            We tell each other before plans change. A short message is enough, sent as soon as we
            know.
          </p>
          <p className={styles['note']}>
            Our agreement. We’d both know: the message comes before the old time has passed.
          </p>
          <div className={styles['under']}>
            <HalfLines
              first="drawn"
              second="drawn"
              twist="clause"
              captionFirst={
                <>
                  <strong>Mara</strong> 1 September
                </>
              }
              captionShared="In force, third wording"
              captionSecond={
                <>
                  <strong>Jonas</strong> 30 August
                </>
              }
            />
          </div>
        </PageSection>
        <PageSection
          right={<MarginWords of="second">I’d rather offer it than be asked.</MarginWords>}
        >
          <p className={styles['clause']}>
            When one of us is away overnight, we talk for ten minutes before sleep. Whoever is away
            says beforehand who else is coming.
          </p>
          <HalfLines
            first="undecided"
            second="drawn"
            captionSecond={
              <>
                <strong>Jonas</strong> 14 October
              </>
            }
          />
          <Actions>
            <Button kind="primary" size="small" onClick={() => setOpen(true)}>
              I agree to this wording
            </Button>
            <Button size="small">Suggest other words</Button>
          </Actions>
        </PageSection>
        <PageSection left={<MarginWords of="first">Nights make it bigger than it is.</MarginWords>}>
          <p className={styles['clause']}>
            After ten at night I don’t talk about that spring. If it comes up I say “tomorrow”, and
            I mean it.
          </p>
          <HalfLines first="drawn" second="none" captionSecond="Jonas has acknowledged it" />
        </PageSection>
      </PageWithMargins>
      <Sheet isOpen={isOpen} onClose={() => setOpen(false)} label="Clause 2, third wording">
        <p className={styles['note']}>Clause 2, third wording</p>
        <p className={styles['sheetClause']}>
          When one of us is away overnight, we talk for ten minutes before sleep. Whoever is away
          says beforehand who else is coming, so that nobody has to ask.
        </p>
        <HalfLines
          first={isAgreed ? 'drawn' : 'undecided'}
          second="drawn"
          twist={isAgreed ? 'agreed' : null}
          captionFirst={<strong>Mara</strong>}
          captionShared={isAgreed ? <em>You both agree to this wording.</em> : null}
          captionSecond={
            <>
              <strong>Jonas</strong> agrees, 14 October
            </>
          }
        />
        <p>Your consent is for these words only. Any change asks you again.</p>
        {isAgreed ? <Button onClick={() => setAgreed(false)}>Take it back</Button> : mayAgree}
        {!isAgreed && <Button onClick={() => setAgreed(true)}>Agree here</Button>}
      </Sheet>
    </>
  );
};

export const EmptyPage = () => {
  const [words, setWords] = useState('');
  return (
    <PageWithMargins first={{ name: 'Mara' }} second={{ state: 'kept' }} top="open">
      <PageTitle kicker="Agreements">
        Begin with one thing
        <br />
        you will do yourself.
      </PageTitle>
      <PageSection right="This margin is kept for your partner. Invite them when you like, or work here on your own.">
        <TextArea
          label="One thing you will do"
          isLabelHidden
          isBare
          voice="title"
          placeholder="I will…"
          value={words}
          onChange={setWords}
          autoFocus
        />
        <HalfLines
          first="needle"
          second="none"
          captionFirst="Only you can see this, until you offer it."
        />
      </PageSection>
      <EmptyState
        why="A small promise, freely chosen and kept, rebuilds trust sooner than a rule made for someone else."
        exampleLabel="Someone else began like this"
        example="“When I’m running late I say so before you have to wonder.”"
        actions={
          <>
            <Button kind="primary">Keep private</Button>
            <Button>Another example</Button>
          </>
        }
      />
    </PageWithMargins>
  );
};
