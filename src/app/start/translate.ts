import type { MessageId } from "../../i18n/messageGroups";

/** Says a message without values in one language. */
export type Translate = (id: MessageId) => string;
