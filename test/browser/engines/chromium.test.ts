import { testJourneys } from "./journeys";

testJourneys("chromium");
