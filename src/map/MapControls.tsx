import { useState, type KeyboardEvent } from "react";
import { stepAlong } from "../ui/parts/arrowKeys";
import type { MapTexts } from "./postMapProps";

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
    const next = stepAlong(event, current, buttons.length);
    if (next === undefined) return;
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
