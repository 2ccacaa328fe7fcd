import { lazyComponent } from "../../ui/hydration/lazyComponent";
import { useOpenedDocument } from "../../ui/answer/openedDocument";
import type { OpenedNoticeProps } from "./OpenedNoticeBox";

// Few readers open anything, and fewer have to be told of it.
const LazyNoticeBox = lazyComponent<OpenedNoticeProps>(
  async () => (await import("./OpenedNoticeBox")).OpenedNoticeBox,
  {
    messages: ["opened"],
  },
);

const LazyDocumentBar = lazyComponent(async () => (await import("./ShownDocumentBar")).ShownDocumentBar, {
  messages: ["opened", "pages"],
});

/** Says on every screen that what is shown is not what the site came with. */
export function ShownDocument() {
  const { shown } = useOpenedDocument();
  return shown.reference !== "" && <LazyDocumentBar />;
}

/** Says on every screen what became of the text or the package that the reader opened, where that needs a word. */
export function OpenedNotices() {
  const { notices } = useOpenedDocument();
  return notices.map((notice) => <LazyNoticeBox key={notice.kind} notice={notice} />);
}
