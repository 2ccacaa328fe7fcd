import "./take.css";

/** A text for the keyboard to copy, where the clipboard is closed. */
export function SelectedText({ text, label }: { readonly text: string; readonly label: string }) {
  return (
    <textarea
      className="take-selected"
      readOnly
      spellCheck={false}
      rows={3}
      aria-label={label}
      value={text}
      ref={(field) => {
        field?.select();
      }}
    />
  );
}
