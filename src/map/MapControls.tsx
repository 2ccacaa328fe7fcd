import { useState, type KeyboardEvent } from "react";
import type { MapTexts } from "./postMapProps";

const STEPS: Partial<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

interface MapControlsProps {
  readonly texts: MapTexts;
  readonly onZoom: (steps: 1 | -1) => void;
  /** In halves of the map's size; y grows southwards. */
  readonly onPan: (x: -1 | 0 | 1, y: -1 | 0 | 1) => void;
  readonly onFit: () => void;
}

/** The map's buttons: a toolbar, and so one tab stop; arrow keys move along it. */
export function MapControls({ texts, onZoom, onPan, onFit }: MapControlsProps) {
  const [current, setCurrent] = useState(0);
  const buttons = [
    { sign: "+", name: texts.zoomIn, act: () => onZoom(1) },
    { sign: "−", name: texts.zoomOut, act: () => onZoom(-1) },
    { sign: "↑", name: texts.panNorth, act: () => onPan(0, -1) },
    { sign: "↓", name: texts.panSouth, act: () => onPan(0, 1) },
    { sign: "←", name: texts.panWest, act: () => onPan(-1, 0) },
    { sign: "→", name: texts.panEast, act: () => onPan(1, 0) },
    { sign: "⤢", name: texts.fit, act: onFit },
  ];
  const move = (event: KeyboardEvent<HTMLDivElement>) => {
    const next = nextIndex(event.key, current, buttons.length);
    if (next === null) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll("button")[next]?.focus();
  };
  return (
    <div
      className="map-controls"
      data-acts=""
      role="toolbar"
      aria-orientation="vertical"
      aria-label={texts.controls}
      onKeyDown={move}
    >
      {buttons.map(({ sign, name, act }, index) => (
        <button
          key={sign}
          type="button"
          title={name}
          tabIndex={index === current ? 0 : -1}
          onFocus={() => setCurrent(index)}
          onClick={act}
        >
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
    </div>
  );
}

function nextIndex(key: string, current: number, count: number): number | null {
  if (key === "Home") return 0;
  if (key === "End") return count - 1;
  const step = STEPS[key];
  return step === undefined ? null : (current + step + count) % count;
}
