import { design } from '#renderer/design/design.ts';
import { storage } from '#renderer/storage/storage.ts'; // expect: boundaries(dependencies)
import { domain } from '#shared/domain/domain.ts'; // expect: boundaries(dependencies)
import { own } from '#renderer/features/today/own.ts'; // expect: boundaries(dependencies)

export const used = [design, storage, domain, own];
