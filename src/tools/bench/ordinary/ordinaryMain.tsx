import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { OrdinaryApp } from "./OrdinaryApp";
import "leaflet/dist/leaflet.css";

const container = document.getElementById("app");
if (!container) throw new Error("the page has no element #app");
createRoot(container).render(
  <StrictMode>
    <OrdinaryApp />
  </StrictMode>,
);
