import { Fragment, type ReactNode } from "react";
import type { MessageId } from "../../i18n/messageGroups";
import { useI18n } from "./LanguageProvider";
import { splitMessage } from "./splitMessage";

interface MessageProps {
  readonly id: MessageId;
  readonly values?: Readonly<Record<string, ReactNode>>;
}

/** A message with elements in it. Numbers and texts choose plurals and variants; elements only take their place. */
export function Message({ id, values = {} }: MessageProps) {
  const { t } = useI18n();
  return splitMessage((markers) => t(id, markers), values).map((part, position) => (
    // The parts of a message never change places.
    <Fragment key={position}>{part}</Fragment>
  ));
}
