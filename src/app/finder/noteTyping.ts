/**
 * Notes what is typed until it is asked for, since the box that it is meant for may still be on its way. Keys with a
 * modifier and keys that write nothing stay what they are, but for Enter, which must not press what has the focus.
 */
export function noteTyping(): () => string {
  let text = "";
  const note = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "Backspace") text = [...text].slice(0, -1).join("");
    else if ([...event.key].length === 1) text += event.key;
    else if (event.key !== "Enter") return;
    event.preventDefault();
  };
  addEventListener("keydown", note, { capture: true });
  return () => {
    removeEventListener("keydown", note, { capture: true });
    return text;
  };
}
