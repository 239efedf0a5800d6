import { useIntl } from 'react-intl';
import { mayAsk } from '#shared/domain/asks/open-asks.ts';
import type { OwnPlan } from '#shared/domain/calendar/plan.ts';
import type { CommandResult, Moment } from '#shared/domain/command.ts';
import {
  acceptRequest,
  askForPlan,
  counterRequest,
  declineRequest,
  withdrawRequest,
} from '#shared/domain/requests/commands.ts';
import type { PlanRequest } from '#shared/domain/requests/request.ts';
import { readNow, systemZone } from '#renderer/platform/clock.ts';
import { useSession } from '#renderer/session/session-context.tsx';
import { useCommandContext } from '#renderer/session/use-command-context.ts';
import { useCommit } from '#renderer/session/use-commit.ts';
import type { PlanDraft } from '../plans/known-plan.ts';
import type { ActOutcome } from '../plans/plan-acts.ts';
import { done, notSaved, saveOwn } from '../plans/save-own.ts';
import { useAskRooms } from './use-ask-rooms.ts';

export interface RequestActs {
  /** False while the next ask has to wait with its author: told before writing (S29). */
  readonly mayAsk: boolean;
  readonly ask: (own: OwnPlan, draft: PlanDraft | null) => Promise<ActOutcome>;
  readonly counter: (request: PlanRequest, own: OwnPlan) => Promise<ActOutcome>;
  readonly accept: (request: PlanRequest) => Promise<ActOutcome>;
  readonly decline: (request: PlanRequest) => Promise<ActOutcome>;
  readonly withdraw: (request: PlanRequest) => Promise<ActOutcome>;
}

const momentNow = (): Moment => ({ at: readNow().getTime(), zone: systemZone() });

/** What can be done with a request. `say` tells what came of it, where acts are told. */
export const useRequestActs = (say: (message: string) => void): RequestActs => {
  const intl = useIntl();
  const { drafts, partner } = useSession();
  const contextOf = useCommandContext();
  const { commit } = useCommit();
  const rooms = useAskRooms();
  const name = partner?.name ?? '';

  const tell = async (result: CommandResult, said: string): Promise<ActOutcome> => {
    if (!result.ok) return { status: 'refused', refusal: result.error };
    const outcome = await commit(result.value);
    if (outcome.status === 'not-saved') return outcome;
    say(said);
    return done(result.value[0]?.item ?? '');
  };

  /** The asker's own page goes on beside the request, with the words that aren't shown. */
  const ask: RequestActs['ask'] = async (own, draft) => {
    const result = askForPlan(contextOf(), own, rooms, momentNow());
    if (!result.ok) return { status: 'refused', refusal: result.error };
    if (drafts === null) return notSaved;
    const page: OwnPlan = { ...own, visibility: 'private', sharedAs: null };
    const id = result.value[0]?.item ?? null;
    const after = await saveOwn(drafts, draft, { ...page, sharedAs: id });
    const outcome = await tell(
      result,
      intl.formatMessage({ id: 'calendar.request.asked' }, { name }),
    );
    if (outcome.status !== 'done') {
      if (draft === null) await drafts.erase(after.id);
      else await saveOwn(drafts, after as PlanDraft, page);
    }
    return outcome;
  };

  return {
    mayAsk: mayAsk(contextOf(), rooms),
    ask,
    counter: (request, own) =>
      tell(
        counterRequest(contextOf(), request, own, rooms, momentNow()),
        intl.formatMessage({ id: 'calendar.request.countered' }, { name }),
      ),
    accept: (request) =>
      tell(
        acceptRequest(contextOf(), request, momentNow()),
        intl.formatMessage({ id: 'calendar.request.accepted' }),
      ),
    decline: (request) =>
      tell(
        declineRequest(contextOf(), request),
        intl.formatMessage({ id: 'calendar.request.declined' }, { name }),
      ),
    withdraw: (request) =>
      tell(
        withdrawRequest(contextOf(), request),
        intl.formatMessage({ id: 'calendar.request.withdrawn' }, { name }),
      ),
  };
};
