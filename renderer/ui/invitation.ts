import { createContext, useContext } from 'react';

type Invite = () => void;

export const InviteContext = createContext<Invite | null>(null);

/** Hands the chair to the partner on this computer; null where nobody can be invited now. */
export const useInvite = (): Invite | null => useContext(InviteContext);
